package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;
import org.orrery.rules.Said;

/**
 * A decision table as boxes in the space of its inputs; inputs of one source are one axis.
 *
 * @param inputs for each axis, the inputs that ask for it
 * @param rows for each row, in order, the cells of each axis in which it holds
 */
record Table(List<Axis> axes, List<List<DecisionInput>> inputs, List<BitSet[]> rows) {
  /**
   * @throws Unreadable when a condition cannot be compared with its input
   */
  static Table of(DecisionNode decision) throws Unreadable {
    Columns columns = Columns.of(decision);
    List<Axis> axes = new ArrayList<>();
    for (List<DecisionInput> column : columns.groups()) {
      axes.add(axis(decision, column));
    }
    List<BitSet[]> rows = new ArrayList<>();
    for (DecisionRow row : decision.getRows()) {
      rows.add(box(columns, row, rows.size() + 1, axes));
    }
    return new Table(axes, columns.groups(), rows);
  }

  private static Axis axis(DecisionNode decision, List<DecisionInput> column) throws Unreadable {
    DecisionInput input = Columns.united(column);
    List<List<Condition>> asking = new ArrayList<>();
    for (DecisionRow row : decision.getRows()) {
      asking.add(
          row.getConditions().stream().filter(c -> column.contains(c.getOperand())).toList());
    }
    try {
      return Axis.of(input, asking.stream().flatMap(List::stream).toList());
    } catch (Unreadable e) {
      List<Integer> wrong =
          IntStream.range(0, asking.size())
              .filter(r -> !asking.get(r).isEmpty() && !isReadable(input, asking.get(r)))
              .mapToObj(r -> r + 1)
              .toList();
      throw new Unreadable(e.said(), wrong);
    }
  }

  private static boolean isReadable(DecisionInput input, List<Condition> conditions) {
    try {
      Axis.of(input, conditions);
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }

  /** The whole space. */
  BitSet[] space() {
    return axes.stream().map(Axis::domain).toArray(BitSet[]::new);
  }

  /** The connected parts of a box that are smallest in all inputs but at most one. */
  List<BitSet[]> parts(BitSet[] box) {
    BitSet[] smallest = new BitSet[box.length];
    for (int i = 0; i < box.length; i++) {
      Axis axis = axes.get(i);
      smallest[i] = Collections.min(axis.ranges(box[i]), Comparator.comparingInt(axis::size));
    }
    List<BitSet[]> parts = new ArrayList<>();
    parts.add(smallest);
    for (int i = 0; i < box.length; i++) {
      for (BitSet range : axes.get(i).ranges(box[i])) {
        if (!range.equals(smallest[i])) {
          BitSet[] part = smallest.clone();
          part[i] = range;
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** How many cases a box holds. */
  double size(BitSet[] box) {
    double size = 1;
    for (int i = 0; i < box.length; i++) {
      size *= axes.get(i).size(box[i]);
    }
    return size;
  }

  /** A box in words, for example {@code 'score' ≥ 0.4 and < 0.6, 'sex' = male}. */
  Message describe(BitSet[] box) {
    List<Message> parts = new ArrayList<>();
    for (int i = 0; i < box.length; i++) {
      Message part = axes.get(i).describe(box[i]);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? Said.of("tables.any") : Said.of("rules.text", parts);
  }

  /** What a row would ask that holds for a box as it is described. */
  List<Asked> asked(BitSet[] box) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < box.length; i++) {
      asked.addAll(axes.get(i).asked(box[i], inputs.get(i).getFirst()));
    }
    return asked;
  }

  private static BitSet[] box(Columns columns, DecisionRow row, int number, List<Axis> axes)
      throws Unreadable {
    BitSet[] box = new BitSet[axes.size()];
    for (int i = 0; i < box.length; i++) {
      box[i] = (BitSet) axes.get(i).domain().clone();
    }
    for (Condition condition : row.getConditions()) {
      int axis = columns.indexOf(condition.getOperand());
      if (axis < 0) {
        throw new Unreadable(Said.of("tables.unreadable.no-input", number), List.of(number));
      }
      try {
        requireFit(condition, axes.get(axis));
        box[axis].and(axes.get(axis).holding(condition));
      } catch (Unreadable e) {
        throw new Unreadable(Said.of("tables.unreadable.row", number, e.said()), List.of(number));
      }
    }
    return box;
  }

  static void requireFit(Condition condition, Axis axis) throws Unreadable {
    Operator operator = condition.getOperator();
    int count = condition.getValues().size();
    boolean enough =
        switch (operator) {
          case IN, NOT_IN -> count > 0;
          case BETWEEN -> count == 2;
          default -> count == 1;
        };
    if (!enough) {
      throw new Unreadable(
          Said.of("tables.unreadable.count", operator.getLiteral(), axis.name(), count));
    }
    String unit = condition.getUnit();
    if (unit != null && !unit.isBlank() && !unit.equals(axis.input().getUnit())) {
      throw new Unreadable(
          Said.of("tables.unreadable.unit", axis.name(), unit, axis.input().getUnit()));
    }
  }
}
