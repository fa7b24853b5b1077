package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Human Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.HumanStepImpl#getDueIn <em>Due In</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.HumanStepImpl#getRemindAfter <em>Remind After</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.HumanStepImpl#getEscalateAfter <em>Escalate After</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.HumanStepImpl#getEscalateTo <em>Escalate To</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.HumanStepImpl#isDelegation <em>Delegation</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.HumanStepImpl#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class HumanStepImpl extends StepImpl implements HumanStep {
	/**
	 * The default value of the '{@link #getDueIn() <em>Due In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueIn()
	 * @generated
	 * @ordered
	 */
	protected static final String DUE_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueIn() <em>Due In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueIn()
	 * @generated
	 * @ordered
	 */
	protected String dueIn = DUE_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemindAfter() <em>Remind After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String REMIND_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemindAfter() <em>Remind After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindAfter()
	 * @generated
	 * @ordered
	 */
	protected String remindAfter = REMIND_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEscalateAfter() <em>Escalate After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalateAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String ESCALATE_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEscalateAfter() <em>Escalate After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalateAfter()
	 * @generated
	 * @ordered
	 */
	protected String escalateAfter = ESCALATE_AFTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEscalateTo() <em>Escalate To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalateTo()
	 * @generated
	 * @ordered
	 */
	protected Role escalateTo;

	/**
	 * The default value of the '{@link #isDelegation() <em>Delegation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDelegation()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DELEGATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDelegation() <em>Delegation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDelegation()
	 * @generated
	 * @ordered
	 */
	protected boolean delegation = DELEGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected EList<String> checklist;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HumanStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getHumanStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDueIn() {
		return dueIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueIn(String newDueIn) {
		String oldDueIn = dueIn;
		dueIn = newDueIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.HUMAN_STEP__DUE_IN, oldDueIn, dueIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemindAfter() {
		return remindAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindAfter(String newRemindAfter) {
		String oldRemindAfter = remindAfter;
		remindAfter = newRemindAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.HUMAN_STEP__REMIND_AFTER, oldRemindAfter, remindAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEscalateAfter() {
		return escalateAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalateAfter(String newEscalateAfter) {
		String oldEscalateAfter = escalateAfter;
		escalateAfter = newEscalateAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.HUMAN_STEP__ESCALATE_AFTER, oldEscalateAfter, escalateAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getEscalateTo() {
		return escalateTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalateTo(Role newEscalateTo) {
		Role oldEscalateTo = escalateTo;
		escalateTo = newEscalateTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.HUMAN_STEP__ESCALATE_TO, oldEscalateTo, escalateTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDelegation() {
		return delegation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelegation(boolean newDelegation) {
		boolean oldDelegation = delegation;
		delegation = newDelegation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.HUMAN_STEP__DELEGATION, oldDelegation, delegation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChecklist() {
		if (checklist == null) {
			checklist = new EDataTypeEList<String>(String.class, this, LifecyclePackage.HUMAN_STEP__CHECKLIST);
		}
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.HUMAN_STEP__DUE_IN:
				return getDueIn();
			case LifecyclePackage.HUMAN_STEP__REMIND_AFTER:
				return getRemindAfter();
			case LifecyclePackage.HUMAN_STEP__ESCALATE_AFTER:
				return getEscalateAfter();
			case LifecyclePackage.HUMAN_STEP__ESCALATE_TO:
				return getEscalateTo();
			case LifecyclePackage.HUMAN_STEP__DELEGATION:
				return isDelegation();
			case LifecyclePackage.HUMAN_STEP__CHECKLIST:
				return getChecklist();
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
			case LifecyclePackage.HUMAN_STEP__DUE_IN:
				setDueIn((String)newValue);
				return;
			case LifecyclePackage.HUMAN_STEP__REMIND_AFTER:
				setRemindAfter((String)newValue);
				return;
			case LifecyclePackage.HUMAN_STEP__ESCALATE_AFTER:
				setEscalateAfter((String)newValue);
				return;
			case LifecyclePackage.HUMAN_STEP__ESCALATE_TO:
				setEscalateTo((Role)newValue);
				return;
			case LifecyclePackage.HUMAN_STEP__DELEGATION:
				setDelegation((Boolean)newValue);
				return;
			case LifecyclePackage.HUMAN_STEP__CHECKLIST:
				getChecklist().clear();
				getChecklist().addAll((Collection<? extends String>)newValue);
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
			case LifecyclePackage.HUMAN_STEP__DUE_IN:
				setDueIn(DUE_IN_EDEFAULT);
				return;
			case LifecyclePackage.HUMAN_STEP__REMIND_AFTER:
				setRemindAfter(REMIND_AFTER_EDEFAULT);
				return;
			case LifecyclePackage.HUMAN_STEP__ESCALATE_AFTER:
				setEscalateAfter(ESCALATE_AFTER_EDEFAULT);
				return;
			case LifecyclePackage.HUMAN_STEP__ESCALATE_TO:
				setEscalateTo((Role)null);
				return;
			case LifecyclePackage.HUMAN_STEP__DELEGATION:
				setDelegation(DELEGATION_EDEFAULT);
				return;
			case LifecyclePackage.HUMAN_STEP__CHECKLIST:
				getChecklist().clear();
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
			case LifecyclePackage.HUMAN_STEP__DUE_IN:
				return DUE_IN_EDEFAULT == null ? dueIn != null : !DUE_IN_EDEFAULT.equals(dueIn);
			case LifecyclePackage.HUMAN_STEP__REMIND_AFTER:
				return REMIND_AFTER_EDEFAULT == null ? remindAfter != null : !REMIND_AFTER_EDEFAULT.equals(remindAfter);
			case LifecyclePackage.HUMAN_STEP__ESCALATE_AFTER:
				return ESCALATE_AFTER_EDEFAULT == null ? escalateAfter != null : !ESCALATE_AFTER_EDEFAULT.equals(escalateAfter);
			case LifecyclePackage.HUMAN_STEP__ESCALATE_TO:
				return escalateTo != null;
			case LifecyclePackage.HUMAN_STEP__DELEGATION:
				return delegation != DELEGATION_EDEFAULT;
			case LifecyclePackage.HUMAN_STEP__CHECKLIST:
				return checklist != null && !checklist.isEmpty();
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
		result.append(" (dueIn: ");
		result.append(dueIn);
		result.append(", remindAfter: ");
		result.append(remindAfter);
		result.append(", escalateAfter: ");
		result.append(escalateAfter);
		result.append(", delegation: ");
		result.append(delegation);
		result.append(", checklist: ");
		result.append(checklist);
		result.append(')');
		return result.toString();
	}

} //HumanStepImpl
