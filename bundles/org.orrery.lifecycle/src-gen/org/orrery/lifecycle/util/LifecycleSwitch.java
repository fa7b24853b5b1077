package org.orrery.lifecycle.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.orrery.lifecycle.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage
 * @generated
 */
public class LifecycleSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static LifecyclePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LifecycleSwitch() {
		if (modelPackage == null) {
			modelPackage = LifecyclePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case LifecyclePackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.POLICY_LINK: {
				PolicyLink policyLink = (PolicyLink)theEObject;
				T result = casePolicyLink(policyLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.EXEMPTION: {
				Exemption exemption = (Exemption)theEObject;
				T result = caseExemption(exemption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.SETTING: {
				Setting setting = (Setting)theEObject;
				T result = caseSetting(setting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.LIFECYCLE: {
				Lifecycle lifecycle = (Lifecycle)theEObject;
				T result = caseLifecycle(lifecycle);
				if (result == null) result = caseElement(lifecycle);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.POLICY_REF: {
				PolicyRef policyRef = (PolicyRef)theEObject;
				T result = casePolicyRef(policyRef);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.OPERAND: {
				Operand operand = (Operand)theEObject;
				T result = caseOperand(operand);
				if (result == null) result = caseElement(operand);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PARAMETER: {
				Parameter parameter = (Parameter)theEObject;
				T result = caseParameter(parameter);
				if (result == null) result = caseOperand(parameter);
				if (result == null) result = caseElement(parameter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.MODEL: {
				Model model = (Model)theEObject;
				T result = caseModel(model);
				if (result == null) result = caseElement(model);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.VERSION: {
				Version version = (Version)theEObject;
				T result = caseVersion(version);
				if (result == null) result = caseElement(version);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.ARTIFACT: {
				Artifact artifact = (Artifact)theEObject;
				T result = caseArtifact(artifact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DATASET_USE: {
				DatasetUse datasetUse = (DatasetUse)theEObject;
				T result = caseDatasetUse(datasetUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.MEASUREMENT: {
				Measurement measurement = (Measurement)theEObject;
				T result = caseMeasurement(measurement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.APPROVAL_RECORD: {
				ApprovalRecord approvalRecord = (ApprovalRecord)theEObject;
				T result = caseApprovalRecord(approvalRecord);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.ROLE: {
				Role role = (Role)theEObject;
				T result = caseRole(role);
				if (result == null) result = caseElement(role);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.ENVIRONMENT: {
				Environment environment = (Environment)theEObject;
				T result = caseEnvironment(environment);
				if (result == null) result = caseElement(environment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DATASET: {
				Dataset dataset = (Dataset)theEObject;
				T result = caseDataset(dataset);
				if (result == null) result = caseElement(dataset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PROTECTED_ATTRIBUTE: {
				ProtectedAttribute protectedAttribute = (ProtectedAttribute)theEObject;
				T result = caseProtectedAttribute(protectedAttribute);
				if (result == null) result = caseElement(protectedAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.METRIC: {
				Metric metric = (Metric)theEObject;
				T result = caseMetric(metric);
				if (result == null) result = caseOperand(metric);
				if (result == null) result = caseElement(metric);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.KPI: {
				Kpi kpi = (Kpi)theEObject;
				T result = caseKpi(kpi);
				if (result == null) result = caseMetric(kpi);
				if (result == null) result = caseOperand(kpi);
				if (result == null) result = caseElement(kpi);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.STAGE: {
				Stage stage = (Stage)theEObject;
				T result = caseStage(stage);
				if (result == null) result = caseElement(stage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.NODE: {
				Node node = (Node)theEObject;
				T result = caseNode(node);
				if (result == null) result = caseElement(node);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.STEP: {
				Step step = (Step)theEObject;
				T result = caseStep(step);
				if (result == null) result = caseNode(step);
				if (result == null) result = caseElement(step);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.AUTOMATIC_STEP: {
				AutomaticStep automaticStep = (AutomaticStep)theEObject;
				T result = caseAutomaticStep(automaticStep);
				if (result == null) result = caseStep(automaticStep);
				if (result == null) result = caseNode(automaticStep);
				if (result == null) result = caseElement(automaticStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.RETRY_POLICY: {
				RetryPolicy retryPolicy = (RetryPolicy)theEObject;
				T result = caseRetryPolicy(retryPolicy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.HUMAN_STEP: {
				HumanStep humanStep = (HumanStep)theEObject;
				T result = caseHumanStep(humanStep);
				if (result == null) result = caseStep(humanStep);
				if (result == null) result = caseNode(humanStep);
				if (result == null) result = caseElement(humanStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TRIGGER: {
				Trigger trigger = (Trigger)theEObject;
				T result = caseTrigger(trigger);
				if (result == null) result = caseNode(trigger);
				if (result == null) result = caseElement(trigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.REQUEST_TRIGGER: {
				RequestTrigger requestTrigger = (RequestTrigger)theEObject;
				T result = caseRequestTrigger(requestTrigger);
				if (result == null) result = caseTrigger(requestTrigger);
				if (result == null) result = caseNode(requestTrigger);
				if (result == null) result = caseElement(requestTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.SCHEDULE_TRIGGER: {
				ScheduleTrigger scheduleTrigger = (ScheduleTrigger)theEObject;
				T result = caseScheduleTrigger(scheduleTrigger);
				if (result == null) result = caseTrigger(scheduleTrigger);
				if (result == null) result = caseNode(scheduleTrigger);
				if (result == null) result = caseElement(scheduleTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DATA_ARRIVAL_TRIGGER: {
				DataArrivalTrigger dataArrivalTrigger = (DataArrivalTrigger)theEObject;
				T result = caseDataArrivalTrigger(dataArrivalTrigger);
				if (result == null) result = caseTrigger(dataArrivalTrigger);
				if (result == null) result = caseNode(dataArrivalTrigger);
				if (result == null) result = caseElement(dataArrivalTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DRIFT_TRIGGER: {
				DriftTrigger driftTrigger = (DriftTrigger)theEObject;
				T result = caseDriftTrigger(driftTrigger);
				if (result == null) result = caseTrigger(driftTrigger);
				if (result == null) result = caseNode(driftTrigger);
				if (result == null) result = caseElement(driftTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PERFORMANCE_TRIGGER: {
				PerformanceTrigger performanceTrigger = (PerformanceTrigger)theEObject;
				T result = casePerformanceTrigger(performanceTrigger);
				if (result == null) result = caseTrigger(performanceTrigger);
				if (result == null) result = caseNode(performanceTrigger);
				if (result == null) result = caseElement(performanceTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.KPI_TRIGGER: {
				KpiTrigger kpiTrigger = (KpiTrigger)theEObject;
				T result = caseKpiTrigger(kpiTrigger);
				if (result == null) result = caseTrigger(kpiTrigger);
				if (result == null) result = caseNode(kpiTrigger);
				if (result == null) result = caseElement(kpiTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.CODE_PUSH_TRIGGER: {
				CodePushTrigger codePushTrigger = (CodePushTrigger)theEObject;
				T result = caseCodePushTrigger(codePushTrigger);
				if (result == null) result = caseTrigger(codePushTrigger);
				if (result == null) result = caseNode(codePushTrigger);
				if (result == null) result = caseElement(codePushTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.MANUAL_TRIGGER: {
				ManualTrigger manualTrigger = (ManualTrigger)theEObject;
				T result = caseManualTrigger(manualTrigger);
				if (result == null) result = caseTrigger(manualTrigger);
				if (result == null) result = caseNode(manualTrigger);
				if (result == null) result = caseElement(manualTrigger);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.REGISTER_STEP: {
				RegisterStep registerStep = (RegisterStep)theEObject;
				T result = caseRegisterStep(registerStep);
				if (result == null) result = caseAutomaticStep(registerStep);
				if (result == null) result = caseStep(registerStep);
				if (result == null) result = caseNode(registerStep);
				if (result == null) result = caseElement(registerStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DATA_CHECK_STEP: {
				DataCheckStep dataCheckStep = (DataCheckStep)theEObject;
				T result = caseDataCheckStep(dataCheckStep);
				if (result == null) result = caseAutomaticStep(dataCheckStep);
				if (result == null) result = caseStep(dataCheckStep);
				if (result == null) result = caseNode(dataCheckStep);
				if (result == null) result = caseElement(dataCheckStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DATA_CHECK: {
				DataCheck dataCheck = (DataCheck)theEObject;
				T result = caseDataCheck(dataCheck);
				if (result == null) result = caseElement(dataCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TRAIN_STEP: {
				TrainStep trainStep = (TrainStep)theEObject;
				T result = caseTrainStep(trainStep);
				if (result == null) result = caseAutomaticStep(trainStep);
				if (result == null) result = caseStep(trainStep);
				if (result == null) result = caseNode(trainStep);
				if (result == null) result = caseElement(trainStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TUNE_STEP: {
				TuneStep tuneStep = (TuneStep)theEObject;
				T result = caseTuneStep(tuneStep);
				if (result == null) result = caseAutomaticStep(tuneStep);
				if (result == null) result = caseStep(tuneStep);
				if (result == null) result = caseNode(tuneStep);
				if (result == null) result = caseElement(tuneStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.SEARCH_RANGE: {
				SearchRange searchRange = (SearchRange)theEObject;
				T result = caseSearchRange(searchRange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TEST_STEP: {
				TestStep testStep = (TestStep)theEObject;
				T result = caseTestStep(testStep);
				if (result == null) result = caseAutomaticStep(testStep);
				if (result == null) result = caseStep(testStep);
				if (result == null) result = caseNode(testStep);
				if (result == null) result = caseElement(testStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.MODEL_TEST: {
				ModelTest modelTest = (ModelTest)theEObject;
				T result = caseModelTest(modelTest);
				if (result == null) result = caseElement(modelTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DOCUMENT_STEP: {
				DocumentStep documentStep = (DocumentStep)theEObject;
				T result = caseDocumentStep(documentStep);
				if (result == null) result = caseAutomaticStep(documentStep);
				if (result == null) result = caseStep(documentStep);
				if (result == null) result = caseNode(documentStep);
				if (result == null) result = caseElement(documentStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PACKAGE_STEP: {
				PackageStep packageStep = (PackageStep)theEObject;
				T result = casePackageStep(packageStep);
				if (result == null) result = caseAutomaticStep(packageStep);
				if (result == null) result = caseStep(packageStep);
				if (result == null) result = caseNode(packageStep);
				if (result == null) result = caseElement(packageStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DEPLOY_STEP: {
				DeployStep deployStep = (DeployStep)theEObject;
				T result = caseDeployStep(deployStep);
				if (result == null) result = caseAutomaticStep(deployStep);
				if (result == null) result = caseStep(deployStep);
				if (result == null) result = caseNode(deployStep);
				if (result == null) result = caseElement(deployStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.CANARY_SHARE: {
				CanaryShare canaryShare = (CanaryShare)theEObject;
				T result = caseCanaryShare(canaryShare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.MONITOR_STEP: {
				MonitorStep monitorStep = (MonitorStep)theEObject;
				T result = caseMonitorStep(monitorStep);
				if (result == null) result = caseAutomaticStep(monitorStep);
				if (result == null) result = caseStep(monitorStep);
				if (result == null) result = caseNode(monitorStep);
				if (result == null) result = caseElement(monitorStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.MONITOR: {
				Monitor monitor = (Monitor)theEObject;
				T result = caseMonitor(monitor);
				if (result == null) result = caseElement(monitor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.EXPERIMENT_STEP: {
				ExperimentStep experimentStep = (ExperimentStep)theEObject;
				T result = caseExperimentStep(experimentStep);
				if (result == null) result = caseAutomaticStep(experimentStep);
				if (result == null) result = caseStep(experimentStep);
				if (result == null) result = caseNode(experimentStep);
				if (result == null) result = caseElement(experimentStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.ARM: {
				Arm arm = (Arm)theEObject;
				T result = caseArm(arm);
				if (result == null) result = caseElement(arm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.RETRAIN_STEP: {
				RetrainStep retrainStep = (RetrainStep)theEObject;
				T result = caseRetrainStep(retrainStep);
				if (result == null) result = caseTrainStep(retrainStep);
				if (result == null) result = caseAutomaticStep(retrainStep);
				if (result == null) result = caseStep(retrainStep);
				if (result == null) result = caseNode(retrainStep);
				if (result == null) result = caseElement(retrainStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PROMOTE_STEP: {
				PromoteStep promoteStep = (PromoteStep)theEObject;
				T result = casePromoteStep(promoteStep);
				if (result == null) result = caseAutomaticStep(promoteStep);
				if (result == null) result = caseStep(promoteStep);
				if (result == null) result = caseNode(promoteStep);
				if (result == null) result = caseElement(promoteStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DEMOTE_STEP: {
				DemoteStep demoteStep = (DemoteStep)theEObject;
				T result = caseDemoteStep(demoteStep);
				if (result == null) result = caseAutomaticStep(demoteStep);
				if (result == null) result = caseStep(demoteStep);
				if (result == null) result = caseNode(demoteStep);
				if (result == null) result = caseElement(demoteStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.ROLLBACK_STEP: {
				RollbackStep rollbackStep = (RollbackStep)theEObject;
				T result = caseRollbackStep(rollbackStep);
				if (result == null) result = caseAutomaticStep(rollbackStep);
				if (result == null) result = caseStep(rollbackStep);
				if (result == null) result = caseNode(rollbackStep);
				if (result == null) result = caseElement(rollbackStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.RETIRE_STEP: {
				RetireStep retireStep = (RetireStep)theEObject;
				T result = caseRetireStep(retireStep);
				if (result == null) result = caseAutomaticStep(retireStep);
				if (result == null) result = caseStep(retireStep);
				if (result == null) result = caseNode(retireStep);
				if (result == null) result = caseElement(retireStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.NOTIFY_STEP: {
				NotifyStep notifyStep = (NotifyStep)theEObject;
				T result = caseNotifyStep(notifyStep);
				if (result == null) result = caseAutomaticStep(notifyStep);
				if (result == null) result = caseStep(notifyStep);
				if (result == null) result = caseNode(notifyStep);
				if (result == null) result = caseElement(notifyStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TICKET_STEP: {
				TicketStep ticketStep = (TicketStep)theEObject;
				T result = caseTicketStep(ticketStep);
				if (result == null) result = caseAutomaticStep(ticketStep);
				if (result == null) result = caseStep(ticketStep);
				if (result == null) result = caseNode(ticketStep);
				if (result == null) result = caseElement(ticketStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.CALL_STEP: {
				CallStep callStep = (CallStep)theEObject;
				T result = caseCallStep(callStep);
				if (result == null) result = caseAutomaticStep(callStep);
				if (result == null) result = caseStep(callStep);
				if (result == null) result = caseNode(callStep);
				if (result == null) result = caseElement(callStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.SUB_LIFECYCLE_STEP: {
				SubLifecycleStep subLifecycleStep = (SubLifecycleStep)theEObject;
				T result = caseSubLifecycleStep(subLifecycleStep);
				if (result == null) result = caseAutomaticStep(subLifecycleStep);
				if (result == null) result = caseStep(subLifecycleStep);
				if (result == null) result = caseNode(subLifecycleStep);
				if (result == null) result = caseElement(subLifecycleStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.APPROVAL_STEP: {
				ApprovalStep approvalStep = (ApprovalStep)theEObject;
				T result = caseApprovalStep(approvalStep);
				if (result == null) result = caseHumanStep(approvalStep);
				if (result == null) result = caseStep(approvalStep);
				if (result == null) result = caseNode(approvalStep);
				if (result == null) result = caseElement(approvalStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TASK_STEP: {
				TaskStep taskStep = (TaskStep)theEObject;
				T result = caseTaskStep(taskStep);
				if (result == null) result = caseHumanStep(taskStep);
				if (result == null) result = caseStep(taskStep);
				if (result == null) result = caseNode(taskStep);
				if (result == null) result = caseElement(taskStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.FORM_FIELD: {
				FormField formField = (FormField)theEObject;
				T result = caseFormField(formField);
				if (result == null) result = caseElement(formField);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.REVIEW_STEP: {
				ReviewStep reviewStep = (ReviewStep)theEObject;
				T result = caseReviewStep(reviewStep);
				if (result == null) result = caseHumanStep(reviewStep);
				if (result == null) result = caseStep(reviewStep);
				if (result == null) result = caseNode(reviewStep);
				if (result == null) result = caseElement(reviewStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.START_NODE: {
				StartNode startNode = (StartNode)theEObject;
				T result = caseStartNode(startNode);
				if (result == null) result = caseNode(startNode);
				if (result == null) result = caseElement(startNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DECISION_NODE: {
				DecisionNode decisionNode = (DecisionNode)theEObject;
				T result = caseDecisionNode(decisionNode);
				if (result == null) result = caseNode(decisionNode);
				if (result == null) result = caseElement(decisionNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DECISION_INPUT: {
				DecisionInput decisionInput = (DecisionInput)theEObject;
				T result = caseDecisionInput(decisionInput);
				if (result == null) result = caseOperand(decisionInput);
				if (result == null) result = caseElement(decisionInput);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.DECISION_ROW: {
				DecisionRow decisionRow = (DecisionRow)theEObject;
				T result = caseDecisionRow(decisionRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.FORK_NODE: {
				ForkNode forkNode = (ForkNode)theEObject;
				T result = caseForkNode(forkNode);
				if (result == null) result = caseNode(forkNode);
				if (result == null) result = caseElement(forkNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.JOIN_NODE: {
				JoinNode joinNode = (JoinNode)theEObject;
				T result = caseJoinNode(joinNode);
				if (result == null) result = caseNode(joinNode);
				if (result == null) result = caseElement(joinNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.WAIT_NODE: {
				WaitNode waitNode = (WaitNode)theEObject;
				T result = caseWaitNode(waitNode);
				if (result == null) result = caseNode(waitNode);
				if (result == null) result = caseElement(waitNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.END_NODE: {
				EndNode endNode = (EndNode)theEObject;
				T result = caseEndNode(endNode);
				if (result == null) result = caseNode(endNode);
				if (result == null) result = caseElement(endNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.TRANSITION: {
				Transition transition = (Transition)theEObject;
				T result = caseTransition(transition);
				if (result == null) result = caseElement(transition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE: {
				Pipeline pipeline = (Pipeline)theEObject;
				T result = casePipeline(pipeline);
				if (result == null) result = caseElement(pipeline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_NODE: {
				PipelineNode pipelineNode = (PipelineNode)theEObject;
				T result = casePipelineNode(pipelineNode);
				if (result == null) result = caseElement(pipelineNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_SOURCE: {
				PipelineSource pipelineSource = (PipelineSource)theEObject;
				T result = casePipelineSource(pipelineSource);
				if (result == null) result = casePipelineNode(pipelineSource);
				if (result == null) result = caseElement(pipelineSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_MODEL: {
				PipelineModel pipelineModel = (PipelineModel)theEObject;
				T result = casePipelineModel(pipelineModel);
				if (result == null) result = casePipelineNode(pipelineModel);
				if (result == null) result = caseElement(pipelineModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_TRANSFORM: {
				PipelineTransform pipelineTransform = (PipelineTransform)theEObject;
				T result = casePipelineTransform(pipelineTransform);
				if (result == null) result = casePipelineNode(pipelineTransform);
				if (result == null) result = caseElement(pipelineTransform);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_JOIN: {
				PipelineJoin pipelineJoin = (PipelineJoin)theEObject;
				T result = casePipelineJoin(pipelineJoin);
				if (result == null) result = casePipelineNode(pipelineJoin);
				if (result == null) result = caseElement(pipelineJoin);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_SINK: {
				PipelineSink pipelineSink = (PipelineSink)theEObject;
				T result = casePipelineSink(pipelineSink);
				if (result == null) result = casePipelineNode(pipelineSink);
				if (result == null) result = caseElement(pipelineSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PORT: {
				Port port = (Port)theEObject;
				T result = casePort(port);
				if (result == null) result = caseElement(port);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.PIPELINE_LINK: {
				PipelineLink pipelineLink = (PipelineLink)theEObject;
				T result = casePipelineLink(pipelineLink);
				if (result == null) result = caseElement(pipelineLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.NOTE: {
				Note note = (Note)theEObject;
				T result = caseNote(note);
				if (result == null) result = caseElement(note);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.LAYOUT: {
				Layout layout = (Layout)theEObject;
				T result = caseLayout(layout);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.SHAPE_LAYOUT: {
				ShapeLayout shapeLayout = (ShapeLayout)theEObject;
				T result = caseShapeLayout(shapeLayout);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.EDGE_LAYOUT: {
				EdgeLayout edgeLayout = (EdgeLayout)theEObject;
				T result = caseEdgeLayout(edgeLayout);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case LifecyclePackage.BENDPOINT: {
				Bendpoint bendpoint = (Bendpoint)theEObject;
				T result = caseBendpoint(bendpoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicyLink(PolicyLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exemption</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exemption</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExemption(Exemption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSetting(Setting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lifecycle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lifecycle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLifecycle(Lifecycle object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy Ref</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy Ref</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolicyRef(PolicyRef object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operand</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operand</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperand(Operand object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameter(Parameter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseModel(Model object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Version</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Version</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVersion(Version object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArtifact(Artifact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dataset Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dataset Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatasetUse(DatasetUse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasurement(Measurement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApprovalRecord(ApprovalRecord object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRole(Role object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Environment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Environment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnvironment(Environment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dataset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dataset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataset(Dataset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Protected Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Protected Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProtectedAttribute(ProtectedAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Metric</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Metric</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMetric(Metric object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kpi</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kpi</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKpi(Kpi object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStage(Stage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNode(Node object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStep(Step object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Automatic Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Automatic Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAutomaticStep(AutomaticStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Retry Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Retry Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRetryPolicy(RetryPolicy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Human Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Human Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHumanStep(HumanStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrigger(Trigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Request Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Request Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequestTrigger(RequestTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Schedule Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Schedule Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScheduleTrigger(ScheduleTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Arrival Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Arrival Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataArrivalTrigger(DataArrivalTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Drift Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Drift Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDriftTrigger(DriftTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Performance Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Performance Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerformanceTrigger(PerformanceTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kpi Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kpi Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKpiTrigger(KpiTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Code Push Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Code Push Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodePushTrigger(CodePushTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Manual Trigger</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Manual Trigger</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManualTrigger(ManualTrigger object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Register Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Register Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegisterStep(RegisterStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Check Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Check Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataCheckStep(DataCheckStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataCheck(DataCheck object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Train Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Train Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrainStep(TrainStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tune Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tune Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTuneStep(TuneStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Search Range</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Search Range</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSearchRange(SearchRange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Test Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Test Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTestStep(TestStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Model Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Model Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseModelTest(ModelTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocumentStep(DocumentStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Package Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Package Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePackageStep(PackageStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Deploy Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Deploy Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeployStep(DeployStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Canary Share</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Canary Share</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCanaryShare(CanaryShare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Monitor Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Monitor Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMonitorStep(MonitorStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Monitor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Monitor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMonitor(Monitor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Experiment Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Experiment Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExperimentStep(ExperimentStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Arm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Arm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArm(Arm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Retrain Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Retrain Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRetrainStep(RetrainStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Promote Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Promote Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePromoteStep(PromoteStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Demote Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Demote Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDemoteStep(DemoteStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rollback Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rollback Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRollbackStep(RollbackStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Retire Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Retire Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRetireStep(RetireStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Notify Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Notify Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNotifyStep(NotifyStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ticket Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ticket Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTicketStep(TicketStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Call Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Call Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCallStep(CallStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sub Lifecycle Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sub Lifecycle Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubLifecycleStep(SubLifecycleStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApprovalStep(ApprovalStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTaskStep(TaskStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Form Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Form Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFormField(FormField object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewStep(ReviewStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Start Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Start Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStartNode(StartNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionNode(DecisionNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Input</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Input</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionInput(DecisionInput object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionRow(DecisionRow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fork Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fork Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseForkNode(ForkNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Join Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Join Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJoinNode(JoinNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Wait Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Wait Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWaitNode(WaitNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>End Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>End Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEndNode(EndNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransition(Transition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipeline(Pipeline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineNode(PipelineNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineSource(PipelineSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineModel(PipelineModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Transform</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Transform</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineTransform(PipelineTransform object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Join</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Join</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineJoin(PipelineJoin object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineSink(PipelineSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Port</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Port</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePort(Port object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineLink(PipelineLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNote(Note object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Layout</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Layout</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLayout(Layout object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shape Layout</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shape Layout</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseShapeLayout(ShapeLayout object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Edge Layout</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Edge Layout</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEdgeLayout(EdgeLayout object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bendpoint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bendpoint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBendpoint(Bendpoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //LifecycleSwitch
