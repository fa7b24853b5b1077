package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drift Trigger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drift monitor with the action trigger is critical.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DriftTrigger#getMonitors <em>Monitors</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDriftTrigger()
 * @model
 * @generated
 */
public interface DriftTrigger extends Trigger {
	/**
	 * Returns the value of the '<em><b>Monitors</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Monitor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monitors that are watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monitors</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDriftTrigger_Monitors()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<Monitor> getMonitors();

} // DriftTrigger
