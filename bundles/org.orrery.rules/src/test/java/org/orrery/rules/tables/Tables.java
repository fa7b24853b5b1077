package org.orrery.rules.tables;

import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ValueType;

/**
 * Builds decision tables from text: a row is {@code "score < 0.5, sex in m|f => approve"} with the
 * operators {@code < <= > >= = != in notIn} and {@code between a|b}.
 */
public final class Tables {
  private final DecisionNode decision = LifecycleFactory.eINSTANCE.createDecisionNode();

  private Tables(HitPolicy policy) {
    decision.setId("decision");
    decision.setName("Decision");
    decision.setHitPolicy(policy);
  }

  public static Tables of(HitPolicy policy) {
    return new Tables(policy);
  }

  public Tables input(String id, ValueType type, String... allowed) {
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId(id);
    input.setName(id);
    input.setType(type);
    input.getAllowedValues().addAll(List.of(allowed));
    decision.getInputs().add(input);
    return this;
  }

  public Tables bounds(String minimum, String maximum) {
    decision.getInputs().getLast().setMinimum(minimum);
    decision.getInputs().getLast().setMaximum(maximum);
    return this;
  }

  public Tables otherwise(String outcome) {
    decision.setDefaultOutcome(outcome);
    return this;
  }

  public Tables rows(String... rows) {
    for (String text : rows) {
      String[] halves = text.split("=>");
      DecisionRow row = LifecycleFactory.eINSTANCE.createDecisionRow();
      row.setOutcome(halves[1].strip());
      for (String condition : halves[0].split(",")) {
        if (!condition.isBlank()) {
          row.getConditions().add(condition(condition.strip().split(" ")));
        }
      }
      decision.getRows().add(row);
    }
    return this;
  }

  public DecisionNode decision() {
    return decision;
  }

  List<String> faults() {
    return TableProof.faultsOf(decision).stream().map(TableProof.Fault::message).toList();
  }

  private Condition condition(String[] words) {
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    decision.getInputs().stream()
        .filter(i -> i.getId().equals(words[0]))
        .forEach(condition::setOperand);
    condition.setOperator(
        switch (words[1]) {
          case "<" -> Operator.LESS;
          case "<=" -> Operator.LESS_OR_EQUAL;
          case ">" -> Operator.GREATER;
          case ">=" -> Operator.GREATER_OR_EQUAL;
          case "=" -> Operator.EQUAL;
          case "!=" -> Operator.NOT_EQUAL;
          case "in" -> Operator.IN;
          case "notIn" -> Operator.NOT_IN;
          default -> Operator.BETWEEN;
        });
    condition.getValues().addAll(List.of(words[2].split("\\|")));
    return condition;
  }
}
