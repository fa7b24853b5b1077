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

import org.orrery.lifecycle.ApprovalRecord;
import org.orrery.lifecycle.Artifact;
import org.orrery.lifecycle.DatasetUse;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Measurement;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.Version;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getCodeCommit <em>Code Commit</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getMemoryMiB <em>Memory Mi B</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getDatasets <em>Datasets</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.VersionImpl#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VersionImpl extends ElementImpl implements Version {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected static final Standing STANDING_EDEFAULT = Standing.CANDIDATE;

	/**
	 * The cached value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected Standing standing = STANDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeCommit() <em>Code Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeCommit()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_COMMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeCommit() <em>Code Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeCommit()
	 * @generated
	 * @ordered
	 */
	protected String codeCommit = CODE_COMMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuntime() <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected static final String RUNTIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuntime() <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected String runtime = RUNTIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryMiB() <em>Memory Mi B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMiB()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_MI_B_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMemoryMiB() <em>Memory Mi B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMiB()
	 * @generated
	 * @ordered
	 */
	protected int memoryMiB = MEMORY_MI_B_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArtifacts() <em>Artifacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtifacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> artifacts;

	/**
	 * The cached value of the '{@link #getSignature() <em>Signature</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> signature;

	/**
	 * The cached value of the '{@link #getDatasets() <em>Datasets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatasets()
	 * @generated
	 * @ordered
	 */
	protected EList<DatasetUse> datasets;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Setting> provenance;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<ApprovalRecord> approvals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getVersion();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.VERSION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Standing getStanding() {
		return standing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanding(Standing newStanding) {
		Standing oldStanding = standing;
		standing = newStanding == null ? STANDING_EDEFAULT : newStanding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.VERSION__STANDING, oldStanding, standing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeCommit() {
		return codeCommit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeCommit(String newCodeCommit) {
		String oldCodeCommit = codeCommit;
		codeCommit = newCodeCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.VERSION__CODE_COMMIT, oldCodeCommit, codeCommit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuntime() {
		return runtime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntime(String newRuntime) {
		String oldRuntime = runtime;
		runtime = newRuntime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.VERSION__RUNTIME, oldRuntime, runtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMemoryMiB() {
		return memoryMiB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryMiB(int newMemoryMiB) {
		int oldMemoryMiB = memoryMiB;
		memoryMiB = newMemoryMiB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.VERSION__MEMORY_MI_B, oldMemoryMiB, memoryMiB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Artifact> getArtifacts() {
		if (artifacts == null) {
			artifacts = new EObjectContainmentEList<Artifact>(Artifact.class, this, LifecyclePackage.VERSION__ARTIFACTS);
		}
		return artifacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getSignature() {
		if (signature == null) {
			signature = new EObjectContainmentEList<Port>(Port.class, this, LifecyclePackage.VERSION__SIGNATURE);
		}
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DatasetUse> getDatasets() {
		if (datasets == null) {
			datasets = new EObjectContainmentEList<DatasetUse>(DatasetUse.class, this, LifecyclePackage.VERSION__DATASETS);
		}
		return datasets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setting> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Setting>(Setting.class, this, LifecyclePackage.VERSION__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, LifecyclePackage.VERSION__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApprovalRecord> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<ApprovalRecord>(ApprovalRecord.class, this, LifecyclePackage.VERSION__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.VERSION__ARTIFACTS:
				return ((InternalEList<?>)getArtifacts()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.VERSION__SIGNATURE:
				return ((InternalEList<?>)getSignature()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.VERSION__DATASETS:
				return ((InternalEList<?>)getDatasets()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.VERSION__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.VERSION__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.VERSION__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
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
			case LifecyclePackage.VERSION__NUMBER:
				return getNumber();
			case LifecyclePackage.VERSION__STANDING:
				return getStanding();
			case LifecyclePackage.VERSION__CODE_COMMIT:
				return getCodeCommit();
			case LifecyclePackage.VERSION__RUNTIME:
				return getRuntime();
			case LifecyclePackage.VERSION__MEMORY_MI_B:
				return getMemoryMiB();
			case LifecyclePackage.VERSION__ARTIFACTS:
				return getArtifacts();
			case LifecyclePackage.VERSION__SIGNATURE:
				return getSignature();
			case LifecyclePackage.VERSION__DATASETS:
				return getDatasets();
			case LifecyclePackage.VERSION__PROVENANCE:
				return getProvenance();
			case LifecyclePackage.VERSION__MEASUREMENTS:
				return getMeasurements();
			case LifecyclePackage.VERSION__APPROVALS:
				return getApprovals();
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
			case LifecyclePackage.VERSION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case LifecyclePackage.VERSION__STANDING:
				setStanding((Standing)newValue);
				return;
			case LifecyclePackage.VERSION__CODE_COMMIT:
				setCodeCommit((String)newValue);
				return;
			case LifecyclePackage.VERSION__RUNTIME:
				setRuntime((String)newValue);
				return;
			case LifecyclePackage.VERSION__MEMORY_MI_B:
				setMemoryMiB((Integer)newValue);
				return;
			case LifecyclePackage.VERSION__ARTIFACTS:
				getArtifacts().clear();
				getArtifacts().addAll((Collection<? extends Artifact>)newValue);
				return;
			case LifecyclePackage.VERSION__SIGNATURE:
				getSignature().clear();
				getSignature().addAll((Collection<? extends Port>)newValue);
				return;
			case LifecyclePackage.VERSION__DATASETS:
				getDatasets().clear();
				getDatasets().addAll((Collection<? extends DatasetUse>)newValue);
				return;
			case LifecyclePackage.VERSION__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Setting>)newValue);
				return;
			case LifecyclePackage.VERSION__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case LifecyclePackage.VERSION__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends ApprovalRecord>)newValue);
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
			case LifecyclePackage.VERSION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case LifecyclePackage.VERSION__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case LifecyclePackage.VERSION__CODE_COMMIT:
				setCodeCommit(CODE_COMMIT_EDEFAULT);
				return;
			case LifecyclePackage.VERSION__RUNTIME:
				setRuntime(RUNTIME_EDEFAULT);
				return;
			case LifecyclePackage.VERSION__MEMORY_MI_B:
				setMemoryMiB(MEMORY_MI_B_EDEFAULT);
				return;
			case LifecyclePackage.VERSION__ARTIFACTS:
				getArtifacts().clear();
				return;
			case LifecyclePackage.VERSION__SIGNATURE:
				getSignature().clear();
				return;
			case LifecyclePackage.VERSION__DATASETS:
				getDatasets().clear();
				return;
			case LifecyclePackage.VERSION__PROVENANCE:
				getProvenance().clear();
				return;
			case LifecyclePackage.VERSION__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case LifecyclePackage.VERSION__APPROVALS:
				getApprovals().clear();
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
			case LifecyclePackage.VERSION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case LifecyclePackage.VERSION__STANDING:
				return standing != STANDING_EDEFAULT;
			case LifecyclePackage.VERSION__CODE_COMMIT:
				return CODE_COMMIT_EDEFAULT == null ? codeCommit != null : !CODE_COMMIT_EDEFAULT.equals(codeCommit);
			case LifecyclePackage.VERSION__RUNTIME:
				return RUNTIME_EDEFAULT == null ? runtime != null : !RUNTIME_EDEFAULT.equals(runtime);
			case LifecyclePackage.VERSION__MEMORY_MI_B:
				return memoryMiB != MEMORY_MI_B_EDEFAULT;
			case LifecyclePackage.VERSION__ARTIFACTS:
				return artifacts != null && !artifacts.isEmpty();
			case LifecyclePackage.VERSION__SIGNATURE:
				return signature != null && !signature.isEmpty();
			case LifecyclePackage.VERSION__DATASETS:
				return datasets != null && !datasets.isEmpty();
			case LifecyclePackage.VERSION__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case LifecyclePackage.VERSION__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case LifecyclePackage.VERSION__APPROVALS:
				return approvals != null && !approvals.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", standing: ");
		result.append(standing);
		result.append(", codeCommit: ");
		result.append(codeCommit);
		result.append(", runtime: ");
		result.append(runtime);
		result.append(", memoryMiB: ");
		result.append(memoryMiB);
		result.append(')');
		return result.toString();
	}

} //VersionImpl
