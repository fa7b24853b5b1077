package org.orrery.lifecycle;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dataset as it was read for a version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DatasetUse#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DatasetUse#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DatasetUse#getPurpose <em>Purpose</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDatasetUse()
 * @model
 * @generated
 */
public interface DatasetUse extends EObject {
	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the dataset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' attribute.
	 * @see #setDataset(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDatasetUse_Dataset()
	 * @model required="true"
	 * @generated
	 */
	String getDataset();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DatasetUse#getDataset <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' attribute.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the bytes that were read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDatasetUse_Sha256()
	 * @model dataType="org.orrery.lifecycle.Sha256" required="true"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DatasetUse#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>"training"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.DatasetPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.orrery.lifecycle.DatasetPurpose
	 * @see #setPurpose(DatasetPurpose)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDatasetUse_Purpose()
	 * @model default="training"
	 * @generated
	 */
	DatasetPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DatasetUse#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.orrery.lifecycle.DatasetPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(DatasetPurpose value);

} // DatasetUse
