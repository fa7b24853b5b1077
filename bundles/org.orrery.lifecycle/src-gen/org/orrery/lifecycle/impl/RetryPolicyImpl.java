package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.RetryPolicy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Retry Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.RetryPolicyImpl#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.RetryPolicyImpl#getBackOff <em>Back Off</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.RetryPolicyImpl#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RetryPolicyImpl extends EObjectImpl implements RetryPolicy {
	/**
	 * The default value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected static final int ATTEMPTS_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected int attempts = ATTEMPTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackOff() <em>Back Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackOff()
	 * @generated
	 * @ordered
	 */
	protected static final String BACK_OFF_EDEFAULT = "PT10S";

	/**
	 * The cached value of the '{@link #getBackOff() <em>Back Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackOff()
	 * @generated
	 * @ordered
	 */
	protected String backOff = BACK_OFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double FACTOR_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected double factor = FACTOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RetryPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getRetryPolicy();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAttempts() {
		return attempts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttempts(int newAttempts) {
		int oldAttempts = attempts;
		attempts = newAttempts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.RETRY_POLICY__ATTEMPTS, oldAttempts, attempts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackOff() {
		return backOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackOff(String newBackOff) {
		String oldBackOff = backOff;
		backOff = newBackOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.RETRY_POLICY__BACK_OFF, oldBackOff, backOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFactor() {
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(double newFactor) {
		double oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.RETRY_POLICY__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.RETRY_POLICY__ATTEMPTS:
				return getAttempts();
			case LifecyclePackage.RETRY_POLICY__BACK_OFF:
				return getBackOff();
			case LifecyclePackage.RETRY_POLICY__FACTOR:
				return getFactor();
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
			case LifecyclePackage.RETRY_POLICY__ATTEMPTS:
				setAttempts((Integer)newValue);
				return;
			case LifecyclePackage.RETRY_POLICY__BACK_OFF:
				setBackOff((String)newValue);
				return;
			case LifecyclePackage.RETRY_POLICY__FACTOR:
				setFactor((Double)newValue);
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
			case LifecyclePackage.RETRY_POLICY__ATTEMPTS:
				setAttempts(ATTEMPTS_EDEFAULT);
				return;
			case LifecyclePackage.RETRY_POLICY__BACK_OFF:
				setBackOff(BACK_OFF_EDEFAULT);
				return;
			case LifecyclePackage.RETRY_POLICY__FACTOR:
				setFactor(FACTOR_EDEFAULT);
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
			case LifecyclePackage.RETRY_POLICY__ATTEMPTS:
				return attempts != ATTEMPTS_EDEFAULT;
			case LifecyclePackage.RETRY_POLICY__BACK_OFF:
				return BACK_OFF_EDEFAULT == null ? backOff != null : !BACK_OFF_EDEFAULT.equals(backOff);
			case LifecyclePackage.RETRY_POLICY__FACTOR:
				return factor != FACTOR_EDEFAULT;
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
		result.append(" (attempts: ");
		result.append(attempts);
		result.append(", backOff: ");
		result.append(backOff);
		result.append(", factor: ");
		result.append(factor);
		result.append(')');
		return result.toString();
	}

} //RetryPolicyImpl
