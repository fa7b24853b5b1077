package org.orrery.lifecycle;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Retry Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How often and how soon a failed attempt is made again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.RetryPolicy#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link org.orrery.lifecycle.RetryPolicy#getBackOff <em>Back Off</em>}</li>
 *   <li>{@link org.orrery.lifecycle.RetryPolicy#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getRetryPolicy()
 * @model
 * @generated
 */
public interface RetryPolicy extends EObject {
	/**
	 * Returns the value of the '<em><b>Attempts</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of attempts in all, at least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempts</em>' attribute.
	 * @see #setAttempts(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRetryPolicy_Attempts()
	 * @model default="3"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1' maximum='100'"
	 * @generated
	 */
	int getAttempts();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.RetryPolicy#getAttempts <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attempts</em>' attribute.
	 * @see #getAttempts()
	 * @generated
	 */
	void setAttempts(int value);

	/**
	 * Returns the value of the '<em><b>Back Off</b></em>' attribute.
	 * The default value is <code>"PT10S"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time before the second attempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Off</em>' attribute.
	 * @see #setBackOff(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRetryPolicy_BackOff()
	 * @model default="PT10S" dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getBackOff();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.RetryPolicy#getBackOff <em>Back Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Off</em>' attribute.
	 * @see #getBackOff()
	 * @generated
	 */
	void setBackOff(String value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor by which the time grows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRetryPolicy_Factor()
	 * @model default="2.0"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1' maximum='10'"
	 * @generated
	 */
	double getFactor();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.RetryPolicy#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(double value);

} // RetryPolicy
