package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>End Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a path ends.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.EndNode#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getEndNode()
 * @model
 * @generated
 */
public interface EndNode extends Node {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"released"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.EndKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.EndKind
	 * @see #setKind(EndKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEndNode_Kind()
	 * @model default="released"
	 * @generated
	 */
	EndKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.EndNode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.EndKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EndKind value);

} // EndNode
