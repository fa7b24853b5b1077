package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline Transform</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change of data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PipelineTransform#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.orrery.lifecycle.PipelineTransform#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineTransform()
 * @model
 * @generated
 */
public interface PipelineTransform extends PipelineNode {
	/**
	 * Returns the value of the '<em><b>Operation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the operation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operation</em>' attribute.
	 * @see #setOperation(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineTransform_Operation()
	 * @model
	 * @generated
	 */
	String getOperation();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.PipelineTransform#getOperation <em>Operation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operation</em>' attribute.
	 * @see #getOperation()
	 * @generated
	 */
	void setOperation(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settings of the operation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineTransform_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // PipelineTransform
