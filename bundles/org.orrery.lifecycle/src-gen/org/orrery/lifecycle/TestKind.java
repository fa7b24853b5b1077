package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Test Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The family that a model test belongs to.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getTestKind()
 * @model
 * @generated
 */
public enum TestKind implements Enumerator {
	/**
	 * The '<em><b>Performance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERFORMANCE_VALUE
	 * @generated
	 * @ordered
	 */
	PERFORMANCE(0, "performance", "performance"),

	/**
	 * The '<em><b>Bias</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIAS_VALUE
	 * @generated
	 * @ordered
	 */
	BIAS(1, "bias", "bias"),

	/**
	 * The '<em><b>Stability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	STABILITY(2, "stability", "stability"),

	/**
	 * The '<em><b>Explainability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLAINABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLAINABILITY(3, "explainability", "explainability"),

	/**
	 * The '<em><b>Robustness</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROBUSTNESS_VALUE
	 * @generated
	 * @ordered
	 */
	ROBUSTNESS(4, "robustness", "robustness"),

	/**
	 * The '<em><b>Custom</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOM(5, "custom", "custom");

	/**
	 * The '<em><b>Performance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERFORMANCE
	 * @model name="performance"
	 * @generated
	 * @ordered
	 */
	public static final int PERFORMANCE_VALUE = 0;

	/**
	 * The '<em><b>Bias</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIAS
	 * @model name="bias"
	 * @generated
	 * @ordered
	 */
	public static final int BIAS_VALUE = 1;

	/**
	 * The '<em><b>Stability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STABILITY
	 * @model name="stability"
	 * @generated
	 * @ordered
	 */
	public static final int STABILITY_VALUE = 2;

	/**
	 * The '<em><b>Explainability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLAINABILITY
	 * @model name="explainability"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLAINABILITY_VALUE = 3;

	/**
	 * The '<em><b>Robustness</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROBUSTNESS
	 * @model name="robustness"
	 * @generated
	 * @ordered
	 */
	public static final int ROBUSTNESS_VALUE = 4;

	/**
	 * The '<em><b>Custom</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM
	 * @model name="custom"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOM_VALUE = 5;

	/**
	 * An array of all the '<em><b>Test Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TestKind[] VALUES_ARRAY =
		new TestKind[] {
			PERFORMANCE,
			BIAS,
			STABILITY,
			EXPLAINABILITY,
			ROBUSTNESS,
			CUSTOM,
		};

	/**
	 * A public read-only list of all the '<em><b>Test Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TestKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Test Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TestKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TestKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Test Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TestKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TestKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Test Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TestKind get(int value) {
		switch (value) {
			case PERFORMANCE_VALUE: return PERFORMANCE;
			case BIAS_VALUE: return BIAS;
			case STABILITY_VALUE: return STABILITY;
			case EXPLAINABILITY_VALUE: return EXPLAINABILITY;
			case ROBUSTNESS_VALUE: return ROBUSTNESS;
			case CUSTOM_VALUE: return CUSTOM;
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
	private TestKind(int value, String name, String literal) {
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
	
} //TestKind
