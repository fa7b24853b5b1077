package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stage Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The place of a stage in the usual order of a life cycle.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getStageKind()
 * @model
 * @generated
 */
public enum StageKind implements Enumerator {
	/**
	 * The '<em><b>Intake</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTAKE_VALUE
	 * @generated
	 * @ordered
	 */
	INTAKE(0, "intake", "intake"),

	/**
	 * The '<em><b>Develop</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEVELOP_VALUE
	 * @generated
	 * @ordered
	 */
	DEVELOP(1, "develop", "develop"),

	/**
	 * The '<em><b>Validate</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALIDATE_VALUE
	 * @generated
	 * @ordered
	 */
	VALIDATE(2, "validate", "validate"),

	/**
	 * The '<em><b>Approve</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPROVE_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVE(3, "approve", "approve"),

	/**
	 * The '<em><b>Deploy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPLOY_VALUE
	 * @generated
	 * @ordered
	 */
	DEPLOY(4, "deploy", "deploy"),

	/**
	 * The '<em><b>Operate</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPERATE_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATE(5, "operate", "operate"),

	/**
	 * The '<em><b>Retire</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETIRE_VALUE
	 * @generated
	 * @ordered
	 */
	RETIRE(6, "retire", "retire"),

	/**
	 * The '<em><b>Custom</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOM(7, "custom", "custom");

	/**
	 * The '<em><b>Intake</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTAKE
	 * @model name="intake"
	 * @generated
	 * @ordered
	 */
	public static final int INTAKE_VALUE = 0;

	/**
	 * The '<em><b>Develop</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEVELOP
	 * @model name="develop"
	 * @generated
	 * @ordered
	 */
	public static final int DEVELOP_VALUE = 1;

	/**
	 * The '<em><b>Validate</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALIDATE
	 * @model name="validate"
	 * @generated
	 * @ordered
	 */
	public static final int VALIDATE_VALUE = 2;

	/**
	 * The '<em><b>Approve</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPROVE
	 * @model name="approve"
	 * @generated
	 * @ordered
	 */
	public static final int APPROVE_VALUE = 3;

	/**
	 * The '<em><b>Deploy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPLOY
	 * @model name="deploy"
	 * @generated
	 * @ordered
	 */
	public static final int DEPLOY_VALUE = 4;

	/**
	 * The '<em><b>Operate</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPERATE
	 * @model name="operate"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATE_VALUE = 5;

	/**
	 * The '<em><b>Retire</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETIRE
	 * @model name="retire"
	 * @generated
	 * @ordered
	 */
	public static final int RETIRE_VALUE = 6;

	/**
	 * The '<em><b>Custom</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM
	 * @model name="custom"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOM_VALUE = 7;

	/**
	 * An array of all the '<em><b>Stage Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StageKind[] VALUES_ARRAY =
		new StageKind[] {
			INTAKE,
			DEVELOP,
			VALIDATE,
			APPROVE,
			DEPLOY,
			OPERATE,
			RETIRE,
			CUSTOM,
		};

	/**
	 * A public read-only list of all the '<em><b>Stage Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StageKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stage Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StageKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StageKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StageKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StageKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StageKind get(int value) {
		switch (value) {
			case INTAKE_VALUE: return INTAKE;
			case DEVELOP_VALUE: return DEVELOP;
			case VALIDATE_VALUE: return VALIDATE;
			case APPROVE_VALUE: return APPROVE;
			case DEPLOY_VALUE: return DEPLOY;
			case OPERATE_VALUE: return OPERATE;
			case RETIRE_VALUE: return RETIRE;
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
	private StageKind(int value, String name, String literal) {
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
	
} //StageKind
