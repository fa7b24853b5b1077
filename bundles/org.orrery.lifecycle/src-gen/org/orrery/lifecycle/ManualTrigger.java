package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Manual Trigger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An operator starts it by hand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ManualTrigger#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getManualTrigger()
 * @model
 * @generated
 */
public interface ManualTrigger extends Trigger {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that may start it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.orrery.lifecycle.LifecyclePackage#getManualTrigger_Role()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ManualTrigger#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

} // ManualTrigger
