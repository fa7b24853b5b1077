package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Package Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Packs a version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PackageStep#getFormats <em>Formats</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPackageStep()
 * @model annotation="https://orrery.org/lifecycle/results {formats}='text: Name of the file, by its format.'"
 * @generated
 */
public interface PackageStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Formats</b></em>' attribute list.
	 * The list contents are of type {@link org.orrery.lifecycle.PackageFormat}.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.PackageFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forms in which it is packed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formats</em>' attribute list.
	 * @see org.orrery.lifecycle.PackageFormat
	 * @see org.orrery.lifecycle.LifecyclePackage#getPackageStep_Formats()
	 * @model unique="false"
	 * @generated
	 */
	EList<PackageFormat> getFormats();

} // PackageStep
