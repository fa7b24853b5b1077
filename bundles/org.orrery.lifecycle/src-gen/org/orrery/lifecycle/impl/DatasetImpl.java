package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DatasetPurpose;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ProtectedAttribute;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getPositiveClass <em>Positive Class</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getRetentionClass <em>Retention Class</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DatasetImpl#getProtectedAttributes <em>Protected Attributes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatasetImpl extends ElementImpl implements Dataset {
	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = "csv";

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final DatasetPurpose PURPOSE_EDEFAULT = DatasetPurpose.TRAINING;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected DatasetPurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected String target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositiveClass() <em>Positive Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositiveClass()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIVE_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositiveClass() <em>Positive Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositiveClass()
	 * @generated
	 * @ordered
	 */
	protected String positiveClass = POSITIVE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetentionClass() <em>Retention Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionClass()
	 * @generated
	 * @ordered
	 */
	protected static final String RETENTION_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetentionClass() <em>Retention Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionClass()
	 * @generated
	 * @ordered
	 */
	protected String retentionClass = RETENTION_CLASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProtectedAttributes() <em>Protected Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<ProtectedAttribute> protectedAttributes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getDataset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATASET__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATASET__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetPurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(DatasetPurpose newPurpose) {
		DatasetPurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATASET__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		String oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATASET__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositiveClass() {
		return positiveClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositiveClass(String newPositiveClass) {
		String oldPositiveClass = positiveClass;
		positiveClass = newPositiveClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATASET__POSITIVE_CLASS, oldPositiveClass, positiveClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetentionClass() {
		return retentionClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionClass(String newRetentionClass) {
		String oldRetentionClass = retentionClass;
		retentionClass = newRetentionClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DATASET__RETENTION_CLASS, oldRetentionClass, retentionClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProtectedAttribute> getProtectedAttributes() {
		if (protectedAttributes == null) {
			protectedAttributes = new EObjectContainmentEList<ProtectedAttribute>(ProtectedAttribute.class, this, LifecyclePackage.DATASET__PROTECTED_ATTRIBUTES);
		}
		return protectedAttributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.DATASET__PROTECTED_ATTRIBUTES:
				return ((InternalEList<?>)getProtectedAttributes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.DATASET__LOCATION:
				return getLocation();
			case LifecyclePackage.DATASET__FORMAT:
				return getFormat();
			case LifecyclePackage.DATASET__PURPOSE:
				return getPurpose();
			case LifecyclePackage.DATASET__TARGET:
				return getTarget();
			case LifecyclePackage.DATASET__POSITIVE_CLASS:
				return getPositiveClass();
			case LifecyclePackage.DATASET__RETENTION_CLASS:
				return getRetentionClass();
			case LifecyclePackage.DATASET__PROTECTED_ATTRIBUTES:
				return getProtectedAttributes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LifecyclePackage.DATASET__LOCATION:
				setLocation((String)newValue);
				return;
			case LifecyclePackage.DATASET__FORMAT:
				setFormat((String)newValue);
				return;
			case LifecyclePackage.DATASET__PURPOSE:
				setPurpose((DatasetPurpose)newValue);
				return;
			case LifecyclePackage.DATASET__TARGET:
				setTarget((String)newValue);
				return;
			case LifecyclePackage.DATASET__POSITIVE_CLASS:
				setPositiveClass((String)newValue);
				return;
			case LifecyclePackage.DATASET__RETENTION_CLASS:
				setRetentionClass((String)newValue);
				return;
			case LifecyclePackage.DATASET__PROTECTED_ATTRIBUTES:
				getProtectedAttributes().clear();
				getProtectedAttributes().addAll((Collection<? extends ProtectedAttribute>)newValue);
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
			case LifecyclePackage.DATASET__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case LifecyclePackage.DATASET__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case LifecyclePackage.DATASET__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case LifecyclePackage.DATASET__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case LifecyclePackage.DATASET__POSITIVE_CLASS:
				setPositiveClass(POSITIVE_CLASS_EDEFAULT);
				return;
			case LifecyclePackage.DATASET__RETENTION_CLASS:
				setRetentionClass(RETENTION_CLASS_EDEFAULT);
				return;
			case LifecyclePackage.DATASET__PROTECTED_ATTRIBUTES:
				getProtectedAttributes().clear();
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
			case LifecyclePackage.DATASET__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case LifecyclePackage.DATASET__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case LifecyclePackage.DATASET__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case LifecyclePackage.DATASET__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case LifecyclePackage.DATASET__POSITIVE_CLASS:
				return POSITIVE_CLASS_EDEFAULT == null ? positiveClass != null : !POSITIVE_CLASS_EDEFAULT.equals(positiveClass);
			case LifecyclePackage.DATASET__RETENTION_CLASS:
				return RETENTION_CLASS_EDEFAULT == null ? retentionClass != null : !RETENTION_CLASS_EDEFAULT.equals(retentionClass);
			case LifecyclePackage.DATASET__PROTECTED_ATTRIBUTES:
				return protectedAttributes != null && !protectedAttributes.isEmpty();
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
		result.append(" (location: ");
		result.append(location);
		result.append(", format: ");
		result.append(format);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", target: ");
		result.append(target);
		result.append(", positiveClass: ");
		result.append(positiveClass);
		result.append(", retentionClass: ");
		result.append(retentionClass);
		result.append(')');
		return result.toString();
	}

} //DatasetImpl
