package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.RoleImpl#getServerRole <em>Server Role</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.RoleImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.RoleImpl#getCostPerHour <em>Cost Per Hour</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleImpl extends ElementImpl implements Role {
	/**
	 * The default value of the '{@link #getServerRole() <em>Server Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerRole()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServerRole() <em>Server Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerRole()
	 * @generated
	 * @ordered
	 */
	protected String serverRole = SERVER_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeople() <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected static final int PEOPLE_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected int people = PEOPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostPerHour() <em>Cost Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostPerHour()
	 * @generated
	 * @ordered
	 */
	protected static final double COST_PER_HOUR_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCostPerHour() <em>Cost Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostPerHour()
	 * @generated
	 * @ordered
	 */
	protected double costPerHour = COST_PER_HOUR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getRole();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServerRole() {
		return serverRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServerRole(String newServerRole) {
		String oldServerRole = serverRole;
		serverRole = newServerRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ROLE__SERVER_ROLE, oldServerRole, serverRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPeople() {
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeople(int newPeople) {
		int oldPeople = people;
		people = newPeople;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ROLE__PEOPLE, oldPeople, people));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCostPerHour() {
		return costPerHour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostPerHour(double newCostPerHour) {
		double oldCostPerHour = costPerHour;
		costPerHour = newCostPerHour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.ROLE__COST_PER_HOUR, oldCostPerHour, costPerHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.ROLE__SERVER_ROLE:
				return getServerRole();
			case LifecyclePackage.ROLE__PEOPLE:
				return getPeople();
			case LifecyclePackage.ROLE__COST_PER_HOUR:
				return getCostPerHour();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LifecyclePackage.ROLE__SERVER_ROLE:
				setServerRole((String)newValue);
				return;
			case LifecyclePackage.ROLE__PEOPLE:
				setPeople((Integer)newValue);
				return;
			case LifecyclePackage.ROLE__COST_PER_HOUR:
				setCostPerHour((Double)newValue);
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
			case LifecyclePackage.ROLE__SERVER_ROLE:
				setServerRole(SERVER_ROLE_EDEFAULT);
				return;
			case LifecyclePackage.ROLE__PEOPLE:
				setPeople(PEOPLE_EDEFAULT);
				return;
			case LifecyclePackage.ROLE__COST_PER_HOUR:
				setCostPerHour(COST_PER_HOUR_EDEFAULT);
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
			case LifecyclePackage.ROLE__SERVER_ROLE:
				return SERVER_ROLE_EDEFAULT == null ? serverRole != null : !SERVER_ROLE_EDEFAULT.equals(serverRole);
			case LifecyclePackage.ROLE__PEOPLE:
				return people != PEOPLE_EDEFAULT;
			case LifecyclePackage.ROLE__COST_PER_HOUR:
				return costPerHour != COST_PER_HOUR_EDEFAULT;
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
		result.append(" (serverRole: ");
		result.append(serverRole);
		result.append(", people: ");
		result.append(people);
		result.append(", costPerHour: ");
		result.append(costPerHour);
		result.append(')');
		return result.toString();
	}

} //RoleImpl
