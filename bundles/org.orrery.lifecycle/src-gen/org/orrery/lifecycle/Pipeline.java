package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Several models, transforms and joins that are deployed as one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Pipeline#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Pipeline#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPipeline()
 * @model
 * @generated
 */
public interface Pipeline extends Element {
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.PipelineNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes of the pipeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipeline_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<PipelineNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.PipelineLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links between ports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipeline_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<PipelineLink> getLinks();

} // Pipeline
