package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.RetireStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Retire Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.RetireStepImpl#getKeepRecordsYears <em>Keep Records Years</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RetireStepImpl extends AutomaticStepImpl implements RetireStep {
	/**
	 * The default value of the '{@link #getKeepRecordsYears() <em>Keep Records Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepRecordsYears()
	 * @generated
	 * @ordered
	 */
	protected static final int KEEP_RECORDS_YEARS_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getKeepRecordsYears() <em>Keep Records Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepRecordsYears()
	 * @generated
	 * @ordered
	 */
	protected int keepRecordsYears = KEEP_RECORDS_YEARS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RetireStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getRetireStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeepRecordsYears() {
		return keepRecordsYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepRecordsYears(int newKeepRecordsYears) {
		int oldKeepRecordsYears = keepRecordsYears;
		keepRecordsYears = newKeepRecordsYears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.RETIRE_STEP__KEEP_RECORDS_YEARS, oldKeepRecordsYears, keepRecordsYears));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.RETIRE_STEP__KEEP_RECORDS_YEARS:
				return getKeepRecordsYears();
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
			case LifecyclePackage.RETIRE_STEP__KEEP_RECORDS_YEARS:
				setKeepRecordsYears((Integer)newValue);
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
			case LifecyclePackage.RETIRE_STEP__KEEP_RECORDS_YEARS:
				setKeepRecordsYears(KEEP_RECORDS_YEARS_EDEFAULT);
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
			case LifecyclePackage.RETIRE_STEP__KEEP_RECORDS_YEARS:
				return keepRecordsYears != KEEP_RECORDS_YEARS_EDEFAULT;
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
		result.append(" (keepRecordsYears: ");
		result.append(keepRecordsYears);
		result.append(')');
		return result.toString();
	}

} //RetireStepImpl
