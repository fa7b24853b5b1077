package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Call Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Calls a web address.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.CallStep#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.orrery.lifecycle.CallStep#getMethod <em>Method</em>}</li>
 *   <li>{@link org.orrery.lifecycle.CallStep#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getCallStep()
 * @model annotation="https://orrery.org/lifecycle/results status='integer: Status of the last answer.' calls='integer: Number of calls.'"
 * @generated
 */
public interface CallStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the connector that holds address and secret.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCallStep_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.CallStep#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The default value is <code>"post"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.HttpMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Request method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.orrery.lifecycle.HttpMethod
	 * @see #setMethod(HttpMethod)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCallStep_Method()
	 * @model default="post"
	 * @generated
	 */
	HttpMethod getMethod();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.CallStep#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.orrery.lifecycle.HttpMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(HttpMethod value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path below the connector's address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getCallStep_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.CallStep#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

} // CallStep
