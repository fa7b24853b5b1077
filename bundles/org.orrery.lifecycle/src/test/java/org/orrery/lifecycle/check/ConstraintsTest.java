package org.orrery.lifecycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

class ConstraintsTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  @ParameterizedTest
  @ValueSource(strings = {"credit-risk", "credit-policy"})
  void theSamplesFulfilAll(String sample) throws IOException {
    Lifecycle lifecycle =
        LifecycleFiles.load(Path.of("../../samples/credit/" + sample + ".lifecycle"));
    assertThat(Constraints.check(lifecycle)).isEmpty();
  }

  @Test
  void idsAreGivenWellFormedAndUnique() {
    Lifecycle lifecycle = LifecycleGenerator.generate(60, 1);
    Stage stage = lifecycle.getStages().get(1);
    stage.setId("intake");
    lifecycle.getStages().get(2).setId("not an id");
    lifecycle.getStages().get(3).setId(null);
    assertThat(Constraints.check(lifecycle))
        .extracting(ConstraintViolation::feature)
        .containsExactly(
            LANGUAGE.getElement_Id(), LANGUAGE.getElement_Id(), LANGUAGE.getElement_Id());
    assertThat(Constraints.check(lifecycle).get(0).element()).isSameAs(stage);
    assertThat(Constraints.check(lifecycle).get(0).message()).contains("'intake' is taken");
  }

  static Stream<EAttribute> limited() {
    return LANGUAGE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .flatMap(c -> ((EClass) c).getEAttributes().stream())
        .filter(a -> a.getEAnnotation(Fields.LIMITS) != null);
  }

  @ParameterizedTest
  @MethodSource("limited")
  void numbersKeepTheirLimits(EAttribute attribute) {
    for (String key : attribute.getEAnnotation(Fields.LIMITS).getDetails().keySet()) {
      double limit = Fields.limit(attribute, key).orElseThrow();
      boolean upper = key.equals("maximum") || key.equals("below");
      boolean reachable = key.equals("minimum") || key.equals("maximum");
      assertThat(Fields.problem(attribute, number(attribute, limit)).isEmpty())
          .isEqualTo(reachable);
      assertThat(Fields.problem(attribute, number(attribute, limit + (upper ? 1 : -1))))
          .get()
          .asString()
          .contains(attribute.getName());
      assertThat(advice(attribute, number(attribute, limit + (upper ? 1 : -1))))
          .contains(
              "'" + attribute.getName() + "': a ",
              number(attribute, limit).toString().replaceFirst("\\.0$", ""));
    }
    assertThat(attribute.getEAnnotation(Fields.LIMITS).getDetails().keySet())
        .isSubsetOf("minimum", "maximum", "above", "below");
  }

  private static String advice(EAttribute attribute, Object value) {
    return new ConstraintViolation(null, attribute, Fields.problem(attribute, value).orElseThrow())
        .advice()
        .english();
  }

  @Test
  void whatToDoNamesTheValuesOrTheFormOfTheField() {
    assertThat(advice(LANGUAGE.getAutomaticStep_Timeout(), "5 minutes"))
        .isEqualTo("Write in 'timeout': an ISO-8601 duration such as PT15M, P30D or P12M.");
    assertThat(advice(LANGUAGE.getElement_Id(), null))
        .isEqualTo("Write in 'id': a letter, then letters, digits, '-' or '_'.");
    assertThat(advice(LANGUAGE.getApprovalStep_Quorum(), 0))
        .isEqualTo("Write in 'quorum': a whole number, at least 1.");
    assertThat(Constraints.checkOne(MAKE.createCondition()).getFirst().advice().english())
        .isEqualTo("Write in 'operand': an element of the kind Operand, by its id.");
  }

  /** What an expected form is called follows an advice; all else that is said has its own. */
  @Test
  void eachFaultHasItsRemedy() throws IOException {
    Properties patterns = new Properties();
    try (InputStream in = Constraints.class.getResourceAsStream("messages.properties")) {
      patterns.load(in);
    }
    assertThat(patterns.stringPropertyNames())
        .filteredOn(key -> !key.matches("check\\.(expected|values)\\..*") || key.endsWith(".do"))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            key ->
                assertThat(patterns.stringPropertyNames())
                    .contains(key.endsWith(".do") ? key : key + ".do"));
  }

  private static Number number(EAttribute attribute, double value) {
    return attribute.getEAttributeType().getInstanceClass() == int.class
        ? Integer.valueOf((int) value)
        : Double.valueOf(value);
  }

  @Test
  void whatIsWrongIsSaidInGermanToo() {
    TrainStep train = make(MAKE.createTrainStep());
    train.setTimeout("5 minutes");
    train.setTestShare(1.5);
    train.setName("${x}");
    assertThat(Constraints.checkOne(train))
        .extracting(violation -> violation.said().in(Locale.GERMANY))
        .containsExactlyInAnyOrder(
            "„Zeitgrenze“ ist „5 minutes“; erwartet wird eine Dauer nach ISO 8601 wie PT15M, P30D"
                + " oder P12M.",
            "„Testanteil“ ist 1,5; erwartet wird weniger als 1.",
            "„Name“ ist „${x}“; erwartet wird ein Text ohne „${“ und „#{“, denn eine"
                + " Prozess-Engine würde sie auswerten.");
  }

  @Test
  void textsKeepTheirForm() {
    TrainStep train = make(MAKE.createTrainStep());
    train.setTimeout("5 minutes");
    assertThat(messages(train))
        .containsExactly(
            "'timeout' is '5 minutes'; expected an ISO-8601 duration such as PT15M, P30D or P12M.");
    ScheduleTrigger trigger = make(MAKE.createScheduleTrigger());
    assertThat(messages(trigger)).containsExactly("'schedule' is missing.");
    trigger.setSchedule("weekly");
    assertThat(messages(trigger)).singleElement().asString().contains("five fields of cron");
  }

  @Test
  void whatBelongsToAnElementIsReportedThere() {
    TrainStep train = make(MAKE.createTrainStep());
    RetryPolicy retry = MAKE.createRetryPolicy();
    retry.setAttempts(0);
    train.setRetry(retry);
    ConstraintViolation violation = Constraints.checkOne(retry).get(0);
    assertThat(violation.element()).isSameAs(train);
    assertThat(violation.feature()).isSameAs(LANGUAGE.getRetryPolicy_Attempts());
    assertThat(violation.message()).isEqualTo("'attempts' is 0; expected at least 1.");
  }

  @Test
  void aQuorumFitsThePanelAndTheRoles() {
    ApprovalStep step = make(MAKE.createApprovalStep());
    step.setQuorum(2);
    assertThat(features(step)).containsExactly(LANGUAGE.getApprovalStep_Quorum());
    step.setPanel(2);
    assertThat(features(step)).isEmpty();
    step.setEachRole(true);
    step.getApprovers().addAll(roles(3));
    assertThat(features(step)).containsExactly(LANGUAGE.getApprovalStep_Quorum());
  }

  @Test
  void anEscalationHasATimeAndARole() {
    ApprovalStep step = make(MAKE.createApprovalStep());
    step.setEscalateAfter("P1D");
    assertThat(features(step)).containsExactly(LANGUAGE.getHumanStep_EscalateTo());
    step.setEscalateTo(roles(1).get(0));
    assertThat(features(step)).isEmpty();
    step.setEscalateAfter(null);
    assertThat(features(step)).containsExactly(LANGUAGE.getHumanStep_EscalateAfter());
  }

  @Test
  void aCapHasAPeriod() {
    ScheduleTrigger trigger = make(MAKE.createScheduleTrigger());
    trigger.setSchedule("P7D");
    trigger.setCap(2);
    assertThat(features(trigger)).containsExactly(LANGUAGE.getTrigger_CapPeriod());
    trigger.setCapPeriod("P30D");
    assertThat(features(trigger)).isEmpty();
  }

  @Test
  void onlyACanaryHasShares() {
    assertThat(features(canary(10, 50, 100))).isEmpty();
    assertThat(features(canary())).containsExactly(LANGUAGE.getDeployStep_Shares());
    DeployStep plain = canary(10, 100);
    plain.setStrategy(DeployStrategy.ALL_AT_ONCE);
    assertThat(features(plain)).containsExactly(LANGUAGE.getDeployStep_Shares());
  }

  @Test
  void anExperimentComparesTheChampionWithOneOther() {
    ExperimentStep step = make(MAKE.createExperimentStep());
    assertThat(features(step)).containsExactly(LANGUAGE.getExperimentStep_Arms());
    step.getArms().add(arm(ArmSubject.CHAMPION));
    assertThat(features(step)).as("alone").containsExactly(LANGUAGE.getExperimentStep_Arms());
    step.getArms().add(arm(ArmSubject.CHALLENGER));
    assertThat(features(step)).isEmpty();
    step.getArms().add(arm(ArmSubject.CHALLENGER));
    assertThat(features(step)).as("three").containsExactly(LANGUAGE.getExperimentStep_Arms());
    step.getArms().removeFirst();
    assertThat(features(step)).as("no champion").containsExactly(LANGUAGE.getExperimentStep_Arms());
    step.getArms().forEach(arm -> arm.setSubject(ArmSubject.CHAMPION));
    assertThat(features(step)).as("twice").containsExactly(LANGUAGE.getExperimentStep_Arms());
  }

  @Test
  void anArmForAVersionHasItsNumber() {
    Arm arm = arm(ArmSubject.VERSION);
    assertThat(features(arm)).containsExactly(LANGUAGE.getArm_Number());
    arm.setNumber(1);
    assertThat(features(arm)).isEmpty();
    assertThat(features(arm(ArmSubject.CHALLENGER))).isEmpty();
  }

  private static Arm arm(ArmSubject subject) {
    Arm arm = make(MAKE.createArm());
    arm.setSubject(subject);
    return arm;
  }

  @Test
  void aMonitorHasAMetricAndOneWindow() {
    Monitor monitor = make(MAKE.createMonitor());
    assertThat(features(monitor))
        .containsExactly(LANGUAGE.getMonitor_Metric(), LANGUAGE.getMonitor_Window());
    monitor.setMetric(make(MAKE.createMetric()));
    monitor.setWindowSize(100);
    assertThat(features(monitor)).isEmpty();
    monitor.setWindow("P1D");
    assertThat(features(monitor)).containsExactly(LANGUAGE.getMonitor_Window());
  }

  @Test
  void freshnessHasAnAgeAndNoOtherCheckHas() {
    DataCheck check = make(MAKE.createDataCheck());
    check.setMaximumAge("P30D");
    assertThat(features(check)).containsExactly(LANGUAGE.getDataCheck_MaximumAge());
    check.setKind(DataCheckKind.FRESHNESS);
    assertThat(features(check)).isEmpty();
    check.setMaximumAge(null);
    assertThat(features(check)).containsExactly(LANGUAGE.getDataCheck_MaximumAge());
    check.setMaximumAge("30 days");
    assertThat(features(check)).containsExactly(LANGUAGE.getDataCheck_MaximumAge());
  }

  @Test
  void aWaitSaysForWhat() {
    WaitNode wait = make(MAKE.createWaitNode());
    assertThat(features(wait)).containsExactly(LANGUAGE.getWaitNode_Duration());
    wait.setKind(WaitKind.EVENT);
    assertThat(features(wait)).containsExactly(LANGUAGE.getWaitNode_Event());
    wait.setEvent("retirement-requested");
    assertThat(features(wait)).isEmpty();
  }

  @Test
  void aTransitionHasTwoEndsAndConditionsWhenConditional() {
    Transition transition = make(MAKE.createTransition());
    assertThat(features(transition))
        .containsExactly(LANGUAGE.getTransition_Source(), LANGUAGE.getTransition_Target());
    transition.setSource(make(MAKE.createTrainStep()));
    transition.setTarget(transition.getSource());
    assertThat(features(transition)).isEmpty();
    transition.setKind(TransitionKind.CONDITIONAL);
    assertThat(features(transition)).containsExactly(LANGUAGE.getTransition_Conditions());
  }

  @Test
  void aConditionFitsItsOperand() {
    DecisionInput input = make(MAKE.createDecisionInput());
    input.setType(ValueType.NUMBER);
    input.setUnit("ms");
    assertThat(features(condition(input, Operator.BETWEEN, "ms", "1", "2.5"))).isEmpty();
    assertThat(features(condition(input, Operator.BETWEEN, "ms", "1")))
        .containsExactly(LANGUAGE.getCondition_Values());
    assertThat(features(condition(input, Operator.LESS, "ms", "fast")))
        .containsExactly(LANGUAGE.getCondition_Values());
    assertThat(features(condition(input, Operator.LESS, "s", "1")))
        .containsExactly(LANGUAGE.getCondition_Unit());
    assertThat(features(condition(input, Operator.IN, "ms")))
        .containsExactly(LANGUAGE.getCondition_Values());
    input.setType(ValueType.ENUMERATION);
    input.getAllowedValues().add("good");
    assertThat(features(condition(input, Operator.EQUAL, "ms", "good"))).isEmpty();
    assertThat(features(condition(input, Operator.LESS, "ms", "bad")))
        .containsExactly(LANGUAGE.getCondition_Values(), LANGUAGE.getCondition_Operator());
  }

  @Test
  void aLinkJoinsNodesOfItsOwnPipeline() {
    Pipeline pipeline = MAKE.createPipeline();
    PipelineLink link = make(MAKE.createPipelineLink());
    pipeline.getLinks().add(link);
    link.setSource(port(pipeline));
    link.setTarget(port(pipeline));
    assertThat(messages(link)).isEmpty();

    link.setTarget(port(MAKE.createPipeline()));
    assertThat(features(link)).containsExactly(LANGUAGE.getPipelineLink_Target());
    assertThat(messages(link)).containsExactly("The port 'x' is of another pipeline.");
  }

  private static Port port(Pipeline pipeline) {
    PipelineModel node = MAKE.createPipelineModel();
    Port port = make(MAKE.createPort());
    node.getPorts().add(port);
    pipeline.getNodes().add(node);
    return port;
  }

  @Test
  void anInputThatIsAMetricHasItsUnit() {
    Lifecycle lifecycle = make(MAKE.createLifecycle());
    Metric psi = make(MAKE.createMetric());
    psi.setId("psi");
    psi.setUnit("1");
    lifecycle.getMetrics().add(psi);
    DecisionInput input = make(MAKE.createDecisionInput());
    input.setType(ValueType.NUMBER);
    input.setKey("psi");
    DecisionNode decision = make(MAKE.createDecisionNode());
    decision.getInputs().add(input);
    Stage stage = make(MAKE.createStage());
    stage.getNodes().add(decision);
    lifecycle.getStages().add(stage);
    assertThat(features(input)).as("a plain number").isEmpty();
    input.setUnit("EUR");
    assertThat(features(input)).containsExactly(LANGUAGE.getOperand_Unit());
    psi.setUnit("EUR");
    assertThat(features(input)).isEmpty();
    psi.setUnit("1");
    input.setStep(make(MAKE.createTestStep()));
    assertThat(features(input))
        .as("what a test found is in the metric's unit")
        .containsExactly(LANGUAGE.getOperand_Unit());
    psi.setUnit("EUR");
    assertThat(features(input)).isEmpty();
    psi.setType(ValueType.INTEGER);
    assertThat(features(input)).as("whole numbers are numbers").isEmpty();
    input.setType(ValueType.INTEGER);
    assertThat(features(input)).isEmpty();
    psi.setType(ValueType.NUMBER);
    assertThat(features(input)).containsExactly(LANGUAGE.getOperand_Type());
  }

  @Test
  void anInputThatIsAResultHasItsTypeAndUnit() {
    DecisionInput input = make(MAKE.createDecisionInput());
    input.setStep(make(MAKE.createTestStep()));
    input.setKey("failed");
    input.setType(ValueType.INTEGER);
    assertThat(features(input)).as("a count").isEmpty();
    input.setUnit("EUR");
    assertThat(features(input)).containsExactly(LANGUAGE.getOperand_Unit());
    input.setStep(make(MAKE.createDeployStep()));
    input.setKey("share");
    input.setType(ValueType.NUMBER);
    input.setUnit("1");
    assertThat(messages(input)).singleElement().asString().contains("'1'", "'%'");
    input.setUnit("%");
    assertThat(features(input)).isEmpty();
    ExperimentStep compare = make(MAKE.createExperimentStep());
    Metric profit = make(MAKE.createKpi());
    profit.setUnit("EUR");
    compare.setMetric(profit);
    Arm arm = make(MAKE.createArm());
    compare.getArms().add(arm);
    input.setStep(compare);
    input.setKey("championMean");
    assertThat(messages(input)).singleElement().asString().contains("'%'", "'EUR'");
    input.setUnit("EUR");
    assertThat(features(input)).isEmpty();
    input.setKey("outcome");
    input.setUnit(null);
    input.setType(ValueType.TEXT);
    assertThat(features(input)).as("outcomes are words").isEmpty();
  }

  @Test
  void anAnswerThatMayBeChosenHasTheTypeOfItsField() {
    FormField tier = make(MAKE.createFormField());
    tier.setId("tier");
    tier.setType(ValueType.INTEGER);
    tier.getAllowedValues().addAll(List.of("1", "low", "2.5", "4"));
    assertThat(features(tier))
        .containsExactly(
            LANGUAGE.getFormField_AllowedValues(), LANGUAGE.getFormField_AllowedValues());
    assertThat(messages(tier)).allSatisfy(said -> assertThat(said).contains("'tier'", "whole"));
    tier.setType(ValueType.NUMBER);
    assertThat(messages(tier)).singleElement().asString().contains("'low'", "a number");
    tier.setType(ValueType.ENUMERATION);
    assertThat(features(tier)).isEmpty();
  }

  @Test
  void anInputThatIsAnAnswerHasItsType() {
    FormField amount = make(MAKE.createFormField());
    amount.setId("amount");
    amount.setType(ValueType.NUMBER);
    TaskStep task = make(MAKE.createTaskStep());
    task.getFields().add(amount);
    DecisionInput input = make(MAKE.createDecisionInput());
    input.setStep(task);
    input.setKey("amount");
    input.setType(ValueType.DATE);
    assertThat(features(input)).containsExactly(LANGUAGE.getOperand_Type());
    assertThat(messages(input)).singleElement().asString().contains("'date'", "'number'");
    input.setType(ValueType.NUMBER);
    assertThat(features(input)).isEmpty();
    amount.setUnit("EUR");
    assertThat(features(input)).containsExactly(LANGUAGE.getOperand_Unit());
    input.setUnit("EUR");
    assertThat(features(input)).isEmpty();
    input.setUnit(null);
    input.setKey("decidedBy");
    assertThat(features(input)).containsExactly(LANGUAGE.getOperand_Type());
    input.setType(ValueType.TEXT);
    assertThat(features(input)).isEmpty();
  }

  @Test
  void aTriggerNamesWhatFiresIt() {
    for (Node bare :
        List.of(
            MAKE.createDriftTrigger(),
            MAKE.createPerformanceTrigger(),
            MAKE.createKpiTrigger(),
            MAKE.createDataArrivalTrigger(),
            MAKE.createCodePushTrigger(),
            MAKE.createScheduleTrigger())) {
      make(bare);
      assertThat(messages(bare)).singleElement().asString().endsWith("' is missing.");
      EStructuralFeature missing = features(bare).getFirst();
      give(bare, missing);
      assertThat(features(bare)).as(missing.toString()).isEmpty();
    }
    assertThat(features(make(MAKE.createManualTrigger()))).isEmpty();
    assertThat(features(make(MAKE.createRequestTrigger()))).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static void give(Node trigger, EStructuralFeature missing) {
    Object value =
        missing instanceof EReference reference
            ? make((Element) EcoreUtil.create(reference.getEReferenceType()))
            : "P1D";
    if (missing.isMany()) {
      ((List<Object>) trigger.eGet(missing)).add(value);
    } else {
      trigger.eSet(missing, value);
    }
  }

  @Test
  void aDriftTriggerWatchesNeitherAKpiNorAnAmount() {
    Metric psi = make(MAKE.createMetric());
    Metric profit = make(MAKE.createKpi());
    Monitor monitor = make(MAKE.createMonitor());
    DriftTrigger drift = make(MAKE.createDriftTrigger());
    drift.getMonitors().add(monitor);
    KpiTrigger fall = make(MAKE.createKpiTrigger());
    fall.getMonitors().add(monitor);
    assertThat(features(drift)).as("a monitor without a metric is told itself").isEmpty();
    for (String plain : Arrays.asList(null, "", "1", "%")) {
      psi.setUnit(plain);
      monitor.setMetric(psi);
      assertThat(features(drift)).as("a metric in '%s'", plain).isEmpty();
    }
    psi.setUnit("EUR");
    assertThat(features(drift)).containsExactly(LANGUAGE.getDriftTrigger_Monitors());
    monitor.setMetric(profit);
    assertThat(features(drift)).containsExactly(LANGUAGE.getDriftTrigger_Monitors());
    assertThat(features(fall)).isEmpty();
  }

  private static Condition condition(
      DecisionInput input, Operator operator, String unit, String... values) {
    Condition condition = MAKE.createCondition();
    condition.setOperand(input);
    condition.setOperator(operator);
    condition.setUnit(unit);
    condition.getValues().addAll(Arrays.asList(values));
    return condition;
  }

  private static DeployStep canary(double... shares) {
    DeployStep step = make(MAKE.createDeployStep());
    step.setStrategy(DeployStrategy.CANARY);
    for (double share : shares) {
      CanaryShare next = MAKE.createCanaryShare();
      next.setShare(share);
      step.getShares().add(next);
    }
    return step;
  }

  private static List<Role> roles(int number) {
    return Stream.generate(() -> make(MAKE.createRole())).limit(number).toList();
  }

  private static <T extends Element> T make(T element) {
    element.setId("x");
    return element;
  }

  private static List<String> messages(EObject object) {
    return Constraints.checkOne(object).stream().map(ConstraintViolation::message).toList();
  }

  private static List<EStructuralFeature> features(EObject object) {
    return Constraints.checkOne(object).stream().map(ConstraintViolation::feature).toList();
  }
}
