package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role that is responsible for steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Role#getServerRole <em>Server Role</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Role#getPeople <em>People</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Role#getCostPerHour <em>Cost Per Hour</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Element {
	/**
	 * Returns the value of the '<em><b>Server Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role of the server's access control that it stands for: architect, developer, validator, approver, operator, business-owner, auditor or administrator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server Role</em>' attribute.
	 * @see #setServerRole(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRole_ServerRole()
	 * @model
	 * @generated
	 */
	String getServerRole();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Role#getServerRole <em>Server Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server Role</em>' attribute.
	 * @see #getServerRole()
	 * @generated
	 */
	void setServerRole(String value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people who hold the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' attribute.
	 * @see #setPeople(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRole_People()
	 * @model default="2"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1'"
	 * @generated
	 */
	int getPeople();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Role#getPeople <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' attribute.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(int value);

	/**
	 * Returns the value of the '<em><b>Cost Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of an hour of work, in the currency of the KPIs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Per Hour</em>' attribute.
	 * @see #setCostPerHour(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRole_CostPerHour()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	double getCostPerHour();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Role#getCostPerHour <em>Cost Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Per Hour</em>' attribute.
	 * @see #getCostPerHour()
	 * @generated
	 */
	void setCostPerHour(double value);

} // Role
