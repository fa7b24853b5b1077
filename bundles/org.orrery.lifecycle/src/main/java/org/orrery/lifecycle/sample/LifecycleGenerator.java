package org.orrery.lifecycle.sample;

import java.util.Random;
import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/**
 * Valid life cycles of any size, laid out, with names and steps as people draw them.
 *
 * <p>The frame is that of a supervised model from intake to retirement; the rest are stages of
 * preparation between registration and training.
 */
public final class LifecycleGenerator {
  /** Number of drawn elements of the frame alone. */
  public static final int SMALLEST = 52;

  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private final Draft draft;
  private final int wanted;
  private final Random random;
  private Role developer;
  private Role validator;
  private Role operator;
  private Dataset data;
  private Metric auc;
  private Metric psi;
  private Kpi profit;
  private Node register;
  private Node train;
  private Stage develop;

  private LifecycleGenerator(int wanted, long seed) {
    this.wanted = wanted;
    this.random = new Random(seed);
    this.draft = new Draft("generated-" + wanted + "-" + Long.toUnsignedString(seed));
  }

  /**
   * A life cycle that the rules accept.
   *
   * @param elements number of stages, nodes, transitions and notes together, from {@link #SMALLEST}
   * @param seed the same seed gives the same drawing
   */
  public static Lifecycle generate(int elements, long seed) {
    if (elements < SMALLEST) {
      throw new IllegalArgumentException(
          "A life cycle has at least " + SMALLEST + " elements, not " + elements + ".");
    }
    LifecycleGenerator generator = new LifecycleGenerator(elements, seed);
    generator.resources();
    generator.frame();
    generator.preparation();
    return generator.draft.finish();
  }

  private void resources() {
    Lifecycle lifecycle = draft.lifecycle();
    lifecycle.setName("Generated life cycle of " + wanted + " elements");
    lifecycle.setVersion("1.0.0");
    lifecycle.setModel(draft.named(MAKE.createModel(), "model", "Model"));
    lifecycle.getModel().setRiskTier(2);
    lifecycle.getModel().setUse("credit origination");
    lifecycle.getModel().setAffectedPeople(AffectedPeople.APPLICANTS);
    lifecycle.getModel().setOwner("Head of modelling");
    lifecycle.getModel().setBusinessOwner("Head of lending");
    developer = role("developer", "Development");
    validator = role("validator", "Validation");
    operator = role("operator", "Operations");
    data = draft.named(MAKE.createDataset(), "data", "Data");
    data.setLocation("german-credit.csv");
    data.setTarget("class");
    data.setPositiveClass("bad");
    lifecycle.getDatasets().add(data);
    auc = metric(MAKE.createMetric(), "auc", MetricKind.AUC, MetricDirection.HIGHER_IS_BETTER);
    psi = metric(MAKE.createMetric(), "psi", MetricKind.PSI, MetricDirection.LOWER_IS_BETTER);
    profit = MAKE.createKpi();
    metric(profit, "profit", MetricKind.VALUE_PER_DECISION, MetricDirection.HIGHER_IS_BETTER);
  }

  private Role role(String id, String name) {
    Role role = draft.named(MAKE.createRole(), id, name);
    role.setServerRole(id);
    role.setPeople(3);
    draft.lifecycle().getRoles().add(role);
    return role;
  }

  private Metric metric(Metric metric, String id, MetricKind kind, MetricDirection direction) {
    draft.named(metric, id, kind.getLiteral());
    metric.setKind(kind);
    metric.setDirection(direction);
    metric.setType(ValueType.NUMBER);
    metric.setUnit("1");
    draft.lifecycle().getMetrics().add(metric);
    return metric;
  }

