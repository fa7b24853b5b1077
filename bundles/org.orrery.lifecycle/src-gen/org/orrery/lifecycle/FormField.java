package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Form Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field of a form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.FormField#getType <em>Type</em>}</li>
 *   <li>{@link org.orrery.lifecycle.FormField#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.orrery.lifecycle.FormField#isRequired <em>Required</em>}</li>
 *   <li>{@link org.orrery.lifecycle.FormField#getAllowedValues <em>Allowed Values</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getFormField()
 * @model
 * @generated
 */
public interface FormField extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ValueType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.orrery.lifecycle.ValueType
	 * @see #setType(ValueType)
	 * @see org.orrery.lifecycle.LifecyclePackage#getFormField_Type()
	 * @model default="text"
	 * @generated
	 */
	ValueType getType();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.FormField#getType <em>Type</em>}' attribute.
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
	 * Unit of the answer, for example 'EUR' or 'd'; empty when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getFormField_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.FormField#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an answer is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.orrery.lifecycle.LifecyclePackage#getFormField_Required()
	 * @model default="false"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.FormField#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Allowed Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of an enumeration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Values</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getFormField_AllowedValues()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAllowedValues();

} // FormField
