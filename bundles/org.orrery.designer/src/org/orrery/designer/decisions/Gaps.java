package org.orrery.designer.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Edits;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.Asked;
import org.orrery.rules.Problem;

/** What no row of a decision table answers, and the row that answers it. */
public final class Gaps {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private Gaps() {}

  /** The cells of a row for the gap that a problem names, by the id of their input. */
  public static Map<String, String> of(Problem problem) {
    Map<DecisionInput, DecisionRow> rows = new LinkedHashMap<>();
    for (Asked asked : problem.gap()) {
      rows.computeIfAbsent(asked.input(), i -> DecisionEdits.newRow((DecisionNode) i.eContainer()))
          .getConditions()
          .add(asked.condition());
    }
    Map<String, String> cells = new LinkedHashMap<>();
    rows.forEach((input, row) -> cells.put(input.getId(), ConditionText.of(row, input)));
    return cells;
  }

  /** The gaps among the problems of a decision. */
  public static List<Annotations.Problem> among(List<Annotations.Problem> problems) {
    return problems.stream().filter(problem -> !problem.gap().isEmpty()).toList();
  }

  /** The text of a cell of a gap. */
  public static String cell(Annotations.Problem gap, DecisionInput input) {
    return gap.gap().getOrDefault(input.getId(), ConditionText.ANY);
  }

  /**
   * Adds the row that answers a gap.
   *
   * @param created takes the row
   */
  public static Command answer(
      DecisionNode decision,
      Annotations.Problem gap,
      String outcome,
      List<? super DecisionRow> created) {
    DecisionRow row = DecisionEdits.newRow(decision);
    row.setOutcome(outcome);
    try {
      for (DecisionInput input : decision.getInputs()) {
        row.getConditions().addAll(ConditionText.read(cell(gap, input), input));
      }
    } catch (CellException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    created.add(row);
    Edits edits = new Edits(Messages.get("edit.row.add"));
    edits.add(decision, L.getDecisionNode_Rows(), row);
    if (!outcome.isEmpty() && !decision.getOutcomes().contains(outcome)) {
      edits.add(decision, L.getDecisionNode_Outcomes(), outcome);
    }
    return edits.command();
  }
}
