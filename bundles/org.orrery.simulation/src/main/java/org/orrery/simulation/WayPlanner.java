package org.orrery.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Plans where each outcome of a node leads, as the compiler draws it in BPMN. */
final class WayPlanner {
  private static final String DONE = "done";

  private final Planner planner;
  private final Plan plan;
  private final Map<Node, Integer> indexes;
  private final OperandPlanner operands;

  WayPlanner(Planner planner, Plan plan, Map<Node, Integer> indexes, OperandPlanner operands) {
    this.planner = planner;
    this.plan = plan;
    this.indexes = indexes;
    this.operands = operands;
  }

  void plan(Node node, int at) {
    outcomes(node, at);
    List<Transition> ordinary = new ArrayList<>();
    List<Transition> conditional = new ArrayList<>();
    for (Transition transition : node.getOutgoing()) {
      switch (transition.getKind()) {
        case FAILURE -> plan.failureTo[at] = target(transition);
        case TIMEOUT -> timeout(transition, at);
        case CONDITIONAL -> conditional.add(transition);
        default -> ordinary.add(transition);
      }
    }
    if (node instanceof ForkNode) {
      plan.to[at] = ordinary.stream().mapToInt(this::target).toArray();
    } else if (!conditional.isEmpty()) {
      conditional(node, at, conditional, ordinary);
    } else {
      byOutcome(node, at, ordinary);
    }
    if (node instanceof JoinNode) {
      plan.ways[at] = Math.max(1, node.getIncoming().size());
    }
    if (node instanceof DecisionNode decision) {
      plan.table[at] = table(decision, at);
    }
    if (!node.getWhen().isEmpty()) {
      plan.member[at] =
          operands.table(HitPolicy.FIRST, List.of(node.getWhen()), new int[] {0}, Table.NONE);
    }
  }

  private void outcomes(Node node, int at) {
    if (node instanceof DecisionNode decision) {
      plan.outcomes[at] = outcomes(decision).toArray(String[]::new);
      return;
    }
    Map<String, Double> shares = NodePlanner.shares(planner, node);
    if (shares.isEmpty()) {
      plan.outcomes[at] = new String[] {DONE};
      return;
    }
    plan.outcomes[at] = shares.keySet().toArray(String[]::new);
    double[] upTo = shares.values().stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
    plan.upTo[at] = upTo;
  }

  private static Set<String> outcomes(DecisionNode decision) {
    Set<String> outcomes = new LinkedHashSet<>(decision.getOutcomes());
    decision.getRows().stream().map(DecisionRow::getOutcome).forEach(outcomes::add);
    outcomes.add(decision.getDefaultOutcome());
    outcomes.remove(null);
    outcomes.remove("");
    return outcomes;
  }

  private void timeout(Transition transition, int at) {
    plan.timeoutTo[at] = target(transition);
    boolean human = plan.kind[at] == Plan.Kind.HUMAN;
    plan.timeout[at] = human ? plan.dueIn[at] : plan.attemptTime[at];
    if (Double.isNaN(plan.timeout[at])) {
      planner.faults.add(
          new Fault(plan.ids[at], "It times out after no time.", "Set its due time or timeout."));
    }
  }

  private void byOutcome(Node node, int at, List<Transition> transitions) {
    int[] to = new int[plan.outcomes[at].length];
    Arrays.fill(to, -1);
    int otherwise = -1;
    List<String> names = Arrays.asList(plan.outcomes[at]);
    for (Transition transition : transitions) {
      int outcome = names.indexOf(transition.getOutcome());
      if (transition.getKind() == TransitionKind.DEFAULT || isBlank(transition.getOutcome())) {
        otherwise = target(transition);
      } else if (outcome >= 0) {
        to[outcome] = target(transition);
      }
    }
    for (int outcome = 0; outcome < to.length; outcome++) {
      to[outcome] = to[outcome] < 0 ? otherwise : to[outcome];
      if (to[outcome] < 0 && !(node instanceof EndNode)) {
        planner.faults.add(
            new Fault(
                plan.ids[at],
                "No transition is taken for the outcome '" + names.get(outcome) + "'.",
                "Draw one for it, or make another transition the default."));
      }
    }
    plan.to[at] = to;
  }

  private void conditional(
      Node node, int at, List<Transition> conditional, List<Transition> ordinary) {
    List<List<Condition>> rows = new ArrayList<>();
    int[] to = new int[conditional.size() + 1];
    int[] outcomes = new int[conditional.size()];
    for (int row = 0; row < outcomes.length; row++) {
      rows.add(List.copyOf(conditional.get(row).getConditions()));
      to[row] = target(conditional.get(row));
      outcomes[row] = row;
    }
    if (ordinary.isEmpty()) {
      planner.faults.add(
          new Fault(
              node.getId(),
              "When none of its conditions holds, the run would stand still.",
              "Draw a default transition."));
      to[outcomes.length] = to[0];
    } else {
      to[outcomes.length] = target(ordinary.get(0));
    }
    plan.to[at] = to;
    plan.table[at] = operands.table(HitPolicy.FIRST, rows, outcomes, outcomes.length);
  }

  private Table table(DecisionNode decision, int at) {
    List<String> names = List.of(plan.outcomes[at]);
    List<DecisionRow> rows = new ArrayList<>(decision.getRows());
    if (decision.getHitPolicy() == HitPolicy.PRIORITY) {
      rows.sort(Comparator.comparingInt(row -> names.indexOf(row.getOutcome())));
    }
    String otherwise = decision.getDefaultOutcome();
    return operands.table(
        decision.getHitPolicy(),
        rows.stream().map(row -> List.copyOf(row.getConditions())).toList(),
        rows.stream().mapToInt(row -> names.indexOf(row.getOutcome())).toArray(),
        isBlank(otherwise) ? Table.NONE : names.indexOf(otherwise));
  }

  private int target(Transition transition) {
    Integer target = indexes.get(transition.getTarget());
    if (target == null) {
      planner.faults.add(new Fault(transition.getId(), "It leads nowhere.", "Lead it to a node."));
      return 0;
    }
    return target;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
