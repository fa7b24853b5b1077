package org.orrery.lifecycle.impl;

import org.eclipse.emf.ecore.EClass;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.RegisterStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RegisterStepImpl extends AutomaticStepImpl implements RegisterStep {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegisterStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getRegisterStep();
	}

} //RegisterStepImpl
