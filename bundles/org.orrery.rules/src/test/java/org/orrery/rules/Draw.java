package org.orrery.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.TuneStep;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/**
 * Draws life cycles from text for tests, for example {@code "start train test -passed-> approve"}.
 *
 * <p>A node is made when its id is first named; its class follows from the id up to the first
 * hyphen or digit. Nodes are made such that they hold the rules: roles, tests, approvers and
 * monitors are filled in. Arrows: {@code ->} normal, {@code -x->} with outcome x, {@code -*->}
 * default, {@code -!->} failure, {@code -@->} time-out, {@code -?->} conditional.
 */
public final class Draw {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final Map<String, EClass> KINDS = kinds();

  private final Lifecycle lifecycle = MAKE.createLifecycle();
  private final Stage stage = MAKE.createStage();
  private final Map<String, Element> elements = new HashMap<>();
  private int transitions;

  private Draw() {
    lifecycle.setId("drawing");
    lifecycle.setName("Drawing");
    lifecycle.setModel(named(MAKE.createModel(), "model"));
    lifecycle.getModel().setUse("churn");
    lifecycle.getModel().getRegions().add("NZ");
    stage.setId("stage");
    lifecycle.getStages().add(stage);
    role("development", "developer", 3);
    role("validation", "validator", 2);
    role("committee", "approver", 3);
    role("operation", "operator", 2);
    role("audit", "auditor", 1);
    metric("auc", MAKE.createMetric(), MetricDirection.HIGHER_IS_BETTER);
    metric("psi", MAKE.createMetric(), MetricDirection.LOWER_IS_BETTER);
    metric("profit", MAKE.createKpi(), MetricDirection.HIGHER_IS_BETTER);
  }

  public static Draw of(String... paths) {
    Draw draw = new Draw();
    for (String path : paths) {
      draw.path(path);
    }
    return draw;
  }

  /** Lets a drawing name every pack, whatever its scope, so that each rule in force is asked. */
  public static Lifecycle bound(Lifecycle lifecycle) {
    lifecycle.getPolicies().clear();
    for (PolicyPack pack : RuleEngine.builtIn().packs()) {
      PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
      ref.setPack(pack.id());
      lifecycle.getPolicies().add(ref);
    }
    return lifecycle;
  }

