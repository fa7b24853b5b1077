package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typed parameter of a drawing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Parameter#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Parameter#getAllowedValues <em>Allowed Values</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Parameter#getStandsFor <em>Stands For</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getParameter()
 * @model
 * @generated
 */
public interface Parameter extends Operand {
	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value when none is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getParameter_DefaultValue()
	 * @model
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Parameter#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

	/**
	 * Returns the value of the '<em><b>Allowed Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of an enumeration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Values</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getParameter_AllowedValues()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAllowedValues();

	/**
	 * Returns the value of the '<em><b>Stands For</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ModelTrait}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the model the parameter stands for: a member's model has the parameter's value, so that the member is held to the rules made for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stands For</em>' attribute.
	 * @see org.orrery.lifecycle.ModelTrait
	 * @see #setStandsFor(ModelTrait)
	 * @see org.orrery.lifecycle.LifecyclePackage#getParameter_StandsFor()
	 * @model default="none"
	 * @generated
	 */
	ModelTrait getStandsFor();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Parameter#getStandsFor <em>Stands For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stands For</em>' attribute.
	 * @see org.orrery.lifecycle.ModelTrait
	 * @see #getStandsFor()
	 * @generated
	 */
	void setStandsFor(ModelTrait value);

} // Parameter
