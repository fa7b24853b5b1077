package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Model Trait</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What of a model decides which rules are made for it.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getModelTrait()
 * @model
 * @generated
 */
public enum ModelTrait implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Kind</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KIND_VALUE
	 * @generated
	 * @ordered
	 */
	KIND(1, "kind", "kind"),

	/**
	 * The '<em><b>Risk Tier</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RISK_TIER_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_TIER(2, "riskTier", "risk-tier"),

	/**
	 * The '<em><b>Use</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USE_VALUE
	 * @generated
	 * @ordered
	 */
	USE(3, "use", "use"),

	/**
	 * The '<em><b>Region</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGION_VALUE
	 * @generated
	 * @ordered
	 */
	REGION(4, "region", "region"),

	/**
	 * The '<em><b>Affected People</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFFECTED_PEOPLE_VALUE
	 * @generated
	 * @ordered
	 */
	AFFECTED_PEOPLE(5, "affectedPeople", "affected-people");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Kind</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KIND
	 * @model name="kind"
	 * @generated
	 * @ordered
	 */
	public static final int KIND_VALUE = 1;

	/**
	 * The '<em><b>Risk Tier</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RISK_TIER
	 * @model name="riskTier" literal="risk-tier"
	 * @generated
	 * @ordered
	 */
	public static final int RISK_TIER_VALUE = 2;

	/**
	 * The '<em><b>Use</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USE
	 * @model name="use"
	 * @generated
	 * @ordered
	 */
	public static final int USE_VALUE = 3;

	/**
	 * The '<em><b>Region</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGION
	 * @model name="region"
	 * @generated
	 * @ordered
	 */
	public static final int REGION_VALUE = 4;

	/**
	 * The '<em><b>Affected People</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFFECTED_PEOPLE
	 * @model name="affectedPeople" literal="affected-people"
	 * @generated
	 * @ordered
	 */
	public static final int AFFECTED_PEOPLE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Model Trait</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ModelTrait[] VALUES_ARRAY =
		new ModelTrait[] {
			NONE,
			KIND,
			RISK_TIER,
			USE,
			REGION,
			AFFECTED_PEOPLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Model Trait</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ModelTrait> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Model Trait</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ModelTrait get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ModelTrait result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Model Trait</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ModelTrait getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ModelTrait result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Model Trait</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ModelTrait get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case KIND_VALUE: return KIND;
			case RISK_TIER_VALUE: return RISK_TIER;
			case USE_VALUE: return USE;
			case REGION_VALUE: return REGION;
			case AFFECTED_PEOPLE_VALUE: return AFFECTED_PEOPLE;
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
	private ModelTrait(int value, String name, String literal) {
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
	
} //ModelTrait
