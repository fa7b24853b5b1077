package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Experiment Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of comparison between versions.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentKind()
 * @model
 * @generated
 */
public enum ExperimentKind implements Enumerator {
	/**
	 * The '<em><b>Champion Challenger</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAMPION_CHALLENGER_VALUE
	 * @generated
	 * @ordered
	 */
	CHAMPION_CHALLENGER(0, "championChallenger", "champion-challenger"),

	/**
	 * The '<em><b>Ab Test</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AB_TEST_VALUE
	 * @generated
	 * @ordered
	 */
	AB_TEST(1, "abTest", "ab-test");

	/**
	 * The '<em><b>Champion Challenger</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAMPION_CHALLENGER
	 * @model name="championChallenger" literal="champion-challenger"
	 * @generated
	 * @ordered
	 */
	public static final int CHAMPION_CHALLENGER_VALUE = 0;

	/**
	 * The '<em><b>Ab Test</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AB_TEST
	 * @model name="abTest" literal="ab-test"
	 * @generated
	 * @ordered
	 */
	public static final int AB_TEST_VALUE = 1;

	/**
	 * An array of all the '<em><b>Experiment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExperimentKind[] VALUES_ARRAY =
		new ExperimentKind[] {
			CHAMPION_CHALLENGER,
			AB_TEST,
		};

	/**
	 * A public read-only list of all the '<em><b>Experiment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExperimentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Experiment Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperimentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExperimentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Experiment Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperimentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExperimentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Experiment Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperimentKind get(int value) {
		switch (value) {
			case CHAMPION_CHALLENGER_VALUE: return CHAMPION_CHALLENGER;
			case AB_TEST_VALUE: return AB_TEST;
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
	private ExperimentKind(int value, String name, String literal) {
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
	
} //ExperimentKind
