package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deploy Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Brings a version into an environment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DeployStep#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DeployStep#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DeployStep#getShares <em>Shares</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DeployStep#getSnapshot <em>Snapshot</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDeployStep()
 * @model annotation="https://orrery.org/lifecycle/results version='integer: Number of the version.' share='number %: Its share of the traffic in per cent.' note?='text: What happened meanwhile.' releasedElsewhere?='text: Where a version runs that is kept elsewhere.'"
 * @generated
 */
public interface DeployStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Environment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' reference.
	 * @see #setEnvironment(Environment)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDeployStep_Environment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Environment getEnvironment();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DeployStep#getEnvironment <em>Environment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' reference.
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(Environment value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' attribute.
	 * The default value is <code>"all-at-once"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.DeployStrategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How traffic moves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' attribute.
	 * @see org.orrery.lifecycle.DeployStrategy
	 * @see #setStrategy(DeployStrategy)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDeployStep_Strategy()
	 * @model default="all-at-once"
	 * @generated
	 */
	DeployStrategy getStrategy();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DeployStep#getStrategy <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' attribute.
	 * @see org.orrery.lifecycle.DeployStrategy
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(DeployStrategy value);

	/**
	 * Returns the value of the '<em><b>Shares</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.CanaryShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of a canary in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shares</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDeployStep_Shares()
	 * @model containment="true"
	 * @generated
	 */
	EList<CanaryShare> getShares();

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the snapshot of the serving state taken before the change, so that it can be rolled back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' attribute.
	 * @see #setSnapshot(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDeployStep_Snapshot()
	 * @model
	 * @generated
	 */
	String getSnapshot();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DeployStep#getSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' attribute.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(String value);

} // DeployStep
