package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Arrival Trigger</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.DataArrivalTriggerImpl#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DataArrivalTriggerImpl#getMinimumRows <em>Minimum Rows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataArrivalTriggerImpl extends TriggerImpl implements DataArrivalTrigger {
	/**
	 * The cached value of the '{@link #getDataset() <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataset()
	 * @generated
	 * @ordered
	 */
	protected Dataset dataset;

	/**
	 * The default value of the '{@link #getMinimumRows() <em>Minimum Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRows()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_ROWS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimumRows() <em>Minimum Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRows()
	 * @generated
	 * @ordered
	 */
	protected int minimumRows = MINIMUM_ROWS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataArrivalTriggerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getDataArrivalTrigger();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dataset getDataset() {
		return dataset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataset(Dataset newDataset) {
		Dataset oldDataset = dataset;
		dataset = newDataset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATA_ARRIVAL_TRIGGER__DATASET, oldDataset, dataset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumRows() {
		return minimumRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumRows(int newMinimumRows) {
		int oldMinimumRows = minimumRows;
		minimumRows = newMinimumRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATA_ARRIVAL_TRIGGER__MINIMUM_ROWS, oldMinimumRows, minimumRows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__DATASET:
				return getDataset();
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__MINIMUM_ROWS:
				return getMinimumRows();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__DATASET:
				setDataset((Dataset)newValue);
				return;
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__MINIMUM_ROWS:
				setMinimumRows((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__DATASET:
				setDataset((Dataset)null);
				return;
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__MINIMUM_ROWS:
				setMinimumRows(MINIMUM_ROWS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__DATASET:
				return dataset != null;
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER__MINIMUM_ROWS:
				return minimumRows != MINIMUM_ROWS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (minimumRows: ");
		result.append(minimumRows);
		result.append(')');
		return result.toString();
	}

} //DataArrivalTriggerImpl
