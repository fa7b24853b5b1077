package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Canary Share</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.CanaryShareImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.CanaryShareImpl#getHold <em>Hold</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.CanaryShareImpl#getMinimumRequests <em>Minimum Requests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CanaryShareImpl extends EObjectImpl implements CanaryShare {
	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHold() <em>Hold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHold()
	 * @generated
	 * @ordered
	 */
	protected static final String HOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHold() <em>Hold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHold()
	 * @generated
	 * @ordered
	 */
	protected String hold = HOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumRequests() <em>Minimum Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRequests()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_REQUESTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimumRequests() <em>Minimum Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRequests()
	 * @generated
	 * @ordered
	 */
	protected int minimumRequests = MINIMUM_REQUESTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CanaryShareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getCanaryShare();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.CANARY_SHARE__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHold() {
		return hold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHold(String newHold) {
		String oldHold = hold;
		hold = newHold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.CANARY_SHARE__HOLD, oldHold, hold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumRequests() {
		return minimumRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumRequests(int newMinimumRequests) {
		int oldMinimumRequests = minimumRequests;
		minimumRequests = newMinimumRequests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.CANARY_SHARE__MINIMUM_REQUESTS, oldMinimumRequests, minimumRequests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.CANARY_SHARE__SHARE:
				return getShare();
			case LifecyclePackage.CANARY_SHARE__HOLD:
				return getHold();
			case LifecyclePackage.CANARY_SHARE__MINIMUM_REQUESTS:
				return getMinimumRequests();
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
			case LifecyclePackage.CANARY_SHARE__SHARE:
				setShare((Double)newValue);
				return;
			case LifecyclePackage.CANARY_SHARE__HOLD:
				setHold((String)newValue);
				return;
			case LifecyclePackage.CANARY_SHARE__MINIMUM_REQUESTS:
				setMinimumRequests((Integer)newValue);
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
			case LifecyclePackage.CANARY_SHARE__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case LifecyclePackage.CANARY_SHARE__HOLD:
				setHold(HOLD_EDEFAULT);
				return;
			case LifecyclePackage.CANARY_SHARE__MINIMUM_REQUESTS:
				setMinimumRequests(MINIMUM_REQUESTS_EDEFAULT);
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
			case LifecyclePackage.CANARY_SHARE__SHARE:
				return share != SHARE_EDEFAULT;
			case LifecyclePackage.CANARY_SHARE__HOLD:
				return HOLD_EDEFAULT == null ? hold != null : !HOLD_EDEFAULT.equals(hold);
			case LifecyclePackage.CANARY_SHARE__MINIMUM_REQUESTS:
				return minimumRequests != MINIMUM_REQUESTS_EDEFAULT;
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
		result.append(" (share: ");
		result.append(share);
		result.append(", hold: ");
		result.append(hold);
		result.append(", minimumRequests: ");
		result.append(minimumRequests);
		result.append(')');
		return result.toString();
	}

} //CanaryShareImpl
