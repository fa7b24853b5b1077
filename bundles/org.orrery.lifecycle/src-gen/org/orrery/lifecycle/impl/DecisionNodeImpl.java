package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.DecisionNodeImpl#getHitPolicy <em>Hit Policy</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DecisionNodeImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DecisionNodeImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DecisionNodeImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.DecisionNodeImpl#getDefaultOutcome <em>Default Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionNodeImpl extends NodeImpl implements DecisionNode {
	/**
	 * The default value of the '{@link #getHitPolicy() <em>Hit Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHitPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final HitPolicy HIT_POLICY_EDEFAULT = HitPolicy.UNIQUE;

	/**
	 * The cached value of the '{@link #getHitPolicy() <em>Hit Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHitPolicy()
	 * @generated
	 * @ordered
	 */
	protected HitPolicy hitPolicy = HIT_POLICY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionInput> inputs;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionRow> rows;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> outcomes;

	/**
	 * The default value of the '{@link #getDefaultOutcome() <em>Default Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultOutcome() <em>Default Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultOutcome()
	 * @generated
	 * @ordered
	 */
	protected String defaultOutcome = DEFAULT_OUTCOME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getDecisionNode();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HitPolicy getHitPolicy() {
		return hitPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHitPolicy(HitPolicy newHitPolicy) {
		HitPolicy oldHitPolicy = hitPolicy;
		hitPolicy = newHitPolicy == null ? HIT_POLICY_EDEFAULT : newHitPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DECISION_NODE__HIT_POLICY, oldHitPolicy, hitPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<DecisionInput>(DecisionInput.class, this, LifecyclePackage.DECISION_NODE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionRow> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList<DecisionRow>(DecisionRow.class, this, LifecyclePackage.DECISION_NODE__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EDataTypeEList<String>(String.class, this, LifecyclePackage.DECISION_NODE__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultOutcome() {
		return defaultOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultOutcome(String newDefaultOutcome) {
		String oldDefaultOutcome = defaultOutcome;
		defaultOutcome = newDefaultOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.DECISION_NODE__DEFAULT_OUTCOME, oldDefaultOutcome, defaultOutcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.DECISION_NODE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.DECISION_NODE__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
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
			case LifecyclePackage.DECISION_NODE__HIT_POLICY:
				return getHitPolicy();
			case LifecyclePackage.DECISION_NODE__INPUTS:
				return getInputs();
			case LifecyclePackage.DECISION_NODE__ROWS:
				return getRows();
			case LifecyclePackage.DECISION_NODE__OUTCOMES:
				return getOutcomes();
			case LifecyclePackage.DECISION_NODE__DEFAULT_OUTCOME:
				return getDefaultOutcome();
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
			case LifecyclePackage.DECISION_NODE__HIT_POLICY:
				setHitPolicy((HitPolicy)newValue);
				return;
			case LifecyclePackage.DECISION_NODE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends DecisionInput>)newValue);
				return;
			case LifecyclePackage.DECISION_NODE__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends DecisionRow>)newValue);
				return;
			case LifecyclePackage.DECISION_NODE__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends String>)newValue);
				return;
			case LifecyclePackage.DECISION_NODE__DEFAULT_OUTCOME:
				setDefaultOutcome((String)newValue);
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
			case LifecyclePackage.DECISION_NODE__HIT_POLICY:
				setHitPolicy(HIT_POLICY_EDEFAULT);
				return;
			case LifecyclePackage.DECISION_NODE__INPUTS:
				getInputs().clear();
				return;
			case LifecyclePackage.DECISION_NODE__ROWS:
				getRows().clear();
				return;
			case LifecyclePackage.DECISION_NODE__OUTCOMES:
				getOutcomes().clear();
				return;
			case LifecyclePackage.DECISION_NODE__DEFAULT_OUTCOME:
				setDefaultOutcome(DEFAULT_OUTCOME_EDEFAULT);
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
			case LifecyclePackage.DECISION_NODE__HIT_POLICY:
				return hitPolicy != HIT_POLICY_EDEFAULT;
			case LifecyclePackage.DECISION_NODE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case LifecyclePackage.DECISION_NODE__ROWS:
				return rows != null && !rows.isEmpty();
			case LifecyclePackage.DECISION_NODE__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case LifecyclePackage.DECISION_NODE__DEFAULT_OUTCOME:
				return DEFAULT_OUTCOME_EDEFAULT == null ? defaultOutcome != null : !DEFAULT_OUTCOME_EDEFAULT.equals(defaultOutcome);
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
		result.append(" (hitPolicy: ");
		result.append(hitPolicy);
		result.append(", outcomes: ");
		result.append(outcomes);
		result.append(", defaultOutcome: ");
		result.append(defaultOutcome);
		result.append(')');
		return result.toString();
	}

} //DecisionNodeImpl
