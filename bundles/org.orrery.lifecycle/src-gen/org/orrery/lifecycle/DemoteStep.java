package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demote Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Takes a version's standing away.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DemoteStep#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDemoteStep()
 * @model annotation="https://orrery.org/lifecycle/results demoted='integer: Number of the version.'"
 * @generated
 */
public interface DemoteStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * The default value is <code>"retired"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Standing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standing afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see org.orrery.lifecycle.Standing
	 * @see #setTo(Standing)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDemoteStep_To()
	 * @model default="retired"
	 * @generated
	 */
	Standing getTo();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DemoteStep#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see org.orrery.lifecycle.Standing
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Standing value);

} // DemoteStep
