package org.orrery.lifecycle;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The language in which a model's life cycle is drawn.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecycleFactory
 * @model kind="package"
 * @generated
 */
public interface LifecyclePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "lifecycle";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://orrery.org/lifecycle/2";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "lc";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LifecyclePackage eINSTANCE = org.orrery.lifecycle.impl.LifecyclePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ElementImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DOCUMENTATION = 2;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__CLAUSES = 3;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__EXEMPTIONS = 4;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PolicyLinkImpl <em>Policy Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PolicyLinkImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPolicyLink()
	 * @generated
	 */
	int POLICY_LINK = 1;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINK__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINK__CLAUSE = 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINK__URL = 2;

	/**
	 * The number of structural features of the '<em>Policy Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINK_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ExemptionImpl <em>Exemption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ExemptionImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getExemption()
	 * @generated
	 */
	int EXEMPTION = 2;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__OWNER = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__REASON = 2;

	/**
	 * The feature id for the '<em><b>Compensating Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__COMPENSATING_CONTROL = 3;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__EXPIRES = 4;

	/**
	 * The number of structural features of the '<em>Exemption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.SettingImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__UNIT = 2;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.LifecycleImpl <em>Lifecycle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.LifecycleImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getLifecycle()
	 * @generated
	 */
	int LIFECYCLE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__PARAMETERS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__MODEL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__ROLES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Environments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__ENVIRONMENTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Datasets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__DATASETS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__METRICS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__POLICIES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__STAGES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__TRANSITIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pipelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__PIPELINES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__NOTES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE__LAYOUT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Lifecycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PolicyRefImpl <em>Policy Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PolicyRefImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPolicyRef()
	 * @generated
	 */
	int POLICY_REF = 5;

	/**
	 * The feature id for the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REF__PACK = 0;

	/**
	 * The number of structural features of the '<em>Policy Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_REF_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.OperandImpl <em>Operand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.OperandImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getOperand()
	 * @generated
	 */
	int OPERAND = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__UNIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Operand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ParameterImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ID = OPERAND__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = OPERAND__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DOCUMENTATION = OPERAND__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__CLAUSES = OPERAND__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__EXEMPTIONS = OPERAND__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__TYPE = OPERAND__TYPE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__UNIT = OPERAND__UNIT;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DEFAULT_VALUE = OPERAND_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Allowed Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ALLOWED_VALUES = OPERAND_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stands For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__STANDS_FOR = OPERAND_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = OPERAND_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ModelImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getModel()
	 * @generated
	 */
	int MODEL = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Risk Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__RISK_TIER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__USE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__REGIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Affected People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__AFFECTED_PEOPLE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Exposure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__EXPOSURE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__PURPOSE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__OWNER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Business Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__BUSINESS_OWNER = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__VERSIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.VersionImpl <em>Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.VersionImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getVersion()
	 * @generated
	 */
	int VERSION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__STANDING = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__CODE_COMMIT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__RUNTIME = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Memory Mi B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__MEMORY_MI_B = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Artifacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__ARTIFACTS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__SIGNATURE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Datasets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__DATASETS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__PROVENANCE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__MEASUREMENTS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__APPROVALS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ArtifactImpl <em>Artifact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ArtifactImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getArtifact()
	 * @generated
	 */
	int ARTIFACT = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__FORMAT = 2;

	/**
	 * The number of structural features of the '<em>Artifact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DatasetUseImpl <em>Dataset Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DatasetUseImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDatasetUse()
	 * @generated
	 */
	int DATASET_USE = 11;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_USE__DATASET = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_USE__SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_USE__PURPOSE = 2;

	/**
	 * The number of structural features of the '<em>Dataset Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_USE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.MeasurementImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 12;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__METRIC = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DATASET = 2;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ApprovalRecordImpl <em>Approval Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ApprovalRecordImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getApprovalRecord()
	 * @generated
	 */
	int APPROVAL_RECORD = 13;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_RECORD__BY = 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_RECORD__OUTCOME = 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_RECORD__ON = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_RECORD__REASON = 3;

	/**
	 * The number of structural features of the '<em>Approval Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_RECORD_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RoleImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Server Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__SERVER_ROLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__PEOPLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__COST_PER_HOUR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.EnvironmentImpl <em>Environment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.EnvironmentImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getEnvironment()
	 * @generated
	 */
	int ENVIRONMENT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Hosting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__HOSTING = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__ENDPOINT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__REGION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__RUNTIME = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Memory Mi B</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__MEMORY_MI_B = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Environment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DatasetImpl <em>Dataset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DatasetImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDataset()
	 * @generated
	 */
	int DATASET = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__LOCATION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__FORMAT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__PURPOSE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__TARGET = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Positive Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__POSITIVE_CLASS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Retention Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__RETENTION_CLASS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Protected Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET__PROTECTED_ATTRIBUTES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Dataset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ProtectedAttributeImpl <em>Protected Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ProtectedAttributeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getProtectedAttribute()
	 * @generated
	 */
	int PROTECTED_ATTRIBUTE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__COLUMN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__OPERATOR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE__VALUES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Protected Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_ATTRIBUTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.MetricImpl <em>Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.MetricImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMetric()
	 * @generated
	 */
	int METRIC = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ID = OPERAND__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NAME = OPERAND__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DOCUMENTATION = OPERAND__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__CLAUSES = OPERAND__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__EXEMPTIONS = OPERAND__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__TYPE = OPERAND__TYPE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__UNIT = OPERAND__UNIT;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__KIND = OPERAND_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DIRECTION = OPERAND_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Percentile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PERCENTILE = OPERAND_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ATTRIBUTE = OPERAND_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__SETTINGS = OPERAND_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = OPERAND_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.KpiImpl <em>Kpi</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.KpiImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getKpi()
	 * @generated
	 */
	int KPI = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__ID = METRIC__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__NAME = METRIC__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DOCUMENTATION = METRIC__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__CLAUSES = METRIC__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__EXEMPTIONS = METRIC__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__TYPE = METRIC__TYPE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__UNIT = METRIC__UNIT;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__KIND = METRIC__KIND;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DIRECTION = METRIC__DIRECTION;

	/**
	 * The feature id for the '<em><b>Percentile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__PERCENTILE = METRIC__PERCENTILE;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__ATTRIBUTE = METRIC__ATTRIBUTE;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__SETTINGS = METRIC__SETTINGS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__OWNER = METRIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__TARGET = METRIC_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Kpi</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_FEATURE_COUNT = METRIC_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.StageImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NODES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.NodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__WHEN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OUTGOING = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__INCOMING = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.StepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getStep()
	 * @generated
	 */
	int STEP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ROLE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CONSULTED = NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = NODE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.AutomaticStepImpl <em>Automatic Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.AutomaticStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getAutomaticStep()
	 * @generated
	 */
	int AUTOMATIC_STEP = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__NAME = STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__DOCUMENTATION = STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__CLAUSES = STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__EXEMPTIONS = STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__WHEN = STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__OUTGOING = STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__INCOMING = STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__ROLE = STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__CONSULTED = STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__TIMEOUT = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__RETRY = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP__SETTINGS = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Automatic Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATIC_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RetryPolicyImpl <em>Retry Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RetryPolicyImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRetryPolicy()
	 * @generated
	 */
	int RETRY_POLICY = 24;

	/**
	 * The feature id for the '<em><b>Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRY_POLICY__ATTEMPTS = 0;

	/**
	 * The feature id for the '<em><b>Back Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRY_POLICY__BACK_OFF = 1;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRY_POLICY__FACTOR = 2;

	/**
	 * The number of structural features of the '<em>Retry Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRY_POLICY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.HumanStepImpl <em>Human Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.HumanStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getHumanStep()
	 * @generated
	 */
	int HUMAN_STEP = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__NAME = STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__DOCUMENTATION = STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__CLAUSES = STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__EXEMPTIONS = STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__WHEN = STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__OUTGOING = STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__INCOMING = STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__ROLE = STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__CONSULTED = STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Due In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__DUE_IN = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Remind After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__REMIND_AFTER = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Escalate After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__ESCALATE_AFTER = STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Escalate To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__ESCALATE_TO = STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Delegation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__DELEGATION = STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP__CHECKLIST = STEP_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Human Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HUMAN_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TriggerImpl <em>Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTrigger()
	 * @generated
	 */
	int TRIGGER = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__COOL_DOWN = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__CAP = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__CAP_PERIOD = NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_FEATURE_COUNT = NODE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RequestTriggerImpl <em>Request Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RequestTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRequestTrigger()
	 * @generated
	 */
	int REQUEST_TRIGGER = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER__ROLE = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Request Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ScheduleTriggerImpl <em>Schedule Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ScheduleTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getScheduleTrigger()
	 * @generated
	 */
	int SCHEDULE_TRIGGER = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER__SCHEDULE = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Schedule Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DataArrivalTriggerImpl <em>Data Arrival Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DataArrivalTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDataArrivalTrigger()
	 * @generated
	 */
	int DATA_ARRIVAL_TRIGGER = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__DATASET = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER__MINIMUM_ROWS = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Data Arrival Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ARRIVAL_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DriftTriggerImpl <em>Drift Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DriftTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDriftTrigger()
	 * @generated
	 */
	int DRIFT_TRIGGER = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Monitors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER__MONITORS = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Drift Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIFT_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PerformanceTriggerImpl <em>Performance Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PerformanceTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPerformanceTrigger()
	 * @generated
	 */
	int PERFORMANCE_TRIGGER = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Monitors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER__MONITORS = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Performance Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERFORMANCE_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.KpiTriggerImpl <em>Kpi Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.KpiTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getKpiTrigger()
	 * @generated
	 */
	int KPI_TRIGGER = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Monitors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER__MONITORS = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Kpi Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.CodePushTriggerImpl <em>Code Push Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.CodePushTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getCodePushTrigger()
	 * @generated
	 */
	int CODE_PUSH_TRIGGER = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__REPOSITORY = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Branch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER__BRANCH = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code Push Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_PUSH_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ManualTriggerImpl <em>Manual Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ManualTriggerImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getManualTrigger()
	 * @generated
	 */
	int MANUAL_TRIGGER = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__ID = TRIGGER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__NAME = TRIGGER__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__DOCUMENTATION = TRIGGER__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__CLAUSES = TRIGGER__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__EXEMPTIONS = TRIGGER__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__WHEN = TRIGGER__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__OUTGOING = TRIGGER__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__INCOMING = TRIGGER__INCOMING;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__COOL_DOWN = TRIGGER__COOL_DOWN;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__CAP = TRIGGER__CAP;

	/**
	 * The feature id for the '<em><b>Cap Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__CAP_PERIOD = TRIGGER__CAP_PERIOD;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER__ROLE = TRIGGER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Manual Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_TRIGGER_FEATURE_COUNT = TRIGGER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RegisterStepImpl <em>Register Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RegisterStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRegisterStep()
	 * @generated
	 */
	int REGISTER_STEP = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The number of structural features of the '<em>Register Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGISTER_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DataCheckStepImpl <em>Data Check Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DataCheckStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDataCheckStep()
	 * @generated
	 */
	int DATA_CHECK_STEP = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__DATASET = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP__CHECKS = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Data Check Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DataCheckImpl <em>Data Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DataCheckImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDataCheck()
	 * @generated
	 */
	int DATA_CHECK = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__COLUMN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__LIMIT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK__MAXIMUM_AGE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Data Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CHECK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TrainStepImpl <em>Train Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TrainStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTrainStep()
	 * @generated
	 */
	int TRAIN_STEP = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__ALGORITHM = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__DATASET = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Test Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__TEST_SHARE = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__SEED = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Code Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__CODE_REPOSITORY = AUTOMATIC_STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Code Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP__CODE_COMMIT = AUTOMATIC_STEP_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Train Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIN_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TuneStepImpl <em>Tune Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TuneStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTuneStep()
	 * @generated
	 */
	int TUNE_STEP = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__ALGORITHM = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__DATASET = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__OBJECTIVE = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__STRATEGY = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Trials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__TRIALS = AUTOMATIC_STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP__RANGES = AUTOMATIC_STEP_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tune Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNE_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.SearchRangeImpl <em>Search Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.SearchRangeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getSearchRange()
	 * @generated
	 */
	int SEARCH_RANGE = 40;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RANGE__KEY = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RANGE__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RANGE__TO = 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RANGE__STEPS = 3;

	/**
	 * The number of structural features of the '<em>Search Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RANGE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TestStepImpl <em>Test Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TestStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTestStep()
	 * @generated
	 */
	int TEST_STEP = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP__TESTS = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Test Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ModelTestImpl <em>Model Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ModelTestImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getModelTest()
	 * @generated
	 */
	int MODEL_TEST = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__METRIC = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__DATASET = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__OPERATOR = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__THRESHOLD = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST__SEVERITY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Model Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_TEST_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DocumentStepImpl <em>Document Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DocumentStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDocumentStep()
	 * @generated
	 */
	int DOCUMENT_STEP = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP__KIND = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Document Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PackageStepImpl <em>Package Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PackageStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPackageStep()
	 * @generated
	 */
	int PACKAGE_STEP = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Formats</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP__FORMATS = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Package Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DeployStepImpl <em>Deploy Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DeployStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDeployStep()
	 * @generated
	 */
	int DEPLOY_STEP = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__ENVIRONMENT = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__STRATEGY = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__SHARES = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP__SNAPSHOT = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Deploy Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPLOY_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.CanaryShareImpl <em>Canary Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.CanaryShareImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getCanaryShare()
	 * @generated
	 */
	int CANARY_SHARE = 46;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANARY_SHARE__SHARE = 0;

	/**
	 * The feature id for the '<em><b>Hold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANARY_SHARE__HOLD = 1;

	/**
	 * The feature id for the '<em><b>Minimum Requests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANARY_SHARE__MINIMUM_REQUESTS = 2;

	/**
	 * The number of structural features of the '<em>Canary Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANARY_SHARE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.MonitorStepImpl <em>Monitor Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.MonitorStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMonitorStep()
	 * @generated
	 */
	int MONITOR_STEP = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Monitors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP__MONITORS = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Monitor Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.MonitorImpl <em>Monitor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.MonitorImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMonitor()
	 * @generated
	 */
	int MONITOR = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__METRIC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__WINDOW = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Window Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__WINDOW_SIZE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__REFERENCE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Warning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__WARNING = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__CRITICAL = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__HYSTERESIS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cool Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__COOL_DOWN = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__CAP = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__ACTIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Monitor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ExperimentStepImpl <em>Experiment Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ExperimentStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getExperimentStep()
	 * @generated
	 */
	int EXPERIMENT_STEP = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__KIND = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__ARMS = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__METRIC = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minimum Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__MINIMUM_SAMPLES = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Maximum Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__MAXIMUM_DURATION = AUTOMATIC_STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minimum Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__MINIMUM_IMPROVEMENT = AUTOMATIC_STEP_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP__CONFIDENCE = AUTOMATIC_STEP_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Experiment Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ArmImpl <em>Arm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ArmImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getArm()
	 * @generated
	 */
	int ARM = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__NUMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__SHARE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Arm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RetrainStepImpl <em>Retrain Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RetrainStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRetrainStep()
	 * @generated
	 */
	int RETRAIN_STEP = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__ID = TRAIN_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__NAME = TRAIN_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__DOCUMENTATION = TRAIN_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__CLAUSES = TRAIN_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__EXEMPTIONS = TRAIN_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__WHEN = TRAIN_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__OUTGOING = TRAIN_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__INCOMING = TRAIN_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__ROLE = TRAIN_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__CONSULTED = TRAIN_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__TIMEOUT = TRAIN_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__RETRY = TRAIN_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__SETTINGS = TRAIN_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__ALGORITHM = TRAIN_STEP__ALGORITHM;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__DATASET = TRAIN_STEP__DATASET;

	/**
	 * The feature id for the '<em><b>Test Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__TEST_SHARE = TRAIN_STEP__TEST_SHARE;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__SEED = TRAIN_STEP__SEED;

	/**
	 * The feature id for the '<em><b>Code Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__CODE_REPOSITORY = TRAIN_STEP__CODE_REPOSITORY;

	/**
	 * The feature id for the '<em><b>Code Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP__CODE_COMMIT = TRAIN_STEP__CODE_COMMIT;

	/**
	 * The number of structural features of the '<em>Retrain Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETRAIN_STEP_FEATURE_COUNT = TRAIN_STEP_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PromoteStepImpl <em>Promote Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PromoteStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPromoteStep()
	 * @generated
	 */
	int PROMOTE_STEP = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP__SNAPSHOT = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Promote Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMOTE_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DemoteStepImpl <em>Demote Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DemoteStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDemoteStep()
	 * @generated
	 */
	int DEMOTE_STEP = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP__TO = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Demote Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMOTE_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RollbackStepImpl <em>Rollback Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RollbackStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRollbackStep()
	 * @generated
	 */
	int ROLLBACK_STEP = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP__SNAPSHOT = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Rollback Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLLBACK_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.RetireStepImpl <em>Retire Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.RetireStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getRetireStep()
	 * @generated
	 */
	int RETIRE_STEP = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Keep Records Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP__KEEP_RECORDS_YEARS = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Retire Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETIRE_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.NotifyStepImpl <em>Notify Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.NotifyStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getNotifyStep()
	 * @generated
	 */
	int NOTIFY_STEP = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__RECIPIENTS = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__CHANNEL = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP__MESSAGE = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Notify Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTIFY_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TicketStepImpl <em>Ticket Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TicketStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTicketStep()
	 * @generated
	 */
	int TICKET_STEP = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__SYSTEM = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__PROJECT = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP__TITLE = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ticket Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TICKET_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.CallStepImpl <em>Call Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.CallStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getCallStep()
	 * @generated
	 */
	int CALL_STEP = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__CONNECTOR = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__METHOD = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP__PATH = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Call Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.SubLifecycleStepImpl <em>Sub Lifecycle Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.SubLifecycleStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getSubLifecycleStep()
	 * @generated
	 */
	int SUB_LIFECYCLE_STEP = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__ID = AUTOMATIC_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__NAME = AUTOMATIC_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__DOCUMENTATION = AUTOMATIC_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__CLAUSES = AUTOMATIC_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__EXEMPTIONS = AUTOMATIC_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__WHEN = AUTOMATIC_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__OUTGOING = AUTOMATIC_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__INCOMING = AUTOMATIC_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__ROLE = AUTOMATIC_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__CONSULTED = AUTOMATIC_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__TIMEOUT = AUTOMATIC_STEP__TIMEOUT;

	/**
	 * The feature id for the '<em><b>Retry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__RETRY = AUTOMATIC_STEP__RETRY;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__SETTINGS = AUTOMATIC_STEP__SETTINGS;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__LIFECYCLE = AUTOMATIC_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__VERSION = AUTOMATIC_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP__BINDINGS = AUTOMATIC_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Sub Lifecycle Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_LIFECYCLE_STEP_FEATURE_COUNT = AUTOMATIC_STEP_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ApprovalStepImpl <em>Approval Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ApprovalStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getApprovalStep()
	 * @generated
	 */
	int APPROVAL_STEP = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__ID = HUMAN_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__NAME = HUMAN_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__DOCUMENTATION = HUMAN_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__CLAUSES = HUMAN_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__EXEMPTIONS = HUMAN_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__WHEN = HUMAN_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__OUTGOING = HUMAN_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__INCOMING = HUMAN_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__ROLE = HUMAN_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__CONSULTED = HUMAN_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Due In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__DUE_IN = HUMAN_STEP__DUE_IN;

	/**
	 * The feature id for the '<em><b>Remind After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__REMIND_AFTER = HUMAN_STEP__REMIND_AFTER;

	/**
	 * The feature id for the '<em><b>Escalate After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__ESCALATE_AFTER = HUMAN_STEP__ESCALATE_AFTER;

	/**
	 * The feature id for the '<em><b>Escalate To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__ESCALATE_TO = HUMAN_STEP__ESCALATE_TO;

	/**
	 * The feature id for the '<em><b>Delegation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__DELEGATION = HUMAN_STEP__DELEGATION;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__CHECKLIST = HUMAN_STEP__CHECKLIST;

	/**
	 * The feature id for the '<em><b>Approvers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__APPROVERS = HUMAN_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quorum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__QUORUM = HUMAN_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Panel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__PANEL = HUMAN_STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Each Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__EACH_ROLE = HUMAN_STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Four Eyes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__FOUR_EYES = HUMAN_STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Required Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__REQUIRED_EVIDENCE = HUMAN_STEP_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Conditions Expire In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__CONDITIONS_EXPIRE_IN = HUMAN_STEP_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Approval Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP_FEATURE_COUNT = HUMAN_STEP_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TaskStepImpl <em>Task Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TaskStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTaskStep()
	 * @generated
	 */
	int TASK_STEP = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__ID = HUMAN_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__NAME = HUMAN_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__DOCUMENTATION = HUMAN_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__CLAUSES = HUMAN_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__EXEMPTIONS = HUMAN_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__WHEN = HUMAN_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__OUTGOING = HUMAN_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__INCOMING = HUMAN_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__ROLE = HUMAN_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__CONSULTED = HUMAN_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Due In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__DUE_IN = HUMAN_STEP__DUE_IN;

	/**
	 * The feature id for the '<em><b>Remind After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__REMIND_AFTER = HUMAN_STEP__REMIND_AFTER;

	/**
	 * The feature id for the '<em><b>Escalate After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__ESCALATE_AFTER = HUMAN_STEP__ESCALATE_AFTER;

	/**
	 * The feature id for the '<em><b>Escalate To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__ESCALATE_TO = HUMAN_STEP__ESCALATE_TO;

	/**
	 * The feature id for the '<em><b>Delegation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__DELEGATION = HUMAN_STEP__DELEGATION;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__CHECKLIST = HUMAN_STEP__CHECKLIST;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP__FIELDS = HUMAN_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Task Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_STEP_FEATURE_COUNT = HUMAN_STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.FormFieldImpl <em>Form Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.FormFieldImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getFormField()
	 * @generated
	 */
	int FORM_FIELD = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__UNIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__REQUIRED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Allowed Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__ALLOWED_VALUES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Form Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ReviewStepImpl <em>Review Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ReviewStepImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getReviewStep()
	 * @generated
	 */
	int REVIEW_STEP = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__ID = HUMAN_STEP__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__NAME = HUMAN_STEP__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__DOCUMENTATION = HUMAN_STEP__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__CLAUSES = HUMAN_STEP__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__EXEMPTIONS = HUMAN_STEP__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__WHEN = HUMAN_STEP__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__OUTGOING = HUMAN_STEP__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__INCOMING = HUMAN_STEP__INCOMING;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__ROLE = HUMAN_STEP__ROLE;

	/**
	 * The feature id for the '<em><b>Consulted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__CONSULTED = HUMAN_STEP__CONSULTED;

	/**
	 * The feature id for the '<em><b>Due In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__DUE_IN = HUMAN_STEP__DUE_IN;

	/**
	 * The feature id for the '<em><b>Remind After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__REMIND_AFTER = HUMAN_STEP__REMIND_AFTER;

	/**
	 * The feature id for the '<em><b>Escalate After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__ESCALATE_AFTER = HUMAN_STEP__ESCALATE_AFTER;

	/**
	 * The feature id for the '<em><b>Escalate To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__ESCALATE_TO = HUMAN_STEP__ESCALATE_TO;

	/**
	 * The feature id for the '<em><b>Delegation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__DELEGATION = HUMAN_STEP__DELEGATION;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__CHECKLIST = HUMAN_STEP__CHECKLIST;

	/**
	 * The feature id for the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__EVERY = HUMAN_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reviewers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__REVIEWERS = HUMAN_STEP_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Review Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP_FEATURE_COUNT = HUMAN_STEP_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.StartNodeImpl <em>Start Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.StartNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getStartNode()
	 * @generated
	 */
	int START_NODE = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE__INCOMING = NODE__INCOMING;

	/**
	 * The number of structural features of the '<em>Start Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DecisionNodeImpl <em>Decision Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DecisionNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDecisionNode()
	 * @generated
	 */
	int DECISION_NODE = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Hit Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__HIT_POLICY = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__INPUTS = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__ROWS = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__OUTCOMES = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Default Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE__DEFAULT_OUTCOME = NODE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Decision Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DecisionInputImpl <em>Decision Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DecisionInputImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDecisionInput()
	 * @generated
	 */
	int DECISION_INPUT = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__ID = OPERAND__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__NAME = OPERAND__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__DOCUMENTATION = OPERAND__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__CLAUSES = OPERAND__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__EXEMPTIONS = OPERAND__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__TYPE = OPERAND__TYPE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__UNIT = OPERAND__UNIT;

	/**
	 * The feature id for the '<em><b>Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__STEP = OPERAND_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__KEY = OPERAND_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__MINIMUM = OPERAND_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__MAXIMUM = OPERAND_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Allowed Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT__ALLOWED_VALUES = OPERAND_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Decision Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_INPUT_FEATURE_COUNT = OPERAND_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.DecisionRowImpl <em>Decision Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.DecisionRowImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDecisionRow()
	 * @generated
	 */
	int DECISION_ROW = 67;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW__CONDITIONS = 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW__OUTCOME = 1;

	/**
	 * The number of structural features of the '<em>Decision Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ConditionImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 68;

	/**
	 * The feature id for the '<em><b>Operand</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__OPERAND = 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__OPERATOR = 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__VALUES = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__UNIT = 3;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ForkNodeImpl <em>Fork Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ForkNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getForkNode()
	 * @generated
	 */
	int FORK_NODE = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE__INCOMING = NODE__INCOMING;

	/**
	 * The number of structural features of the '<em>Fork Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORK_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.JoinNodeImpl <em>Join Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.JoinNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getJoinNode()
	 * @generated
	 */
	int JOIN_NODE = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE__INCOMING = NODE__INCOMING;

	/**
	 * The number of structural features of the '<em>Join Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.WaitNodeImpl <em>Wait Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.WaitNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getWaitNode()
	 * @generated
	 */
	int WAIT_NODE = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__KIND = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__DURATION = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE__EVENT = NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Wait Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIT_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.EndNodeImpl <em>End Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.EndNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getEndNode()
	 * @generated
	 */
	int END_NODE = 72;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__CLAUSES = NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__EXEMPTIONS = NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__WHEN = NODE__WHEN;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE__KIND = NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>End Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int END_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.TransitionImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__KIND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__OUTCOME = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__CONDITIONS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineImpl <em>Pipeline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipeline()
	 * @generated
	 */
	int PIPELINE = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__NODES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__LINKS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineNodeImpl <em>Pipeline Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineNodeImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineNode()
	 * @generated
	 */
	int PIPELINE_NODE = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE__PORTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pipeline Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_NODE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineSourceImpl <em>Pipeline Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineSourceImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineSource()
	 * @generated
	 */
	int PIPELINE_SOURCE = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__ID = PIPELINE_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__NAME = PIPELINE_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__DOCUMENTATION = PIPELINE_NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__CLAUSES = PIPELINE_NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__EXEMPTIONS = PIPELINE_NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__PORTS = PIPELINE_NODE__PORTS;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE__DATASET = PIPELINE_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pipeline Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SOURCE_FEATURE_COUNT = PIPELINE_NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineModelImpl <em>Pipeline Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineModelImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineModel()
	 * @generated
	 */
	int PIPELINE_MODEL = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__ID = PIPELINE_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__NAME = PIPELINE_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__DOCUMENTATION = PIPELINE_NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__CLAUSES = PIPELINE_NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__EXEMPTIONS = PIPELINE_NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__PORTS = PIPELINE_NODE__PORTS;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL__MODEL = PIPELINE_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pipeline Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_MODEL_FEATURE_COUNT = PIPELINE_NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineTransformImpl <em>Pipeline Transform</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineTransformImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineTransform()
	 * @generated
	 */
	int PIPELINE_TRANSFORM = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__ID = PIPELINE_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__NAME = PIPELINE_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__DOCUMENTATION = PIPELINE_NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__CLAUSES = PIPELINE_NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__EXEMPTIONS = PIPELINE_NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__PORTS = PIPELINE_NODE__PORTS;

	/**
	 * The feature id for the '<em><b>Operation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__OPERATION = PIPELINE_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM__SETTINGS = PIPELINE_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pipeline Transform</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_TRANSFORM_FEATURE_COUNT = PIPELINE_NODE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineJoinImpl <em>Pipeline Join</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineJoinImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineJoin()
	 * @generated
	 */
	int PIPELINE_JOIN = 79;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__ID = PIPELINE_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__NAME = PIPELINE_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__DOCUMENTATION = PIPELINE_NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__CLAUSES = PIPELINE_NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__EXEMPTIONS = PIPELINE_NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__PORTS = PIPELINE_NODE__PORTS;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN__KEYS = PIPELINE_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pipeline Join</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_JOIN_FEATURE_COUNT = PIPELINE_NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineSinkImpl <em>Pipeline Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineSinkImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineSink()
	 * @generated
	 */
	int PIPELINE_SINK = 80;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__ID = PIPELINE_NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__NAME = PIPELINE_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__DOCUMENTATION = PIPELINE_NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__CLAUSES = PIPELINE_NODE__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__EXEMPTIONS = PIPELINE_NODE__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__PORTS = PIPELINE_NODE__PORTS;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK__LOCATION = PIPELINE_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pipeline Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_SINK_FEATURE_COUNT = PIPELINE_NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PortImpl <em>Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PortImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPort()
	 * @generated
	 */
	int PORT = 81;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__DIRECTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__TYPE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__SHAPE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.PipelineLinkImpl <em>Pipeline Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.PipelineLinkImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPipelineLink()
	 * @generated
	 */
	int PIPELINE_LINK = 82;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pipeline Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.NoteImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 83;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DOCUMENTATION = ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CLAUSES = ELEMENT__CLAUSES;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__EXEMPTIONS = ELEMENT__EXEMPTIONS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ABOUT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.LayoutImpl <em>Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.LayoutImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getLayout()
	 * @generated
	 */
	int LAYOUT = 84;

	/**
	 * The feature id for the '<em><b>Shapes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT__SHAPES = 0;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT__EDGES = 1;

	/**
	 * The number of structural features of the '<em>Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYOUT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.ShapeLayoutImpl <em>Shape Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.ShapeLayoutImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getShapeLayout()
	 * @generated
	 */
	int SHAPE_LAYOUT = 85;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT__Y = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT__HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT__COLLAPSED = 5;

	/**
	 * The number of structural features of the '<em>Shape Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_LAYOUT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.EdgeLayoutImpl <em>Edge Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.EdgeLayoutImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getEdgeLayout()
	 * @generated
	 */
	int EDGE_LAYOUT = 86;

	/**
	 * The feature id for the '<em><b>Transition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT__TRANSITION = 0;

	/**
	 * The feature id for the '<em><b>Bendpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT__BENDPOINTS = 1;

	/**
	 * The number of structural features of the '<em>Edge Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LAYOUT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.impl.BendpointImpl <em>Bendpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.impl.BendpointImpl
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getBendpoint()
	 * @generated
	 */
	int BENDPOINT = 87;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENDPOINT__X = 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENDPOINT__Y = 1;

	/**
	 * The number of structural features of the '<em>Bendpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENDPOINT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.ModelKind <em>Model Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.ModelKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getModelKind()
	 * @generated
	 */
	int MODEL_KIND = 88;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.AffectedPeople <em>Affected People</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.AffectedPeople
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getAffectedPeople()
	 * @generated
	 */
	int AFFECTED_PEOPLE = 89;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.ModelTrait <em>Model Trait</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.ModelTrait
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getModelTrait()
	 * @generated
	 */
	int MODEL_TRAIT = 90;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.Level
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 91;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.Standing <em>Standing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.Standing
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getStanding()
	 * @generated
	 */
	int STANDING = 92;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.StageKind <em>Stage Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.StageKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getStageKind()
	 * @generated
	 */
	int STAGE_KIND = 93;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.TransitionKind <em>Transition Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.TransitionKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTransitionKind()
	 * @generated
	 */
	int TRANSITION_KIND = 94;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.ValueType <em>Value Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.ValueType
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getValueType()
	 * @generated
	 */
	int VALUE_TYPE = 95;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.Operator <em>Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.Operator
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 96;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.HitPolicy <em>Hit Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.HitPolicy
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getHitPolicy()
	 * @generated
	 */
	int HIT_POLICY = 97;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.TestKind <em>Test Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.TestKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTestKind()
	 * @generated
	 */
	int TEST_KIND = 98;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.MetricKind <em>Metric Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.MetricKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMetricKind()
	 * @generated
	 */
	int METRIC_KIND = 99;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.MetricDirection <em>Metric Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.MetricDirection
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMetricDirection()
	 * @generated
	 */
	int METRIC_DIRECTION = 100;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.DatasetPurpose <em>Dataset Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.DatasetPurpose
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDatasetPurpose()
	 * @generated
	 */
	int DATASET_PURPOSE = 101;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.Hosting <em>Hosting</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.Hosting
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getHosting()
	 * @generated
	 */
	int HOSTING = 102;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.TargetKind <em>Target Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.TargetKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getTargetKind()
	 * @generated
	 */
	int TARGET_KIND = 103;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.DeployStrategy <em>Deploy Strategy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.DeployStrategy
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDeployStrategy()
	 * @generated
	 */
	int DEPLOY_STRATEGY = 104;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.ExperimentKind <em>Experiment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.ExperimentKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getExperimentKind()
	 * @generated
	 */
	int EXPERIMENT_KIND = 105;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.ArmSubject <em>Arm Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.ArmSubject
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getArmSubject()
	 * @generated
	 */
	int ARM_SUBJECT = 106;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.PackageFormat <em>Package Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.PackageFormat
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPackageFormat()
	 * @generated
	 */
	int PACKAGE_FORMAT = 107;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.DocumentKind <em>Document Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.DocumentKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDocumentKind()
	 * @generated
	 */
	int DOCUMENT_KIND = 108;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.MonitorAction <em>Monitor Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.MonitorAction
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getMonitorAction()
	 * @generated
	 */
	int MONITOR_ACTION = 109;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.EndKind <em>End Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.EndKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getEndKind()
	 * @generated
	 */
	int END_KIND = 110;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.WaitKind <em>Wait Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.WaitKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getWaitKind()
	 * @generated
	 */
	int WAIT_KIND = 111;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.DataCheckKind <em>Data Check Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.DataCheckKind
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDataCheckKind()
	 * @generated
	 */
	int DATA_CHECK_KIND = 112;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.SearchStrategy <em>Search Strategy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.SearchStrategy
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getSearchStrategy()
	 * @generated
	 */
	int SEARCH_STRATEGY = 113;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.PortDirection <em>Port Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.PortDirection
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getPortDirection()
	 * @generated
	 */
	int PORT_DIRECTION = 114;

	/**
	 * The meta object id for the '{@link org.orrery.lifecycle.HttpMethod <em>Http Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.orrery.lifecycle.HttpMethod
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getHttpMethod()
	 * @generated
	 */
	int HTTP_METHOD = 115;

	/**
	 * The meta object id for the '<em>Identifier</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getIdentifier()
	 * @generated
	 */
	int IDENTIFIER = 116;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 117;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 118;

	/**
	 * The meta object id for the '<em>Schedule</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getSchedule()
	 * @generated
	 */
	int SCHEDULE = 119;

	/**
	 * The meta object id for the '<em>Sha256</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.orrery.lifecycle.impl.LifecyclePackageImpl#getSha256()
	 * @generated
	 */
	int SHA256 = 120;


	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.orrery.lifecycle.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.orrery.lifecycle.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.orrery.lifecycle.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Element#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.orrery.lifecycle.Element#getDocumentation()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Documentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Element#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.orrery.lifecycle.Element#getClauses()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Clauses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Element#getExemptions <em>Exemptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exemptions</em>'.
	 * @see org.orrery.lifecycle.Element#getExemptions()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Exemptions();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PolicyLink <em>Policy Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Link</em>'.
	 * @see org.orrery.lifecycle.PolicyLink
	 * @generated
	 */
	EClass getPolicyLink();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PolicyLink#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.orrery.lifecycle.PolicyLink#getDocument()
	 * @see #getPolicyLink()
	 * @generated
	 */
	EAttribute getPolicyLink_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PolicyLink#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.orrery.lifecycle.PolicyLink#getClause()
	 * @see #getPolicyLink()
	 * @generated
	 */
	EAttribute getPolicyLink_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PolicyLink#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.orrery.lifecycle.PolicyLink#getUrl()
	 * @see #getPolicyLink()
	 * @generated
	 */
	EAttribute getPolicyLink_Url();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Exemption <em>Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exemption</em>'.
	 * @see org.orrery.lifecycle.Exemption
	 * @generated
	 */
	EClass getExemption();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Exemption#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.orrery.lifecycle.Exemption#getRule()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Exemption#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.orrery.lifecycle.Exemption#getOwner()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Exemption#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.orrery.lifecycle.Exemption#getReason()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Exemption#getCompensatingControl <em>Compensating Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compensating Control</em>'.
	 * @see org.orrery.lifecycle.Exemption#getCompensatingControl()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_CompensatingControl();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Exemption#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.orrery.lifecycle.Exemption#getExpires()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_Expires();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.orrery.lifecycle.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.orrery.lifecycle.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.orrery.lifecycle.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Setting#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.orrery.lifecycle.Setting#getUnit()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Unit();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Lifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lifecycle</em>'.
	 * @see org.orrery.lifecycle.Lifecycle
	 * @generated
	 */
	EClass getLifecycle();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Lifecycle#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getVersion()
	 * @see #getLifecycle()
	 * @generated
	 */
	EAttribute getLifecycle_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getParameters()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Parameters();

	/**
	 * Returns the meta object for the containment reference '{@link org.orrery.lifecycle.Lifecycle#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Model</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getModel()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Model();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getRoles()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getEnvironments <em>Environments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Environments</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getEnvironments()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Environments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getDatasets <em>Datasets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Datasets</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getDatasets()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Datasets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getMetrics()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getPolicies()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getStages()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getTransitions()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Transitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getPipelines <em>Pipelines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pipelines</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getPipelines()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Pipelines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Lifecycle#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getNotes()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Notes();

	/**
	 * Returns the meta object for the containment reference '{@link org.orrery.lifecycle.Lifecycle#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Layout</em>'.
	 * @see org.orrery.lifecycle.Lifecycle#getLayout()
	 * @see #getLifecycle()
	 * @generated
	 */
	EReference getLifecycle_Layout();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PolicyRef <em>Policy Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Ref</em>'.
	 * @see org.orrery.lifecycle.PolicyRef
	 * @generated
	 */
	EClass getPolicyRef();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PolicyRef#getPack <em>Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack</em>'.
	 * @see org.orrery.lifecycle.PolicyRef#getPack()
	 * @see #getPolicyRef()
	 * @generated
	 */
	EAttribute getPolicyRef_Pack();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Operand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operand</em>'.
	 * @see org.orrery.lifecycle.Operand
	 * @generated
	 */
	EClass getOperand();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Operand#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.orrery.lifecycle.Operand#getType()
	 * @see #getOperand()
	 * @generated
	 */
	EAttribute getOperand_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Operand#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.orrery.lifecycle.Operand#getUnit()
	 * @see #getOperand()
	 * @generated
	 */
	EAttribute getOperand_Unit();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.orrery.lifecycle.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Parameter#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.orrery.lifecycle.Parameter#getDefaultValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_DefaultValue();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.Parameter#getAllowedValues <em>Allowed Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Values</em>'.
	 * @see org.orrery.lifecycle.Parameter#getAllowedValues()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_AllowedValues();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Parameter#getStandsFor <em>Stands For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stands For</em>'.
	 * @see org.orrery.lifecycle.Parameter#getStandsFor()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_StandsFor();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Model <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see org.orrery.lifecycle.Model
	 * @generated
	 */
	EClass getModel();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.Model#getKind()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getRiskTier <em>Risk Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk Tier</em>'.
	 * @see org.orrery.lifecycle.Model#getRiskTier()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_RiskTier();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.orrery.lifecycle.Model#getUse()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Use();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.Model#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Regions</em>'.
	 * @see org.orrery.lifecycle.Model#getRegions()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Regions();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getAffectedPeople <em>Affected People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Affected People</em>'.
	 * @see org.orrery.lifecycle.Model#getAffectedPeople()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_AffectedPeople();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getExposure <em>Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exposure</em>'.
	 * @see org.orrery.lifecycle.Model#getExposure()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Exposure();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.orrery.lifecycle.Model#getPurpose()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.orrery.lifecycle.Model#getOwner()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Model#getBusinessOwner <em>Business Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Owner</em>'.
	 * @see org.orrery.lifecycle.Model#getBusinessOwner()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_BusinessOwner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Model#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.orrery.lifecycle.Model#getVersions()
	 * @see #getModel()
	 * @generated
	 */
	EReference getModel_Versions();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Version <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version</em>'.
	 * @see org.orrery.lifecycle.Version
	 * @generated
	 */
	EClass getVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Version#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.orrery.lifecycle.Version#getNumber()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Version#getStanding <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standing</em>'.
	 * @see org.orrery.lifecycle.Version#getStanding()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Standing();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Version#getCodeCommit <em>Code Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Commit</em>'.
	 * @see org.orrery.lifecycle.Version#getCodeCommit()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_CodeCommit();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Version#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see org.orrery.lifecycle.Version#getRuntime()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Runtime();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Version#getMemoryMiB <em>Memory Mi B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Mi B</em>'.
	 * @see org.orrery.lifecycle.Version#getMemoryMiB()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_MemoryMiB();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Version#getArtifacts <em>Artifacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artifacts</em>'.
	 * @see org.orrery.lifecycle.Version#getArtifacts()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Artifacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Version#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signature</em>'.
	 * @see org.orrery.lifecycle.Version#getSignature()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Signature();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Version#getDatasets <em>Datasets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Datasets</em>'.
	 * @see org.orrery.lifecycle.Version#getDatasets()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Datasets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Version#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.orrery.lifecycle.Version#getProvenance()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Provenance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Version#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.orrery.lifecycle.Version#getMeasurements()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Measurements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Version#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.orrery.lifecycle.Version#getApprovals()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Approvals();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact</em>'.
	 * @see org.orrery.lifecycle.Artifact
	 * @generated
	 */
	EClass getArtifact();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Artifact#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.orrery.lifecycle.Artifact#getName()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Artifact#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.orrery.lifecycle.Artifact#getSha256()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Artifact#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.orrery.lifecycle.Artifact#getFormat()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Format();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DatasetUse <em>Dataset Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dataset Use</em>'.
	 * @see org.orrery.lifecycle.DatasetUse
	 * @generated
	 */
	EClass getDatasetUse();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DatasetUse#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.DatasetUse#getDataset()
	 * @see #getDatasetUse()
	 * @generated
	 */
	EAttribute getDatasetUse_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DatasetUse#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.orrery.lifecycle.DatasetUse#getSha256()
	 * @see #getDatasetUse()
	 * @generated
	 */
	EAttribute getDatasetUse_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DatasetUse#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.orrery.lifecycle.DatasetUse#getPurpose()
	 * @see #getDatasetUse()
	 * @generated
	 */
	EAttribute getDatasetUse_Purpose();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.orrery.lifecycle.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Measurement#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.orrery.lifecycle.Measurement#getMetric()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.orrery.lifecycle.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Measurement#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.Measurement#getDataset()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Dataset();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ApprovalRecord <em>Approval Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Record</em>'.
	 * @see org.orrery.lifecycle.ApprovalRecord
	 * @generated
	 */
	EClass getApprovalRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalRecord#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.orrery.lifecycle.ApprovalRecord#getBy()
	 * @see #getApprovalRecord()
	 * @generated
	 */
	EAttribute getApprovalRecord_By();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalRecord#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.orrery.lifecycle.ApprovalRecord#getOutcome()
	 * @see #getApprovalRecord()
	 * @generated
	 */
	EAttribute getApprovalRecord_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalRecord#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.orrery.lifecycle.ApprovalRecord#getOn()
	 * @see #getApprovalRecord()
	 * @generated
	 */
	EAttribute getApprovalRecord_On();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalRecord#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.orrery.lifecycle.ApprovalRecord#getReason()
	 * @see #getApprovalRecord()
	 * @generated
	 */
	EAttribute getApprovalRecord_Reason();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.orrery.lifecycle.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Role#getServerRole <em>Server Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server Role</em>'.
	 * @see org.orrery.lifecycle.Role#getServerRole()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_ServerRole();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Role#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>People</em>'.
	 * @see org.orrery.lifecycle.Role#getPeople()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_People();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Role#getCostPerHour <em>Cost Per Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Per Hour</em>'.
	 * @see org.orrery.lifecycle.Role#getCostPerHour()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_CostPerHour();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Environment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Environment</em>'.
	 * @see org.orrery.lifecycle.Environment
	 * @generated
	 */
	EClass getEnvironment();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Environment#getHosting <em>Hosting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hosting</em>'.
	 * @see org.orrery.lifecycle.Environment#getHosting()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Hosting();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Environment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.orrery.lifecycle.Environment#getTarget()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Environment#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Endpoint</em>'.
	 * @see org.orrery.lifecycle.Environment#getEndpoint()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Environment#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.orrery.lifecycle.Environment#getRegion()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Environment#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see org.orrery.lifecycle.Environment#getRuntime()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Runtime();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Environment#getMemoryMiB <em>Memory Mi B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Mi B</em>'.
	 * @see org.orrery.lifecycle.Environment#getMemoryMiB()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_MemoryMiB();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Dataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.Dataset
	 * @generated
	 */
	EClass getDataset();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Dataset#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.orrery.lifecycle.Dataset#getLocation()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Dataset#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.orrery.lifecycle.Dataset#getFormat()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Dataset#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.orrery.lifecycle.Dataset#getPurpose()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Dataset#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.orrery.lifecycle.Dataset#getTarget()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Dataset#getPositiveClass <em>Positive Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positive Class</em>'.
	 * @see org.orrery.lifecycle.Dataset#getPositiveClass()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_PositiveClass();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Dataset#getRetentionClass <em>Retention Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Class</em>'.
	 * @see org.orrery.lifecycle.Dataset#getRetentionClass()
	 * @see #getDataset()
	 * @generated
	 */
	EAttribute getDataset_RetentionClass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Dataset#getProtectedAttributes <em>Protected Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Protected Attributes</em>'.
	 * @see org.orrery.lifecycle.Dataset#getProtectedAttributes()
	 * @see #getDataset()
	 * @generated
	 */
	EReference getDataset_ProtectedAttributes();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ProtectedAttribute <em>Protected Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protected Attribute</em>'.
	 * @see org.orrery.lifecycle.ProtectedAttribute
	 * @generated
	 */
	EClass getProtectedAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ProtectedAttribute#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.orrery.lifecycle.ProtectedAttribute#getColumn()
	 * @see #getProtectedAttribute()
	 * @generated
	 */
	EAttribute getProtectedAttribute_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ProtectedAttribute#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.orrery.lifecycle.ProtectedAttribute#getOperator()
	 * @see #getProtectedAttribute()
	 * @generated
	 */
	EAttribute getProtectedAttribute_Operator();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.ProtectedAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.orrery.lifecycle.ProtectedAttribute#getValues()
	 * @see #getProtectedAttribute()
	 * @generated
	 */
	EAttribute getProtectedAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric</em>'.
	 * @see org.orrery.lifecycle.Metric
	 * @generated
	 */
	EClass getMetric();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Metric#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.Metric#getKind()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Metric#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.orrery.lifecycle.Metric#getDirection()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Metric#getPercentile <em>Percentile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percentile</em>'.
	 * @see org.orrery.lifecycle.Metric#getPercentile()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Percentile();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Metric#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.orrery.lifecycle.Metric#getAttribute()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Attribute();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Metric#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.orrery.lifecycle.Metric#getSettings()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Settings();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Kpi <em>Kpi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kpi</em>'.
	 * @see org.orrery.lifecycle.Kpi
	 * @generated
	 */
	EClass getKpi();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Kpi#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.orrery.lifecycle.Kpi#getOwner()
	 * @see #getKpi()
	 * @generated
	 */
	EAttribute getKpi_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Kpi#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.orrery.lifecycle.Kpi#getTarget()
	 * @see #getKpi()
	 * @generated
	 */
	EAttribute getKpi_Target();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see org.orrery.lifecycle.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Stage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.Stage#getKind()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Stage#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.orrery.lifecycle.Stage#getNodes()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Nodes();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.orrery.lifecycle.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Node#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>When</em>'.
	 * @see org.orrery.lifecycle.Node#getWhen()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_When();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.Node#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing</em>'.
	 * @see org.orrery.lifecycle.Node#getOutgoing()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Outgoing();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.Node#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see org.orrery.lifecycle.Node#getIncoming()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Incoming();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.orrery.lifecycle.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.Step#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.orrery.lifecycle.Step#getRole()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Role();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.Step#getConsulted <em>Consulted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Consulted</em>'.
	 * @see org.orrery.lifecycle.Step#getConsulted()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Consulted();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.AutomaticStep <em>Automatic Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Automatic Step</em>'.
	 * @see org.orrery.lifecycle.AutomaticStep
	 * @generated
	 */
	EClass getAutomaticStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.AutomaticStep#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.orrery.lifecycle.AutomaticStep#getTimeout()
	 * @see #getAutomaticStep()
	 * @generated
	 */
	EAttribute getAutomaticStep_Timeout();

	/**
	 * Returns the meta object for the containment reference '{@link org.orrery.lifecycle.AutomaticStep#getRetry <em>Retry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Retry</em>'.
	 * @see org.orrery.lifecycle.AutomaticStep#getRetry()
	 * @see #getAutomaticStep()
	 * @generated
	 */
	EReference getAutomaticStep_Retry();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.AutomaticStep#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.orrery.lifecycle.AutomaticStep#getSettings()
	 * @see #getAutomaticStep()
	 * @generated
	 */
	EReference getAutomaticStep_Settings();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.RetryPolicy <em>Retry Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retry Policy</em>'.
	 * @see org.orrery.lifecycle.RetryPolicy
	 * @generated
	 */
	EClass getRetryPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.RetryPolicy#getAttempts <em>Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attempts</em>'.
	 * @see org.orrery.lifecycle.RetryPolicy#getAttempts()
	 * @see #getRetryPolicy()
	 * @generated
	 */
	EAttribute getRetryPolicy_Attempts();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.RetryPolicy#getBackOff <em>Back Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Off</em>'.
	 * @see org.orrery.lifecycle.RetryPolicy#getBackOff()
	 * @see #getRetryPolicy()
	 * @generated
	 */
	EAttribute getRetryPolicy_BackOff();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.RetryPolicy#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.orrery.lifecycle.RetryPolicy#getFactor()
	 * @see #getRetryPolicy()
	 * @generated
	 */
	EAttribute getRetryPolicy_Factor();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.HumanStep <em>Human Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Human Step</em>'.
	 * @see org.orrery.lifecycle.HumanStep
	 * @generated
	 */
	EClass getHumanStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.HumanStep#getDueIn <em>Due In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due In</em>'.
	 * @see org.orrery.lifecycle.HumanStep#getDueIn()
	 * @see #getHumanStep()
	 * @generated
	 */
	EAttribute getHumanStep_DueIn();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.HumanStep#getRemindAfter <em>Remind After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remind After</em>'.
	 * @see org.orrery.lifecycle.HumanStep#getRemindAfter()
	 * @see #getHumanStep()
	 * @generated
	 */
	EAttribute getHumanStep_RemindAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.HumanStep#getEscalateAfter <em>Escalate After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Escalate After</em>'.
	 * @see org.orrery.lifecycle.HumanStep#getEscalateAfter()
	 * @see #getHumanStep()
	 * @generated
	 */
	EAttribute getHumanStep_EscalateAfter();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.HumanStep#getEscalateTo <em>Escalate To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Escalate To</em>'.
	 * @see org.orrery.lifecycle.HumanStep#getEscalateTo()
	 * @see #getHumanStep()
	 * @generated
	 */
	EReference getHumanStep_EscalateTo();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.HumanStep#isDelegation <em>Delegation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delegation</em>'.
	 * @see org.orrery.lifecycle.HumanStep#isDelegation()
	 * @see #getHumanStep()
	 * @generated
	 */
	EAttribute getHumanStep_Delegation();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.HumanStep#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Checklist</em>'.
	 * @see org.orrery.lifecycle.HumanStep#getChecklist()
	 * @see #getHumanStep()
	 * @generated
	 */
	EAttribute getHumanStep_Checklist();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Trigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trigger</em>'.
	 * @see org.orrery.lifecycle.Trigger
	 * @generated
	 */
	EClass getTrigger();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Trigger#getCoolDown <em>Cool Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cool Down</em>'.
	 * @see org.orrery.lifecycle.Trigger#getCoolDown()
	 * @see #getTrigger()
	 * @generated
	 */
	EAttribute getTrigger_CoolDown();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Trigger#getCap <em>Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap</em>'.
	 * @see org.orrery.lifecycle.Trigger#getCap()
	 * @see #getTrigger()
	 * @generated
	 */
	EAttribute getTrigger_Cap();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Trigger#getCapPeriod <em>Cap Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap Period</em>'.
	 * @see org.orrery.lifecycle.Trigger#getCapPeriod()
	 * @see #getTrigger()
	 * @generated
	 */
	EAttribute getTrigger_CapPeriod();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.RequestTrigger <em>Request Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request Trigger</em>'.
	 * @see org.orrery.lifecycle.RequestTrigger
	 * @generated
	 */
	EClass getRequestTrigger();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.RequestTrigger#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.orrery.lifecycle.RequestTrigger#getRole()
	 * @see #getRequestTrigger()
	 * @generated
	 */
	EReference getRequestTrigger_Role();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ScheduleTrigger <em>Schedule Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schedule Trigger</em>'.
	 * @see org.orrery.lifecycle.ScheduleTrigger
	 * @generated
	 */
	EClass getScheduleTrigger();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ScheduleTrigger#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schedule</em>'.
	 * @see org.orrery.lifecycle.ScheduleTrigger#getSchedule()
	 * @see #getScheduleTrigger()
	 * @generated
	 */
	EAttribute getScheduleTrigger_Schedule();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DataArrivalTrigger <em>Data Arrival Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Arrival Trigger</em>'.
	 * @see org.orrery.lifecycle.DataArrivalTrigger
	 * @generated
	 */
	EClass getDataArrivalTrigger();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.DataArrivalTrigger#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.DataArrivalTrigger#getDataset()
	 * @see #getDataArrivalTrigger()
	 * @generated
	 */
	EReference getDataArrivalTrigger_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DataArrivalTrigger#getMinimumRows <em>Minimum Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Rows</em>'.
	 * @see org.orrery.lifecycle.DataArrivalTrigger#getMinimumRows()
	 * @see #getDataArrivalTrigger()
	 * @generated
	 */
	EAttribute getDataArrivalTrigger_MinimumRows();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DriftTrigger <em>Drift Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drift Trigger</em>'.
	 * @see org.orrery.lifecycle.DriftTrigger
	 * @generated
	 */
	EClass getDriftTrigger();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.DriftTrigger#getMonitors <em>Monitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Monitors</em>'.
	 * @see org.orrery.lifecycle.DriftTrigger#getMonitors()
	 * @see #getDriftTrigger()
	 * @generated
	 */
	EReference getDriftTrigger_Monitors();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PerformanceTrigger <em>Performance Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Performance Trigger</em>'.
	 * @see org.orrery.lifecycle.PerformanceTrigger
	 * @generated
	 */
	EClass getPerformanceTrigger();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.PerformanceTrigger#getMonitors <em>Monitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Monitors</em>'.
	 * @see org.orrery.lifecycle.PerformanceTrigger#getMonitors()
	 * @see #getPerformanceTrigger()
	 * @generated
	 */
	EReference getPerformanceTrigger_Monitors();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.KpiTrigger <em>Kpi Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kpi Trigger</em>'.
	 * @see org.orrery.lifecycle.KpiTrigger
	 * @generated
	 */
	EClass getKpiTrigger();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.KpiTrigger#getMonitors <em>Monitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Monitors</em>'.
	 * @see org.orrery.lifecycle.KpiTrigger#getMonitors()
	 * @see #getKpiTrigger()
	 * @generated
	 */
	EReference getKpiTrigger_Monitors();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.CodePushTrigger <em>Code Push Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Push Trigger</em>'.
	 * @see org.orrery.lifecycle.CodePushTrigger
	 * @generated
	 */
	EClass getCodePushTrigger();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CodePushTrigger#getRepository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repository</em>'.
	 * @see org.orrery.lifecycle.CodePushTrigger#getRepository()
	 * @see #getCodePushTrigger()
	 * @generated
	 */
	EAttribute getCodePushTrigger_Repository();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CodePushTrigger#getBranch <em>Branch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Branch</em>'.
	 * @see org.orrery.lifecycle.CodePushTrigger#getBranch()
	 * @see #getCodePushTrigger()
	 * @generated
	 */
	EAttribute getCodePushTrigger_Branch();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ManualTrigger <em>Manual Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Manual Trigger</em>'.
	 * @see org.orrery.lifecycle.ManualTrigger
	 * @generated
	 */
	EClass getManualTrigger();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.ManualTrigger#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.orrery.lifecycle.ManualTrigger#getRole()
	 * @see #getManualTrigger()
	 * @generated
	 */
	EReference getManualTrigger_Role();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.RegisterStep <em>Register Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register Step</em>'.
	 * @see org.orrery.lifecycle.RegisterStep
	 * @generated
	 */
	EClass getRegisterStep();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DataCheckStep <em>Data Check Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Check Step</em>'.
	 * @see org.orrery.lifecycle.DataCheckStep
	 * @generated
	 */
	EClass getDataCheckStep();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.DataCheckStep#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.DataCheckStep#getDataset()
	 * @see #getDataCheckStep()
	 * @generated
	 */
	EReference getDataCheckStep_Dataset();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.DataCheckStep#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.orrery.lifecycle.DataCheckStep#getChecks()
	 * @see #getDataCheckStep()
	 * @generated
	 */
	EReference getDataCheckStep_Checks();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DataCheck <em>Data Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Check</em>'.
	 * @see org.orrery.lifecycle.DataCheck
	 * @generated
	 */
	EClass getDataCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DataCheck#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.DataCheck#getKind()
	 * @see #getDataCheck()
	 * @generated
	 */
	EAttribute getDataCheck_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DataCheck#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.orrery.lifecycle.DataCheck#getColumn()
	 * @see #getDataCheck()
	 * @generated
	 */
	EAttribute getDataCheck_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DataCheck#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.orrery.lifecycle.DataCheck#getLimit()
	 * @see #getDataCheck()
	 * @generated
	 */
	EAttribute getDataCheck_Limit();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DataCheck#getMaximumAge <em>Maximum Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Age</em>'.
	 * @see org.orrery.lifecycle.DataCheck#getMaximumAge()
	 * @see #getDataCheck()
	 * @generated
	 */
	EAttribute getDataCheck_MaximumAge();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.TrainStep <em>Train Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Train Step</em>'.
	 * @see org.orrery.lifecycle.TrainStep
	 * @generated
	 */
	EClass getTrainStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TrainStep#getAlgorithm <em>Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Algorithm</em>'.
	 * @see org.orrery.lifecycle.TrainStep#getAlgorithm()
	 * @see #getTrainStep()
	 * @generated
	 */
	EAttribute getTrainStep_Algorithm();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.TrainStep#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.TrainStep#getDataset()
	 * @see #getTrainStep()
	 * @generated
	 */
	EReference getTrainStep_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TrainStep#getTestShare <em>Test Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Share</em>'.
	 * @see org.orrery.lifecycle.TrainStep#getTestShare()
	 * @see #getTrainStep()
	 * @generated
	 */
	EAttribute getTrainStep_TestShare();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TrainStep#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.orrery.lifecycle.TrainStep#getSeed()
	 * @see #getTrainStep()
	 * @generated
	 */
	EAttribute getTrainStep_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TrainStep#getCodeRepository <em>Code Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Repository</em>'.
	 * @see org.orrery.lifecycle.TrainStep#getCodeRepository()
	 * @see #getTrainStep()
	 * @generated
	 */
	EAttribute getTrainStep_CodeRepository();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TrainStep#getCodeCommit <em>Code Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Commit</em>'.
	 * @see org.orrery.lifecycle.TrainStep#getCodeCommit()
	 * @see #getTrainStep()
	 * @generated
	 */
	EAttribute getTrainStep_CodeCommit();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.TuneStep <em>Tune Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tune Step</em>'.
	 * @see org.orrery.lifecycle.TuneStep
	 * @generated
	 */
	EClass getTuneStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TuneStep#getAlgorithm <em>Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Algorithm</em>'.
	 * @see org.orrery.lifecycle.TuneStep#getAlgorithm()
	 * @see #getTuneStep()
	 * @generated
	 */
	EAttribute getTuneStep_Algorithm();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.TuneStep#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.TuneStep#getDataset()
	 * @see #getTuneStep()
	 * @generated
	 */
	EReference getTuneStep_Dataset();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.TuneStep#getObjective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Objective</em>'.
	 * @see org.orrery.lifecycle.TuneStep#getObjective()
	 * @see #getTuneStep()
	 * @generated
	 */
	EReference getTuneStep_Objective();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TuneStep#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategy</em>'.
	 * @see org.orrery.lifecycle.TuneStep#getStrategy()
	 * @see #getTuneStep()
	 * @generated
	 */
	EAttribute getTuneStep_Strategy();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TuneStep#getTrials <em>Trials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trials</em>'.
	 * @see org.orrery.lifecycle.TuneStep#getTrials()
	 * @see #getTuneStep()
	 * @generated
	 */
	EAttribute getTuneStep_Trials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.TuneStep#getRanges <em>Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ranges</em>'.
	 * @see org.orrery.lifecycle.TuneStep#getRanges()
	 * @see #getTuneStep()
	 * @generated
	 */
	EReference getTuneStep_Ranges();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.SearchRange <em>Search Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Search Range</em>'.
	 * @see org.orrery.lifecycle.SearchRange
	 * @generated
	 */
	EClass getSearchRange();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.SearchRange#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.orrery.lifecycle.SearchRange#getKey()
	 * @see #getSearchRange()
	 * @generated
	 */
	EAttribute getSearchRange_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.SearchRange#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.orrery.lifecycle.SearchRange#getFrom()
	 * @see #getSearchRange()
	 * @generated
	 */
	EAttribute getSearchRange_From();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.SearchRange#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.orrery.lifecycle.SearchRange#getTo()
	 * @see #getSearchRange()
	 * @generated
	 */
	EAttribute getSearchRange_To();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.SearchRange#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see org.orrery.lifecycle.SearchRange#getSteps()
	 * @see #getSearchRange()
	 * @generated
	 */
	EAttribute getSearchRange_Steps();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.TestStep <em>Test Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Step</em>'.
	 * @see org.orrery.lifecycle.TestStep
	 * @generated
	 */
	EClass getTestStep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.TestStep#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.orrery.lifecycle.TestStep#getTests()
	 * @see #getTestStep()
	 * @generated
	 */
	EReference getTestStep_Tests();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ModelTest <em>Model Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model Test</em>'.
	 * @see org.orrery.lifecycle.ModelTest
	 * @generated
	 */
	EClass getModelTest();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ModelTest#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.ModelTest#getKind()
	 * @see #getModelTest()
	 * @generated
	 */
	EAttribute getModelTest_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.ModelTest#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see org.orrery.lifecycle.ModelTest#getMetric()
	 * @see #getModelTest()
	 * @generated
	 */
	EReference getModelTest_Metric();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.ModelTest#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.ModelTest#getDataset()
	 * @see #getModelTest()
	 * @generated
	 */
	EReference getModelTest_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ModelTest#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.orrery.lifecycle.ModelTest#getOperator()
	 * @see #getModelTest()
	 * @generated
	 */
	EAttribute getModelTest_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ModelTest#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.orrery.lifecycle.ModelTest#getThreshold()
	 * @see #getModelTest()
	 * @generated
	 */
	EAttribute getModelTest_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ModelTest#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.orrery.lifecycle.ModelTest#getSeverity()
	 * @see #getModelTest()
	 * @generated
	 */
	EAttribute getModelTest_Severity();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DocumentStep <em>Document Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Step</em>'.
	 * @see org.orrery.lifecycle.DocumentStep
	 * @generated
	 */
	EClass getDocumentStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DocumentStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.DocumentStep#getKind()
	 * @see #getDocumentStep()
	 * @generated
	 */
	EAttribute getDocumentStep_Kind();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PackageStep <em>Package Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Package Step</em>'.
	 * @see org.orrery.lifecycle.PackageStep
	 * @generated
	 */
	EClass getPackageStep();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.PackageStep#getFormats <em>Formats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Formats</em>'.
	 * @see org.orrery.lifecycle.PackageStep#getFormats()
	 * @see #getPackageStep()
	 * @generated
	 */
	EAttribute getPackageStep_Formats();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DeployStep <em>Deploy Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deploy Step</em>'.
	 * @see org.orrery.lifecycle.DeployStep
	 * @generated
	 */
	EClass getDeployStep();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.DeployStep#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Environment</em>'.
	 * @see org.orrery.lifecycle.DeployStep#getEnvironment()
	 * @see #getDeployStep()
	 * @generated
	 */
	EReference getDeployStep_Environment();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DeployStep#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategy</em>'.
	 * @see org.orrery.lifecycle.DeployStep#getStrategy()
	 * @see #getDeployStep()
	 * @generated
	 */
	EAttribute getDeployStep_Strategy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.DeployStep#getShares <em>Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shares</em>'.
	 * @see org.orrery.lifecycle.DeployStep#getShares()
	 * @see #getDeployStep()
	 * @generated
	 */
	EReference getDeployStep_Shares();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DeployStep#getSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapshot</em>'.
	 * @see org.orrery.lifecycle.DeployStep#getSnapshot()
	 * @see #getDeployStep()
	 * @generated
	 */
	EAttribute getDeployStep_Snapshot();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.CanaryShare <em>Canary Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Canary Share</em>'.
	 * @see org.orrery.lifecycle.CanaryShare
	 * @generated
	 */
	EClass getCanaryShare();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CanaryShare#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.orrery.lifecycle.CanaryShare#getShare()
	 * @see #getCanaryShare()
	 * @generated
	 */
	EAttribute getCanaryShare_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CanaryShare#getHold <em>Hold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold</em>'.
	 * @see org.orrery.lifecycle.CanaryShare#getHold()
	 * @see #getCanaryShare()
	 * @generated
	 */
	EAttribute getCanaryShare_Hold();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CanaryShare#getMinimumRequests <em>Minimum Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Requests</em>'.
	 * @see org.orrery.lifecycle.CanaryShare#getMinimumRequests()
	 * @see #getCanaryShare()
	 * @generated
	 */
	EAttribute getCanaryShare_MinimumRequests();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.MonitorStep <em>Monitor Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitor Step</em>'.
	 * @see org.orrery.lifecycle.MonitorStep
	 * @generated
	 */
	EClass getMonitorStep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.MonitorStep#getMonitors <em>Monitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Monitors</em>'.
	 * @see org.orrery.lifecycle.MonitorStep#getMonitors()
	 * @see #getMonitorStep()
	 * @generated
	 */
	EReference getMonitorStep_Monitors();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Monitor <em>Monitor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitor</em>'.
	 * @see org.orrery.lifecycle.Monitor
	 * @generated
	 */
	EClass getMonitor();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.Monitor#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see org.orrery.lifecycle.Monitor#getMetric()
	 * @see #getMonitor()
	 * @generated
	 */
	EReference getMonitor_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.orrery.lifecycle.Monitor#getWindow()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_Window();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getWindowSize <em>Window Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Size</em>'.
	 * @see org.orrery.lifecycle.Monitor#getWindowSize()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_WindowSize();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.Monitor#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reference</em>'.
	 * @see org.orrery.lifecycle.Monitor#getReference()
	 * @see #getMonitor()
	 * @generated
	 */
	EReference getMonitor_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getWarning <em>Warning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warning</em>'.
	 * @see org.orrery.lifecycle.Monitor#getWarning()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_Warning();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getCritical <em>Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical</em>'.
	 * @see org.orrery.lifecycle.Monitor#getCritical()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_Critical();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getHysteresis <em>Hysteresis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hysteresis</em>'.
	 * @see org.orrery.lifecycle.Monitor#getHysteresis()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_Hysteresis();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getCoolDown <em>Cool Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cool Down</em>'.
	 * @see org.orrery.lifecycle.Monitor#getCoolDown()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_CoolDown();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Monitor#getCap <em>Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap</em>'.
	 * @see org.orrery.lifecycle.Monitor#getCap()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_Cap();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.Monitor#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actions</em>'.
	 * @see org.orrery.lifecycle.Monitor#getActions()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_Actions();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ExperimentStep <em>Experiment Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment Step</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep
	 * @generated
	 */
	EClass getExperimentStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ExperimentStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getKind()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EAttribute getExperimentStep_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.ExperimentStep#getArms <em>Arms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arms</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getArms()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EReference getExperimentStep_Arms();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.ExperimentStep#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getMetric()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EReference getExperimentStep_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ExperimentStep#getMinimumSamples <em>Minimum Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Samples</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getMinimumSamples()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EAttribute getExperimentStep_MinimumSamples();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ExperimentStep#getMaximumDuration <em>Maximum Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Duration</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getMaximumDuration()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EAttribute getExperimentStep_MaximumDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ExperimentStep#getMinimumImprovement <em>Minimum Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Improvement</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getMinimumImprovement()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EAttribute getExperimentStep_MinimumImprovement();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ExperimentStep#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.orrery.lifecycle.ExperimentStep#getConfidence()
	 * @see #getExperimentStep()
	 * @generated
	 */
	EAttribute getExperimentStep_Confidence();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Arm <em>Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arm</em>'.
	 * @see org.orrery.lifecycle.Arm
	 * @generated
	 */
	EClass getArm();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Arm#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.orrery.lifecycle.Arm#getSubject()
	 * @see #getArm()
	 * @generated
	 */
	EAttribute getArm_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Arm#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.orrery.lifecycle.Arm#getNumber()
	 * @see #getArm()
	 * @generated
	 */
	EAttribute getArm_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Arm#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.orrery.lifecycle.Arm#getShare()
	 * @see #getArm()
	 * @generated
	 */
	EAttribute getArm_Share();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.RetrainStep <em>Retrain Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retrain Step</em>'.
	 * @see org.orrery.lifecycle.RetrainStep
	 * @generated
	 */
	EClass getRetrainStep();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PromoteStep <em>Promote Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Promote Step</em>'.
	 * @see org.orrery.lifecycle.PromoteStep
	 * @generated
	 */
	EClass getPromoteStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PromoteStep#getSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapshot</em>'.
	 * @see org.orrery.lifecycle.PromoteStep#getSnapshot()
	 * @see #getPromoteStep()
	 * @generated
	 */
	EAttribute getPromoteStep_Snapshot();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DemoteStep <em>Demote Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demote Step</em>'.
	 * @see org.orrery.lifecycle.DemoteStep
	 * @generated
	 */
	EClass getDemoteStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DemoteStep#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.orrery.lifecycle.DemoteStep#getTo()
	 * @see #getDemoteStep()
	 * @generated
	 */
	EAttribute getDemoteStep_To();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.RollbackStep <em>Rollback Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rollback Step</em>'.
	 * @see org.orrery.lifecycle.RollbackStep
	 * @generated
	 */
	EClass getRollbackStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.RollbackStep#getSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapshot</em>'.
	 * @see org.orrery.lifecycle.RollbackStep#getSnapshot()
	 * @see #getRollbackStep()
	 * @generated
	 */
	EAttribute getRollbackStep_Snapshot();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.RetireStep <em>Retire Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Retire Step</em>'.
	 * @see org.orrery.lifecycle.RetireStep
	 * @generated
	 */
	EClass getRetireStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.RetireStep#getKeepRecordsYears <em>Keep Records Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Records Years</em>'.
	 * @see org.orrery.lifecycle.RetireStep#getKeepRecordsYears()
	 * @see #getRetireStep()
	 * @generated
	 */
	EAttribute getRetireStep_KeepRecordsYears();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.NotifyStep <em>Notify Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Notify Step</em>'.
	 * @see org.orrery.lifecycle.NotifyStep
	 * @generated
	 */
	EClass getNotifyStep();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.NotifyStep#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recipients</em>'.
	 * @see org.orrery.lifecycle.NotifyStep#getRecipients()
	 * @see #getNotifyStep()
	 * @generated
	 */
	EReference getNotifyStep_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.NotifyStep#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.orrery.lifecycle.NotifyStep#getChannel()
	 * @see #getNotifyStep()
	 * @generated
	 */
	EAttribute getNotifyStep_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.NotifyStep#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.orrery.lifecycle.NotifyStep#getMessage()
	 * @see #getNotifyStep()
	 * @generated
	 */
	EAttribute getNotifyStep_Message();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.TicketStep <em>Ticket Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ticket Step</em>'.
	 * @see org.orrery.lifecycle.TicketStep
	 * @generated
	 */
	EClass getTicketStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TicketStep#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.orrery.lifecycle.TicketStep#getSystem()
	 * @see #getTicketStep()
	 * @generated
	 */
	EAttribute getTicketStep_System();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TicketStep#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see org.orrery.lifecycle.TicketStep#getProject()
	 * @see #getTicketStep()
	 * @generated
	 */
	EAttribute getTicketStep_Project();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.TicketStep#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.orrery.lifecycle.TicketStep#getTitle()
	 * @see #getTicketStep()
	 * @generated
	 */
	EAttribute getTicketStep_Title();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.CallStep <em>Call Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Call Step</em>'.
	 * @see org.orrery.lifecycle.CallStep
	 * @generated
	 */
	EClass getCallStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CallStep#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.orrery.lifecycle.CallStep#getConnector()
	 * @see #getCallStep()
	 * @generated
	 */
	EAttribute getCallStep_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CallStep#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.orrery.lifecycle.CallStep#getMethod()
	 * @see #getCallStep()
	 * @generated
	 */
	EAttribute getCallStep_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.CallStep#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.orrery.lifecycle.CallStep#getPath()
	 * @see #getCallStep()
	 * @generated
	 */
	EAttribute getCallStep_Path();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.SubLifecycleStep <em>Sub Lifecycle Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sub Lifecycle Step</em>'.
	 * @see org.orrery.lifecycle.SubLifecycleStep
	 * @generated
	 */
	EClass getSubLifecycleStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.SubLifecycleStep#getLifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lifecycle</em>'.
	 * @see org.orrery.lifecycle.SubLifecycleStep#getLifecycle()
	 * @see #getSubLifecycleStep()
	 * @generated
	 */
	EAttribute getSubLifecycleStep_Lifecycle();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.SubLifecycleStep#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.orrery.lifecycle.SubLifecycleStep#getVersion()
	 * @see #getSubLifecycleStep()
	 * @generated
	 */
	EAttribute getSubLifecycleStep_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.SubLifecycleStep#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bindings</em>'.
	 * @see org.orrery.lifecycle.SubLifecycleStep#getBindings()
	 * @see #getSubLifecycleStep()
	 * @generated
	 */
	EReference getSubLifecycleStep_Bindings();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ApprovalStep <em>Approval Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Step</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep
	 * @generated
	 */
	EClass getApprovalStep();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.ApprovalStep#getApprovers <em>Approvers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Approvers</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#getApprovers()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EReference getApprovalStep_Approvers();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalStep#getQuorum <em>Quorum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quorum</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#getQuorum()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_Quorum();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalStep#getPanel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Panel</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#getPanel()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_Panel();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalStep#isEachRole <em>Each Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Each Role</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#isEachRole()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_EachRole();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalStep#isFourEyes <em>Four Eyes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Four Eyes</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#isFourEyes()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_FourEyes();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.ApprovalStep#getRequiredEvidence <em>Required Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Required Evidence</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#getRequiredEvidence()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_RequiredEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ApprovalStep#getConditionsExpireIn <em>Conditions Expire In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions Expire In</em>'.
	 * @see org.orrery.lifecycle.ApprovalStep#getConditionsExpireIn()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_ConditionsExpireIn();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.TaskStep <em>Task Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Step</em>'.
	 * @see org.orrery.lifecycle.TaskStep
	 * @generated
	 */
	EClass getTaskStep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.TaskStep#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.orrery.lifecycle.TaskStep#getFields()
	 * @see #getTaskStep()
	 * @generated
	 */
	EReference getTaskStep_Fields();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.FormField <em>Form Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Form Field</em>'.
	 * @see org.orrery.lifecycle.FormField
	 * @generated
	 */
	EClass getFormField();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.FormField#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.orrery.lifecycle.FormField#getType()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.FormField#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.orrery.lifecycle.FormField#getUnit()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.FormField#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.orrery.lifecycle.FormField#isRequired()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Required();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.FormField#getAllowedValues <em>Allowed Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Values</em>'.
	 * @see org.orrery.lifecycle.FormField#getAllowedValues()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_AllowedValues();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ReviewStep <em>Review Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Step</em>'.
	 * @see org.orrery.lifecycle.ReviewStep
	 * @generated
	 */
	EClass getReviewStep();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ReviewStep#getEvery <em>Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every</em>'.
	 * @see org.orrery.lifecycle.ReviewStep#getEvery()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_Every();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.ReviewStep#getReviewers <em>Reviewers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reviewers</em>'.
	 * @see org.orrery.lifecycle.ReviewStep#getReviewers()
	 * @see #getReviewStep()
	 * @generated
	 */
	EReference getReviewStep_Reviewers();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.StartNode <em>Start Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Start Node</em>'.
	 * @see org.orrery.lifecycle.StartNode
	 * @generated
	 */
	EClass getStartNode();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DecisionNode <em>Decision Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Node</em>'.
	 * @see org.orrery.lifecycle.DecisionNode
	 * @generated
	 */
	EClass getDecisionNode();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DecisionNode#getHitPolicy <em>Hit Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hit Policy</em>'.
	 * @see org.orrery.lifecycle.DecisionNode#getHitPolicy()
	 * @see #getDecisionNode()
	 * @generated
	 */
	EAttribute getDecisionNode_HitPolicy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.DecisionNode#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.orrery.lifecycle.DecisionNode#getInputs()
	 * @see #getDecisionNode()
	 * @generated
	 */
	EReference getDecisionNode_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.DecisionNode#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.orrery.lifecycle.DecisionNode#getRows()
	 * @see #getDecisionNode()
	 * @generated
	 */
	EReference getDecisionNode_Rows();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.DecisionNode#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Outcomes</em>'.
	 * @see org.orrery.lifecycle.DecisionNode#getOutcomes()
	 * @see #getDecisionNode()
	 * @generated
	 */
	EAttribute getDecisionNode_Outcomes();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DecisionNode#getDefaultOutcome <em>Default Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Outcome</em>'.
	 * @see org.orrery.lifecycle.DecisionNode#getDefaultOutcome()
	 * @see #getDecisionNode()
	 * @generated
	 */
	EAttribute getDecisionNode_DefaultOutcome();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DecisionInput <em>Decision Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Input</em>'.
	 * @see org.orrery.lifecycle.DecisionInput
	 * @generated
	 */
	EClass getDecisionInput();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.DecisionInput#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Step</em>'.
	 * @see org.orrery.lifecycle.DecisionInput#getStep()
	 * @see #getDecisionInput()
	 * @generated
	 */
	EReference getDecisionInput_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DecisionInput#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.orrery.lifecycle.DecisionInput#getKey()
	 * @see #getDecisionInput()
	 * @generated
	 */
	EAttribute getDecisionInput_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DecisionInput#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.orrery.lifecycle.DecisionInput#getMinimum()
	 * @see #getDecisionInput()
	 * @generated
	 */
	EAttribute getDecisionInput_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DecisionInput#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.orrery.lifecycle.DecisionInput#getMaximum()
	 * @see #getDecisionInput()
	 * @generated
	 */
	EAttribute getDecisionInput_Maximum();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.DecisionInput#getAllowedValues <em>Allowed Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Values</em>'.
	 * @see org.orrery.lifecycle.DecisionInput#getAllowedValues()
	 * @see #getDecisionInput()
	 * @generated
	 */
	EAttribute getDecisionInput_AllowedValues();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.DecisionRow <em>Decision Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Row</em>'.
	 * @see org.orrery.lifecycle.DecisionRow
	 * @generated
	 */
	EClass getDecisionRow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.DecisionRow#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.orrery.lifecycle.DecisionRow#getConditions()
	 * @see #getDecisionRow()
	 * @generated
	 */
	EReference getDecisionRow_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.DecisionRow#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.orrery.lifecycle.DecisionRow#getOutcome()
	 * @see #getDecisionRow()
	 * @generated
	 */
	EAttribute getDecisionRow_Outcome();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.orrery.lifecycle.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.Condition#getOperand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Operand</em>'.
	 * @see org.orrery.lifecycle.Condition#getOperand()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Operand();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Condition#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.orrery.lifecycle.Condition#getOperator()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Operator();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.Condition#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.orrery.lifecycle.Condition#getValues()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Condition#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.orrery.lifecycle.Condition#getUnit()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Unit();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ForkNode <em>Fork Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fork Node</em>'.
	 * @see org.orrery.lifecycle.ForkNode
	 * @generated
	 */
	EClass getForkNode();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.JoinNode <em>Join Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Join Node</em>'.
	 * @see org.orrery.lifecycle.JoinNode
	 * @generated
	 */
	EClass getJoinNode();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.WaitNode <em>Wait Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wait Node</em>'.
	 * @see org.orrery.lifecycle.WaitNode
	 * @generated
	 */
	EClass getWaitNode();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.WaitNode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.WaitNode#getKind()
	 * @see #getWaitNode()
	 * @generated
	 */
	EAttribute getWaitNode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.WaitNode#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.orrery.lifecycle.WaitNode#getDuration()
	 * @see #getWaitNode()
	 * @generated
	 */
	EAttribute getWaitNode_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.WaitNode#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.orrery.lifecycle.WaitNode#getEvent()
	 * @see #getWaitNode()
	 * @generated
	 */
	EAttribute getWaitNode_Event();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.EndNode <em>End Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>End Node</em>'.
	 * @see org.orrery.lifecycle.EndNode
	 * @generated
	 */
	EClass getEndNode();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.EndNode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.EndNode#getKind()
	 * @see #getEndNode()
	 * @generated
	 */
	EAttribute getEndNode_Kind();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see org.orrery.lifecycle.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.Transition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.orrery.lifecycle.Transition#getSource()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Source();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.Transition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.orrery.lifecycle.Transition#getTarget()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Transition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.orrery.lifecycle.Transition#getKind()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Transition#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.orrery.lifecycle.Transition#getOutcome()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Transition#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.orrery.lifecycle.Transition#getConditions()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Conditions();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Pipeline <em>Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline</em>'.
	 * @see org.orrery.lifecycle.Pipeline
	 * @generated
	 */
	EClass getPipeline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Pipeline#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.orrery.lifecycle.Pipeline#getNodes()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Pipeline#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.orrery.lifecycle.Pipeline#getLinks()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Links();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineNode <em>Pipeline Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Node</em>'.
	 * @see org.orrery.lifecycle.PipelineNode
	 * @generated
	 */
	EClass getPipelineNode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.PipelineNode#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.orrery.lifecycle.PipelineNode#getPorts()
	 * @see #getPipelineNode()
	 * @generated
	 */
	EReference getPipelineNode_Ports();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineSource <em>Pipeline Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Source</em>'.
	 * @see org.orrery.lifecycle.PipelineSource
	 * @generated
	 */
	EClass getPipelineSource();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.PipelineSource#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dataset</em>'.
	 * @see org.orrery.lifecycle.PipelineSource#getDataset()
	 * @see #getPipelineSource()
	 * @generated
	 */
	EReference getPipelineSource_Dataset();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineModel <em>Pipeline Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Model</em>'.
	 * @see org.orrery.lifecycle.PipelineModel
	 * @generated
	 */
	EClass getPipelineModel();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PipelineModel#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.orrery.lifecycle.PipelineModel#getModel()
	 * @see #getPipelineModel()
	 * @generated
	 */
	EAttribute getPipelineModel_Model();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineTransform <em>Pipeline Transform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Transform</em>'.
	 * @see org.orrery.lifecycle.PipelineTransform
	 * @generated
	 */
	EClass getPipelineTransform();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PipelineTransform#getOperation <em>Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operation</em>'.
	 * @see org.orrery.lifecycle.PipelineTransform#getOperation()
	 * @see #getPipelineTransform()
	 * @generated
	 */
	EAttribute getPipelineTransform_Operation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.PipelineTransform#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.orrery.lifecycle.PipelineTransform#getSettings()
	 * @see #getPipelineTransform()
	 * @generated
	 */
	EReference getPipelineTransform_Settings();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineJoin <em>Pipeline Join</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Join</em>'.
	 * @see org.orrery.lifecycle.PipelineJoin
	 * @generated
	 */
	EClass getPipelineJoin();

	/**
	 * Returns the meta object for the attribute list '{@link org.orrery.lifecycle.PipelineJoin#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Keys</em>'.
	 * @see org.orrery.lifecycle.PipelineJoin#getKeys()
	 * @see #getPipelineJoin()
	 * @generated
	 */
	EAttribute getPipelineJoin_Keys();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineSink <em>Pipeline Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Sink</em>'.
	 * @see org.orrery.lifecycle.PipelineSink
	 * @generated
	 */
	EClass getPipelineSink();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.PipelineSink#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.orrery.lifecycle.PipelineSink#getLocation()
	 * @see #getPipelineSink()
	 * @generated
	 */
	EAttribute getPipelineSink_Location();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port</em>'.
	 * @see org.orrery.lifecycle.Port
	 * @generated
	 */
	EClass getPort();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Port#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.orrery.lifecycle.Port#getDirection()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Port#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.orrery.lifecycle.Port#getType()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Port#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.orrery.lifecycle.Port#getShape()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Shape();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.PipelineLink <em>Pipeline Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Link</em>'.
	 * @see org.orrery.lifecycle.PipelineLink
	 * @generated
	 */
	EClass getPipelineLink();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.PipelineLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.orrery.lifecycle.PipelineLink#getSource()
	 * @see #getPipelineLink()
	 * @generated
	 */
	EReference getPipelineLink_Source();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.PipelineLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.orrery.lifecycle.PipelineLink#getTarget()
	 * @see #getPipelineLink()
	 * @generated
	 */
	EReference getPipelineLink_Target();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.orrery.lifecycle.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.orrery.lifecycle.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.orrery.lifecycle.Note#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.orrery.lifecycle.Note#getAbout()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_About();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Layout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layout</em>'.
	 * @see org.orrery.lifecycle.Layout
	 * @generated
	 */
	EClass getLayout();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Layout#getShapes <em>Shapes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shapes</em>'.
	 * @see org.orrery.lifecycle.Layout#getShapes()
	 * @see #getLayout()
	 * @generated
	 */
	EReference getLayout_Shapes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.Layout#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.orrery.lifecycle.Layout#getEdges()
	 * @see #getLayout()
	 * @generated
	 */
	EReference getLayout_Edges();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.ShapeLayout <em>Shape Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shape Layout</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout
	 * @generated
	 */
	EClass getShapeLayout();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.ShapeLayout#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout#getElement()
	 * @see #getShapeLayout()
	 * @generated
	 */
	EReference getShapeLayout_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ShapeLayout#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout#getX()
	 * @see #getShapeLayout()
	 * @generated
	 */
	EAttribute getShapeLayout_X();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ShapeLayout#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout#getY()
	 * @see #getShapeLayout()
	 * @generated
	 */
	EAttribute getShapeLayout_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ShapeLayout#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout#getWidth()
	 * @see #getShapeLayout()
	 * @generated
	 */
	EAttribute getShapeLayout_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ShapeLayout#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout#getHeight()
	 * @see #getShapeLayout()
	 * @generated
	 */
	EAttribute getShapeLayout_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.ShapeLayout#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.orrery.lifecycle.ShapeLayout#isCollapsed()
	 * @see #getShapeLayout()
	 * @generated
	 */
	EAttribute getShapeLayout_Collapsed();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.EdgeLayout <em>Edge Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge Layout</em>'.
	 * @see org.orrery.lifecycle.EdgeLayout
	 * @generated
	 */
	EClass getEdgeLayout();

	/**
	 * Returns the meta object for the reference '{@link org.orrery.lifecycle.EdgeLayout#getTransition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Transition</em>'.
	 * @see org.orrery.lifecycle.EdgeLayout#getTransition()
	 * @see #getEdgeLayout()
	 * @generated
	 */
	EReference getEdgeLayout_Transition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.orrery.lifecycle.EdgeLayout#getBendpoints <em>Bendpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bendpoints</em>'.
	 * @see org.orrery.lifecycle.EdgeLayout#getBendpoints()
	 * @see #getEdgeLayout()
	 * @generated
	 */
	EReference getEdgeLayout_Bendpoints();

	/**
	 * Returns the meta object for class '{@link org.orrery.lifecycle.Bendpoint <em>Bendpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bendpoint</em>'.
	 * @see org.orrery.lifecycle.Bendpoint
	 * @generated
	 */
	EClass getBendpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Bendpoint#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.orrery.lifecycle.Bendpoint#getX()
	 * @see #getBendpoint()
	 * @generated
	 */
	EAttribute getBendpoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.orrery.lifecycle.Bendpoint#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.orrery.lifecycle.Bendpoint#getY()
	 * @see #getBendpoint()
	 * @generated
	 */
	EAttribute getBendpoint_Y();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.ModelKind <em>Model Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Model Kind</em>'.
	 * @see org.orrery.lifecycle.ModelKind
	 * @generated
	 */
	EEnum getModelKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.AffectedPeople <em>Affected People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Affected People</em>'.
	 * @see org.orrery.lifecycle.AffectedPeople
	 * @generated
	 */
	EEnum getAffectedPeople();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.ModelTrait <em>Model Trait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Model Trait</em>'.
	 * @see org.orrery.lifecycle.ModelTrait
	 * @generated
	 */
	EEnum getModelTrait();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.orrery.lifecycle.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.Standing <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Standing</em>'.
	 * @see org.orrery.lifecycle.Standing
	 * @generated
	 */
	EEnum getStanding();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.StageKind <em>Stage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage Kind</em>'.
	 * @see org.orrery.lifecycle.StageKind
	 * @generated
	 */
	EEnum getStageKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.TransitionKind <em>Transition Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transition Kind</em>'.
	 * @see org.orrery.lifecycle.TransitionKind
	 * @generated
	 */
	EEnum getTransitionKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.ValueType <em>Value Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Type</em>'.
	 * @see org.orrery.lifecycle.ValueType
	 * @generated
	 */
	EEnum getValueType();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operator</em>'.
	 * @see org.orrery.lifecycle.Operator
	 * @generated
	 */
	EEnum getOperator();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.HitPolicy <em>Hit Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hit Policy</em>'.
	 * @see org.orrery.lifecycle.HitPolicy
	 * @generated
	 */
	EEnum getHitPolicy();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.TestKind <em>Test Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Test Kind</em>'.
	 * @see org.orrery.lifecycle.TestKind
	 * @generated
	 */
	EEnum getTestKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.MetricKind <em>Metric Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Kind</em>'.
	 * @see org.orrery.lifecycle.MetricKind
	 * @generated
	 */
	EEnum getMetricKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.MetricDirection <em>Metric Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Direction</em>'.
	 * @see org.orrery.lifecycle.MetricDirection
	 * @generated
	 */
	EEnum getMetricDirection();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.DatasetPurpose <em>Dataset Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dataset Purpose</em>'.
	 * @see org.orrery.lifecycle.DatasetPurpose
	 * @generated
	 */
	EEnum getDatasetPurpose();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.Hosting <em>Hosting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hosting</em>'.
	 * @see org.orrery.lifecycle.Hosting
	 * @generated
	 */
	EEnum getHosting();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.TargetKind <em>Target Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Target Kind</em>'.
	 * @see org.orrery.lifecycle.TargetKind
	 * @generated
	 */
	EEnum getTargetKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.DeployStrategy <em>Deploy Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deploy Strategy</em>'.
	 * @see org.orrery.lifecycle.DeployStrategy
	 * @generated
	 */
	EEnum getDeployStrategy();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.ExperimentKind <em>Experiment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Experiment Kind</em>'.
	 * @see org.orrery.lifecycle.ExperimentKind
	 * @generated
	 */
	EEnum getExperimentKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.ArmSubject <em>Arm Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Arm Subject</em>'.
	 * @see org.orrery.lifecycle.ArmSubject
	 * @generated
	 */
	EEnum getArmSubject();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.PackageFormat <em>Package Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Package Format</em>'.
	 * @see org.orrery.lifecycle.PackageFormat
	 * @generated
	 */
	EEnum getPackageFormat();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.DocumentKind <em>Document Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Kind</em>'.
	 * @see org.orrery.lifecycle.DocumentKind
	 * @generated
	 */
	EEnum getDocumentKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.MonitorAction <em>Monitor Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Monitor Action</em>'.
	 * @see org.orrery.lifecycle.MonitorAction
	 * @generated
	 */
	EEnum getMonitorAction();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.EndKind <em>End Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>End Kind</em>'.
	 * @see org.orrery.lifecycle.EndKind
	 * @generated
	 */
	EEnum getEndKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.WaitKind <em>Wait Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Wait Kind</em>'.
	 * @see org.orrery.lifecycle.WaitKind
	 * @generated
	 */
	EEnum getWaitKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.DataCheckKind <em>Data Check Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Check Kind</em>'.
	 * @see org.orrery.lifecycle.DataCheckKind
	 * @generated
	 */
	EEnum getDataCheckKind();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.SearchStrategy <em>Search Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Search Strategy</em>'.
	 * @see org.orrery.lifecycle.SearchStrategy
	 * @generated
	 */
	EEnum getSearchStrategy();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.PortDirection <em>Port Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Port Direction</em>'.
	 * @see org.orrery.lifecycle.PortDirection
	 * @generated
	 */
	EEnum getPortDirection();

	/**
	 * Returns the meta object for enum '{@link org.orrery.lifecycle.HttpMethod <em>Http Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Http Method</em>'.
	 * @see org.orrery.lifecycle.HttpMethod
	 * @generated
	 */
	EEnum getHttpMethod();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A readable id: a letter, then letters, digits, '-' or '_'; unique in its file.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Identifier</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getIdentifier();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An ISO-8601 duration, for example PT15M, P30D or P12M.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An ISO-8601 calendar date, for example 2027-05-01.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An ISO-8601 duration (every ...) or a cron expression with five fields.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Schedule</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getSchedule();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A SHA-256 digest in 64 lower-case hexadecimal digits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Sha256</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getSha256();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LifecycleFactory getLifecycleFactory();

} //LifecyclePackage
