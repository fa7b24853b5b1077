package org.orrery.lifecycle;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Canary Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a canary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.CanaryShare#getShare <em>Share</em>}</li>
 *   <li>{@link org.orrery.lifecycle.CanaryShare#getHold <em>Hold</em>}</li>
 *   <li>{@link org.orrery.lifecycle.CanaryShare#getMinimumRequests <em>Minimum Requests</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getCanaryShare()
 * @model
 * @generated
 */
public interface CanaryShare extends EObject {
	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of traffic in per cent, above 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCanaryShare_Share()
	 * @model annotation="https://orrery.org/lifecycle/limits above='0' maximum='100'"
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.CanaryShare#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Returns the value of the '<em><b>Hold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that the share is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold</em>' attribute.
	 * @see #setHold(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCanaryShare_Hold()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getHold();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.CanaryShare#getHold <em>Hold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold</em>' attribute.
	 * @see #getHold()
	 * @generated
	 */
	void setHold(String value);

	/**
	 * Returns the value of the '<em><b>Minimum Requests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests to be seen before the next step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Requests</em>' attribute.
	 * @see #setMinimumRequests(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCanaryShare_MinimumRequests()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getMinimumRequests();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.CanaryShare#getMinimumRequests <em>Minimum Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Requests</em>' attribute.
	 * @see #getMinimumRequests()
	 * @generated
	 */
	void setMinimumRequests(int value);

} // CanaryShare
