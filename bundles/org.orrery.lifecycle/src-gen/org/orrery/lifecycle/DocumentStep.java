package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Writes a document about a version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DocumentStep#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDocumentStep()
 * @model annotation="https://orrery.org/lifecycle/results modelCard?='text: SHA-256 of the model card.' technicalFile?='text: SHA-256 of the technical file.'"
 * @generated
 */
public interface DocumentStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"model-card"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.DocumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Document that is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.DocumentKind
	 * @see #setKind(DocumentKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDocumentStep_Kind()
	 * @model default="model-card"
	 * @generated
	 */
	DocumentKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DocumentStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.DocumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DocumentKind value);

} // DocumentStep
