package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Check Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Checks a dataset before it is used. Outcomes: passed, failed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DataCheckStep#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DataCheckStep#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheckStep()
 * @model annotation="https://orrery.org/lifecycle/results rows?='integer: Rows of the data.' columns?='integer: Columns of the data.' {checks}?='text: What a check found, by its id.' problem?='text: Why the data could not be read.'"
 * @generated
 */
public interface DataCheckStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dataset that is checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' reference.
	 * @see #setDataset(Dataset)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheckStep_Dataset()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Dataset getDataset();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataCheckStep#getDataset <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' reference.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(Dataset value);

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.DataCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checks to be made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheckStep_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataCheck> getChecks();

} // DataCheckStep
