package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People decide. Outcomes: approve, approve-with-conditions, reject.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#getApprovers <em>Approvers</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#getQuorum <em>Quorum</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#getPanel <em>Panel</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#isEachRole <em>Each Role</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#isFourEyes <em>Four Eyes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#getRequiredEvidence <em>Required Evidence</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ApprovalStep#getConditionsExpireIn <em>Conditions Expire In</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep()
 * @model
 * @generated
 */
public interface ApprovalStep extends HumanStep {
	/**
	 * Returns the value of the '<em><b>Approvers</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that may decide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvers</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_Approvers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Role> getApprovers();

	/**
	 * Returns the value of the '<em><b>Quorum</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of approvals needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quorum</em>' attribute.
	 * @see #setQuorum(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_Quorum()
	 * @model default="1"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1'"
	 * @generated
	 */
	int getQuorum();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ApprovalStep#getQuorum <em>Quorum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quorum</em>' attribute.
	 * @see #getQuorum()
	 * @generated
	 */
	void setQuorum(int value);

	/**
	 * Returns the value of the '<em><b>Panel</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Panel</em>' attribute.
	 * @see #setPanel(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_Panel()
	 * @model default="1"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1' maximum='100'"
	 * @generated
	 */
	int getPanel();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ApprovalStep#getPanel <em>Panel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panel</em>' attribute.
	 * @see #getPanel()
	 * @generated
	 */
	void setPanel(int value);

	/**
	 * Returns the value of the '<em><b>Each Role</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each of the roles must approve at least once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Each Role</em>' attribute.
	 * @see #setEachRole(boolean)
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_EachRole()
	 * @model default="false"
	 * @generated
	 */
	boolean isEachRole();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ApprovalStep#isEachRole <em>Each Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Each Role</em>' attribute.
	 * @see #isEachRole()
	 * @generated
	 */
	void setEachRole(boolean value);

	/**
	 * Returns the value of the '<em><b>Four Eyes</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not the developer, and nobody twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Four Eyes</em>' attribute.
	 * @see #setFourEyes(boolean)
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_FourEyes()
	 * @model default="true"
	 * @generated
	 */
	boolean isFourEyes();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ApprovalStep#isFourEyes <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Four Eyes</em>' attribute.
	 * @see #isFourEyes()
	 * @generated
	 */
	void setFourEyes(boolean value);

	/**
	 * Returns the value of the '<em><b>Required Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence without which no decision is taken, for example model-card or test-report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Evidence</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_RequiredEvidence()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRequiredEvidence();

	/**
	 * Returns the value of the '<em><b>Conditions Expire In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time after which an approval with conditions ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions Expire In</em>' attribute.
	 * @see #setConditionsExpireIn(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getApprovalStep_ConditionsExpireIn()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getConditionsExpireIn();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ApprovalStep#getConditionsExpireIn <em>Conditions Expire In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions Expire In</em>' attribute.
	 * @see #getConditionsExpireIn()
	 * @generated
	 */
	void setConditionsExpireIn(String value);

} // ApprovalStep
