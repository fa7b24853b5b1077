package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An input or output with a type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Port#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Port#getType <em>Type</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Port#getShape <em>Shape</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPort()
 * @model
 * @generated
 */
public interface Port extends Element {
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"in"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.PortDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way data passes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.orrery.lifecycle.PortDirection
	 * @see #setDirection(PortDirection)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPort_Direction()
	 * @model default="in"
	 * @generated
	 */
	PortDirection getDirection();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Port#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.orrery.lifecycle.PortDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(PortDirection value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"number"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ValueType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.orrery.lifecycle.ValueType
	 * @see #setType(ValueType)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPort_Type()
	 * @model default="number"
	 * @generated
	 */
	ValueType getType();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Port#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.orrery.lifecycle.ValueType
	 * @see #getType()
	 * @generated
	 */
	void setType(ValueType value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shape, for example '[-1, 61]'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see #setShape(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPort_Shape()
	 * @model
	 * @generated
	 */
	String getShape();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Port#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see #getShape()
	 * @generated
	 */
	void setShape(String value);

} // Port
