package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A periodic review by people. Outcomes: approve, reject.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ReviewStep#getEvery <em>Every</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ReviewStep#getReviewers <em>Reviewers</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getReviewStep()
 * @model
 * @generated
 */
public interface ReviewStep extends HumanStep {
	/**
	 * Returns the value of the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interval between reviews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every</em>' attribute.
	 * @see #setEvery(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getReviewStep_Every()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getEvery();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ReviewStep#getEvery <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every</em>' attribute.
	 * @see #getEvery()
	 * @generated
	 */
	void setEvery(String value);

	/**
	 * Returns the value of the '<em><b>Reviewers</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewers</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getReviewStep_Reviewers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Role> getReviewers();

} // ReviewStep
