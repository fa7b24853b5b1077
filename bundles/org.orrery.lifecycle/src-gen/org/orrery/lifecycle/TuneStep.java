package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tune Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Searches settings of an algorithm.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.TuneStep#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TuneStep#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TuneStep#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TuneStep#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TuneStep#getTrials <em>Trials</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TuneStep#getRanges <em>Ranges</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep()
 * @model annotation="https://orrery.org/lifecycle/results tunedAlgorithm='text: Algorithm that was tuned.' trials='integer: Number of trials.' {objective}='{} {}: The best value of the objective, by the metric\'s id.' tuned.{ranges.key}='number: The best value of a setting.'"
 * @generated
 */
public interface TuneStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Algorithm whose settings are searched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Algorithm</em>' attribute.
	 * @see #setAlgorithm(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep_Algorithm()
	 * @model
	 * @generated
	 */
	String getAlgorithm();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TuneStep#getAlgorithm <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Algorithm</em>' attribute.
	 * @see #getAlgorithm()
	 * @generated
	 */
	void setAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data to search on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' reference.
	 * @see #setDataset(Dataset)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep_Dataset()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Dataset getDataset();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TuneStep#getDataset <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' reference.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(Dataset value);

	/**
	 * Returns the value of the '<em><b>Objective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metric that is made best.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objective</em>' reference.
	 * @see #setObjective(Metric)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep_Objective()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Metric getObjective();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TuneStep#getObjective <em>Objective</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' reference.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(Metric value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' attribute.
	 * The default value is <code>"random"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.SearchStrategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How ranges are explored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' attribute.
	 * @see org.orrery.lifecycle.SearchStrategy
	 * @see #setStrategy(SearchStrategy)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep_Strategy()
	 * @model default="random"
	 * @generated
	 */
	SearchStrategy getStrategy();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TuneStep#getStrategy <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' attribute.
	 * @see org.orrery.lifecycle.SearchStrategy
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(SearchStrategy value);

	/**
	 * Returns the value of the '<em><b>Trials</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of trials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trials</em>' attribute.
	 * @see #setTrials(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep_Trials()
	 * @model default="20"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1' maximum='10000'"
	 * @generated
	 */
	int getTrials();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TuneStep#getTrials <em>Trials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trials</em>' attribute.
	 * @see #getTrials()
	 * @generated
	 */
	void setTrials(int value);

	/**
	 * Returns the value of the '<em><b>Ranges</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.SearchRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ranges that are explored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ranges</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getTuneStep_Ranges()
	 * @model containment="true"
	 * @generated
	 */
	EList<SearchRange> getRanges();

} // TuneStep
