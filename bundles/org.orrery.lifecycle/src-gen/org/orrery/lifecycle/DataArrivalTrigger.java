package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Arrival Trigger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * New data has arrived.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DataArrivalTrigger#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DataArrivalTrigger#getMinimumRows <em>Minimum Rows</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDataArrivalTrigger()
 * @model
 * @generated
 */
public interface DataArrivalTrigger extends Trigger {
	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dataset that is watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' reference.
	 * @see #setDataset(Dataset)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataArrivalTrigger_Dataset()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Dataset getDataset();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataArrivalTrigger#getDataset <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' reference.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(Dataset value);

	/**
	 * Returns the value of the '<em><b>Minimum Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest new rows that count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Rows</em>' attribute.
	 * @see #setMinimumRows(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataArrivalTrigger_MinimumRows()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getMinimumRows();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataArrivalTrigger#getMinimumRows <em>Minimum Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Rows</em>' attribute.
	 * @see #getMinimumRows()
	 * @generated
	 */
	void setMinimumRows(int value);

} // DataArrivalTrigger
