package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data that flows from one port to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PipelineLink#getSource <em>Source</em>}</li>
 *   <li>{@link org.orrery.lifecycle.PipelineLink#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineLink()
 * @model
 * @generated
 */
public interface PipelineLink extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port that data leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Port)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineLink_Source()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Port getSource();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.PipelineLink#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Port value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port that data enters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Port)
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineLink_Target()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Port getTarget();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.PipelineLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Port value);

} // PipelineLink
