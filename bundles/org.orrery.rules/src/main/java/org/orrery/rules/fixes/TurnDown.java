package org.orrery.rules.fixes;

import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.RiskQuestion;
import org.orrery.rules.flow.Outcomes;

/**
 * A way from the task that classifies the risk to an end of the kind rejected: a required question
 * there, and a decision on its answer directly behind.
 */
final class TurnDown {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String PROHIBITED = "prohibited";
  private static final String ALLOWED = "allowed";

  private TurnDown() {}

  static List<QuickFix> prohibited(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof StartNode start)
        || start.getOutgoing().size() != 1
        || !(start.getOutgoing().getFirst().getTarget() instanceof TaskStep task)
        || !RiskQuestion.isAskedBy(task)) {
      return List.of();
    }
    List<Transition> on =
        task.getOutgoing().stream().filter(way -> !Elements.isAside(way)).toList();
    if (on.size() != 1 || Outcomes.named(on.getFirst()) || on.getFirst().getTarget() == null) {
      return List.of();
    }
    EndNode drawn =
        site.endsFor(start).stream()
            .filter(end -> end.getKind() == EndKind.REJECTED && end.getWhen().isEmpty())
            .findFirst()
            .orElse(null);
    return Edit.one(
        "turn-down-prohibited", () -> decide(task, on.getFirst(), drawn), Names.of(task));
  }

  /**
   * Puts the decision between the task and what follows it.
   *
   * @param drawn where it leads, or null for a new end
   */
  private static void decide(TaskStep task, Transition on, EndNode drawn) {
    Insertion insertion = Insertion.into(task);
    Node next = on.getTarget();
    DecisionNode decision = decision(insertion, question(task, insertion), task);
    insertion.addOn(List.of(on), decision, task);
    EndNode end = drawn;
    if (end == null) {
      end = insertion.made(MAKE.createEndNode(), "end-turned-down", "Turned down");
      end.setKind(EndKind.REJECTED);
      insertion.addBelow(end, decision);
    }
    insertion.connect(decision, next, TransitionKind.NORMAL).setOutcome(ALLOWED);
    insertion.connect(decision, end, TransitionKind.NORMAL).setOutcome(PROHIBITED);
  }

  private static FormField question(TaskStep task, Insertion insertion) {
    FormField field = MAKE.createFormField();
    field.setId(insertion.freshId(task.getId() + "-prohibited-use"));
    field.setName("Prohibited use");
    field.setType(ValueType.BOOLEAN);
    field.setRequired(true);
    task.getFields().add(field);
    return field;
  }

  private static DecisionNode decision(Insertion insertion, FormField asked, TaskStep task) {
    DecisionNode decision =
        insertion.made(MAKE.createDecisionNode(), "is-prohibited", "Is the use prohibited?");
    DecisionInput input = MAKE.createDecisionInput();
    input.setId(insertion.freshId("answered-" + asked.getId()));
    input.setName(asked.getName());
    input.setType(asked.getType());
    input.setStep(task);
    input.setKey(asked.getId());
    decision.getInputs().add(input);
    decision.getRows().add(row(input, true, PROHIBITED));
    decision.getRows().add(row(input, false, ALLOWED));
    decision.getOutcomes().addAll(List.of(PROHIBITED, ALLOWED));
    return decision;
  }

  private static DecisionRow row(DecisionInput input, boolean answer, String outcome) {
    Condition condition = MAKE.createCondition();
    condition.setOperand(input);
    condition.getValues().add(Boolean.toString(answer));
    DecisionRow row = MAKE.createDecisionRow();
    row.getConditions().add(condition);
    row.setOutcome(outcome);
    return row;
  }
}
