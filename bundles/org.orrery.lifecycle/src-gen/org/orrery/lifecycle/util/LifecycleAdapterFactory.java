package org.orrery.lifecycle.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.orrery.lifecycle.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage
 * @generated
 */
public class LifecycleAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static LifecyclePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LifecycleAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = LifecyclePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LifecycleSwitch<Adapter> modelSwitch =
		new LifecycleSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter casePolicyLink(PolicyLink object) {
				return createPolicyLinkAdapter();
			}
			@Override
			public Adapter caseExemption(Exemption object) {
				return createExemptionAdapter();
			}
			@Override
			public Adapter caseSetting(Setting object) {
				return createSettingAdapter();
			}
			@Override
			public Adapter caseLifecycle(Lifecycle object) {
				return createLifecycleAdapter();
			}
			@Override
			public Adapter casePolicyRef(PolicyRef object) {
				return createPolicyRefAdapter();
			}
			@Override
			public Adapter caseOperand(Operand object) {
				return createOperandAdapter();
			}
			@Override
			public Adapter caseParameter(Parameter object) {
				return createParameterAdapter();
			}
			@Override
			public Adapter caseModel(Model object) {
				return createModelAdapter();
			}
			@Override
			public Adapter caseVersion(Version object) {
				return createVersionAdapter();
			}
			@Override
			public Adapter caseArtifact(Artifact object) {
				return createArtifactAdapter();
			}
			@Override
			public Adapter caseDatasetUse(DatasetUse object) {
				return createDatasetUseAdapter();
			}
			@Override
			public Adapter caseMeasurement(Measurement object) {
				return createMeasurementAdapter();
			}
			@Override
			public Adapter caseApprovalRecord(ApprovalRecord object) {
				return createApprovalRecordAdapter();
			}
			@Override
			public Adapter caseRole(Role object) {
				return createRoleAdapter();
			}
			@Override
			public Adapter caseEnvironment(Environment object) {
				return createEnvironmentAdapter();
			}
			@Override
			public Adapter caseDataset(Dataset object) {
				return createDatasetAdapter();
			}
			@Override
			public Adapter caseProtectedAttribute(ProtectedAttribute object) {
				return createProtectedAttributeAdapter();
			}
			@Override
			public Adapter caseMetric(Metric object) {
				return createMetricAdapter();
			}
			@Override
			public Adapter caseKpi(Kpi object) {
				return createKpiAdapter();
			}
			@Override
			public Adapter caseStage(Stage object) {
				return createStageAdapter();
			}
			@Override
			public Adapter caseNode(Node object) {
				return createNodeAdapter();
			}
			@Override
			public Adapter caseStep(Step object) {
				return createStepAdapter();
			}
			@Override
			public Adapter caseAutomaticStep(AutomaticStep object) {
				return createAutomaticStepAdapter();
			}
			@Override
			public Adapter caseRetryPolicy(RetryPolicy object) {
				return createRetryPolicyAdapter();
			}
			@Override
			public Adapter caseHumanStep(HumanStep object) {
				return createHumanStepAdapter();
			}
			@Override
			public Adapter caseTrigger(Trigger object) {
				return createTriggerAdapter();
			}
			@Override
			public Adapter caseRequestTrigger(RequestTrigger object) {
				return createRequestTriggerAdapter();
			}
			@Override
			public Adapter caseScheduleTrigger(ScheduleTrigger object) {
				return createScheduleTriggerAdapter();
			}
			@Override
			public Adapter caseDataArrivalTrigger(DataArrivalTrigger object) {
				return createDataArrivalTriggerAdapter();
			}
			@Override
			public Adapter caseDriftTrigger(DriftTrigger object) {
				return createDriftTriggerAdapter();
			}
			@Override
			public Adapter casePerformanceTrigger(PerformanceTrigger object) {
				return createPerformanceTriggerAdapter();
			}
			@Override
			public Adapter caseKpiTrigger(KpiTrigger object) {
				return createKpiTriggerAdapter();
			}
			@Override
			public Adapter caseCodePushTrigger(CodePushTrigger object) {
				return createCodePushTriggerAdapter();
			}
			@Override
			public Adapter caseManualTrigger(ManualTrigger object) {
				return createManualTriggerAdapter();
			}
			@Override
			public Adapter caseRegisterStep(RegisterStep object) {
				return createRegisterStepAdapter();
			}
			@Override
			public Adapter caseDataCheckStep(DataCheckStep object) {
				return createDataCheckStepAdapter();
			}
			@Override
			public Adapter caseDataCheck(DataCheck object) {
				return createDataCheckAdapter();
			}
			@Override
			public Adapter caseTrainStep(TrainStep object) {
				return createTrainStepAdapter();
			}
			@Override
			public Adapter caseTuneStep(TuneStep object) {
				return createTuneStepAdapter();
			}
			@Override
			public Adapter caseSearchRange(SearchRange object) {
				return createSearchRangeAdapter();
			}
			@Override
			public Adapter caseTestStep(TestStep object) {
				return createTestStepAdapter();
			}
			@Override
			public Adapter caseModelTest(ModelTest object) {
				return createModelTestAdapter();
			}
			@Override
			public Adapter caseDocumentStep(DocumentStep object) {
				return createDocumentStepAdapter();
			}
			@Override
			public Adapter casePackageStep(PackageStep object) {
				return createPackageStepAdapter();
			}
			@Override
			public Adapter caseDeployStep(DeployStep object) {
				return createDeployStepAdapter();
			}
			@Override
			public Adapter caseCanaryShare(CanaryShare object) {
				return createCanaryShareAdapter();
			}
			@Override
			public Adapter caseMonitorStep(MonitorStep object) {
				return createMonitorStepAdapter();
			}
			@Override
			public Adapter caseMonitor(Monitor object) {
				return createMonitorAdapter();
			}
			@Override
			public Adapter caseExperimentStep(ExperimentStep object) {
				return createExperimentStepAdapter();
			}
			@Override
			public Adapter caseArm(Arm object) {
				return createArmAdapter();
			}
			@Override
			public Adapter caseRetrainStep(RetrainStep object) {
				return createRetrainStepAdapter();
			}
			@Override
			public Adapter casePromoteStep(PromoteStep object) {
				return createPromoteStepAdapter();
			}
			@Override
			public Adapter caseDemoteStep(DemoteStep object) {
				return createDemoteStepAdapter();
			}
			@Override
			public Adapter caseRollbackStep(RollbackStep object) {
				return createRollbackStepAdapter();
			}
			@Override
			public Adapter caseRetireStep(RetireStep object) {
				return createRetireStepAdapter();
			}
			@Override
			public Adapter caseNotifyStep(NotifyStep object) {
				return createNotifyStepAdapter();
			}
			@Override
			public Adapter caseTicketStep(TicketStep object) {
				return createTicketStepAdapter();
			}
			@Override
			public Adapter caseCallStep(CallStep object) {
				return createCallStepAdapter();
			}
			@Override
			public Adapter caseSubLifecycleStep(SubLifecycleStep object) {
				return createSubLifecycleStepAdapter();
			}
			@Override
			public Adapter caseApprovalStep(ApprovalStep object) {
				return createApprovalStepAdapter();
			}
			@Override
			public Adapter caseTaskStep(TaskStep object) {
				return createTaskStepAdapter();
			}
			@Override
			public Adapter caseFormField(FormField object) {
				return createFormFieldAdapter();
			}
			@Override
			public Adapter caseReviewStep(ReviewStep object) {
				return createReviewStepAdapter();
			}
			@Override
			public Adapter caseStartNode(StartNode object) {
				return createStartNodeAdapter();
			}
			@Override
			public Adapter caseDecisionNode(DecisionNode object) {
				return createDecisionNodeAdapter();
			}
			@Override
			public Adapter caseDecisionInput(DecisionInput object) {
				return createDecisionInputAdapter();
			}
			@Override
			public Adapter caseDecisionRow(DecisionRow object) {
				return createDecisionRowAdapter();
			}
			@Override
			public Adapter caseCondition(Condition object) {
				return createConditionAdapter();
			}
			@Override
			public Adapter caseForkNode(ForkNode object) {
				return createForkNodeAdapter();
			}
			@Override
			public Adapter caseJoinNode(JoinNode object) {
				return createJoinNodeAdapter();
			}
			@Override
			public Adapter caseWaitNode(WaitNode object) {
				return createWaitNodeAdapter();
			}
			@Override
			public Adapter caseEndNode(EndNode object) {
				return createEndNodeAdapter();
			}
			@Override
			public Adapter caseTransition(Transition object) {
				return createTransitionAdapter();
			}
			@Override
			public Adapter casePipeline(Pipeline object) {
				return createPipelineAdapter();
			}
			@Override
			public Adapter casePipelineNode(PipelineNode object) {
				return createPipelineNodeAdapter();
			}
			@Override
			public Adapter casePipelineSource(PipelineSource object) {
				return createPipelineSourceAdapter();
			}
			@Override
			public Adapter casePipelineModel(PipelineModel object) {
				return createPipelineModelAdapter();
			}
			@Override
			public Adapter casePipelineTransform(PipelineTransform object) {
				return createPipelineTransformAdapter();
			}
			@Override
			public Adapter casePipelineJoin(PipelineJoin object) {
				return createPipelineJoinAdapter();
			}
			@Override
			public Adapter casePipelineSink(PipelineSink object) {
				return createPipelineSinkAdapter();
			}
			@Override
			public Adapter casePort(Port object) {
				return createPortAdapter();
			}
			@Override
			public Adapter casePipelineLink(PipelineLink object) {
				return createPipelineLinkAdapter();
			}
			@Override
			public Adapter caseNote(Note object) {
				return createNoteAdapter();
			}
			@Override
			public Adapter caseLayout(Layout object) {
				return createLayoutAdapter();
			}
			@Override
			public Adapter caseShapeLayout(ShapeLayout object) {
				return createShapeLayoutAdapter();
			}
			@Override
			public Adapter caseEdgeLayout(EdgeLayout object) {
				return createEdgeLayoutAdapter();
			}
			@Override
			public Adapter caseBendpoint(Bendpoint object) {
				return createBendpointAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PolicyLink <em>Policy Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PolicyLink
	 * @generated
	 */
	public Adapter createPolicyLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Exemption <em>Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Exemption
	 * @generated
	 */
	public Adapter createExemptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Setting
	 * @generated
	 */
	public Adapter createSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Lifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Lifecycle
	 * @generated
	 */
	public Adapter createLifecycleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PolicyRef <em>Policy Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PolicyRef
	 * @generated
	 */
	public Adapter createPolicyRefAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Operand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Operand
	 * @generated
	 */
	public Adapter createOperandAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Parameter
	 * @generated
	 */
	public Adapter createParameterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Model <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Model
	 * @generated
	 */
	public Adapter createModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Version <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Version
	 * @generated
	 */
	public Adapter createVersionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Artifact
	 * @generated
	 */
	public Adapter createArtifactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DatasetUse <em>Dataset Use</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DatasetUse
	 * @generated
	 */
	public Adapter createDatasetUseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Measurement
	 * @generated
	 */
	public Adapter createMeasurementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ApprovalRecord <em>Approval Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ApprovalRecord
	 * @generated
	 */
	public Adapter createApprovalRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Role
	 * @generated
	 */
	public Adapter createRoleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Environment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Environment
	 * @generated
	 */
	public Adapter createEnvironmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Dataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Dataset
	 * @generated
	 */
	public Adapter createDatasetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ProtectedAttribute <em>Protected Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ProtectedAttribute
	 * @generated
	 */
	public Adapter createProtectedAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Metric
	 * @generated
	 */
	public Adapter createMetricAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Kpi <em>Kpi</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Kpi
	 * @generated
	 */
	public Adapter createKpiAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Stage
	 * @generated
	 */
	public Adapter createStageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Node
	 * @generated
	 */
	public Adapter createNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Step
	 * @generated
	 */
	public Adapter createStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.AutomaticStep <em>Automatic Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.AutomaticStep
	 * @generated
	 */
	public Adapter createAutomaticStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.RetryPolicy <em>Retry Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.RetryPolicy
	 * @generated
	 */
	public Adapter createRetryPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.HumanStep <em>Human Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.HumanStep
	 * @generated
	 */
	public Adapter createHumanStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Trigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Trigger
	 * @generated
	 */
	public Adapter createTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.RequestTrigger <em>Request Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.RequestTrigger
	 * @generated
	 */
	public Adapter createRequestTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ScheduleTrigger <em>Schedule Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ScheduleTrigger
	 * @generated
	 */
	public Adapter createScheduleTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DataArrivalTrigger <em>Data Arrival Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DataArrivalTrigger
	 * @generated
	 */
	public Adapter createDataArrivalTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DriftTrigger <em>Drift Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DriftTrigger
	 * @generated
	 */
	public Adapter createDriftTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PerformanceTrigger <em>Performance Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PerformanceTrigger
	 * @generated
	 */
	public Adapter createPerformanceTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.KpiTrigger <em>Kpi Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.KpiTrigger
	 * @generated
	 */
	public Adapter createKpiTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.CodePushTrigger <em>Code Push Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.CodePushTrigger
	 * @generated
	 */
	public Adapter createCodePushTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ManualTrigger <em>Manual Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ManualTrigger
	 * @generated
	 */
	public Adapter createManualTriggerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.RegisterStep <em>Register Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.RegisterStep
	 * @generated
	 */
	public Adapter createRegisterStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DataCheckStep <em>Data Check Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DataCheckStep
	 * @generated
	 */
	public Adapter createDataCheckStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DataCheck <em>Data Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DataCheck
	 * @generated
	 */
	public Adapter createDataCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.TrainStep <em>Train Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.TrainStep
	 * @generated
	 */
	public Adapter createTrainStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.TuneStep <em>Tune Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.TuneStep
	 * @generated
	 */
	public Adapter createTuneStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.SearchRange <em>Search Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.SearchRange
	 * @generated
	 */
	public Adapter createSearchRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.TestStep <em>Test Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.TestStep
	 * @generated
	 */
	public Adapter createTestStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ModelTest <em>Model Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ModelTest
	 * @generated
	 */
	public Adapter createModelTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DocumentStep <em>Document Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DocumentStep
	 * @generated
	 */
	public Adapter createDocumentStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PackageStep <em>Package Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PackageStep
	 * @generated
	 */
	public Adapter createPackageStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DeployStep <em>Deploy Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DeployStep
	 * @generated
	 */
	public Adapter createDeployStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.CanaryShare <em>Canary Share</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.CanaryShare
	 * @generated
	 */
	public Adapter createCanaryShareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.MonitorStep <em>Monitor Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.MonitorStep
	 * @generated
	 */
	public Adapter createMonitorStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Monitor <em>Monitor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Monitor
	 * @generated
	 */
	public Adapter createMonitorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ExperimentStep <em>Experiment Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ExperimentStep
	 * @generated
	 */
	public Adapter createExperimentStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Arm <em>Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Arm
	 * @generated
	 */
	public Adapter createArmAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.RetrainStep <em>Retrain Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.RetrainStep
	 * @generated
	 */
	public Adapter createRetrainStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PromoteStep <em>Promote Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PromoteStep
	 * @generated
	 */
	public Adapter createPromoteStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DemoteStep <em>Demote Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DemoteStep
	 * @generated
	 */
	public Adapter createDemoteStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.RollbackStep <em>Rollback Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.RollbackStep
	 * @generated
	 */
	public Adapter createRollbackStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.RetireStep <em>Retire Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.RetireStep
	 * @generated
	 */
	public Adapter createRetireStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.NotifyStep <em>Notify Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.NotifyStep
	 * @generated
	 */
	public Adapter createNotifyStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.TicketStep <em>Ticket Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.TicketStep
	 * @generated
	 */
	public Adapter createTicketStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.CallStep <em>Call Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.CallStep
	 * @generated
	 */
	public Adapter createCallStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.SubLifecycleStep <em>Sub Lifecycle Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.SubLifecycleStep
	 * @generated
	 */
	public Adapter createSubLifecycleStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ApprovalStep <em>Approval Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ApprovalStep
	 * @generated
	 */
	public Adapter createApprovalStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.TaskStep <em>Task Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.TaskStep
	 * @generated
	 */
	public Adapter createTaskStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.FormField <em>Form Field</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.FormField
	 * @generated
	 */
	public Adapter createFormFieldAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ReviewStep <em>Review Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ReviewStep
	 * @generated
	 */
	public Adapter createReviewStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.StartNode <em>Start Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.StartNode
	 * @generated
	 */
	public Adapter createStartNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DecisionNode <em>Decision Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DecisionNode
	 * @generated
	 */
	public Adapter createDecisionNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DecisionInput <em>Decision Input</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DecisionInput
	 * @generated
	 */
	public Adapter createDecisionInputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.DecisionRow <em>Decision Row</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.DecisionRow
	 * @generated
	 */
	public Adapter createDecisionRowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Condition
	 * @generated
	 */
	public Adapter createConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ForkNode <em>Fork Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ForkNode
	 * @generated
	 */
	public Adapter createForkNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.JoinNode <em>Join Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.JoinNode
	 * @generated
	 */
	public Adapter createJoinNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.WaitNode <em>Wait Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.WaitNode
	 * @generated
	 */
	public Adapter createWaitNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.EndNode <em>End Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.EndNode
	 * @generated
	 */
	public Adapter createEndNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Transition
	 * @generated
	 */
	public Adapter createTransitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Pipeline <em>Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Pipeline
	 * @generated
	 */
	public Adapter createPipelineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineNode <em>Pipeline Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineNode
	 * @generated
	 */
	public Adapter createPipelineNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineSource <em>Pipeline Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineSource
	 * @generated
	 */
	public Adapter createPipelineSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineModel <em>Pipeline Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineModel
	 * @generated
	 */
	public Adapter createPipelineModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineTransform <em>Pipeline Transform</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineTransform
	 * @generated
	 */
	public Adapter createPipelineTransformAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineJoin <em>Pipeline Join</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineJoin
	 * @generated
	 */
	public Adapter createPipelineJoinAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineSink <em>Pipeline Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineSink
	 * @generated
	 */
	public Adapter createPipelineSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Port
	 * @generated
	 */
	public Adapter createPortAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.PipelineLink <em>Pipeline Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.PipelineLink
	 * @generated
	 */
	public Adapter createPipelineLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Note
	 * @generated
	 */
	public Adapter createNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Layout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Layout
	 * @generated
	 */
	public Adapter createLayoutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.ShapeLayout <em>Shape Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.ShapeLayout
	 * @generated
	 */
	public Adapter createShapeLayoutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.EdgeLayout <em>Edge Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.EdgeLayout
	 * @generated
	 */
	public Adapter createEdgeLayoutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.orrery.lifecycle.Bendpoint <em>Bendpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.orrery.lifecycle.Bendpoint
	 * @generated
	 */
	public Adapter createBendpointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //LifecycleAdapterFactory
