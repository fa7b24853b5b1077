package org.orrery.designer.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;

/** A column of a decision table: what its cells say and how they are changed. */
public sealed interface DecisionColumn {
  /** The columns of a table as it is now: its inputs in their order, then the outcome. */
  static List<DecisionColumn> of(DecisionNode decision) {
    List<DecisionColumn> columns = new ArrayList<>();
    decision.getInputs().forEach(input -> columns.add(new OfInput(input)));
    columns.add(new OfOutcome(decision));
    return columns;
  }

  /** Name and unit. */
  String header();

  /** How cells of the column are written. */
  String help();

  String text(DecisionRow row);

  /** What can be chosen instead of typing; empty when everything is typed. */
  List<String> choices();

  /** What is wrong with a typed text, or null. */
  String complaint(String text);

  /** Gives a cell a text about which there is no complaint; not executable when it has it. */
  Command change(DecisionRow row, String text);

  /** Conditions on an input. */
  record OfInput(DecisionInput input) implements DecisionColumn {
    @Override
    public String header() {
      String unit = Objects.requireNonNullElse(input.getUnit(), "");
      return Names.of(input) + (unit.isEmpty() || unit.equals("1") ? "" : " [" + unit + "]");
    }

    @Override
    public String help() {
      return Messages.get("cell.syntax");
    }

    @Override
    public String text(DecisionRow row) {
      return ConditionText.of(row, input);
    }

    @Override
    public List<String> choices() {
      return CellValues.choices(input);
    }

    @Override
    public String complaint(String text) {
      return CellValues.complaint(input, text);
    }

    @Override
    public Command change(DecisionRow row, String text) {
      try {
        return DecisionEdits.setCell(row, input, text);
      } catch (CellException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
  }

  /** What a row chooses. */
  record OfOutcome(DecisionNode decision) implements DecisionColumn {
    @Override
    public String header() {
      return Messages.get("cell.outcome");
    }

    @Override
    public String help() {
      return Messages.get("cell.outcome.help");
    }

    @Override
    public String text(DecisionRow row) {
      return Objects.requireNonNullElse(row.getOutcome(), "");
    }

    @Override
    public List<String> choices() {
      return List.copyOf(decision.getOutcomes());
    }

    @Override
    public String complaint(String text) {
      return text.isBlank() ? Messages.get("cell.outcome.needed") : null;
    }

    @Override
    public Command change(DecisionRow row, String text) {
      return DecisionEdits.setOutcome(decision, row, text.strip());
    }
  }
}
