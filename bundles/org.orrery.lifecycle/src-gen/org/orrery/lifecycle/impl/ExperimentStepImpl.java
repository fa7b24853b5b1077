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

import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Experiment Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getArms <em>Arms</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getMinimumSamples <em>Minimum Samples</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getMaximumDuration <em>Maximum Duration</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getMinimumImprovement <em>Minimum Improvement</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ExperimentStepImpl#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExperimentStepImpl extends AutomaticStepImpl implements ExperimentStep {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ExperimentKind KIND_EDEFAULT = ExperimentKind.CHAMPION_CHALLENGER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ExperimentKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArms() <em>Arms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArms()
	 * @generated
	 * @ordered
	 */
	protected EList<Arm> arms;

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected Metric metric;

	/**
	 * The default value of the '{@link #getMinimumSamples() <em>Minimum Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSamples()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_SAMPLES_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getMinimumSamples() <em>Minimum Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSamples()
	 * @generated
	 * @ordered
	 */
	protected int minimumSamples = MINIMUM_SAMPLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumDuration() <em>Maximum Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumDuration()
	 * @generated
	 * @ordered
	 */
	protected static final String MAXIMUM_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumDuration() <em>Maximum Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumDuration()
	 * @generated
	 * @ordered
	 */
	protected String maximumDuration = MAXIMUM_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumImprovement() <em>Minimum Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImprovement()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_IMPROVEMENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimumImprovement() <em>Minimum Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImprovement()
	 * @generated
	 * @ordered
	 */
	protected double minimumImprovement = MINIMUM_IMPROVEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 0.95;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperimentStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getExperimentStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ExperimentKind newKind) {
		ExperimentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.EXPERIMENT_STEP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Arm> getArms() {
		if (arms == null) {
			arms = new EObjectContainmentEList<Arm>(Arm.class, this, LifecyclePackage.EXPERIMENT_STEP__ARMS);
		}
		return arms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(Metric newMetric) {
		Metric oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.EXPERIMENT_STEP__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumSamples() {
		return minimumSamples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSamples(int newMinimumSamples) {
		int oldMinimumSamples = minimumSamples;
		minimumSamples = newMinimumSamples;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.EXPERIMENT_STEP__MINIMUM_SAMPLES, oldMinimumSamples, minimumSamples));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaximumDuration() {
		return maximumDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumDuration(String newMaximumDuration) {
		String oldMaximumDuration = maximumDuration;
		maximumDuration = newMaximumDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.EXPERIMENT_STEP__MAXIMUM_DURATION, oldMaximumDuration, maximumDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumImprovement() {
		return minimumImprovement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumImprovement(double newMinimumImprovement) {
		double oldMinimumImprovement = minimumImprovement;
		minimumImprovement = newMinimumImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.EXPERIMENT_STEP__MINIMUM_IMPROVEMENT, oldMinimumImprovement, minimumImprovement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.EXPERIMENT_STEP__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.EXPERIMENT_STEP__ARMS:
				return ((InternalEList<?>)getArms()).basicRemove(otherEnd, msgs);
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
			case LifecyclePackage.EXPERIMENT_STEP__KIND:
				return getKind();
			case LifecyclePackage.EXPERIMENT_STEP__ARMS:
				return getArms();
			case LifecyclePackage.EXPERIMENT_STEP__METRIC:
				return getMetric();
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_SAMPLES:
				return getMinimumSamples();
			case LifecyclePackage.EXPERIMENT_STEP__MAXIMUM_DURATION:
				return getMaximumDuration();
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_IMPROVEMENT:
				return getMinimumImprovement();
			case LifecyclePackage.EXPERIMENT_STEP__CONFIDENCE:
				return getConfidence();
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
			case LifecyclePackage.EXPERIMENT_STEP__KIND:
				setKind((ExperimentKind)newValue);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__ARMS:
				getArms().clear();
				getArms().addAll((Collection<? extends Arm>)newValue);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__METRIC:
				setMetric((Metric)newValue);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_SAMPLES:
				setMinimumSamples((Integer)newValue);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__MAXIMUM_DURATION:
				setMaximumDuration((String)newValue);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_IMPROVEMENT:
				setMinimumImprovement((Double)newValue);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__CONFIDENCE:
				setConfidence((Double)newValue);
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
			case LifecyclePackage.EXPERIMENT_STEP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__ARMS:
				getArms().clear();
				return;
			case LifecyclePackage.EXPERIMENT_STEP__METRIC:
				setMetric((Metric)null);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_SAMPLES:
				setMinimumSamples(MINIMUM_SAMPLES_EDEFAULT);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__MAXIMUM_DURATION:
				setMaximumDuration(MAXIMUM_DURATION_EDEFAULT);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_IMPROVEMENT:
				setMinimumImprovement(MINIMUM_IMPROVEMENT_EDEFAULT);
				return;
			case LifecyclePackage.EXPERIMENT_STEP__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
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
			case LifecyclePackage.EXPERIMENT_STEP__KIND:
				return kind != KIND_EDEFAULT;
			case LifecyclePackage.EXPERIMENT_STEP__ARMS:
				return arms != null && !arms.isEmpty();
			case LifecyclePackage.EXPERIMENT_STEP__METRIC:
				return metric != null;
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_SAMPLES:
				return minimumSamples != MINIMUM_SAMPLES_EDEFAULT;
			case LifecyclePackage.EXPERIMENT_STEP__MAXIMUM_DURATION:
				return MAXIMUM_DURATION_EDEFAULT == null ? maximumDuration != null : !MAXIMUM_DURATION_EDEFAULT.equals(maximumDuration);
			case LifecyclePackage.EXPERIMENT_STEP__MINIMUM_IMPROVEMENT:
				return minimumImprovement != MINIMUM_IMPROVEMENT_EDEFAULT;
			case LifecyclePackage.EXPERIMENT_STEP__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
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
		result.append(", minimumSamples: ");
		result.append(minimumSamples);
		result.append(", maximumDuration: ");
		result.append(maximumDuration);
		result.append(", minimumImprovement: ");
		result.append(minimumImprovement);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(')');
		return result.toString();
	}

} //ExperimentStepImpl
