package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Environment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where models run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Environment#getHosting <em>Hosting</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Environment#getTarget <em>Target</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Environment#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Environment#getRegion <em>Region</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Environment#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Environment#getMemoryMiB <em>Memory Mi B</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment()
 * @model
 * @generated
 */
public interface Environment extends Element {
	/**
	 * Returns the value of the '<em><b>Hosting</b></em>' attribute.
	 * The default value is <code>"on-premises"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Hosting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs the machines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosting</em>' attribute.
	 * @see org.orrery.lifecycle.Hosting
	 * @see #setHosting(Hosting)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment_Hosting()
	 * @model default="on-premises"
	 * @generated
	 */
	Hosting getHosting();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Environment#getHosting <em>Hosting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hosting</em>' attribute.
	 * @see org.orrery.lifecycle.Hosting
	 * @see #getHosting()
	 * @generated
	 */
	void setHosting(Hosting value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The default value is <code>"embedded"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.TargetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How models run there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see org.orrery.lifecycle.TargetKind
	 * @see #setTarget(TargetKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment_Target()
	 * @model default="embedded"
	 * @generated
	 */
	TargetKind getTarget();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Environment#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see org.orrery.lifecycle.TargetKind
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(TargetKind value);

	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of a remote target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' attribute.
	 * @see #setEndpoint(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment_Endpoint()
	 * @model
	 * @generated
	 */
	String getEndpoint();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Environment#getEndpoint <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' attribute.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Environment#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime that it offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime</em>' attribute.
	 * @see #setRuntime(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment_Runtime()
	 * @model
	 * @generated
	 */
	String getRuntime();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Environment#getRuntime <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' attribute.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(String value);

	/**
	 * Returns the value of the '<em><b>Memory Mi B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory offered to a model, in MiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Mi B</em>' attribute.
	 * @see #setMemoryMiB(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getEnvironment_MemoryMiB()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getMemoryMiB();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Environment#getMemoryMiB <em>Memory Mi B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Mi B</em>' attribute.
	 * @see #getMemoryMiB()
	 * @generated
	 */
	void setMemoryMiB(int value);

} // Environment
