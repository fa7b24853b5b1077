package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Promote Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes the challenger champion and demotes the old champion, in one transaction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PromoteStep#getSnapshot <em>Snapshot</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPromoteStep()
 * @model annotation="https://orrery.org/lifecycle/results champion='integer: Number of the version that is champion now.'"
 * @generated
 */
public interface PromoteStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the snapshot taken before the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' attribute.
	 * @see #setSnapshot(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPromoteStep_Snapshot()
	 * @model
	 * @generated
	 */
	String getSnapshot();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.PromoteStep#getSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' attribute.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(String value);

} // PromoteStep
