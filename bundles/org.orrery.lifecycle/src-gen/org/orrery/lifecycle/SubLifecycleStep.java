package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Lifecycle Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Runs another life cycle and waits for its end.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.SubLifecycleStep#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.orrery.lifecycle.SubLifecycleStep#getVersion <em>Version</em>}</li>
 *   <li>{@link org.orrery.lifecycle.SubLifecycleStep#getBindings <em>Bindings</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getSubLifecycleStep()
 * @model annotation="https://orrery.org/lifecycle/results run='text: Id of the run of the other life cycle.' end='text: Kind of the end that it reached, released or retired; after a rejection the step has failed.'"
 * @generated
 */
public interface SubLifecycleStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the other life cycle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lifecycle</em>' attribute.
	 * @see #setLifecycle(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getSubLifecycleStep_Lifecycle()
	 * @model
	 * @generated
	 */
	String getLifecycle();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.SubLifecycleStep#getLifecycle <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lifecycle</em>' attribute.
	 * @see #getLifecycle()
	 * @generated
	 */
	void setLifecycle(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the other life cycle; the newest when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getSubLifecycleStep_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.SubLifecycleStep#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values for its parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bindings</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getSubLifecycleStep_Bindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getBindings();

} // SubLifecycleStep
