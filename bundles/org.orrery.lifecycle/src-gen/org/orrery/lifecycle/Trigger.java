package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trigger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Starts a path beside the running model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Trigger#getCoolDown <em>Cool Down</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Trigger#getCap <em>Cap</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Trigger#getCapPeriod <em>Cap Period</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getTrigger()
 * @model abstract="true"
 * @generated
 */
public interface Trigger extends Node {
	/**
	 * Returns the value of the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest time between two starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cool Down</em>' attribute.
	 * @see #setCoolDown(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrigger_CoolDown()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getCoolDown();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Trigger#getCoolDown <em>Cool Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cool Down</em>' attribute.
	 * @see #getCoolDown()
	 * @generated
	 */
	void setCoolDown(String value);

	/**
	 * Returns the value of the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most starts within the cap period; 0 means without cap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap</em>' attribute.
	 * @see #setCap(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrigger_Cap()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getCap();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Trigger#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap</em>' attribute.
	 * @see #getCap()
	 * @generated
	 */
	void setCap(int value);

	/**
	 * Returns the value of the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period of the cap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap Period</em>' attribute.
	 * @see #setCapPeriod(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrigger_CapPeriod()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getCapPeriod();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Trigger#getCapPeriod <em>Cap Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap Period</em>' attribute.
	 * @see #getCapPeriod()
	 * @generated
	 */
	void setCapPeriod(String value);

} // Trigger
