package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of work for which a role is responsible.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Step#getRole <em>Role</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Step#getConsulted <em>Consulted</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getStep()
 * @model abstract="true"
 *        annotation="https://orrery.org/lifecycle/results outcome='enumeration: The outcome with which the step was left.'"
 * @generated
 */
public interface Step extends Node {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role responsible for the step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.orrery.lifecycle.LifecyclePackage#getStep_Role()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Step#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Consulted</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that are asked for their opinion; a run does not wait for them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consulted</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getStep_Consulted()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Role> getConsulted();

} // Step