  /** A complete life cycle that holds every rule of every pack. */
  public static Draw complete() {
    return of(
        "start -> task-risk -> register -> train -> test -passed-> document -> approve",
        "test -failed-> task-fix -> train",
        "approve -approve-> deploy -> monitor -> wait -> retire -> end",
        "approve -approve-with-conditions-> deploy",
        "approve -reject-> end-rejected",
        "drift -> retrain -> retest -passed-> approve-challenger -approve-> promote ->"
            + " end-promoted",
        "retest -failed-> task-look -> retrain",
        "approve-challenger -*-> end-kept",
        "manual -> rollback -> end-back",
        "register -!-> task-repair-register -> register",
        "train -!-> task-repair-train -> train",
        "test -!-> task-repair-test -> test",
        "document -!-> task-repair-document -> document",
        "deploy -!-> task-repair-deploy -> deploy",
        "monitor -!-> task-repair-monitor -> monitor",
        "retire -!-> task-repair-retire -> retire",
        "retrain -!-> task-repair-retrain -> retrain",
        "retest -!-> task-repair-retest -> retest",
        "promote -!-> task-repair-promote -> promote",
        "rollback -!-> task-repair-rollback -> rollback");
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  public <T> T get(String id, Class<T> type) {
    return type.cast(elements.get(id));
  }

  public <T> Draw with(String id, Class<T> type, Consumer<T> edit) {
    edit.accept(get(id, type));
    return this;
  }

  public Draw role(String id, String serverRole, int people) {
    Role role = MAKE.createRole();
    role.setServerRole(serverRole);
    role.setPeople(people);
    lifecycle.getRoles().add(named(role, id));
    return this;
  }

  public Draw path(String path) {
    String[] tokens = path.strip().split("\\s+");
    Node source = node(tokens[0]);
    for (int i = 1; i + 1 < tokens.length; i += 2) {
      Node target = node(tokens[i + 1]);
      connect(source, tokens[i], target);
      source = target;
    }
    return this;
  }

  private void connect(Node source, String arrow, Node target) {
    Transition transition = MAKE.createTransition();
    transition.setId("t" + ++transitions);
    transition.setSource(source);
    transition.setTarget(target);
    String label = arrow.length() > 2 ? arrow.substring(1, arrow.length() - 2) : "";
    switch (label) {
      case "!" -> transition.setKind(TransitionKind.FAILURE);
      case "@" -> transition.setKind(TransitionKind.TIMEOUT);
      case "*" -> transition.setKind(TransitionKind.DEFAULT);
      case "?" -> transition.setKind(TransitionKind.CONDITIONAL);
      case "" -> transition.setKind(TransitionKind.NORMAL);
      default -> transition.setOutcome(label);
    }
    lifecycle.getTransitions().add(transition);
  }

  private Node node(String id) {
    Element known = elements.get(id);
    if (known != null) {
      return (Node) known;
    }
    String kind = id.split("[-0-9]", 2)[0];
    if (!KINDS.containsKey(kind)) {
      throw new IllegalArgumentException("no kind of node: " + kind);
    }
    Node node = named((Node) EcoreUtil.create(KINDS.get(kind)), id);
    fill(node);
    stage.getNodes().add(node);
    return node;
  }

  private void fill(Node node) {
    if (node instanceof Step step) {
      step.setRole(get(node instanceof TestStep ? "validation" : "operation", Role.class));
    }
    if (node instanceof TrainStep train) {
      train.setRole(get("development", Role.class));
    }
    fillLearning(node);
    if (node instanceof EndNode end) {
      end.setKind(EndKind.RETIRED);
    }
    if (node instanceof WaitNode wait) {
      wait.setKind(WaitKind.EVENT);
      wait.setEvent("retirement-requested");
    }
    fillHuman(node);
    fillWatching(node);
  }

  private void fillLearning(Node node) {
    switch (node) {
      case TrainStep train when !(train instanceof RetrainStep) -> {
        train.setAlgorithm("logistic-regression");
        train.setDataset(learned());
      }
      case TuneStep tune -> {
        tune.setAlgorithm("logistic-regression");
        tune.setDataset(learned());
      }
      case CallStep call -> call.setConnector("hooks");
      case NotifyStep tell -> tell.setChannel("hooks");
      default -> {
        // learns nothing and calls nobody
      }
    }
  }

  private Dataset learned() {
    if (lifecycle.getDatasets().isEmpty()) {
      Dataset dataset = named(MAKE.createDataset(), "learned");
      dataset.setTarget("bad");
      dataset.setPositiveClass("yes");
      dataset.setRetentionClass("seven-years");
      lifecycle.getDatasets().add(dataset);
    }
    return lifecycle.getDatasets().getFirst();
  }

  private void fillHuman(Node node) {
    if (node instanceof ApprovalStep approval) {
      approval.getApprovers().add(get("validation", Role.class));
      approval.getApprovers().add(get("committee", Role.class));
      approval.setEachRole(true);
      approval.setQuorum(2);
      approval.setPanel(2);
    }
    if (node instanceof TaskStep task && node.getId().contains("risk")) {
      FormField field = named(MAKE.createFormField(), node.getId() + "-risk-tier");
      field.setRequired(true);
      task.getFields().add(field);
    }
  }

  private void fillWatching(Node node) {
    if (node instanceof TestStep test) {
      ModelTest auc = named(MAKE.createModelTest(), node.getId() + "-auc");
      auc.setMetric(get("auc", Metric.class));
      test.getTests().add(auc);
    }
    if (node instanceof MonitorStep step) {
      step.getMonitors().add(monitor(node.getId() + "-psi", "psi", 0.1, 0.25));
      step.getMonitors().add(monitor(node.getId() + "-profit", "profit", 20, 10));
    }
    switch (node) {
      case DriftTrigger drift -> {
        drift.setCap(2);
        drift.setCapPeriod("P30D");
        drift.setCoolDown("P7D");
      }
      case DeployStep deploy -> deploy.setSnapshot("before-release");
      case PromoteStep promote -> promote.setSnapshot("before-promotion");
      case RollbackStep rollback -> rollback.setSnapshot("before-release");
      default -> {
        // nothing to fill in
      }
    }
  }

  private Monitor monitor(String id, String metric, double warning, double critical) {
    Monitor monitor = named(MAKE.createMonitor(), id);
    monitor.setMetric(get(metric, Metric.class));
    monitor.setWarning(warning);
    monitor.setCritical(critical);
    monitor.getActions().add(MonitorAction.ALERT);
    return monitor;
  }

  private void metric(String id, Metric metric, MetricDirection direction) {
    metric.setDirection(direction);
    lifecycle.getMetrics().add(named(metric, id));
    if (metric instanceof Kpi kpi) {
      kpi.setOwner("Business");
      kpi.setKind(MetricKind.VALUE_PER_DECISION);
    }
  }

  private <T extends Element> T named(T element, String id) {
    element.setId(id);
    String words = id.replace('-', ' ');
    element.setName(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    elements.put(id, element);
    return element;
  }

  private static Map<String, EClass> kinds() {
    Map<String, EClass> kinds = new LinkedHashMap<>();
    kinds.put("start", LANGUAGE.getStartNode());
    kinds.put("end", LANGUAGE.getEndNode());
    kinds.put("fork", LANGUAGE.getForkNode());
    kinds.put("join", LANGUAGE.getJoinNode());
    kinds.put("wait", LANGUAGE.getWaitNode());
    kinds.put("decide", LANGUAGE.getDecisionNode());
    kinds.put("check", LANGUAGE.getDataCheckStep());
    kinds.put("notify", LANGUAGE.getNotifyStep());
    kinds.put("call", LANGUAGE.getCallStep());
    kinds.put("sub", LANGUAGE.getSubLifecycleStep());
    kinds.put("demote", LANGUAGE.getDemoteStep());
    kinds.put("tune", LANGUAGE.getTuneStep());
    kinds.put("pack", LANGUAGE.getPackageStep());
    kinds.put("ticket", LANGUAGE.getTicketStep());
    kinds.put("task", LANGUAGE.getTaskStep());
    kinds.put("approve", LANGUAGE.getApprovalStep());
    kinds.put("review", LANGUAGE.getReviewStep());
    kinds.put("register", LANGUAGE.getRegisterStep());
    kinds.put("train", LANGUAGE.getTrainStep());
    kinds.put("retrain", LANGUAGE.getRetrainStep());
    kinds.put("test", LANGUAGE.getTestStep());
    kinds.put("retest", LANGUAGE.getTestStep());
    kinds.put("document", LANGUAGE.getDocumentStep());
    kinds.put("deploy", LANGUAGE.getDeployStep());
    kinds.put("promote", LANGUAGE.getPromoteStep());
    kinds.put("rollback", LANGUAGE.getRollbackStep());
    kinds.put("monitor", LANGUAGE.getMonitorStep());
    kinds.put("compare", LANGUAGE.getExperimentStep());
    kinds.put("retire", LANGUAGE.getRetireStep());
    kinds.put("drift", LANGUAGE.getDriftTrigger());
    kinds.put("manual", LANGUAGE.getManualTrigger());
    return kinds;
  }
}
