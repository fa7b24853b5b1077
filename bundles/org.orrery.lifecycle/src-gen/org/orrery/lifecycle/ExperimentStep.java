package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Compares versions on live traffic. Outcomes: challenger, champion, inconclusive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getArms <em>Arms</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getMinimumSamples <em>Minimum Samples</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getMaximumDuration <em>Maximum Duration</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getMinimumImprovement <em>Minimum Improvement</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ExperimentStep#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep()
 * @model annotation="https://orrery.org/lifecycle/results experiment='text: Id of the experiment.' {arms.subject}Samples?='integer: Samples with a label of an arm, by its subject, or cases that were reported.' {arms.subject}Mean?='number {metric}: Mean of the metric of an arm, by its subject.' splitElsewhere?='text: Versions that are kept elsewhere, where their requests are split.'"
 * @generated
 */
public interface ExperimentStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"champion-challenger"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ExperimentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of comparison.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.ExperimentKind
	 * @see #setKind(ExperimentKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_Kind()
	 * @model default="champion-challenger"
	 * @generated
	 */
	ExperimentKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ExperimentStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.ExperimentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExperimentKind value);

	/**
	 * Returns the value of the '<em><b>Arms</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Arm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arms; their shares sum to 100 per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arms</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_Arms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Arm> getArms();

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metric that decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_Metric()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ExperimentStep#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Minimum Samples</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples with a label that each arm needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Samples</em>' attribute.
	 * @see #setMinimumSamples(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_MinimumSamples()
	 * @model default="100"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1'"
	 * @generated
	 */
	int getMinimumSamples();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ExperimentStep#getMinimumSamples <em>Minimum Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Samples</em>' attribute.
	 * @see #getMinimumSamples()
	 * @generated
	 */
	void setMinimumSamples(int value);

	/**
	 * Returns the value of the '<em><b>Maximum Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Duration</em>' attribute.
	 * @see #setMaximumDuration(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_MaximumDuration()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getMaximumDuration();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ExperimentStep#getMaximumDuration <em>Maximum Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Duration</em>' attribute.
	 * @see #getMaximumDuration()
	 * @generated
	 */
	void setMaximumDuration(String value);

	/**
	 * Returns the value of the '<em><b>Minimum Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least improvement of the metric for the challenger to win, in its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Improvement</em>' attribute.
	 * @see #setMinimumImprovement(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_MinimumImprovement()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	double getMinimumImprovement();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ExperimentStep#getMinimumImprovement <em>Minimum Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Improvement</em>' attribute.
	 * @see #getMinimumImprovement()
	 * @generated
	 */
	void setMinimumImprovement(double value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidence level between 0 and 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExperimentStep_Confidence()
	 * @model default="0.95"
	 *        annotation="https://orrery.org/lifecycle/limits above='0' below='1'"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ExperimentStep#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

} // ExperimentStep
