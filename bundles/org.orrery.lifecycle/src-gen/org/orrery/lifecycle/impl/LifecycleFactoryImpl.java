package org.orrery.lifecycle.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.orrery.lifecycle.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LifecycleFactoryImpl extends EFactoryImpl implements LifecycleFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static LifecycleFactory init() {
		try {
			LifecycleFactory theLifecycleFactory = (LifecycleFactory)EPackage.Registry.INSTANCE.getEFactory(LifecyclePackage.eNS_URI);
			if (theLifecycleFactory != null) {
				return theLifecycleFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new LifecycleFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LifecycleFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case LifecyclePackage.POLICY_LINK: return createPolicyLink();
			case LifecyclePackage.EXEMPTION: return createExemption();
			case LifecyclePackage.SETTING: return createSetting();
			case LifecyclePackage.LIFECYCLE: return createLifecycle();
			case LifecyclePackage.POLICY_REF: return createPolicyRef();
			case LifecyclePackage.PARAMETER: return createParameter();
			case LifecyclePackage.MODEL: return createModel();
			case LifecyclePackage.VERSION: return createVersion();
			case LifecyclePackage.ARTIFACT: return createArtifact();
			case LifecyclePackage.DATASET_USE: return createDatasetUse();
			case LifecyclePackage.MEASUREMENT: return createMeasurement();
			case LifecyclePackage.APPROVAL_RECORD: return createApprovalRecord();
			case LifecyclePackage.ROLE: return createRole();
			case LifecyclePackage.ENVIRONMENT: return createEnvironment();
			case LifecyclePackage.DATASET: return createDataset();
			case LifecyclePackage.PROTECTED_ATTRIBUTE: return createProtectedAttribute();
			case LifecyclePackage.METRIC: return createMetric();
			case LifecyclePackage.KPI: return createKpi();
			case LifecyclePackage.STAGE: return createStage();
			case LifecyclePackage.RETRY_POLICY: return createRetryPolicy();
			case LifecyclePackage.REQUEST_TRIGGER: return createRequestTrigger();
			case LifecyclePackage.SCHEDULE_TRIGGER: return createScheduleTrigger();
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER: return createDataArrivalTrigger();
			case LifecyclePackage.DRIFT_TRIGGER: return createDriftTrigger();
			case LifecyclePackage.PERFORMANCE_TRIGGER: return createPerformanceTrigger();
			case LifecyclePackage.KPI_TRIGGER: return createKpiTrigger();
			case LifecyclePackage.CODE_PUSH_TRIGGER: return createCodePushTrigger();
			case LifecyclePackage.MANUAL_TRIGGER: return createManualTrigger();
			case LifecyclePackage.REGISTER_STEP: return createRegisterStep();
			case LifecyclePackage.DATA_CHECK_STEP: return createDataCheckStep();
			case LifecyclePackage.DATA_CHECK: return createDataCheck();
			case LifecyclePackage.TRAIN_STEP: return createTrainStep();
			case LifecyclePackage.TUNE_STEP: return createTuneStep();
			case LifecyclePackage.SEARCH_RANGE: return createSearchRange();
			case LifecyclePackage.TEST_STEP: return createTestStep();
			case LifecyclePackage.MODEL_TEST: return createModelTest();
			case LifecyclePackage.DOCUMENT_STEP: return createDocumentStep();
			case LifecyclePackage.PACKAGE_STEP: return createPackageStep();
			case LifecyclePackage.DEPLOY_STEP: return createDeployStep();
			case LifecyclePackage.CANARY_SHARE: return createCanaryShare();
			case LifecyclePackage.MONITOR_STEP: return createMonitorStep();
			case LifecyclePackage.MONITOR: return createMonitor();
			case LifecyclePackage.EXPERIMENT_STEP: return createExperimentStep();
			case LifecyclePackage.ARM: return createArm();
			case LifecyclePackage.RETRAIN_STEP: return createRetrainStep();
			case LifecyclePackage.PROMOTE_STEP: return createPromoteStep();
			case LifecyclePackage.DEMOTE_STEP: return createDemoteStep();
			case LifecyclePackage.ROLLBACK_STEP: return createRollbackStep();
			case LifecyclePackage.RETIRE_STEP: return createRetireStep();
			case LifecyclePackage.NOTIFY_STEP: return createNotifyStep();
			case LifecyclePackage.TICKET_STEP: return createTicketStep();
			case LifecyclePackage.CALL_STEP: return createCallStep();
			case LifecyclePackage.SUB_LIFECYCLE_STEP: return createSubLifecycleStep();
			case LifecyclePackage.APPROVAL_STEP: return createApprovalStep();
			case LifecyclePackage.TASK_STEP: return createTaskStep();
			case LifecyclePackage.FORM_FIELD: return createFormField();
			case LifecyclePackage.REVIEW_STEP: return createReviewStep();
			case LifecyclePackage.START_NODE: return createStartNode();
			case LifecyclePackage.DECISION_NODE: return createDecisionNode();
			case LifecyclePackage.DECISION_INPUT: return createDecisionInput();
			case LifecyclePackage.DECISION_ROW: return createDecisionRow();
			case LifecyclePackage.CONDITION: return createCondition();
			case LifecyclePackage.FORK_NODE: return createForkNode();
			case LifecyclePackage.JOIN_NODE: return createJoinNode();
			case LifecyclePackage.WAIT_NODE: return createWaitNode();
			case LifecyclePackage.END_NODE: return createEndNode();
			case LifecyclePackage.TRANSITION: return createTransition();
			case LifecyclePackage.PIPELINE: return createPipeline();
			case LifecyclePackage.PIPELINE_SOURCE: return createPipelineSource();
			case LifecyclePackage.PIPELINE_MODEL: return createPipelineModel();
			case LifecyclePackage.PIPELINE_TRANSFORM: return createPipelineTransform();
			case LifecyclePackage.PIPELINE_JOIN: return createPipelineJoin();
			case LifecyclePackage.PIPELINE_SINK: return createPipelineSink();
			case LifecyclePackage.PORT: return createPort();
			case LifecyclePackage.PIPELINE_LINK: return createPipelineLink();
			case LifecyclePackage.NOTE: return createNote();
			case LifecyclePackage.LAYOUT: return createLayout();
			case LifecyclePackage.SHAPE_LAYOUT: return createShapeLayout();
			case LifecyclePackage.EDGE_LAYOUT: return createEdgeLayout();
			case LifecyclePackage.BENDPOINT: return createBendpoint();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case LifecyclePackage.MODEL_KIND:
				return createModelKindFromString(eDataType, initialValue);
			case LifecyclePackage.AFFECTED_PEOPLE:
				return createAffectedPeopleFromString(eDataType, initialValue);
			case LifecyclePackage.MODEL_TRAIT:
				return createModelTraitFromString(eDataType, initialValue);
			case LifecyclePackage.LEVEL:
				return createLevelFromString(eDataType, initialValue);
			case LifecyclePackage.STANDING:
				return createStandingFromString(eDataType, initialValue);
			case LifecyclePackage.STAGE_KIND:
				return createStageKindFromString(eDataType, initialValue);
			case LifecyclePackage.TRANSITION_KIND:
				return createTransitionKindFromString(eDataType, initialValue);
			case LifecyclePackage.VALUE_TYPE:
				return createValueTypeFromString(eDataType, initialValue);
			case LifecyclePackage.OPERATOR:
				return createOperatorFromString(eDataType, initialValue);
			case LifecyclePackage.HIT_POLICY:
				return createHitPolicyFromString(eDataType, initialValue);
			case LifecyclePackage.TEST_KIND:
				return createTestKindFromString(eDataType, initialValue);
			case LifecyclePackage.METRIC_KIND:
				return createMetricKindFromString(eDataType, initialValue);
			case LifecyclePackage.METRIC_DIRECTION:
				return createMetricDirectionFromString(eDataType, initialValue);
			case LifecyclePackage.DATASET_PURPOSE:
				return createDatasetPurposeFromString(eDataType, initialValue);
			case LifecyclePackage.HOSTING:
				return createHostingFromString(eDataType, initialValue);
			case LifecyclePackage.TARGET_KIND:
				return createTargetKindFromString(eDataType, initialValue);
			case LifecyclePackage.DEPLOY_STRATEGY:
				return createDeployStrategyFromString(eDataType, initialValue);
			case LifecyclePackage.EXPERIMENT_KIND:
				return createExperimentKindFromString(eDataType, initialValue);
			case LifecyclePackage.ARM_SUBJECT:
				return createArmSubjectFromString(eDataType, initialValue);
			case LifecyclePackage.PACKAGE_FORMAT:
				return createPackageFormatFromString(eDataType, initialValue);
			case LifecyclePackage.DOCUMENT_KIND:
				return createDocumentKindFromString(eDataType, initialValue);
			case LifecyclePackage.MONITOR_ACTION:
				return createMonitorActionFromString(eDataType, initialValue);
			case LifecyclePackage.END_KIND:
				return createEndKindFromString(eDataType, initialValue);
			case LifecyclePackage.WAIT_KIND:
				return createWaitKindFromString(eDataType, initialValue);
			case LifecyclePackage.DATA_CHECK_KIND:
				return createDataCheckKindFromString(eDataType, initialValue);
			case LifecyclePackage.SEARCH_STRATEGY:
				return createSearchStrategyFromString(eDataType, initialValue);
			case LifecyclePackage.PORT_DIRECTION:
				return createPortDirectionFromString(eDataType, initialValue);
			case LifecyclePackage.HTTP_METHOD:
				return createHttpMethodFromString(eDataType, initialValue);
			case LifecyclePackage.IDENTIFIER:
				return createIdentifierFromString(eDataType, initialValue);
			case LifecyclePackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case LifecyclePackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case LifecyclePackage.SCHEDULE:
				return createScheduleFromString(eDataType, initialValue);
			case LifecyclePackage.SHA256:
				return createSha256FromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case LifecyclePackage.MODEL_KIND:
				return convertModelKindToString(eDataType, instanceValue);
			case LifecyclePackage.AFFECTED_PEOPLE:
				return convertAffectedPeopleToString(eDataType, instanceValue);
			case LifecyclePackage.MODEL_TRAIT:
				return convertModelTraitToString(eDataType, instanceValue);
			case LifecyclePackage.LEVEL:
				return convertLevelToString(eDataType, instanceValue);
			case LifecyclePackage.STANDING:
				return convertStandingToString(eDataType, instanceValue);
			case LifecyclePackage.STAGE_KIND:
				return convertStageKindToString(eDataType, instanceValue);
			case LifecyclePackage.TRANSITION_KIND:
				return convertTransitionKindToString(eDataType, instanceValue);
			case LifecyclePackage.VALUE_TYPE:
				return convertValueTypeToString(eDataType, instanceValue);
			case LifecyclePackage.OPERATOR:
				return convertOperatorToString(eDataType, instanceValue);
			case LifecyclePackage.HIT_POLICY:
				return convertHitPolicyToString(eDataType, instanceValue);
			case LifecyclePackage.TEST_KIND:
				return convertTestKindToString(eDataType, instanceValue);
			case LifecyclePackage.METRIC_KIND:
				return convertMetricKindToString(eDataType, instanceValue);
			case LifecyclePackage.METRIC_DIRECTION:
				return convertMetricDirectionToString(eDataType, instanceValue);
			case LifecyclePackage.DATASET_PURPOSE:
				return convertDatasetPurposeToString(eDataType, instanceValue);
			case LifecyclePackage.HOSTING:
				return convertHostingToString(eDataType, instanceValue);
			case LifecyclePackage.TARGET_KIND:
				return convertTargetKindToString(eDataType, instanceValue);
			case LifecyclePackage.DEPLOY_STRATEGY:
				return convertDeployStrategyToString(eDataType, instanceValue);
			case LifecyclePackage.EXPERIMENT_KIND:
				return convertExperimentKindToString(eDataType, instanceValue);
			case LifecyclePackage.ARM_SUBJECT:
				return convertArmSubjectToString(eDataType, instanceValue);
			case LifecyclePackage.PACKAGE_FORMAT:
				return convertPackageFormatToString(eDataType, instanceValue);
			case LifecyclePackage.DOCUMENT_KIND:
				return convertDocumentKindToString(eDataType, instanceValue);
			case LifecyclePackage.MONITOR_ACTION:
				return convertMonitorActionToString(eDataType, instanceValue);
			case LifecyclePackage.END_KIND:
				return convertEndKindToString(eDataType, instanceValue);
			case LifecyclePackage.WAIT_KIND:
				return convertWaitKindToString(eDataType, instanceValue);
			case LifecyclePackage.DATA_CHECK_KIND:
				return convertDataCheckKindToString(eDataType, instanceValue);
			case LifecyclePackage.SEARCH_STRATEGY:
				return convertSearchStrategyToString(eDataType, instanceValue);
			case LifecyclePackage.PORT_DIRECTION:
				return convertPortDirectionToString(eDataType, instanceValue);
			case LifecyclePackage.HTTP_METHOD:
				return convertHttpMethodToString(eDataType, instanceValue);
			case LifecyclePackage.IDENTIFIER:
				return convertIdentifierToString(eDataType, instanceValue);
			case LifecyclePackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case LifecyclePackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case LifecyclePackage.SCHEDULE:
				return convertScheduleToString(eDataType, instanceValue);
			case LifecyclePackage.SHA256:
				return convertSha256ToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyLink createPolicyLink() {
		PolicyLinkImpl policyLink = new PolicyLinkImpl();
		return policyLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exemption createExemption() {
		ExemptionImpl exemption = new ExemptionImpl();
		return exemption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Setting createSetting() {
		SettingImpl setting = new SettingImpl();
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lifecycle createLifecycle() {
		LifecycleImpl lifecycle = new LifecycleImpl();
		return lifecycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyRef createPolicyRef() {
		PolicyRefImpl policyRef = new PolicyRefImpl();
		return policyRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Model createModel() {
		ModelImpl model = new ModelImpl();
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Version createVersion() {
		VersionImpl version = new VersionImpl();
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Artifact createArtifact() {
		ArtifactImpl artifact = new ArtifactImpl();
		return artifact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatasetUse createDatasetUse() {
		DatasetUseImpl datasetUse = new DatasetUseImpl();
		return datasetUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalRecord createApprovalRecord() {
		ApprovalRecordImpl approvalRecord = new ApprovalRecordImpl();
		return approvalRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Environment createEnvironment() {
		EnvironmentImpl environment = new EnvironmentImpl();
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dataset createDataset() {
		DatasetImpl dataset = new DatasetImpl();
		return dataset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedAttribute createProtectedAttribute() {
		ProtectedAttributeImpl protectedAttribute = new ProtectedAttributeImpl();
		return protectedAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric createMetric() {
		MetricImpl metric = new MetricImpl();
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kpi createKpi() {
		KpiImpl kpi = new KpiImpl();
		return kpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetryPolicy createRetryPolicy() {
		RetryPolicyImpl retryPolicy = new RetryPolicyImpl();
		return retryPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestTrigger createRequestTrigger() {
		RequestTriggerImpl requestTrigger = new RequestTriggerImpl();
		return requestTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScheduleTrigger createScheduleTrigger() {
		ScheduleTriggerImpl scheduleTrigger = new ScheduleTriggerImpl();
		return scheduleTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataArrivalTrigger createDataArrivalTrigger() {
		DataArrivalTriggerImpl dataArrivalTrigger = new DataArrivalTriggerImpl();
		return dataArrivalTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriftTrigger createDriftTrigger() {
		DriftTriggerImpl driftTrigger = new DriftTriggerImpl();
		return driftTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PerformanceTrigger createPerformanceTrigger() {
		PerformanceTriggerImpl performanceTrigger = new PerformanceTriggerImpl();
		return performanceTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KpiTrigger createKpiTrigger() {
		KpiTriggerImpl kpiTrigger = new KpiTriggerImpl();
		return kpiTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodePushTrigger createCodePushTrigger() {
		CodePushTriggerImpl codePushTrigger = new CodePushTriggerImpl();
		return codePushTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManualTrigger createManualTrigger() {
		ManualTriggerImpl manualTrigger = new ManualTriggerImpl();
		return manualTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegisterStep createRegisterStep() {
		RegisterStepImpl registerStep = new RegisterStepImpl();
		return registerStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataCheckStep createDataCheckStep() {
		DataCheckStepImpl dataCheckStep = new DataCheckStepImpl();
		return dataCheckStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataCheck createDataCheck() {
		DataCheckImpl dataCheck = new DataCheckImpl();
		return dataCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrainStep createTrainStep() {
		TrainStepImpl trainStep = new TrainStepImpl();
		return trainStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TuneStep createTuneStep() {
		TuneStepImpl tuneStep = new TuneStepImpl();
		return tuneStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SearchRange createSearchRange() {
		SearchRangeImpl searchRange = new SearchRangeImpl();
		return searchRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestStep createTestStep() {
		TestStepImpl testStep = new TestStepImpl();
		return testStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelTest createModelTest() {
		ModelTestImpl modelTest = new ModelTestImpl();
		return modelTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentStep createDocumentStep() {
		DocumentStepImpl documentStep = new DocumentStepImpl();
		return documentStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PackageStep createPackageStep() {
		PackageStepImpl packageStep = new PackageStepImpl();
		return packageStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeployStep createDeployStep() {
		DeployStepImpl deployStep = new DeployStepImpl();
		return deployStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CanaryShare createCanaryShare() {
		CanaryShareImpl canaryShare = new CanaryShareImpl();
		return canaryShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitorStep createMonitorStep() {
		MonitorStepImpl monitorStep = new MonitorStepImpl();
		return monitorStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Monitor createMonitor() {
		MonitorImpl monitor = new MonitorImpl();
		return monitor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentStep createExperimentStep() {
		ExperimentStepImpl experimentStep = new ExperimentStepImpl();
		return experimentStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arm createArm() {
		ArmImpl arm = new ArmImpl();
		return arm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetrainStep createRetrainStep() {
		RetrainStepImpl retrainStep = new RetrainStepImpl();
		return retrainStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PromoteStep createPromoteStep() {
		PromoteStepImpl promoteStep = new PromoteStepImpl();
		return promoteStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DemoteStep createDemoteStep() {
		DemoteStepImpl demoteStep = new DemoteStepImpl();
		return demoteStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RollbackStep createRollbackStep() {
		RollbackStepImpl rollbackStep = new RollbackStepImpl();
		return rollbackStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RetireStep createRetireStep() {
		RetireStepImpl retireStep = new RetireStepImpl();
		return retireStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotifyStep createNotifyStep() {
		NotifyStepImpl notifyStep = new NotifyStepImpl();
		return notifyStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TicketStep createTicketStep() {
		TicketStepImpl ticketStep = new TicketStepImpl();
		return ticketStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CallStep createCallStep() {
		CallStepImpl callStep = new CallStepImpl();
		return callStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubLifecycleStep createSubLifecycleStep() {
		SubLifecycleStepImpl subLifecycleStep = new SubLifecycleStepImpl();
		return subLifecycleStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalStep createApprovalStep() {
		ApprovalStepImpl approvalStep = new ApprovalStepImpl();
		return approvalStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskStep createTaskStep() {
		TaskStepImpl taskStep = new TaskStepImpl();
		return taskStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormField createFormField() {
		FormFieldImpl formField = new FormFieldImpl();
		return formField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewStep createReviewStep() {
		ReviewStepImpl reviewStep = new ReviewStepImpl();
		return reviewStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartNode createStartNode() {
		StartNodeImpl startNode = new StartNodeImpl();
		return startNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionNode createDecisionNode() {
		DecisionNodeImpl decisionNode = new DecisionNodeImpl();
		return decisionNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionInput createDecisionInput() {
		DecisionInputImpl decisionInput = new DecisionInputImpl();
		return decisionInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionRow createDecisionRow() {
		DecisionRowImpl decisionRow = new DecisionRowImpl();
		return decisionRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ForkNode createForkNode() {
		ForkNodeImpl forkNode = new ForkNodeImpl();
		return forkNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JoinNode createJoinNode() {
		JoinNodeImpl joinNode = new JoinNodeImpl();
		return joinNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WaitNode createWaitNode() {
		WaitNodeImpl waitNode = new WaitNodeImpl();
		return waitNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndNode createEndNode() {
		EndNodeImpl endNode = new EndNodeImpl();
		return endNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transition createTransition() {
		TransitionImpl transition = new TransitionImpl();
		return transition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pipeline createPipeline() {
		PipelineImpl pipeline = new PipelineImpl();
		return pipeline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineSource createPipelineSource() {
		PipelineSourceImpl pipelineSource = new PipelineSourceImpl();
		return pipelineSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineModel createPipelineModel() {
		PipelineModelImpl pipelineModel = new PipelineModelImpl();
		return pipelineModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineTransform createPipelineTransform() {
		PipelineTransformImpl pipelineTransform = new PipelineTransformImpl();
		return pipelineTransform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineJoin createPipelineJoin() {
		PipelineJoinImpl pipelineJoin = new PipelineJoinImpl();
		return pipelineJoin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineSink createPipelineSink() {
		PipelineSinkImpl pipelineSink = new PipelineSinkImpl();
		return pipelineSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port createPort() {
		PortImpl port = new PortImpl();
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineLink createPipelineLink() {
		PipelineLinkImpl pipelineLink = new PipelineLinkImpl();
		return pipelineLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layout createLayout() {
		LayoutImpl layout = new LayoutImpl();
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShapeLayout createShapeLayout() {
		ShapeLayoutImpl shapeLayout = new ShapeLayoutImpl();
		return shapeLayout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeLayout createEdgeLayout() {
		EdgeLayoutImpl edgeLayout = new EdgeLayoutImpl();
		return edgeLayout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bendpoint createBendpoint() {
		BendpointImpl bendpoint = new BendpointImpl();
		return bendpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelKind createModelKindFromString(EDataType eDataType, String initialValue) {
		ModelKind result = ModelKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertModelKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AffectedPeople createAffectedPeopleFromString(EDataType eDataType, String initialValue) {
		AffectedPeople result = AffectedPeople.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAffectedPeopleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelTrait createModelTraitFromString(EDataType eDataType, String initialValue) {
		ModelTrait result = ModelTrait.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertModelTraitToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Level createLevelFromString(EDataType eDataType, String initialValue) {
		Level result = Level.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Standing createStandingFromString(EDataType eDataType, String initialValue) {
		Standing result = Standing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStandingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageKind createStageKindFromString(EDataType eDataType, String initialValue) {
		StageKind result = StageKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TransitionKind createTransitionKindFromString(EDataType eDataType, String initialValue) {
		TransitionKind result = TransitionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransitionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ValueType createValueTypeFromString(EDataType eDataType, String initialValue) {
		ValueType result = ValueType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertValueTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Operator createOperatorFromString(EDataType eDataType, String initialValue) {
		Operator result = Operator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HitPolicy createHitPolicyFromString(EDataType eDataType, String initialValue) {
		HitPolicy result = HitPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHitPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TestKind createTestKindFromString(EDataType eDataType, String initialValue) {
		TestKind result = TestKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTestKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricKind createMetricKindFromString(EDataType eDataType, String initialValue) {
		MetricKind result = MetricKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricDirection createMetricDirectionFromString(EDataType eDataType, String initialValue) {
		MetricDirection result = MetricDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DatasetPurpose createDatasetPurposeFromString(EDataType eDataType, String initialValue) {
		DatasetPurpose result = DatasetPurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDatasetPurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Hosting createHostingFromString(EDataType eDataType, String initialValue) {
		Hosting result = Hosting.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHostingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TargetKind createTargetKindFromString(EDataType eDataType, String initialValue) {
		TargetKind result = TargetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTargetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeployStrategy createDeployStrategyFromString(EDataType eDataType, String initialValue) {
		DeployStrategy result = DeployStrategy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeployStrategyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentKind createExperimentKindFromString(EDataType eDataType, String initialValue) {
		ExperimentKind result = ExperimentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExperimentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ArmSubject createArmSubjectFromString(EDataType eDataType, String initialValue) {
		ArmSubject result = ArmSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertArmSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PackageFormat createPackageFormatFromString(EDataType eDataType, String initialValue) {
		PackageFormat result = PackageFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPackageFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentKind createDocumentKindFromString(EDataType eDataType, String initialValue) {
		DocumentKind result = DocumentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDocumentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MonitorAction createMonitorActionFromString(EDataType eDataType, String initialValue) {
		MonitorAction result = MonitorAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMonitorActionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EndKind createEndKindFromString(EDataType eDataType, String initialValue) {
		EndKind result = EndKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEndKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WaitKind createWaitKindFromString(EDataType eDataType, String initialValue) {
		WaitKind result = WaitKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWaitKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataCheckKind createDataCheckKindFromString(EDataType eDataType, String initialValue) {
		DataCheckKind result = DataCheckKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataCheckKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SearchStrategy createSearchStrategyFromString(EDataType eDataType, String initialValue) {
		SearchStrategy result = SearchStrategy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSearchStrategyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortDirection createPortDirectionFromString(EDataType eDataType, String initialValue) {
		PortDirection result = PortDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPortDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HttpMethod createHttpMethodFromString(EDataType eDataType, String initialValue) {
		HttpMethod result = HttpMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHttpMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createIdentifierFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdentifierToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createDurationFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createDateFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createScheduleFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScheduleToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createSha256FromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSha256ToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifecyclePackage getLifecyclePackage() {
		return (LifecyclePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static LifecyclePackage getPackage() {
		return LifecyclePackage.eINSTANCE;
	}

} //LifecycleFactoryImpl
