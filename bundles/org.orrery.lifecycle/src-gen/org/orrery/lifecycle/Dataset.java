package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data that steps read.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Dataset#getLocation <em>Location</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Dataset#getFormat <em>Format</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Dataset#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Dataset#getTarget <em>Target</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Dataset#getPositiveClass <em>Positive Class</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Dataset#getRetentionClass <em>Retention Class</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Dataset#getProtectedAttributes <em>Protected Attributes</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDataset()
 * @model
 * @generated
 */
public interface Dataset extends Element {
	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name under which the server knows the data, or a path relative to the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Dataset#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"csv"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_Format()
	 * @model default="csv"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Dataset#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>"training"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.DatasetPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.orrery.lifecycle.DatasetPurpose
	 * @see #setPurpose(DatasetPurpose)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_Purpose()
	 * @model default="training"
	 * @generated
	 */
	DatasetPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Dataset#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.orrery.lifecycle.DatasetPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(DatasetPurpose value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column that holds the label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Dataset#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Positive Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label that counts as the event, for example 'bad'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positive Class</em>' attribute.
	 * @see #setPositiveClass(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_PositiveClass()
	 * @model
	 * @generated
	 */
	String getPositiveClass();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Dataset#getPositiveClass <em>Positive Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positive Class</em>' attribute.
	 * @see #getPositiveClass()
	 * @generated
	 */
	void setPositiveClass(String value);

	/**
	 * Returns the value of the '<em><b>Retention Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data-retention class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Class</em>' attribute.
	 * @see #setRetentionClass(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_RetentionClass()
	 * @model
	 * @generated
	 */
	String getRetentionClass();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Dataset#getRetentionClass <em>Retention Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Class</em>' attribute.
	 * @see #getRetentionClass()
	 * @generated
	 */
	void setRetentionClass(String value);

	/**
	 * Returns the value of the '<em><b>Protected Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.ProtectedAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attributes on which fairness is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protected Attributes</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataset_ProtectedAttributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProtectedAttribute> getProtectedAttributes();

} // Dataset
