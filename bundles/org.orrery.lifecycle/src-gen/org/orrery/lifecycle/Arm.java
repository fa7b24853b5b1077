package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One arm of an experiment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Arm#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Arm#getNumber <em>Number</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Arm#getShare <em>Share</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getArm()
 * @model
 * @generated
 */
public interface Arm extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The default value is <code>"champion"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ArmSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.orrery.lifecycle.ArmSubject
	 * @see #setSubject(ArmSubject)
	 * @see org.orrery.lifecycle.LifecyclePackage#getArm_Subject()
	 * @model default="champion"
	 * @generated
	 */
	ArmSubject getSubject();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Arm#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.orrery.lifecycle.ArmSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(ArmSubject value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the version when the subject is a version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getArm_Number()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Arm#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of traffic in per cent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getArm_Share()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0' maximum='100'"
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Arm#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

} // Arm
