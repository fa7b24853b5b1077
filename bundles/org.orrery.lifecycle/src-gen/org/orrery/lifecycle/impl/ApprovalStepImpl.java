package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#getApprovers <em>Approvers</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#getQuorum <em>Quorum</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#getPanel <em>Panel</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#isEachRole <em>Each Role</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#isFourEyes <em>Four Eyes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#getRequiredEvidence <em>Required Evidence</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.ApprovalStepImpl#getConditionsExpireIn <em>Conditions Expire In</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalStepImpl extends HumanStepImpl implements ApprovalStep {
	/**
	 * The cached value of the '{@link #getApprovers() <em>Approvers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> approvers;

	/**
	 * The default value of the '{@link #getQuorum() <em>Quorum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuorum()
	 * @generated
	 * @ordered
	 */
	protected static final int QUORUM_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getQuorum() <em>Quorum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuorum()
	 * @generated
	 * @ordered
	 */
	protected int quorum = QUORUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPanel() <em>Panel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanel()
	 * @generated
	 * @ordered
	 */
	protected static final int PANEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPanel() <em>Panel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanel()
	 * @generated
	 * @ordered
	 */
	protected int panel = PANEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isEachRole() <em>Each Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEachRole()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EACH_ROLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEachRole() <em>Each Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEachRole()
	 * @generated
	 * @ordered
	 */
	protected boolean eachRole = EACH_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFourEyes() <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFourEyes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOUR_EYES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isFourEyes() <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFourEyes()
	 * @generated
	 * @ordered
	 */
	protected boolean fourEyes = FOUR_EYES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequiredEvidence() <em>Required Evidence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> requiredEvidence;

	/**
	 * The default value of the '{@link #getConditionsExpireIn() <em>Conditions Expire In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionsExpireIn()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITIONS_EXPIRE_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConditionsExpireIn() <em>Conditions Expire In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionsExpireIn()
	 * @generated
	 * @ordered
	 */
	protected String conditionsExpireIn = CONDITIONS_EXPIRE_IN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getApprovalStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getApprovers() {
		if (approvers == null) {
			approvers = new EObjectEList<Role>(Role.class, this, LifecyclePackage.APPROVAL_STEP__APPROVERS);
		}
		return approvers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuorum() {
		return quorum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuorum(int newQuorum) {
		int oldQuorum = quorum;
		quorum = newQuorum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.APPROVAL_STEP__QUORUM, oldQuorum, quorum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPanel() {
		return panel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPanel(int newPanel) {
		int oldPanel = panel;
		panel = newPanel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.APPROVAL_STEP__PANEL, oldPanel, panel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEachRole() {
		return eachRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEachRole(boolean newEachRole) {
		boolean oldEachRole = eachRole;
		eachRole = newEachRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.APPROVAL_STEP__EACH_ROLE, oldEachRole, eachRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFourEyes() {
		return fourEyes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFourEyes(boolean newFourEyes) {
		boolean oldFourEyes = fourEyes;
		fourEyes = newFourEyes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.APPROVAL_STEP__FOUR_EYES, oldFourEyes, fourEyes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRequiredEvidence() {
		if (requiredEvidence == null) {
			requiredEvidence = new EDataTypeEList<String>(String.class, this, LifecyclePackage.APPROVAL_STEP__REQUIRED_EVIDENCE);
		}
		return requiredEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConditionsExpireIn() {
		return conditionsExpireIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditionsExpireIn(String newConditionsExpireIn) {
		String oldConditionsExpireIn = conditionsExpireIn;
		conditionsExpireIn = newConditionsExpireIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.APPROVAL_STEP__CONDITIONS_EXPIRE_IN, oldConditionsExpireIn, conditionsExpireIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.APPROVAL_STEP__APPROVERS:
				return getApprovers();
			case LifecyclePackage.APPROVAL_STEP__QUORUM:
				return getQuorum();
			case LifecyclePackage.APPROVAL_STEP__PANEL:
				return getPanel();
			case LifecyclePackage.APPROVAL_STEP__EACH_ROLE:
				return isEachRole();
			case LifecyclePackage.APPROVAL_STEP__FOUR_EYES:
				return isFourEyes();
			case LifecyclePackage.APPROVAL_STEP__REQUIRED_EVIDENCE:
				return getRequiredEvidence();
			case LifecyclePackage.APPROVAL_STEP__CONDITIONS_EXPIRE_IN:
				return getConditionsExpireIn();
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
			case LifecyclePackage.APPROVAL_STEP__APPROVERS:
				getApprovers().clear();
				getApprovers().addAll((Collection<? extends Role>)newValue);
				return;
			case LifecyclePackage.APPROVAL_STEP__QUORUM:
				setQuorum((Integer)newValue);
				return;
			case LifecyclePackage.APPROVAL_STEP__PANEL:
				setPanel((Integer)newValue);
				return;
			case LifecyclePackage.APPROVAL_STEP__EACH_ROLE:
				setEachRole((Boolean)newValue);
				return;
			case LifecyclePackage.APPROVAL_STEP__FOUR_EYES:
				setFourEyes((Boolean)newValue);
				return;
			case LifecyclePackage.APPROVAL_STEP__REQUIRED_EVIDENCE:
				getRequiredEvidence().clear();
				getRequiredEvidence().addAll((Collection<? extends String>)newValue);
				return;
			case LifecyclePackage.APPROVAL_STEP__CONDITIONS_EXPIRE_IN:
				setConditionsExpireIn((String)newValue);
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
			case LifecyclePackage.APPROVAL_STEP__APPROVERS:
				getApprovers().clear();
				return;
			case LifecyclePackage.APPROVAL_STEP__QUORUM:
				setQuorum(QUORUM_EDEFAULT);
				return;
			case LifecyclePackage.APPROVAL_STEP__PANEL:
				setPanel(PANEL_EDEFAULT);
				return;
			case LifecyclePackage.APPROVAL_STEP__EACH_ROLE:
				setEachRole(EACH_ROLE_EDEFAULT);
				return;
			case LifecyclePackage.APPROVAL_STEP__FOUR_EYES:
				setFourEyes(FOUR_EYES_EDEFAULT);
				return;
			case LifecyclePackage.APPROVAL_STEP__REQUIRED_EVIDENCE:
				getRequiredEvidence().clear();
				return;
			case LifecyclePackage.APPROVAL_STEP__CONDITIONS_EXPIRE_IN:
				setConditionsExpireIn(CONDITIONS_EXPIRE_IN_EDEFAULT);
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
			case LifecyclePackage.APPROVAL_STEP__APPROVERS:
				return approvers != null && !approvers.isEmpty();
			case LifecyclePackage.APPROVAL_STEP__QUORUM:
				return quorum != QUORUM_EDEFAULT;
			case LifecyclePackage.APPROVAL_STEP__PANEL:
				return panel != PANEL_EDEFAULT;
			case LifecyclePackage.APPROVAL_STEP__EACH_ROLE:
				return eachRole != EACH_ROLE_EDEFAULT;
			case LifecyclePackage.APPROVAL_STEP__FOUR_EYES:
				return fourEyes != FOUR_EYES_EDEFAULT;
			case LifecyclePackage.APPROVAL_STEP__REQUIRED_EVIDENCE:
				return requiredEvidence != null && !requiredEvidence.isEmpty();
			case LifecyclePackage.APPROVAL_STEP__CONDITIONS_EXPIRE_IN:
				return CONDITIONS_EXPIRE_IN_EDEFAULT == null ? conditionsExpireIn != null : !CONDITIONS_EXPIRE_IN_EDEFAULT.equals(conditionsExpireIn);
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
		result.append(" (quorum: ");
		result.append(quorum);
		result.append(", panel: ");
		result.append(panel);
		result.append(", eachRole: ");
		result.append(eachRole);
		result.append(", fourEyes: ");
		result.append(fourEyes);
		result.append(", requiredEvidence: ");
		result.append(requiredEvidence);
		result.append(", conditionsExpireIn: ");
		result.append(conditionsExpireIn);
		result.append(')');
		return result.toString();
	}

} //ApprovalStepImpl
