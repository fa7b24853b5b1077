package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.Level;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelKind;
import org.orrery.lifecycle.Version;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getRiskTier <em>Risk Tier</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getUse <em>Use</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getAffectedPeople <em>Affected People</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getExposure <em>Exposure</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getBusinessOwner <em>Business Owner</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ModelImpl#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ModelImpl extends ElementImpl implements Model {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ModelKind KIND_EDEFAULT = ModelKind.MACHINE_LEARNING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ModelKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRiskTier() <em>Risk Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskTier()
	 * @generated
	 * @ordered
	 */
	protected static final int RISK_TIER_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getRiskTier() <em>Risk Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskTier()
	 * @generated
	 * @ordered
	 */
	protected int riskTier = RISK_TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final String USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected String use = USE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> regions;

	/**
	 * The default value of the '{@link #getAffectedPeople() <em>Affected People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffectedPeople()
	 * @generated
	 * @ordered
	 */
	protected static final AffectedPeople AFFECTED_PEOPLE_EDEFAULT = AffectedPeople.NONE;

	/**
	 * The cached value of the '{@link #getAffectedPeople() <em>Affected People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffectedPeople()
	 * @generated
	 * @ordered
	 */
	protected AffectedPeople affectedPeople = AFFECTED_PEOPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExposure() <em>Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposure()
	 * @generated
	 * @ordered
	 */
	protected static final Level EXPOSURE_EDEFAULT = Level.LOW;

	/**
	 * The cached value of the '{@link #getExposure() <em>Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposure()
	 * @generated
	 * @ordered
	 */
	protected Level exposure = EXPOSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final Level PURPOSE_EDEFAULT = Level.LOW;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected Level purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessOwner() <em>Business Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String BUSINESS_OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusinessOwner() <em>Business Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessOwner()
	 * @generated
	 * @ordered
	 */
	protected String businessOwner = BUSINESS_OWNER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVersions() <em>Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<Version> versions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getModel();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ModelKind newKind) {
		ModelKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRiskTier() {
		return riskTier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRiskTier(int newRiskTier) {
		int oldRiskTier = riskTier;
		riskTier = newRiskTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__RISK_TIER, oldRiskTier, riskTier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUse() {
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(String newUse) {
		String oldUse = use;
		use = newUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__USE, oldUse, use));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRegions() {
		if (regions == null) {
			regions = new EDataTypeEList<String>(String.class, this, LifecyclePackage.MODEL__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AffectedPeople getAffectedPeople() {
		return affectedPeople;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAffectedPeople(AffectedPeople newAffectedPeople) {
		AffectedPeople oldAffectedPeople = affectedPeople;
		affectedPeople = newAffectedPeople == null ? AFFECTED_PEOPLE_EDEFAULT : newAffectedPeople;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__AFFECTED_PEOPLE, oldAffectedPeople, affectedPeople));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getExposure() {
		return exposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExposure(Level newExposure) {
		Level oldExposure = exposure;
		exposure = newExposure == null ? EXPOSURE_EDEFAULT : newExposure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__EXPOSURE, oldExposure, exposure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(Level newPurpose) {
		Level oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusinessOwner() {
		return businessOwner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessOwner(String newBusinessOwner) {
		String oldBusinessOwner = businessOwner;
		businessOwner = newBusinessOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MODEL__BUSINESS_OWNER, oldBusinessOwner, businessOwner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Version> getVersions() {
		if (versions == null) {
			versions = new EObjectContainmentEList<Version>(Version.class, this, LifecyclePackage.MODEL__VERSIONS);
		}
		return versions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.MODEL__VERSIONS:
				return ((InternalEList<?>)getVersions()).basicRemove(otherEnd, msgs);
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
			case LifecyclePackage.MODEL__KIND:
				return getKind();
			case LifecyclePackage.MODEL__RISK_TIER:
				return getRiskTier();
			case LifecyclePackage.MODEL__USE:
				return getUse();
			case LifecyclePackage.MODEL__REGIONS:
				return getRegions();
			case LifecyclePackage.MODEL__AFFECTED_PEOPLE:
				return getAffectedPeople();
			case LifecyclePackage.MODEL__EXPOSURE:
				return getExposure();
			case LifecyclePackage.MODEL__PURPOSE:
				return getPurpose();
			case LifecyclePackage.MODEL__OWNER:
				return getOwner();
			case LifecyclePackage.MODEL__BUSINESS_OWNER:
				return getBusinessOwner();
			case LifecyclePackage.MODEL__VERSIONS:
				return getVersions();
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
			case LifecyclePackage.MODEL__KIND:
				setKind((ModelKind)newValue);
				return;
			case LifecyclePackage.MODEL__RISK_TIER:
				setRiskTier((Integer)newValue);
				return;
			case LifecyclePackage.MODEL__USE:
				setUse((String)newValue);
				return;
			case LifecyclePackage.MODEL__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends String>)newValue);
				return;
			case LifecyclePackage.MODEL__AFFECTED_PEOPLE:
				setAffectedPeople((AffectedPeople)newValue);
				return;
			case LifecyclePackage.MODEL__EXPOSURE:
				setExposure((Level)newValue);
				return;
			case LifecyclePackage.MODEL__PURPOSE:
				setPurpose((Level)newValue);
				return;
			case LifecyclePackage.MODEL__OWNER:
				setOwner((String)newValue);
				return;
			case LifecyclePackage.MODEL__BUSINESS_OWNER:
				setBusinessOwner((String)newValue);
				return;
			case LifecyclePackage.MODEL__VERSIONS:
				getVersions().clear();
				getVersions().addAll((Collection<? extends Version>)newValue);
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
			case LifecyclePackage.MODEL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__RISK_TIER:
				setRiskTier(RISK_TIER_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__USE:
				setUse(USE_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__REGIONS:
				getRegions().clear();
				return;
			case LifecyclePackage.MODEL__AFFECTED_PEOPLE:
				setAffectedPeople(AFFECTED_PEOPLE_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__EXPOSURE:
				setExposure(EXPOSURE_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__BUSINESS_OWNER:
				setBusinessOwner(BUSINESS_OWNER_EDEFAULT);
				return;
			case LifecyclePackage.MODEL__VERSIONS:
				getVersions().clear();
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
			case LifecyclePackage.MODEL__KIND:
				return kind != KIND_EDEFAULT;
			case LifecyclePackage.MODEL__RISK_TIER:
				return riskTier != RISK_TIER_EDEFAULT;
			case LifecyclePackage.MODEL__USE:
				return USE_EDEFAULT == null ? use != null : !USE_EDEFAULT.equals(use);
			case LifecyclePackage.MODEL__REGIONS:
				return regions != null && !regions.isEmpty();
			case LifecyclePackage.MODEL__AFFECTED_PEOPLE:
				return affectedPeople != AFFECTED_PEOPLE_EDEFAULT;
			case LifecyclePackage.MODEL__EXPOSURE:
				return exposure != EXPOSURE_EDEFAULT;
			case LifecyclePackage.MODEL__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case LifecyclePackage.MODEL__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case LifecyclePackage.MODEL__BUSINESS_OWNER:
				return BUSINESS_OWNER_EDEFAULT == null ? businessOwner != null : !BUSINESS_OWNER_EDEFAULT.equals(businessOwner);
			case LifecyclePackage.MODEL__VERSIONS:
				return versions != null && !versions.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", riskTier: ");
		result.append(riskTier);
		result.append(", use: ");
		result.append(use);
		result.append(", regions: ");
		result.append(regions);
		result.append(", affectedPeople: ");
		result.append(affectedPeople);
		result.append(", exposure: ");
		result.append(exposure);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", owner: ");
		result.append(owner);
		result.append(", businessOwner: ");
		result.append(businessOwner);
		result.append(')');
		return result.toString();
	}

} //ModelImpl
