package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Notify Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tells people.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.NotifyStep#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.orrery.lifecycle.NotifyStep#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.orrery.lifecycle.NotifyStep#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getNotifyStep()
 * @model annotation="https://orrery.org/lifecycle/results status='integer: Status of the last answer.' calls='integer: Number of calls.'"
 * @generated
 */
public interface NotifyStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that are told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getNotifyStep_Recipients()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Role> getRecipients();

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the connector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getNotifyStep_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.NotifyStep#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text of the message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getNotifyStep_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.NotifyStep#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // NotifyStep
