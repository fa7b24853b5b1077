package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Join Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Waits for all paths that reach it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getJoinNode()
 * @model
 * @generated
 */
public interface JoinNode extends Node {
} // JoinNode
