package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named value that a condition can ask for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Operand#getType <em>Type</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Operand#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getOperand()
 * @model abstract="true"
 * @generated
 */
public interface Operand extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ValueType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.orrery.lifecycle.ValueType
	 * @see #setType(ValueType)
	 * @see org.orrery.lifecycle.LifecyclePackage#getOperand_Type()
	 * @model default="text"
	 * @generated
	 */
	ValueType getType();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Operand#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.orrery.lifecycle.ValueType
	 * @see #getType()
	 * @generated
	 */
	void setType(ValueType value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the value, for example '1', '%', 'ms' or 'EUR'; conditions must use the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getOperand_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Operand#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

} // Operand
