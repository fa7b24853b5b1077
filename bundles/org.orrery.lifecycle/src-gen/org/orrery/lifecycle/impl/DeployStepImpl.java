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

import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deploy Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.DeployStepImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DeployStepImpl#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DeployStepImpl#getShares <em>Shares</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DeployStepImpl#getSnapshot <em>Snapshot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeployStepImpl extends AutomaticStepImpl implements DeployStep {
	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected Environment environment;

	/**
	 * The default value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final DeployStrategy STRATEGY_EDEFAULT = DeployStrategy.ALL_AT_ONCE;

	/**
	 * The cached value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected DeployStrategy strategy = STRATEGY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShares() <em>Shares</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShares()
	 * @generated
	 * @ordered
	 */
	protected EList<CanaryShare> shares;

	/**
	 * The default value of the '{@link #getSnapshot() <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected static final String SNAPSHOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected String snapshot = SNAPSHOT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeployStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getDeployStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Environment getEnvironment() {
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvironment(Environment newEnvironment) {
		Environment oldEnvironment = environment;
		environment = newEnvironment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DEPLOY_STEP__ENVIRONMENT, oldEnvironment, environment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeployStrategy getStrategy() {
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(DeployStrategy newStrategy) {
		DeployStrategy oldStrategy = strategy;
		strategy = newStrategy == null ? STRATEGY_EDEFAULT : newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DEPLOY_STEP__STRATEGY, oldStrategy, strategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CanaryShare> getShares() {
		if (shares == null) {
			shares = new EObjectContainmentEList<CanaryShare>(CanaryShare.class, this, LifecyclePackage.DEPLOY_STEP__SHARES);
		}
		return shares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshot(String newSnapshot) {
		String oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DEPLOY_STEP__SNAPSHOT, oldSnapshot, snapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.DEPLOY_STEP__SHARES:
				return ((InternalEList<?>)getShares()).basicRemove(otherEnd, msgs);
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
			case LifecyclePackage.DEPLOY_STEP__ENVIRONMENT:
				return getEnvironment();
			case LifecyclePackage.DEPLOY_STEP__STRATEGY:
				return getStrategy();
			case LifecyclePackage.DEPLOY_STEP__SHARES:
				return getShares();
			case LifecyclePackage.DEPLOY_STEP__SNAPSHOT:
				return getSnapshot();
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
			case LifecyclePackage.DEPLOY_STEP__ENVIRONMENT:
				setEnvironment((Environment)newValue);
				return;
			case LifecyclePackage.DEPLOY_STEP__STRATEGY:
				setStrategy((DeployStrategy)newValue);
				return;
			case LifecyclePackage.DEPLOY_STEP__SHARES:
				getShares().clear();
				getShares().addAll((Collection<? extends CanaryShare>)newValue);
				return;
			case LifecyclePackage.DEPLOY_STEP__SNAPSHOT:
				setSnapshot((String)newValue);
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
			case LifecyclePackage.DEPLOY_STEP__ENVIRONMENT:
				setEnvironment((Environment)null);
				return;
			case LifecyclePackage.DEPLOY_STEP__STRATEGY:
				setStrategy(STRATEGY_EDEFAULT);
				return;
			case LifecyclePackage.DEPLOY_STEP__SHARES:
				getShares().clear();
				return;
			case LifecyclePackage.DEPLOY_STEP__SNAPSHOT:
				setSnapshot(SNAPSHOT_EDEFAULT);
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
			case LifecyclePackage.DEPLOY_STEP__ENVIRONMENT:
				return environment != null;
			case LifecyclePackage.DEPLOY_STEP__STRATEGY:
				return strategy != STRATEGY_EDEFAULT;
			case LifecyclePackage.DEPLOY_STEP__SHARES:
				return shares != null && !shares.isEmpty();
			case LifecyclePackage.DEPLOY_STEP__SNAPSHOT:
				return SNAPSHOT_EDEFAULT == null ? snapshot != null : !SNAPSHOT_EDEFAULT.equals(snapshot);
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
		result.append(" (strategy: ");
		result.append(strategy);
		result.append(", snapshot: ");
		result.append(snapshot);
		result.append(')');
		return result.toString();
	}

} //DeployStepImpl
