package org.orrery.lifecycle.impl;

import org.eclipse.emf.ecore.EClass;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.RetrainStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Retrain Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RetrainStepImpl extends TrainStepImpl implements RetrainStep {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RetrainStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getRetrainStep();
	}

} //RetrainStepImpl
