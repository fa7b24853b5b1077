package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Deploy Strategy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How traffic moves to a newly deployed version.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getDeployStrategy()
 * @model
 * @generated
 */
public enum DeployStrategy implements Enumerator {
	/**
	 * The '<em><b>All At Once</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_AT_ONCE_VALUE
	 * @generated
	 * @ordered
	 */
	ALL_AT_ONCE(0, "allAtOnce", "all-at-once"),

	/**
	 * The '<em><b>Canary</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANARY_VALUE
	 * @generated
	 * @ordered
	 */
	CANARY(1, "canary", "canary"),

	/**
	 * The '<em><b>Shadow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHADOW_VALUE
	 * @generated
	 * @ordered
	 */
	SHADOW(2, "shadow", "shadow");

	/**
	 * The '<em><b>All At Once</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_AT_ONCE
	 * @model name="allAtOnce" literal="all-at-once"
	 * @generated
	 * @ordered
	 */
	public static final int ALL_AT_ONCE_VALUE = 0;

	/**
	 * The '<em><b>Canary</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANARY
	 * @model name="canary"
	 * @generated
	 * @ordered
	 */
	public static final int CANARY_VALUE = 1;

	/**
	 * The '<em><b>Shadow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHADOW
	 * @model name="shadow"
	 * @generated
	 * @ordered
	 */
	public static final int SHADOW_VALUE = 2;

	/**
	 * An array of all the '<em><b>Deploy Strategy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DeployStrategy[] VALUES_ARRAY =
		new DeployStrategy[] {
			ALL_AT_ONCE,
			CANARY,
			SHADOW,
		};

	/**
	 * A public read-only list of all the '<em><b>Deploy Strategy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DeployStrategy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Deploy Strategy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeployStrategy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeployStrategy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Deploy Strategy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeployStrategy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeployStrategy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Deploy Strategy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeployStrategy get(int value) {
		switch (value) {
			case ALL_AT_ONCE_VALUE: return ALL_AT_ONCE;
			case CANARY_VALUE: return CANARY;
			case SHADOW_VALUE: return SHADOW;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DeployStrategy(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DeployStrategy
