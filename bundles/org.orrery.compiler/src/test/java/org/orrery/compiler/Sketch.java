package org.orrery.compiler;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/** Drawings for tests, drawn quickly. */
final class Sketch {
  static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  final Lifecycle lifecycle = NEW.createLifecycle();
  private int transitions;
  private Stage stage;

  Sketch(String id) {
    lifecycle.setId(id);
    lifecycle.setName("Life of " + id);
    lifecycle.setVersion("1.0.0");
    lifecycle.setLayout(NEW.createLayout());
    stage("work");
  }

  /** Start, one node, end; the node is left on its ordinary way. */
  static Sketch around(Node node) {
    Sketch sketch = new Sketch("tiny");
    sketch.start("start");
    sketch.put(node);
    sketch.end("end");
    sketch.go("start", node.getId());
    sketch.go(node.getId(), "end");
    return sketch;
  }

  Stage stage(String id) {
    stage = NEW.createStage();
    stage.setId(id);
    stage.setName(id.toUpperCase(java.util.Locale.ROOT));
    lifecycle.getStages().add(stage);
    return stage;
  }

  Role role(String id) {
    Role role = NEW.createRole();
    role.setId(id);
    lifecycle.getRoles().add(role);
    return role;
  }

  Metric metric(String id) {
    Metric metric = NEW.createMetric();
    metric.setId(id);
    lifecycle.getMetrics().add(metric);
    return metric;
  }

  <T extends Node> T put(T node) {
    stage.getNodes().add(node);
    return node;
  }

  Node start(String id) {
    return node(LANGUAGE.getStartNode(), id);
  }

  Node end(String id) {
    return node(LANGUAGE.getEndNode(), id);
  }

  Node node(EClass kind, String id) {
    return put(create(kind, id));
  }

  static Node create(EClass kind, String id) {
    Node node = (Node) EcoreUtil.create(kind);
    node.setId(id);
    node.setName("The " + id);
    return node;
  }

  WaitNode waitFor(String id, String event) {
    WaitNode wait = (WaitNode) node(LANGUAGE.getWaitNode(), id);
    wait.setKind(WaitKind.EVENT);
    wait.setEvent(event);
    return wait;
  }

  ApprovalStep approval(String id, int panel, Role... roles) {
    ApprovalStep approval = (ApprovalStep) node(LANGUAGE.getApprovalStep(), id);
    approval.setPanel(panel);
    approval.setQuorum(panel);
    approval.getApprovers().addAll(java.util.List.of(roles));
    return approval;
  }

  DecisionNode decision(String id, String... outcomes) {
    DecisionNode decision = (DecisionNode) node(LANGUAGE.getDecisionNode(), id);
    decision.getOutcomes().addAll(java.util.List.of(outcomes));
    return decision;
  }

  DecisionInput input(DecisionNode decision, String id, ValueType type, Step step, String key) {
    DecisionInput input = NEW.createDecisionInput();
    input.setId(id);
    input.setType(type);
    input.setStep(step);
    input.setKey(key);
    decision.getInputs().add(input);
    return input;
  }

  static DecisionRow row(DecisionNode decision, String outcome, Condition... conditions) {
    DecisionRow row = NEW.createDecisionRow();
    row.setOutcome(outcome);
    row.getConditions().addAll(java.util.List.of(conditions));
    decision.getRows().add(row);
    return row;
  }

  static Condition when(Operand operand, Operator operator, String... values) {
    Condition condition = NEW.createCondition();
    condition.setOperand(operand);
    condition.setOperator(operator);
    condition.getValues().addAll(java.util.List.of(values));
    return condition;
  }

  Transition go(String from, String to) {
    return go(from, to, TransitionKind.NORMAL, null);
  }

  Transition go(String from, String to, String outcome) {
    return go(from, to, TransitionKind.NORMAL, outcome);
  }

  Transition go(String from, String to, TransitionKind kind, String outcome) {
    Transition transition = NEW.createTransition();
    transition.setId("t" + ++transitions);
    transition.setKind(kind);
    transition.setOutcome(outcome);
    transition.setSource(node(from));
    transition.setTarget(node(to));
    lifecycle.getTransitions().add(transition);
    return transition;
  }

  Sketch path(String... nodes) {
    for (int i = 1; i < nodes.length; i++) {
      go(nodes[i - 1], nodes[i]);
    }
    return this;
  }

  Node node(String id) {
    return lifecycle.getStages().stream()
        .flatMap(s -> s.getNodes().stream())
        .filter(n -> n.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  void place(Element element, int x, int y, int width, int height) {
    ShapeLayout shape = NEW.createShapeLayout();
    shape.setElement(element);
    shape.setX(x);
    shape.setY(y);
    shape.setWidth(width);
    shape.setHeight(height);
    lifecycle.getLayout().getShapes().add(shape);
  }

  void bend(Transition transition, int x, int y) {
    Bendpoint point = NEW.createBendpoint();
    point.setX(x);
    point.setY(y);
    EdgeLayout edge = NEW.createEdgeLayout();
    edge.setTransition(transition);
    edge.getBendpoints().add(point);
    lifecycle.getLayout().getEdges().add(edge);
  }
}
