package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Positions and sizes, apart from meaning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Layout#getShapes <em>Shapes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Layout#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getLayout()
 * @model
 * @generated
 */
public interface Layout extends EObject {
	/**
	 * Returns the value of the '<em><b>Shapes</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.ShapeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places of stages, nodes and notes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shapes</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLayout_Shapes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ShapeLayout> getShapes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.EdgeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bend points of transitions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLayout_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<EdgeLayout> getEdges();

} // Layout
