package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Trigger;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trigger</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.TriggerImpl#getCoolDown <em>Cool Down</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TriggerImpl#getCap <em>Cap</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TriggerImpl#getCapPeriod <em>Cap Period</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TriggerImpl extends NodeImpl implements Trigger {
	/**
	 * The default value of the '{@link #getCoolDown() <em>Cool Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolDown()
	 * @generated
	 * @ordered
	 */
	protected static final String COOL_DOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoolDown() <em>Cool Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolDown()
	 * @generated
	 * @ordered
	 */
	protected String coolDown = COOL_DOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected static final int CAP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected int cap = CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapPeriod() <em>Cap Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final String CAP_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapPeriod() <em>Cap Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapPeriod()
	 * @generated
	 * @ordered
	 */
	protected String capPeriod = CAP_PERIOD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TriggerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getTrigger();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoolDown() {
		return coolDown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoolDown(String newCoolDown) {
		String oldCoolDown = coolDown;
		coolDown = newCoolDown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRIGGER__COOL_DOWN, oldCoolDown, coolDown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCap() {
		return cap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCap(int newCap) {
		int oldCap = cap;
		cap = newCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRIGGER__CAP, oldCap, cap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapPeriod() {
		return capPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapPeriod(String newCapPeriod) {
		String oldCapPeriod = capPeriod;
		capPeriod = newCapPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRIGGER__CAP_PERIOD, oldCapPeriod, capPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.TRIGGER__COOL_DOWN:
				return getCoolDown();
			case LifecyclePackage.TRIGGER__CAP:
				return getCap();
			case LifecyclePackage.TRIGGER__CAP_PERIOD:
				return getCapPeriod();
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
			case LifecyclePackage.TRIGGER__COOL_DOWN:
				setCoolDown((String)newValue);
				return;
			case LifecyclePackage.TRIGGER__CAP:
				setCap((Integer)newValue);
				return;
			case LifecyclePackage.TRIGGER__CAP_PERIOD:
				setCapPeriod((String)newValue);
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
			case LifecyclePackage.TRIGGER__COOL_DOWN:
				setCoolDown(COOL_DOWN_EDEFAULT);
				return;
			case LifecyclePackage.TRIGGER__CAP:
				setCap(CAP_EDEFAULT);
				return;
			case LifecyclePackage.TRIGGER__CAP_PERIOD:
				setCapPeriod(CAP_PERIOD_EDEFAULT);
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
			case LifecyclePackage.TRIGGER__COOL_DOWN:
				return COOL_DOWN_EDEFAULT == null ? coolDown != null : !COOL_DOWN_EDEFAULT.equals(coolDown);
			case LifecyclePackage.TRIGGER__CAP:
				return cap != CAP_EDEFAULT;
			case LifecyclePackage.TRIGGER__CAP_PERIOD:
				return CAP_PERIOD_EDEFAULT == null ? capPeriod != null : !CAP_PERIOD_EDEFAULT.equals(capPeriod);
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
		result.append(" (coolDown: ");
		result.append(coolDown);
		result.append(", cap: ");
		result.append(cap);
		result.append(", capPeriod: ");
		result.append(capPeriod);
		result.append(')');
		return result.toString();
	}

} //TriggerImpl
