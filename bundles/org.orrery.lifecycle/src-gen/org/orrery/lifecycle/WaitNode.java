package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wait Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Waits for a time or an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.WaitNode#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.WaitNode#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.orrery.lifecycle.WaitNode#getEvent <em>Event</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getWaitNode()
 * @model
 * @generated
 */
public interface WaitNode extends Node {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"timer"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.WaitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is waited for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.WaitKind
	 * @see #setKind(WaitKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getWaitNode_Kind()
	 * @model default="timer"
	 * @generated
	 */
	WaitKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.WaitNode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.WaitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(WaitKind value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long, for a timer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getWaitNode_Duration()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getDuration();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.WaitNode#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the event, for an event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getWaitNode_Event()
	 * @model
	 * @generated
	 */
	String getEvent();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.WaitNode#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(String value);

} // WaitNode
