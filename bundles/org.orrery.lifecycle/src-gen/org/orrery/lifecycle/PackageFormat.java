package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Package Format</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The form in which a version is packed.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getPackageFormat()
 * @model
 * @generated
 */
public enum PackageFormat implements Enumerator {
	/**
	 * The '<em><b>Onnx</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONNX_VALUE
	 * @generated
	 * @ordered
	 */
	ONNX(0, "onnx", "onnx"),

	/**
	 * The '<em><b>Pmml</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PMML_VALUE
	 * @generated
	 * @ordered
	 */
	PMML(1, "pmml", "pmml"),

	/**
	 * The '<em><b>Dmn</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DMN_VALUE
	 * @generated
	 * @ordered
	 */
	DMN(2, "dmn", "dmn"),

	/**
	 * The '<em><b>Oci Image Context</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCI_IMAGE_CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	OCI_IMAGE_CONTEXT(3, "ociImageContext", "oci-image-context"),

	/**
	 * The '<em><b>Kserve Manifest</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KSERVE_MANIFEST_VALUE
	 * @generated
	 * @ordered
	 */
	KSERVE_MANIFEST(4, "kserveManifest", "kserve-manifest"),

	/**
	 * The '<em><b>Mlflow Folder</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MLFLOW_FOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	MLFLOW_FOLDER(5, "mlflowFolder", "mlflow-folder");

	/**
	 * The '<em><b>Onnx</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONNX
	 * @model name="onnx"
	 * @generated
	 * @ordered
	 */
	public static final int ONNX_VALUE = 0;

	/**
	 * The '<em><b>Pmml</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PMML
	 * @model name="pmml"
	 * @generated
	 * @ordered
	 */
	public static final int PMML_VALUE = 1;

	/**
	 * The '<em><b>Dmn</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DMN
	 * @model name="dmn"
	 * @generated
	 * @ordered
	 */
	public static final int DMN_VALUE = 2;

	/**
	 * The '<em><b>Oci Image Context</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCI_IMAGE_CONTEXT
	 * @model name="ociImageContext" literal="oci-image-context"
	 * @generated
	 * @ordered
	 */
	public static final int OCI_IMAGE_CONTEXT_VALUE = 3;

	/**
	 * The '<em><b>Kserve Manifest</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KSERVE_MANIFEST
	 * @model name="kserveManifest" literal="kserve-manifest"
	 * @generated
	 * @ordered
	 */
	public static final int KSERVE_MANIFEST_VALUE = 4;

	/**
	 * The '<em><b>Mlflow Folder</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MLFLOW_FOLDER
	 * @model name="mlflowFolder" literal="mlflow-folder"
	 * @generated
	 * @ordered
	 */
	public static final int MLFLOW_FOLDER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Package Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PackageFormat[] VALUES_ARRAY =
		new PackageFormat[] {
			ONNX,
			PMML,
			DMN,
			OCI_IMAGE_CONTEXT,
			KSERVE_MANIFEST,
			MLFLOW_FOLDER,
		};

	/**
	 * A public read-only list of all the '<em><b>Package Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PackageFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Package Format</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PackageFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PackageFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Package Format</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PackageFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PackageFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Package Format</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PackageFormat get(int value) {
		switch (value) {
			case ONNX_VALUE: return ONNX;
			case PMML_VALUE: return PMML;
			case DMN_VALUE: return DMN;
			case OCI_IMAGE_CONTEXT_VALUE: return OCI_IMAGE_CONTEXT;
			case KSERVE_MANIFEST_VALUE: return KSERVE_MANIFEST;
			case MLFLOW_FOLDER_VALUE: return MLFLOW_FOLDER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PackageFormat(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PackageFormat
