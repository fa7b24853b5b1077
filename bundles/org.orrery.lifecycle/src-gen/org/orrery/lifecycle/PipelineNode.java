package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of a pipeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PipelineNode#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineNode()
 * @model abstract="true"
 * @generated
 */
public interface PipelineNode extends Element {
	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed ports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineNode_Ports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Port> getPorts();

} // PipelineNode
