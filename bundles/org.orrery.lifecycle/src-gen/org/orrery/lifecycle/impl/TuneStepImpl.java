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
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.SearchRange;
import org.orrery.lifecycle.SearchStrategy;
import org.orrery.lifecycle.TuneStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tune Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.TuneStepImpl#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TuneStepImpl#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TuneStepImpl#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TuneStepImpl#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TuneStepImpl#getTrials <em>Trials</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TuneStepImpl#getRanges <em>Ranges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TuneStepImpl extends AutomaticStepImpl implements TuneStep {
	/**
	 * The default value of the '{@link #getAlgorithm() <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlgorithm() <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String algorithm = ALGORITHM_EDEFAULT;

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
	 * The cached value of the '{@link #getObjective() <em>Objective</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected Metric objective;

	/**
	 * The default value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final SearchStrategy STRATEGY_EDEFAULT = SearchStrategy.RANDOM;

	/**
	 * The cached value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected SearchStrategy strategy = STRATEGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrials() <em>Trials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrials()
	 * @generated
	 * @ordered
	 */
	protected static final int TRIALS_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getTrials() <em>Trials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrials()
	 * @generated
	 * @ordered
	 */
	protected int trials = TRIALS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRanges() <em>Ranges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanges()
	 * @generated
	 * @ordered
	 */
	protected EList<SearchRange> ranges;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TuneStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getTuneStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlgorithm() {
		return algorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlgorithm(String newAlgorithm) {
		String oldAlgorithm = algorithm;
		algorithm = newAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TUNE_STEP__ALGORITHM, oldAlgorithm, algorithm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TUNE_STEP__DATASET, oldDataset, dataset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getObjective() {
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(Metric newObjective) {
		Metric oldObjective = objective;
		objective = newObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TUNE_STEP__OBJECTIVE, oldObjective, objective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SearchStrategy getStrategy() {
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(SearchStrategy newStrategy) {
		SearchStrategy oldStrategy = strategy;
		strategy = newStrategy == null ? STRATEGY_EDEFAULT : newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TUNE_STEP__STRATEGY, oldStrategy, strategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTrials() {
		return trials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrials(int newTrials) {
		int oldTrials = trials;
		trials = newTrials;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TUNE_STEP__TRIALS, oldTrials, trials));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SearchRange> getRanges() {
		if (ranges == null) {
			ranges = new EObjectContainmentEList<SearchRange>(SearchRange.class, this, LifecyclePackage.TUNE_STEP__RANGES);
		}
		return ranges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.TUNE_STEP__RANGES:
				return ((InternalEList<?>)getRanges()).basicRemove(otherEnd, msgs);
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
			case LifecyclePackage.TUNE_STEP__ALGORITHM:
				return getAlgorithm();
			case LifecyclePackage.TUNE_STEP__DATASET:
				return getDataset();
			case LifecyclePackage.TUNE_STEP__OBJECTIVE:
				return getObjective();
			case LifecyclePackage.TUNE_STEP__STRATEGY:
				return getStrategy();
			case LifecyclePackage.TUNE_STEP__TRIALS:
				return getTrials();
			case LifecyclePackage.TUNE_STEP__RANGES:
				return getRanges();
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
			case LifecyclePackage.TUNE_STEP__ALGORITHM:
				setAlgorithm((String)newValue);
				return;
			case LifecyclePackage.TUNE_STEP__DATASET:
				setDataset((Dataset)newValue);
				return;
			case LifecyclePackage.TUNE_STEP__OBJECTIVE:
				setObjective((Metric)newValue);
				return;
			case LifecyclePackage.TUNE_STEP__STRATEGY:
				setStrategy((SearchStrategy)newValue);
				return;
			case LifecyclePackage.TUNE_STEP__TRIALS:
				setTrials((Integer)newValue);
				return;
			case LifecyclePackage.TUNE_STEP__RANGES:
				getRanges().clear();
				getRanges().addAll((Collection<? extends SearchRange>)newValue);
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
			case LifecyclePackage.TUNE_STEP__ALGORITHM:
				setAlgorithm(ALGORITHM_EDEFAULT);
				return;
			case LifecyclePackage.TUNE_STEP__DATASET:
				setDataset((Dataset)null);
				return;
			case LifecyclePackage.TUNE_STEP__OBJECTIVE:
				setObjective((Metric)null);
				return;
			case LifecyclePackage.TUNE_STEP__STRATEGY:
				setStrategy(STRATEGY_EDEFAULT);
				return;
			case LifecyclePackage.TUNE_STEP__TRIALS:
				setTrials(TRIALS_EDEFAULT);
				return;
			case LifecyclePackage.TUNE_STEP__RANGES:
				getRanges().clear();
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
			case LifecyclePackage.TUNE_STEP__ALGORITHM:
				return ALGORITHM_EDEFAULT == null ? algorithm != null : !ALGORITHM_EDEFAULT.equals(algorithm);
			case LifecyclePackage.TUNE_STEP__DATASET:
				return dataset != null;
			case LifecyclePackage.TUNE_STEP__OBJECTIVE:
				return objective != null;
			case LifecyclePackage.TUNE_STEP__STRATEGY:
				return strategy != STRATEGY_EDEFAULT;
			case LifecyclePackage.TUNE_STEP__TRIALS:
				return trials != TRIALS_EDEFAULT;
			case LifecyclePackage.TUNE_STEP__RANGES:
				return ranges != null && !ranges.isEmpty();
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
		result.append(" (algorithm: ");
		result.append(algorithm);
		result.append(", strategy: ");
		result.append(strategy);
		result.append(", trials: ");
		result.append(trials);
		result.append(')');
		return result.toString();
	}

} //TuneStepImpl
