package org.orrery.lifecycle.impl;

import org.eclipse.emf.ecore.EClass;

import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.StartNode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Start Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StartNodeImpl extends NodeImpl implements StartNode {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StartNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getStartNode();
	}

} //StartNodeImpl
