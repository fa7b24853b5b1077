package org.orrery.lifecycle;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Names a policy pack that the drawing is held to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PolicyRef#getPack <em>Pack</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPolicyRef()
 * @model
 * @generated
 */
public interface PolicyRef extends EObject {
	/**
	 * Returns the value of the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the policy pack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pack</em>' attribute.
	 * @see #setPack(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPolicyRef_Pack()
	 * @model required="true"
	 * @generated
	 */
	String getPack();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.PolicyRef#getPack <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack</em>' attribute.
	 * @see #getPack()
	 * @generated
	 */
	void setPack(String value);

} // PolicyRef
