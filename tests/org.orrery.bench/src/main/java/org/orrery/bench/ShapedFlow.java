package org.orrery.bench;

import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.ValueType;

/** Sound drawings of about a number of elements whose flow has one shape through and through. */
final class ShapedFlow {
  /** What the flow is made of. */
  enum Shape {
    CHAIN,
    NESTED_FORKS,
    LOOPS,
    DECISIONS,
    DECISIONS_ON_ONE_LOOP
  }

  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private final Lifecycle lifecycle = MAKE.createLifecycle();
  private final Stage stage = MAKE.createStage();

  private ShapedFlow() {
    lifecycle.setId("shaped");
    lifecycle.setName("Shaped");
    stage.setId("stage");
    lifecycle.getStages().add(stage);
  }

  static Lifecycle of(Shape shape, int elements) {
    ShapedFlow flow = new ShapedFlow();
    Node last = flow.add(MAKE.createStartNode());
    Node end = MAKE.createEndNode();
    while (flow.size() < elements) {
      int rest = elements - flow.size();
      last =
          switch (shape) {
            case CHAIN -> flow.step(last);
            case NESTED_FORKS -> flow.fork(last, rest);
            case LOOPS -> flow.loop(last, rest);
            case DECISIONS, DECISIONS_ON_ONE_LOOP -> flow.decide(last);
          };
    }
    if (shape == Shape.DECISIONS_ON_ONE_LOOP) {
      last = flow.again(last);
    }
    flow.connect(last, flow.add(end), null);
    return flow.lifecycle;
  }

  private int size() {
    return stage.getNodes().size() + lifecycle.getTransitions().size();
  }

  private Node step(Node before) {
    Node step = add(MAKE.createTaskStep());
    connect(before, step, null);
    return step;
  }

  private Node fork(Node before, int rest) {
    if (rest < 20) {
      return step(before);
    }
    Node fork = add(MAKE.createForkNode());
    connect(before, fork, null);
    Node left = fork(fork, (rest - 6) / 2);
    Node right = fork(fork, (rest - 6) / 2);
    Node join = add(MAKE.createJoinNode());
    connect(left, join, null);
    connect(right, join, null);
    return join;
  }

  private Node loop(Node before, int rest) {
    if (rest < 20) {
      return step(before);
    }
    Node first = step(before);
    Node inside = loop(loop(first, (rest - 9) / 2), (rest - 9) / 2);
    Node test = add(MAKE.createTestStep());
    connect(inside, test, null);
    connect(test, first, "failed");
    Node after = add(MAKE.createTaskStep());
    connect(test, after, "passed");
    return after;
  }

  /** Goes back to the first step as long as a test fails. */
  private Node again(Node before) {
    Node test = add(MAKE.createTestStep());
    connect(before, test, null);
    connect(test, stage.getNodes().get(1), "failed");
    Node after = add(MAKE.createTaskStep());
    connect(test, after, "passed");
    return after;
  }

  /** An integer that is answered in a form. */
  private static FormField answer(TaskStep step) {
    FormField field = MAKE.createFormField();
    field.setId("answer-" + step.getId());
    field.setType(ValueType.INTEGER);
    field.setRequired(true);
    step.getFields().add(field);
    return field;
  }

  private Node decide(Node before) {
    DecisionNode decision = MAKE.createDecisionNode();
    DecisionInput level = MAKE.createDecisionInput();
    level.setId("level" + stage.getNodes().size());
    level.setType(ValueType.INTEGER);
    TaskStep asked = (TaskStep) step(before);
    level.setStep(asked);
    level.setKey(answer(asked).getId());
    decision.getInputs().add(level);
    decision.setDefaultOutcome("neither");
    connect(level.getStep(), add(decision), null);
    row(decision, Operator.LESS, "one");
    row(decision, Operator.EQUAL, "other");
    Node after = MAKE.createTaskStep();
    for (String outcome : List.of("one", "other", "neither")) {
      Node way = add(MAKE.createTaskStep());
      connect(decision, way, outcome);
      connect(way, after, null);
    }
    return add(after);
  }

  private static void row(DecisionNode decision, Operator operator, String outcome) {
    Condition condition = MAKE.createCondition();
    condition.setOperand(decision.getInputs().getFirst());
    condition.setOperator(operator);
    condition.getValues().add("3");
    DecisionRow row = MAKE.createDecisionRow();
    row.getConditions().add(condition);
    row.setOutcome(outcome);
    decision.getRows().add(row);
  }

  private Node add(Node node) {
    node.setId("n" + stage.getNodes().size());
    stage.getNodes().add(node);
    return node;
  }

  private void connect(Node from, Node to, String outcome) {
    Transition transition = MAKE.createTransition();
    transition.setId("t" + lifecycle.getTransitions().size());
    transition.setSource(from);
    transition.setTarget(to);
    transition.setOutcome(outcome);
    lifecycle.getTransitions().add(transition);
  }
}
