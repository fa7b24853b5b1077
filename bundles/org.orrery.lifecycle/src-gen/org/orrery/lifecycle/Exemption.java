package org.orrery.lifecycle;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exemption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A written, dated exception from one rule for one element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Exemption#getRule <em>Rule</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Exemption#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Exemption#getReason <em>Reason</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Exemption#getCompensatingControl <em>Compensating Control</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Exemption#getExpires <em>Expires</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getExemption()
 * @model
 * @generated
 */
public interface Exemption extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule that is excepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExemption_Rule()
	 * @model required="true"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Exemption#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who answers for the exception.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExemption_Owner()
	 * @model required="true"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Exemption#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the exception is justified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExemption_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Exemption#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Compensating Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done instead of what the rule demands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compensating Control</em>' attribute.
	 * @see #setCompensatingControl(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExemption_CompensatingControl()
	 * @model
	 * @generated
	 */
	String getCompensatingControl();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Exemption#getCompensatingControl <em>Compensating Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compensating Control</em>' attribute.
	 * @see #getCompensatingControl()
	 * @generated
	 */
	void setCompensatingControl(String value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which the exception holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getExemption_Expires()
	 * @model dataType="org.orrery.lifecycle.Date" required="true"
	 * @generated
	 */
	String getExpires();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Exemption#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(String value);

} // Exemption
