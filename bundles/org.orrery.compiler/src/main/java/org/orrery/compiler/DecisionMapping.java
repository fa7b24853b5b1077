package org.orrery.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.compiler.DecisionTable.Input;
import org.orrery.compiler.DecisionTable.Row;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Outline;

/**
 * What decides at run time: a task that evaluates a table. What leaves it, or the gateway of a
 * decision node behind it, has conditions on its outcome.
 */
final class DecisionMapping {
  /** Outcomes of the decision whether a node belongs to a member of the family. */
  static final String MEMBER = "member";

  static final String LEFT_OUT = "left-out";

  /** Outcome of conditional transitions when none of them holds; no id of a transition. */
  static final String OTHERWISE = "no condition holds";

  private static final int WIDTH = 40;
  private static final int HEIGHT = 30;

  private final Plan plan;
  private final Refusals refusals;

  DecisionMapping(Plan plan, Refusals refusals) {
    this.plan = plan;
    this.refusals = refusals;
  }

  void map(DecisionNode node, Part gateway) {
    List<Row> rows =
        new ArrayList<>(
            node.getRows().stream().map(r -> new Row(r.getConditions(), r.getOutcome())).toList());
    if (node.getHitPolicy() == HitPolicy.PRIORITY) {
      rows.sort(Comparator.comparingInt(row -> rank(node, row)));
    }
    if (rows.isEmpty()) {
      refusals.add(node, "compiler.no-rows");
    }
    HitPolicy policy =
        node.getHitPolicy() == HitPolicy.PRIORITY ? HitPolicy.FIRST : node.getHitPolicy();
    String otherwise = node.getDefaultOutcome() == null ? "" : node.getDefaultOutcome();
    addTable(node.getId(), node, policy, node.getInputs(), rows, otherwise);
    Part task = task(node.getId(), node, Plan.above(gateway, WIDTH, HEIGHT));
    plan.link(task, gateway, "");
    plan.entries.put(node, task);
  }

  /** Rows of a priority table count in the order in which the node lists its outcomes. */
  private int rank(DecisionNode node, Row row) {
    int rank = node.getOutcomes().indexOf(row.outcome());
    if (rank < 0) {
      refusals.add(node, "compiler.no-priority", row.outcome());
    }
    return rank;
  }

  /**
   * The task behind a node that conditional transitions leave; each is an outcome, the first that
   * holds wins. It stands below the node's end, off the lines that leave it.
   */
  Part conditional(Node node, List<Transition> transitions) {
    String id = Elements.added(node.getId(), Elements.WHEN);
    List<Row> rows = transitions.stream().map(t -> new Row(t.getConditions(), t.getId())).toList();
    addTable(id, node, HitPolicy.FIRST, List.of(), rows, OTHERWISE);
    Box body = plan.bodies.get(node).bounds;
    return task(id, node, new Box(body.right() - WIDTH, body.bottom() + Plan.AIR, WIDTH, HEIGHT));
  }

  /** Lets runs pass by a node that does not belong to their member of the family. */
  void member(Node node) {
    String id = Elements.added(node.getId(), Elements.MEMBER);
    Part entry = plan.entries.get(node);
    addTable(
        id, node, HitPolicy.FIRST, List.of(), List.of(new Row(node.getWhen(), MEMBER)), LEFT_OUT);
    Part task = task(id, node, Plan.above(entry, WIDTH, HEIGHT));
    plan.link(task, entry, Variables.outcomeIs(id, MEMBER));
    plan.entries.put(node, task);
  }

  private Part task(String decision, Node owner, Box place) {
    return plan.add(
            Elements.added(decision, Elements.DECIDE),
            "serviceTask",
            owner,
            Outline.RECTANGLE,
            place)
        .with("flowable:type", "external-worker")
        .with("flowable:topic", Elements.DECISION_TOPIC);
  }

  private void addTable(
      String id,
      Node node,
      HitPolicy policy,
      List<DecisionInput> declared,
      List<Row> rows,
      String otherwise) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    declared.forEach(operand -> input(inputs, operand));
    for (Row row : rows) {
      for (Condition condition : row.conditions()) {
        check(node, condition);
        if (condition.getOperand() != null) {
          input(inputs, condition.getOperand());
        }
      }
    }
    List<String> outcomes = new ArrayList<>();
    rows.forEach(row -> outcomes.add(row.outcome()));
    if (!otherwise.isEmpty()) {
      outcomes.add(otherwise);
    }
    for (String outcome : outcomes) {
      if (Texts.isBlank(outcome)) {
        refusals.add(node, "compiler.no-outcome");
        return;
      }
    }
    plan.decisions.add(
        new DecisionTable(
            id,
            node,
            policy,
            List.copyOf(inputs.values()),
            rows,
            outcomes.stream().distinct().toList(),
            otherwise));
  }

  private static void input(Map<String, Input> inputs, Operand operand) {
    String variable = Variables.input(operand.getId());
    inputs.putIfAbsent(variable, new Input(variable, operand));
  }

  private void check(Node node, Condition condition) {
    Operand operand = condition.getOperand();
    if (operand == null) {
      refusals.add(node, "compiler.no-operand");
      return;
    }
    if (!unit(condition.getUnit()).isEmpty()
        && !unit(condition.getUnit()).equals(unit(operand.getUnit()))) {
      refusals.add(
          node, "compiler.unit", operand.getId(), condition.getUnit(), unit(operand.getUnit()));
    }
    try {
      Feel.test(condition, new Input("", operand).type());
    } catch (IllegalArgumentException e) {
      refusals.add(node, "compiler.compared", operand.getId(), UnfitValue.said(e));
    }
  }

  private static String unit(String unit) {
    return unit == null ? "" : unit.strip();
  }
}
