package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tests a version. Outcomes: passed, failed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.TestStep#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getTestStep()
 * @model annotation="https://orrery.org/lifecycle/results {tests.metric}='{} {}: What was measured, by the metric\'s id.' failed='integer: Number of tests that failed.'"
 * @generated
 */
public interface TestStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.ModelTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tests to be made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getTestStep_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<ModelTest> getTests();

} // TestStep
