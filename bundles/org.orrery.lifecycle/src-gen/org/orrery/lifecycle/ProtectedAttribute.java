package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protected Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A split of the data into a privileged and an unprivileged group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ProtectedAttribute#getColumn <em>Column</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ProtectedAttribute#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ProtectedAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getProtectedAttribute()
 * @model
 * @generated
 */
public interface ProtectedAttribute extends Element {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column that is split.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getProtectedAttribute_Column()
	 * @model required="true"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ProtectedAttribute#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The default value is <code>"in"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How rows of the privileged group are told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.orrery.lifecycle.Operator
	 * @see #setOperator(Operator)
	 * @see org.orrery.lifecycle.LifecyclePackage#getProtectedAttribute_Operator()
	 * @model default="in"
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ProtectedAttribute#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.orrery.lifecycle.Operator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that the operator compares with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getProtectedAttribute_Values()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getValues();

} // ProtectedAttribute
