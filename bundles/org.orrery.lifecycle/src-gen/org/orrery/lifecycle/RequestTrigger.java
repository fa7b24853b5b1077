package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request Trigger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody asks for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.RequestTrigger#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getRequestTrigger()
 * @model
 * @generated
 */
public interface RequestTrigger extends Trigger {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that may ask.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRequestTrigger_Role()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.RequestTrigger#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

} // RequestTrigger
