package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orrery.exchange.bpmn.ConditionText.Comparison;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.w3c.dom.Element;

/**
 * Exclusive choices as decision tables: a row for each condition that is in the language's form.
 */
final class Decisions {
  private static final String OTHERWISE = "otherwise";

  private final Draft draft;

  Decisions(Draft draft) {
    this.draft = draft;
  }

  /**
   * Fills the table of a choice and says which outcome takes which flow.
   *
   * @param standard id of the flow that is taken when no condition holds, or empty
   */
  void fill(DecisionNode decision, Element xml, List<Flow> flows, String standard) {
    decision.setHitPolicy(HitPolicy.FIRST);
    Map<String, DecisionInput> inputs = new HashMap<>();
    Set<String> taken = new HashSet<>(Set.of(OTHERWISE));
    for (Flow flow : flows) {
      if (flow.xml.getAttribute("id").equals(standard)) {
        flow.kind = TransitionKind.DEFAULT;
        decision.setDefaultOutcome(OTHERWISE);
        continue;
      }
      flow.outcome = outcome(flow, taken);
      decision.getOutcomes().add(flow.outcome);
      Optional<List<Comparison>> comparisons =
          flow.condition.isEmpty() ? Optional.empty() : ConditionText.read(flow.condition);
      if (comparisons.isPresent() && fits(comparisons.get(), inputs)) {
        decision.getRows().add(row(decision, flow, comparisons.get(), inputs));
      } else {
        draft.remark(
            flow.xml,
            decision,
            flow.condition.isEmpty()
                ? "The way '" + flow.outcome + "' has no condition."
                : "The condition of '"
                    + flow.outcome
                    + "' is not in the language's form and is not evaluated: "
                    + flow.condition);
      }
    }
  }

  private static String outcome(Flow flow, Set<String> taken) {
    String name = flow.xml.getAttribute("name").replaceAll("[^\\p{L}\\p{Nd} ._-]+", " ").strip();
    name = name.replaceAll("^[ ._-]+", "").replaceAll("\\s+", " ");
    String id = flow.xml.getAttribute("id").replaceAll("[^\\p{L}\\p{Nd}-]+", "-");
    String base = name.isEmpty() ? "way " + id : name;
    String outcome = base;
    for (int number = 2; !taken.add(outcome); number++) {
      outcome = base + " " + number;
    }
    return outcome;
  }

  /** One variable has one type, throughout the table. */
  private static boolean fits(List<Comparison> comparisons, Map<String, DecisionInput> inputs) {
    Map<String, ValueType> types = new HashMap<>();
    inputs.forEach((variable, input) -> types.put(variable, input.getType()));
    return comparisons.stream()
        .allMatch(c -> types.computeIfAbsent(c.variable(), v -> c.type()) == c.type());
  }

  private DecisionRow row(
      DecisionNode decision,
      Flow flow,
      List<Comparison> comparisons,
      Map<String, DecisionInput> inputs) {
    DecisionRow row = Draft.NEW.createDecisionRow();
    row.setOutcome(flow.outcome);
    for (Comparison comparison : comparisons) {
      DecisionInput input =
          inputs.computeIfAbsent(comparison.variable(), v -> input(decision, comparison));
      Condition condition = Draft.NEW.createCondition();
      condition.setOperand(input);
      condition.setOperator(comparison.operator());
      condition.getValues().addAll(new ArrayList<>(List.of(comparison.value())));
      row.getConditions().add(condition);
    }
    return row;
  }

  private DecisionInput input(DecisionNode decision, Comparison comparison) {
    DecisionInput input =
        draft.identify(
            Draft.NEW.createDecisionInput(), decision.getId() + "-" + comparison.variable());
    input.setName(comparison.variable());
    input.setKey(comparison.variable());
    input.setType(comparison.type());
    decision.getInputs().add(input);
    return input;
  }
}
