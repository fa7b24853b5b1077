package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A container of steps in the order of a life cycle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Stage#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Stage#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getStage()
 * @model
 * @generated
 */
public interface Stage extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"custom"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.StageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the usual order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.StageKind
	 * @see #setKind(StageKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getStage_Kind()
	 * @model default="custom"
	 * @generated
	 */
	StageKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Stage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.StageKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StageKind value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes in the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getStage_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

} // Stage
