package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a decision table: a result of a step or a metric's value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DecisionInput#getStep <em>Step</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionInput#getKey <em>Key</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionInput#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionInput#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionInput#getAllowedValues <em>Allowed Values</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionInput()
 * @model
 * @generated
 */
public interface DecisionInput extends Operand {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step whose result is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' reference.
	 * @see #setStep(Step)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionInput_Step()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Step getStep();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionInput#getStep <em>Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' reference.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Step value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the result; for a metric, its id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionInput_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionInput#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest possible value; open when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionInput_Minimum()
	 * @model
	 * @generated
	 */
	String getMinimum();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionInput#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(String value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest possible value; open when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionInput_Maximum()
	 * @model
	 * @generated
	 */
	String getMaximum();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionInput#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(String value);

	/**
	 * Returns the value of the '<em><b>Allowed Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of an enumeration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Values</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionInput_AllowedValues()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAllowedValues();

} // DecisionInput
