package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Retire Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Takes the model out of service and keeps its records.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.RetireStep#getKeepRecordsYears <em>Keep Records Years</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getRetireStep()
 * @model annotation="https://orrery.org/lifecycle/results keepRecordsYears='integer a: Years for which records are kept.' retired?='integer: Number of the version that was retired last.'"
 * @generated
 */
public interface RetireStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Keep Records Years</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years for which records are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Records Years</em>' attribute.
	 * @see #setKeepRecordsYears(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getRetireStep_KeepRecordsYears()
	 * @model default="10"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getKeepRecordsYears();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.RetireStep#getKeepRecordsYears <em>Keep Records Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Records Years</em>' attribute.
	 * @see #getKeepRecordsYears()
	 * @generated
	 */
	void setKeepRecordsYears(int value);

} // RetireStep
