package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Hosting;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.TargetKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Environment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.EnvironmentImpl#getHosting <em>Hosting</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.EnvironmentImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.EnvironmentImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.EnvironmentImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.EnvironmentImpl#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.EnvironmentImpl#getMemoryMiB <em>Memory Mi B</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnvironmentImpl extends ElementImpl implements Environment {
	/**
	 * The default value of the '{@link #getHosting() <em>Hosting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosting()
	 * @generated
	 * @ordered
	 */
	protected static final Hosting HOSTING_EDEFAULT = Hosting.ON_PREMISES;

	/**
	 * The cached value of the '{@link #getHosting() <em>Hosting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosting()
	 * @generated
	 * @ordered
	 */
	protected Hosting hosting = HOSTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final TargetKind TARGET_EDEFAULT = TargetKind.EMBEDDED;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected TargetKind target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndpoint() <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDPOINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected String endpoint = ENDPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnvironmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getEnvironment();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hosting getHosting() {
		return hosting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHosting(Hosting newHosting) {
		Hosting oldHosting = hosting;
		hosting = newHosting == null ? HOSTING_EDEFAULT : newHosting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ENVIRONMENT__HOSTING, oldHosting, hosting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetKind getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(TargetKind newTarget) {
		TargetKind oldTarget = target;
		target = newTarget == null ? TARGET_EDEFAULT : newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ENVIRONMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndpoint() {
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(String newEndpoint) {
		String oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ENVIRONMENT__ENDPOINT, oldEndpoint, endpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ENVIRONMENT__REGION, oldRegion, region));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ENVIRONMENT__RUNTIME, oldRuntime, runtime));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ENVIRONMENT__MEMORY_MI_B, oldMemoryMiB, memoryMiB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.ENVIRONMENT__HOSTING:
				return getHosting();
			case LifecyclePackage.ENVIRONMENT__TARGET:
				return getTarget();
			case LifecyclePackage.ENVIRONMENT__ENDPOINT:
				return getEndpoint();
			case LifecyclePackage.ENVIRONMENT__REGION:
				return getRegion();
			case LifecyclePackage.ENVIRONMENT__RUNTIME:
				return getRuntime();
			case LifecyclePackage.ENVIRONMENT__MEMORY_MI_B:
				return getMemoryMiB();
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
			case LifecyclePackage.ENVIRONMENT__HOSTING:
				setHosting((Hosting)newValue);
				return;
			case LifecyclePackage.ENVIRONMENT__TARGET:
				setTarget((TargetKind)newValue);
				return;
			case LifecyclePackage.ENVIRONMENT__ENDPOINT:
				setEndpoint((String)newValue);
				return;
			case LifecyclePackage.ENVIRONMENT__REGION:
				setRegion((String)newValue);
				return;
			case LifecyclePackage.ENVIRONMENT__RUNTIME:
				setRuntime((String)newValue);
				return;
			case LifecyclePackage.ENVIRONMENT__MEMORY_MI_B:
				setMemoryMiB((Integer)newValue);
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
			case LifecyclePackage.ENVIRONMENT__HOSTING:
				setHosting(HOSTING_EDEFAULT);
				return;
			case LifecyclePackage.ENVIRONMENT__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case LifecyclePackage.ENVIRONMENT__ENDPOINT:
				setEndpoint(ENDPOINT_EDEFAULT);
				return;
			case LifecyclePackage.ENVIRONMENT__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case LifecyclePackage.ENVIRONMENT__RUNTIME:
				setRuntime(RUNTIME_EDEFAULT);
				return;
			case LifecyclePackage.ENVIRONMENT__MEMORY_MI_B:
				setMemoryMiB(MEMORY_MI_B_EDEFAULT);
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
			case LifecyclePackage.ENVIRONMENT__HOSTING:
				return hosting != HOSTING_EDEFAULT;
			case LifecyclePackage.ENVIRONMENT__TARGET:
				return target != TARGET_EDEFAULT;
			case LifecyclePackage.ENVIRONMENT__ENDPOINT:
				return ENDPOINT_EDEFAULT == null ? endpoint != null : !ENDPOINT_EDEFAULT.equals(endpoint);
			case LifecyclePackage.ENVIRONMENT__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case LifecyclePackage.ENVIRONMENT__RUNTIME:
				return RUNTIME_EDEFAULT == null ? runtime != null : !RUNTIME_EDEFAULT.equals(runtime);
			case LifecyclePackage.ENVIRONMENT__MEMORY_MI_B:
				return memoryMiB != MEMORY_MI_B_EDEFAULT;
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
		result.append(" (hosting: ");
		result.append(hosting);
		result.append(", target: ");
		result.append(target);
		result.append(", endpoint: ");
		result.append(endpoint);
		result.append(", region: ");
		result.append(region);
		result.append(", runtime: ");
		result.append(runtime);
		result.append(", memoryMiB: ");
		result.append(memoryMiB);
		result.append(')');
		return result.toString();
	}

} //EnvironmentImpl
