package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Human Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step that people carry out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.HumanStep#getDueIn <em>Due In</em>}</li>
 *   <li>{@link org.orrery.lifecycle.HumanStep#getRemindAfter <em>Remind After</em>}</li>
 *   <li>{@link org.orrery.lifecycle.HumanStep#getEscalateAfter <em>Escalate After</em>}</li>
 *   <li>{@link org.orrery.lifecycle.HumanStep#getEscalateTo <em>Escalate To</em>}</li>
 *   <li>{@link org.orrery.lifecycle.HumanStep#isDelegation <em>Delegation</em>}</li>
 *   <li>{@link org.orrery.lifecycle.HumanStep#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep()
 * @model abstract="true"
 *        annotation="https://orrery.org/lifecycle/results decidedBy='text: Who decided, separated by commas.'"
 * @generated
 */
public interface HumanStep extends Step {
	/**
	 * Returns the value of the '<em><b>Due In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time until the step is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due In</em>' attribute.
	 * @see #setDueIn(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep_DueIn()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getDueIn();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.HumanStep#getDueIn <em>Due In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due In</em>' attribute.
	 * @see #getDueIn()
	 * @generated
	 */
	void setDueIn(String value);

	/**
	 * Returns the value of the '<em><b>Remind After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time until a reminder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remind After</em>' attribute.
	 * @see #setRemindAfter(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep_RemindAfter()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getRemindAfter();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.HumanStep#getRemindAfter <em>Remind After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remind After</em>' attribute.
	 * @see #getRemindAfter()
	 * @generated
	 */
	void setRemindAfter(String value);

	/**
	 * Returns the value of the '<em><b>Escalate After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time until the step is escalated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalate After</em>' attribute.
	 * @see #setEscalateAfter(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep_EscalateAfter()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getEscalateAfter();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.HumanStep#getEscalateAfter <em>Escalate After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalate After</em>' attribute.
	 * @see #getEscalateAfter()
	 * @generated
	 */
	void setEscalateAfter(String value);

	/**
	 * Returns the value of the '<em><b>Escalate To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that it is escalated to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalate To</em>' reference.
	 * @see #setEscalateTo(Role)
	 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep_EscalateTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Role getEscalateTo();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.HumanStep#getEscalateTo <em>Escalate To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalate To</em>' reference.
	 * @see #getEscalateTo()
	 * @generated
	 */
	void setEscalateTo(Role value);

	/**
	 * Returns the value of the '<em><b>Delegation</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the assignee may hand it on to another person of the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delegation</em>' attribute.
	 * @see #setDelegation(boolean)
	 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep_Delegation()
	 * @model default="false"
	 * @generated
	 */
	boolean isDelegation();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.HumanStep#isDelegation <em>Delegation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delegation</em>' attribute.
	 * @see #isDelegation()
	 * @generated
	 */
	void setDelegation(boolean value);

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points to be confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getHumanStep_Checklist()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getChecklist();

} // HumanStep
