package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Start Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a run starts.
 * <!-- end-model-doc -->
 *
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getStartNode()
 * @model
 * @generated
 */
public interface StartNode extends Node {
} // StartNode
