package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metric over a window of production data with thresholds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Monitor#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getWindow <em>Window</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getWindowSize <em>Window Size</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getReference <em>Reference</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getWarning <em>Warning</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getCoolDown <em>Cool Down</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getCap <em>Cap</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Monitor#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor()
 * @model
 * @generated
 */
public interface Monitor extends Element {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metric that is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Metric()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the window; empty when it is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Window()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getWindow();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(String value);

	/**
	 * Returns the value of the '<em><b>Window Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of predictions in the window; 0 when it is timed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Size</em>' attribute.
	 * @see #setWindowSize(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_WindowSize()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getWindowSize();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getWindowSize <em>Window Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Size</em>' attribute.
	 * @see #getWindowSize()
	 * @generated
	 */
	void setWindowSize(int value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that drift is measured against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' reference.
	 * @see #setReference(Dataset)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Reference()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Dataset getReference();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getReference <em>Reference</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' reference.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(Dataset value);

	/**
	 * Returns the value of the '<em><b>Warning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threshold of a warning, in the metric's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warning</em>' attribute.
	 * @see #setWarning(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Warning()
	 * @model
	 * @generated
	 */
	double getWarning();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getWarning <em>Warning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warning</em>' attribute.
	 * @see #getWarning()
	 * @generated
	 */
	void setWarning(double value);

	/**
	 * Returns the value of the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Critical threshold, in the metric's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical</em>' attribute.
	 * @see #setCritical(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Critical()
	 * @model
	 * @generated
	 */
	double getCritical();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getCritical <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical</em>' attribute.
	 * @see #getCritical()
	 * @generated
	 */
	void setCritical(double value);

	/**
	 * Returns the value of the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the value must come back before the state falls, in the metric's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hysteresis</em>' attribute.
	 * @see #setHysteresis(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Hysteresis()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	double getHysteresis();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getHysteresis <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hysteresis</em>' attribute.
	 * @see #getHysteresis()
	 * @generated
	 */
	void setHysteresis(double value);

	/**
	 * Returns the value of the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest time between two alerts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cool Down</em>' attribute.
	 * @see #setCoolDown(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_CoolDown()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getCoolDown();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getCoolDown <em>Cool Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cool Down</em>' attribute.
	 * @see #getCoolDown()
	 * @generated
	 */
	void setCoolDown(String value);

	/**
	 * Returns the value of the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most alerts in 24 hours; 0 means without cap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap</em>' attribute.
	 * @see #setCap(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Cap()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getCap();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Monitor#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap</em>' attribute.
	 * @see #getCap()
	 * @generated
	 */
	void setCap(int value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' attribute list.
	 * The list contents are of type {@link org.orrery.lifecycle.MonitorAction}.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.MonitorAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the monitor sets off, and nothing else: alert tells people, from the warning on; ticket, trigger (those that name the monitor) and rollback follow a critical state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' attribute list.
	 * @see org.orrery.lifecycle.MonitorAction
	 * @see org.orrery.lifecycle.LifecyclePackage#getMonitor_Actions()
	 * @model unique="false"
	 * @generated
	 */
	EList<MonitorAction> getActions();

} // Monitor
