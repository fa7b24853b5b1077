package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getWindow <em>Window</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getWindowSize <em>Window Size</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getWarning <em>Warning</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getCoolDown <em>Cool Down</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getCap <em>Cap</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.MonitorImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitorImpl extends ElementImpl implements Monitor {
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
	 * The default value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected static final String WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected String window = WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowSize() <em>Window Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSize()
	 * @generated
	 * @ordered
	 */
	protected static final int WINDOW_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWindowSize() <em>Window Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSize()
	 * @generated
	 * @ordered
	 */
	protected int windowSize = WINDOW_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected Dataset reference;

	/**
	 * The default value of the '{@link #getWarning() <em>Warning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarning()
	 * @generated
	 * @ordered
	 */
	protected static final double WARNING_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWarning() <em>Warning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarning()
	 * @generated
	 * @ordered
	 */
	protected double warning = WARNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCritical()
	 * @generated
	 * @ordered
	 */
	protected static final double CRITICAL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCritical()
	 * @generated
	 * @ordered
	 */
	protected double critical = CRITICAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHysteresis()
	 * @generated
	 * @ordered
	 */
	protected static final double HYSTERESIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHysteresis()
	 * @generated
	 * @ordered
	 */
	protected double hysteresis = HYSTERESIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoolDown() <em>Cool Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolDown()
	 * @generated
	 * @ordered
	 */
	protected static final String COOL_DOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoolDown() <em>Cool Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolDown()
	 * @generated
	 * @ordered
	 */
	protected String coolDown = COOL_DOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected static final int CAP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected int cap = CAP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<MonitorAction> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MonitorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getMonitor();
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
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWindow() {
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindow(String newWindow) {
		String oldWindow = window;
		window = newWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__WINDOW, oldWindow, window));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWindowSize() {
		return windowSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowSize(int newWindowSize) {
		int oldWindowSize = windowSize;
		windowSize = newWindowSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__WINDOW_SIZE, oldWindowSize, windowSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dataset getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(Dataset newReference) {
		Dataset oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWarning() {
		return warning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarning(double newWarning) {
		double oldWarning = warning;
		warning = newWarning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__WARNING, oldWarning, warning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCritical() {
		return critical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCritical(double newCritical) {
		double oldCritical = critical;
		critical = newCritical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__CRITICAL, oldCritical, critical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHysteresis() {
		return hysteresis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHysteresis(double newHysteresis) {
		double oldHysteresis = hysteresis;
		hysteresis = newHysteresis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__HYSTERESIS, oldHysteresis, hysteresis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoolDown() {
		return coolDown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoolDown(String newCoolDown) {
		String oldCoolDown = coolDown;
		coolDown = newCoolDown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__COOL_DOWN, oldCoolDown, coolDown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCap() {
		return cap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCap(int newCap) {
		int oldCap = cap;
		cap = newCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.MONITOR__CAP, oldCap, cap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonitorAction> getActions() {
		if (actions == null) {
			actions = new EDataTypeEList<MonitorAction>(MonitorAction.class, this, LifecyclePackage.MONITOR__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.MONITOR__METRIC:
				return getMetric();
			case LifecyclePackage.MONITOR__WINDOW:
				return getWindow();
			case LifecyclePackage.MONITOR__WINDOW_SIZE:
				return getWindowSize();
			case LifecyclePackage.MONITOR__REFERENCE:
				return getReference();
			case LifecyclePackage.MONITOR__WARNING:
				return getWarning();
			case LifecyclePackage.MONITOR__CRITICAL:
				return getCritical();
			case LifecyclePackage.MONITOR__HYSTERESIS:
				return getHysteresis();
			case LifecyclePackage.MONITOR__COOL_DOWN:
				return getCoolDown();
			case LifecyclePackage.MONITOR__CAP:
				return getCap();
			case LifecyclePackage.MONITOR__ACTIONS:
				return getActions();
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
			case LifecyclePackage.MONITOR__METRIC:
				setMetric((Metric)newValue);
				return;
			case LifecyclePackage.MONITOR__WINDOW:
				setWindow((String)newValue);
				return;
			case LifecyclePackage.MONITOR__WINDOW_SIZE:
				setWindowSize((Integer)newValue);
				return;
			case LifecyclePackage.MONITOR__REFERENCE:
				setReference((Dataset)newValue);
				return;
			case LifecyclePackage.MONITOR__WARNING:
				setWarning((Double)newValue);
				return;
			case LifecyclePackage.MONITOR__CRITICAL:
				setCritical((Double)newValue);
				return;
			case LifecyclePackage.MONITOR__HYSTERESIS:
				setHysteresis((Double)newValue);
				return;
			case LifecyclePackage.MONITOR__COOL_DOWN:
				setCoolDown((String)newValue);
				return;
			case LifecyclePackage.MONITOR__CAP:
				setCap((Integer)newValue);
				return;
			case LifecyclePackage.MONITOR__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends MonitorAction>)newValue);
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
			case LifecyclePackage.MONITOR__METRIC:
				setMetric((Metric)null);
				return;
			case LifecyclePackage.MONITOR__WINDOW:
				setWindow(WINDOW_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__WINDOW_SIZE:
				setWindowSize(WINDOW_SIZE_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__REFERENCE:
				setReference((Dataset)null);
				return;
			case LifecyclePackage.MONITOR__WARNING:
				setWarning(WARNING_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__CRITICAL:
				setCritical(CRITICAL_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__HYSTERESIS:
				setHysteresis(HYSTERESIS_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__COOL_DOWN:
				setCoolDown(COOL_DOWN_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__CAP:
				setCap(CAP_EDEFAULT);
				return;
			case LifecyclePackage.MONITOR__ACTIONS:
				getActions().clear();
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
			case LifecyclePackage.MONITOR__METRIC:
				return metric != null;
			case LifecyclePackage.MONITOR__WINDOW:
				return WINDOW_EDEFAULT == null ? window != null : !WINDOW_EDEFAULT.equals(window);
			case LifecyclePackage.MONITOR__WINDOW_SIZE:
				return windowSize != WINDOW_SIZE_EDEFAULT;
			case LifecyclePackage.MONITOR__REFERENCE:
				return reference != null;
			case LifecyclePackage.MONITOR__WARNING:
				return warning != WARNING_EDEFAULT;
			case LifecyclePackage.MONITOR__CRITICAL:
				return critical != CRITICAL_EDEFAULT;
			case LifecyclePackage.MONITOR__HYSTERESIS:
				return hysteresis != HYSTERESIS_EDEFAULT;
			case LifecyclePackage.MONITOR__COOL_DOWN:
				return COOL_DOWN_EDEFAULT == null ? coolDown != null : !COOL_DOWN_EDEFAULT.equals(coolDown);
			case LifecyclePackage.MONITOR__CAP:
				return cap != CAP_EDEFAULT;
			case LifecyclePackage.MONITOR__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(" (window: ");
		result.append(window);
		result.append(", windowSize: ");
		result.append(windowSize);
		result.append(", warning: ");
		result.append(warning);
		result.append(", critical: ");
		result.append(critical);
		result.append(", hysteresis: ");
		result.append(hysteresis);
		result.append(", coolDown: ");
		result.append(coolDown);
		result.append(", cap: ");
		result.append(cap);
		result.append(", actions: ");
		result.append(actions);
		result.append(')');
		return result.toString();
	}

} //MonitorImpl
