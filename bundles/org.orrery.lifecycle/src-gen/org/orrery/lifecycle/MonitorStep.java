package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitor Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Watches the deployed model until the run ends.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.MonitorStep#getMonitors <em>Monitors</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getMonitorStep()
 * @model annotation="https://orrery.org/lifecycle/results monitors='integer: Number of monitors.'"
 * @generated
 */
public interface MonitorStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Monitors</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Monitor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitors that run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monitors</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitorStep_Monitors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Monitor> getMonitors();

} // MonitorStep
