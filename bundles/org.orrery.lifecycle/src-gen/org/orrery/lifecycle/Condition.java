package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A structured comparison; there is no free expression.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Condition#getOperand <em>Operand</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Condition#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Condition#getValues <em>Values</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Condition#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Operand</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value that is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operand</em>' reference.
	 * @see #setOperand(Operand)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCondition_Operand()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Operand getOperand();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Condition#getOperand <em>Operand</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operand</em>' reference.
	 * @see #getOperand()
	 * @generated
	 */
	void setOperand(Operand value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The default value is <code>"equal"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.orrery.lifecycle.Operator
	 * @see #setOperator(Operator)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCondition_Operator()
	 * @model default="equal"
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Condition#getOperator <em>Operator</em>}' attribute.
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
	 * Values compared with: one, two for 'between' (lower inclusive, upper exclusive), any number for 'in' and 'notIn'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getCondition_Values()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getValues();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the values; must be the operand's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCondition_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Condition#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

} // Condition