  private void frame() {
    Stage intake = draft.stage("intake", "Intake", StageKind.INTAKE);
    Node start = draft.node(intake, MAKE.createStartNode(), "start", "Request", 0, 0);
    TaskStep classify = MAKE.createTaskStep();
    draft.node(intake, classify, "classify-risk", "Classify risk", 0, 1);
    classify.setRole(validator);
    FormField tier = draft.named(MAKE.createFormField(), "risk-tier", "Risk tier");
    tier.setType(ValueType.INTEGER);
    tier.setRequired(true);
    classify.getFields().add(tier);
    register = automatic(intake, MAKE.createRegisterStep(), "register", "Register", 0, 2);
    draft.connect(start, classify);
    draft.connect(classify, register);

    develop = draft.stage("develop", "Develop", StageKind.DEVELOP);
    TrainStep training = MAKE.createTrainStep();
    train = automatic(develop, training, "train", "Train", 0, 1);
    training.setAlgorithm("logistic-regression");
    training.setDataset(data);
    Node repair = task(develop, "repair", "Investigate failure", developer, 0, 2);
    draft.connect(repair, train);

    Stage validate = draft.stage("validate", "Validate", StageKind.VALIDATE);
    TestStep testing = MAKE.createTestStep();
    automatic(validate, testing, "test", "Test", 0, 1);
    testing.setRole(validator);
    ModelTest discrimination = draft.named(MAKE.createModelTest(), "test-auc", "Discrimination");
    discrimination.setMetric(auc);
    discrimination.setThreshold(0.7);
    testing.getTests().add(discrimination);
    Node document = automatic(validate, MAKE.createDocumentStep(), "document", "Model card", 0, 2);

    Stage approve = draft.stage("approve", "Approve", StageKind.APPROVE);
    ApprovalStep approval = MAKE.createApprovalStep();
    draft.node(approve, approval, "approve-release", "Approve release", 0, 1);
    approval.setRole(validator);
    approval.getApprovers().add(validator);
    approval.setDueIn("P10D");
    Node rejected = end(approve, "end-rejected", "Rejected", EndKind.REJECTED, 0, 2);

    Stage deployment = draft.stage("deployment", "Deploy", StageKind.DEPLOY);
    DeployStep deploy = MAKE.createDeployStep();
    automatic(deployment, deploy, "deploy", "Deploy", 0, 1);
    deploy.setRole(operator);
    deploy.setEnvironment(production());
    deploy.setSnapshot("before-release");
    RollbackStep undo = MAKE.createRollbackStep();
    automatic(deployment, undo, "undo-release", "Undo release", 0, 2);
    undo.setRole(operator);
    undo.setSnapshot("before-release");

    Stage operate = draft.stage("operate", "Operate", StageKind.OPERATE);
    MonitorStep monitor = MAKE.createMonitorStep();
    automatic(operate, monitor, "monitor", "Monitor", 0, 1);
    monitor.setRole(operator);
    monitor.getMonitors().add(monitor("psi-features", psi, 0.1, 0.25));
    monitor.getMonitors().add(monitor("profit-live", profit, 0.2, 0.1));
    WaitNode operation = MAKE.createWaitNode();
    draft.node(operate, operation, "in-operation", "In operation", 0, 2);
    operation.setKind(WaitKind.EVENT);
    operation.setEvent("retirement-requested");

    Stage retirement = draft.stage("retirement", "Retire", StageKind.RETIRE);
    Node retire = automatic(retirement, MAKE.createRetireStep(), "retire", "Retire", 0, 1);
    Node retired = end(retirement, "end-retired", "Retired", EndKind.RETIRED, 0, 2);
    Node byHand = task(retirement, "retire-by-hand", "Retire by hand", operator, 0, 0);

    draft.connect(train, testing);
    draft.connect(testing, document, "passed");
    draft.connect(testing, repair, "failed");
    draft.connect(document, approval);
    draft.connect(approval, deploy, "approve");
    draft.connect(approval, deploy, "approve-with-conditions");
    draft.connect(approval, rejected, "reject");
    draft.connect(deploy, monitor);
    draft.connect(monitor, operation);
    draft.connect(operation, retire);
    draft.connect(retire, retired);
    draft.connect(byHand, retired);
    draft.connect(undo, repair);
    for (Node step : new Node[] {register, train, testing, document, undo}) {
      draft.fail(step, repair);
    }
    draft.fail(deploy, undo);
    draft.fail(monitor, undo);
    draft.fail(retire, byHand);
  }

  /** Stages of preparation between registration and training until the number is reached. */
  private void preparation() {
    Preparation parts = new Preparation(draft, random, developer, data);
    Node last = register;
    while (wanted - draft.size() - 1 >= Preparation.LARGEST + 1) {
      last = parts.stage(last, wanted - draft.size() - 1);
    }
    int column = 1;
    while (wanted - draft.size() - 1 >= 2) {
      Node more = task(develop, "prepare-" + column, "Prepare " + column, developer, column, 0);
      draft.connect(last, more);
      last = more;
      column++;
    }
    draft.connect(last, train);
    if (draft.size() < wanted) {
      Note note = draft.named(MAKE.createNote(), "note", "Note");
      note.setText("Generated for tests.");
      draft.note(note);
    }
  }

  private Monitor monitor(String id, Metric metric, double warning, double critical) {
    Monitor monitor = draft.named(MAKE.createMonitor(), id, id);
    monitor.setMetric(metric);
    monitor.setWindowSize(200);
    monitor.setReference(data);
    monitor.setWarning(warning);
    monitor.setCritical(critical);
    monitor.setHysteresis(0.02);
    monitor.setCoolDown("PT12H");
    monitor.getActions().add(MonitorAction.ALERT);
    return monitor;
  }

  private Environment production() {
    Environment production = draft.named(MAKE.createEnvironment(), "production", "Production");
    draft.lifecycle().getEnvironments().add(production);
    return production;
  }

  private <T extends AutomaticStep> T automatic(
      Stage stage, T step, String id, String name, int column, int row) {
    draft.node(stage, step, id, name, column, row);
    step.setRole(developer);
    return step;
  }

  private Node task(Stage stage, String id, String name, Role role, int column, int row) {
    TaskStep task = MAKE.createTaskStep();
    task.setRole(role);
    task.setDueIn("P2D");
    return draft.node(stage, task, id, name, column, row);
  }

  private Node end(Stage stage, String id, String name, EndKind kind, int column, int row) {
    EndNode end = MAKE.createEndNode();
    end.setKind(kind);
    return draft.node(stage, end, id, name, column, row);
  }
}
