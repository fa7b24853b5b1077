package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Automatic Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step that a worker carries out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.AutomaticStep#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.orrery.lifecycle.AutomaticStep#getRetry <em>Retry</em>}</li>
 *   <li>{@link org.orrery.lifecycle.AutomaticStep#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getAutomaticStep()
 * @model abstract="true"
 * @generated
 */
public interface AutomaticStep extends Step {
	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time for one attempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getAutomaticStep_Timeout()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getTimeout();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.AutomaticStep#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(String value);

	/**
	 * Returns the value of the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when an attempt fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retry</em>' containment reference.
	 * @see #setRetry(RetryPolicy)
	 * @see org.orrery.lifecycle.LifecyclePackage#getAutomaticStep_Retry()
	 * @model containment="true"
	 * @generated
	 */
	RetryPolicy getRetry();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.AutomaticStep#getRetry <em>Retry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retry</em>' containment reference.
	 * @see #getRetry()
	 * @generated
	 */
	void setRetry(RetryPolicy value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further settings for the worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getAutomaticStep_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // AutomaticStep
