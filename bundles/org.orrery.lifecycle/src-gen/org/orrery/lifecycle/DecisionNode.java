package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision table that chooses an outcome.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DecisionNode#getHitPolicy <em>Hit Policy</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionNode#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionNode#getRows <em>Rows</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionNode#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DecisionNode#getDefaultOutcome <em>Default Outcome</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionNode()
 * @model
 * @generated
 */
public interface DecisionNode extends Node {
	/**
	 * Returns the value of the '<em><b>Hit Policy</b></em>' attribute.
	 * The default value is <code>"unique"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.HitPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which matching rows count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hit Policy</em>' attribute.
	 * @see org.orrery.lifecycle.HitPolicy
	 * @see #setHitPolicy(HitPolicy)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionNode_HitPolicy()
	 * @model default="unique"
	 * @generated
	 */
	HitPolicy getHitPolicy();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionNode#getHitPolicy <em>Hit Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hit Policy</em>' attribute.
	 * @see org.orrery.lifecycle.HitPolicy
	 * @see #getHitPolicy()
	 * @generated
	 */
	void setHitPolicy(HitPolicy value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.DecisionInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionNode_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.DecisionRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionNode_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionRow> getRows();

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes that the table may choose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionNode_Outcomes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Default Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome when no row matches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Outcome</em>' attribute.
	 * @see #setDefaultOutcome(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDecisionNode_DefaultOutcome()
	 * @model
	 * @generated
	 */
	String getDefaultOutcome();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DecisionNode#getDefaultOutcome <em>Default Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Outcome</em>' attribute.
	 * @see #getDefaultOutcome()
	 * @generated
	 */
	void setDefaultOutcome(String value);

} // DecisionNode
