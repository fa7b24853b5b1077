package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Schedule Trigger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The calendar asks for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ScheduleTrigger#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getScheduleTrigger()
 * @model
 * @generated
 */
public interface ScheduleTrigger extends Trigger {
	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' attribute.
	 * @see #setSchedule(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getScheduleTrigger_Schedule()
	 * @model dataType="org.orrery.lifecycle.Schedule" required="true"
	 * @generated
	 */
	String getSchedule();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ScheduleTrigger#getSchedule <em>Schedule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' attribute.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(String value);

} // ScheduleTrigger
