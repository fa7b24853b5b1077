package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of a decision table; all its conditions hold together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DecisionRow#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionRow#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionRow()
 * @model
 * @generated
 */
public interface DecisionRow extends EObject {
	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions on inputs; an input without one matches any value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionRow_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getConditions();

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome chosen by the row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionRow_Outcome()
	 * @model required="true"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionRow#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

} // DecisionRow
