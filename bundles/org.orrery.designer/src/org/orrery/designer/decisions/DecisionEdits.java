package org.orrery.designer.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Edits;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;

/** Changes a decision table; each change is one undoable command. */
public final class DecisionEdits {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private DecisionEdits() {}

  /** A row that any input fits, with the first outcome of the table. */
  public static DecisionRow newRow(DecisionNode decision) {
    DecisionRow row = LifecycleFactory.eINSTANCE.createDecisionRow();
    row.setOutcome(decision.getOutcomes().isEmpty() ? "" : decision.getOutcomes().get(0));
    return row;
  }

  public static Command addRow(DecisionNode decision, DecisionRow row, int index) {
    return new Edits(Messages.get("edit.row.add"))
        .add(decision, L.getDecisionNode_Rows(), row, index)
        .command();
  }

  /** Puts a copy of each row behind the last of them. */
  public static Command duplicate(
      DecisionNode decision, List<DecisionRow> rows, Collection<DecisionRow> created) {
    Edits edits = new Edits(Messages.get("edit.row.duplicate"));
    int index = rows.stream().mapToInt(decision.getRows()::indexOf).max().orElse(-1) + 1;
    for (DecisionRow row : rows) {
      DecisionRow copy = EcoreUtil.copy(row);
      created.add(copy);
      edits.add(decision, L.getDecisionNode_Rows(), copy, index++);
    }
    return edits.command();
  }

  public static Command removeRows(DecisionNode decision, List<DecisionRow> rows) {
    Edits edits = new Edits(Messages.get("edit.row.remove"));
    rows.forEach(row -> edits.remove(decision, L.getDecisionNode_Rows(), row));
    return edits.command();
  }

  /** Moves rows by one place; not executable when they lie at the edge. */
  public static Command moveRows(DecisionNode decision, List<DecisionRow> rows, int distance) {
    Edits edits = new Edits(Messages.get("edit.row.move"));
    List<Integer> places = new ArrayList<>(rows.stream().map(decision.getRows()::indexOf).toList());
    places.sort(distance < 0 ? null : java.util.Comparator.reverseOrder());
    boolean isPossible =
        places.stream()
            .allMatch(p -> p + distance >= 0 && p + distance < decision.getRows().size());
    if (isPossible) {
      for (int place : places) {
        DecisionRow row = decision.getRows().get(place);
        edits.move(decision, L.getDecisionNode_Rows(), row, place + distance);
      }
    }
    return edits.command();
  }

  /**
   * Gives a cell other conditions.
   *
   * @throws CellException when the text cannot be understood
   */
  public static Command setCell(DecisionRow row, DecisionInput input, String text)
      throws CellException {
    Edits edits = new Edits(Messages.get("edit.cell"));
    List<Condition> wanted = ConditionText.read(text, input);
    if (ConditionText.of(row, input).equals(text.strip())) {
      return edits.command();
    }
    List<Condition> all = new ArrayList<>();
    boolean isPlaced = false;
    for (Condition condition : row.getConditions()) {
      if (condition.getOperand() != input) {
        all.add(condition);
      } else if (!isPlaced) {
        all.addAll(wanted);
        isPlaced = true;
      }
    }
    if (!isPlaced) {
      all.addAll(wanted);
    }
    return edits.set(row, L.getDecisionRow_Conditions(), all).command();
  }

  /** Gives a row another outcome, which the table knows from then on. */
  public static Command setOutcome(DecisionNode decision, DecisionRow row, String outcome) {
    Edits edits = new Edits(Messages.get("edit.outcome"));
    edits.set(row, L.getDecisionRow_Outcome(), outcome);
    if (!edits.isEmpty() && !outcome.isEmpty() && !decision.getOutcomes().contains(outcome)) {
      edits.add(decision, L.getDecisionNode_Outcomes(), outcome);
    }
    return edits.command();
  }
}
