package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An immutable snapshot of a model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Version#getNumber <em>Number</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getCodeCommit <em>Code Commit</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getMemoryMiB <em>Memory Mi B</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getArtifacts <em>Artifacts</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getDatasets <em>Datasets</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Version#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getVersion()
 * @model
 * @generated
 */
public interface Version extends Element {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the version, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Number()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='1'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Version#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * The default value is <code>"candidate"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Standing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the version stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see org.orrery.lifecycle.Standing
	 * @see #setStanding(Standing)
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Standing()
	 * @model default="candidate"
	 * @generated
	 */
	Standing getStanding();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Version#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see org.orrery.lifecycle.Standing
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(Standing value);

	/**
	 * Returns the value of the '<em><b>Code Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commit of the code that made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Commit</em>' attribute.
	 * @see #setCodeCommit(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_CodeCommit()
	 * @model
	 * @generated
	 */
	String getCodeCommit();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Version#getCodeCommit <em>Code Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Commit</em>' attribute.
	 * @see #getCodeCommit()
	 * @generated
	 */
	void setCodeCommit(String value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime that it needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime</em>' attribute.
	 * @see #setRuntime(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Runtime()
	 * @model
	 * @generated
	 */
	String getRuntime();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Version#getRuntime <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' attribute.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(String value);

	/**
	 * Returns the value of the '<em><b>Memory Mi B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory that it needs, in MiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Mi B</em>' attribute.
	 * @see #setMemoryMiB(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_MemoryMiB()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0'"
	 * @generated
	 */
	int getMemoryMiB();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Version#getMemoryMiB <em>Memory Mi B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Mi B</em>' attribute.
	 * @see #getMemoryMiB()
	 * @generated
	 */
	void setMemoryMiB(int value);

	/**
	 * Returns the value of the '<em><b>Artifacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files of the version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artifacts</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Artifacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Artifact> getArtifacts();

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs and outputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Signature()
	 * @model containment="true"
	 * @generated
	 */
	EList<Port> getSignature();

	/**
	 * Returns the value of the '<em><b>Datasets</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.DatasetUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Datasets with the digests that were read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datasets</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Datasets()
	 * @model containment="true"
	 * @generated
	 */
	EList<DatasetUse> getDatasets();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was trained and tested: algorithm, parameters, seed, run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getProvenance();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metrics measured on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.ApprovalRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions taken on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getVersion_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	EList<ApprovalRecord> getApprovals();

} // Version
