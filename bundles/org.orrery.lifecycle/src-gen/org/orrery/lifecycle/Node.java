package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point of the flow.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Node#getWhen <em>When</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Node#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Node#getIncoming <em>Incoming</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends Element {
	/**
	 * Returns the value of the '<em><b>When</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions on parameters under which the node belongs to a member of the family; none means always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getNode_When()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getWhen();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Transition}.
	 * It is bidirectional and its opposite is '{@link org.orrery.lifecycle.Transition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transitions that leave the node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getNode_Outgoing()
	 * @see org.orrery.lifecycle.Transition#getSource
	 * @model opposite="source" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Transition> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Transition}.
	 * It is bidirectional and its opposite is '{@link org.orrery.lifecycle.Transition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transitions that reach the node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getNode_Incoming()
	 * @see org.orrery.lifecycle.Transition#getTarget
	 * @model opposite="target" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Transition> getIncoming();

} // Node
