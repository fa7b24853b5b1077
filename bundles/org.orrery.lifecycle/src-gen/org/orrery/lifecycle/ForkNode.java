package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fork Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Starts all paths that leave it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getForkNode()
 * @model
 * @generated
 */
public interface ForkNode extends Node {
} // ForkNode
