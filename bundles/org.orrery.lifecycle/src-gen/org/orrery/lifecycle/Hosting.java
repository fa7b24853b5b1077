package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Hosting</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who runs the machines of an environment.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getHosting()
 * @model
 * @generated
 */
public enum Hosting implements Enumerator {
	/**
	 * The '<em><b>On Premises</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_PREMISES_VALUE
	 * @generated
	 * @ordered
	 */
	ON_PREMISES(0, "onPremises", "on-premises"),

	/**
	 * The '<em><b>Private Cloud</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIVATE_CLOUD_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVATE_CLOUD(1, "privateCloud", "private-cloud"),

	/**
	 * The '<em><b>Public Cloud</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_CLOUD_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_CLOUD(2, "publicCloud", "public-cloud"),

	/**
	 * The '<em><b>Hybrid</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYBRID_VALUE
	 * @generated
	 * @ordered
	 */
	HYBRID(3, "hybrid", "hybrid");

	/**
	 * The '<em><b>On Premises</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_PREMISES
	 * @model name="onPremises" literal="on-premises"
	 * @generated
	 * @ordered
	 */
	public static final int ON_PREMISES_VALUE = 0;

	/**
	 * The '<em><b>Private Cloud</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIVATE_CLOUD
	 * @model name="privateCloud" literal="private-cloud"
	 * @generated
	 * @ordered
	 */
	public static final int PRIVATE_CLOUD_VALUE = 1;

	/**
	 * The '<em><b>Public Cloud</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_CLOUD
	 * @model name="publicCloud" literal="public-cloud"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_CLOUD_VALUE = 2;

	/**
	 * The '<em><b>Hybrid</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYBRID
	 * @model name="hybrid"
	 * @generated
	 * @ordered
	 */
	public static final int HYBRID_VALUE = 3;

	/**
	 * An array of all the '<em><b>Hosting</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Hosting[] VALUES_ARRAY =
		new Hosting[] {
			ON_PREMISES,
			PRIVATE_CLOUD,
			PUBLIC_CLOUD,
			HYBRID,
		};

	/**
	 * A public read-only list of all the '<em><b>Hosting</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Hosting> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Hosting</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Hosting get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Hosting result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hosting</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Hosting getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Hosting result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hosting</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Hosting get(int value) {
		switch (value) {
			case ON_PREMISES_VALUE: return ON_PREMISES;
			case PRIVATE_CLOUD_VALUE: return PRIVATE_CLOUD;
			case PUBLIC_CLOUD_VALUE: return PUBLIC_CLOUD;
			case HYBRID_VALUE: return HYBRID;
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
	private Hosting(int value, String name, String literal) {
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
	
} //Hosting
