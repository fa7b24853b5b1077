package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.ValueType;

/** Makes tables of the decisions of a random drawing, which ask for the results of a few tasks. */
final class RandomDecisions {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final List<String> VALUES = List.of("a", "b", "c");
  private static final List<Operator> OPERATORS =
      List.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.NOT_IN);

  private final Random random;
  private final List<TaskStep> sources = new ArrayList<>();

  private RandomDecisions(Random random) {
    this.random = random;
  }

  static Lifecycle fill(Lifecycle lifecycle, Random random) {
    RandomDecisions decisions = new RandomDecisions(random);
    List<Node> nodes = lifecycle.getStages().getFirst().getNodes();
    List<TaskStep> tasks =
        nodes.stream().filter(TaskStep.class::isInstance).map(TaskStep.class::cast).toList();
    for (int i = 0; i < 2 && !tasks.isEmpty(); i++) {
      decisions.sources.add(tasks.get(random.nextInt(tasks.size())));
    }
    for (Node node : nodes) {
      if (node instanceof DecisionNode decision && !decisions.sources.isEmpty()) {
        decisions.fill(decision);
      }
    }
    return lifecycle;
  }

  private void fill(DecisionNode decision) {
    decision.setHitPolicy(HitPolicy.FIRST);
    int outcomes = decision.getOutgoing().size();
    for (int i = 0; i < outcomes; i++) {
      decision.getOutgoing().get(i).setOutcome("o" + i);
      decision.getOutcomes().add("o" + i);
    }
    for (TaskStep source : random.nextBoolean() ? sources : sources.subList(0, 1)) {
      DecisionInput input = MAKE.createDecisionInput();
      input.setId(decision.getId() + "-in" + decision.getInputs().size());
      input.setType(ValueType.ENUMERATION);
      input.getAllowedValues().addAll(VALUES);
      input.setStep(source);
      input.setKey("k");
      decision.getInputs().add(input);
    }
    for (int r = 1 + random.nextInt(3); r > 0; r--) {
      DecisionRow row = MAKE.createDecisionRow();
      row.setOutcome("o" + random.nextInt(outcomes));
      decision.getInputs().forEach(input -> ask(row, input));
      decision.getRows().add(row);
    }
    decision.setDefaultOutcome("o" + random.nextInt(outcomes));
  }

  private void ask(DecisionRow row, DecisionInput input) {
    if (random.nextInt(4) == 0) {
      return;
    }
    Condition condition = MAKE.createCondition();
    condition.setOperand(input);
    condition.setOperator(OPERATORS.get(random.nextInt(OPERATORS.size())));
    condition.getValues().add(VALUES.get(random.nextInt(VALUES.size())));
    boolean several =
        condition.getOperator() == Operator.IN || condition.getOperator() == Operator.NOT_IN;
    if (several && random.nextBoolean()) {
      condition.getValues().add(VALUES.get(random.nextInt(VALUES.size())));
    }
    row.getConditions().add(condition);
  }
}
