package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;

/**
 * A row of a table without what another row holds too, where a change of its conditions on one
 * value says so and the table answers no less than before.
 *
 * @param row number of the row, from 1
 * @param beside number of the other row, from 1
 * @param inputs those that ask for the value
 * @param asked all that the row asks of the value then
 * @param words the values that are left, for example {@code 'score' ≥ 50}
 */
public record Narrowing(
    int row, int beside, List<DecisionInput> inputs, List<Asked> asked, Message words) {
  public Narrowing {
    inputs = List.copyOf(inputs);
    asked = List.copyOf(asked);
  }

  /** How two rows that overlap can be told apart: the later is made smaller, or the earlier. */
  static List<Narrowing> of(Table table, int earlier, int later) {
    return Stream.of(without(table, later, earlier), without(table, earlier, later))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Narrowing> without(Table table, int row, int beside) {
    List<Integer> beyond = beyond(table, row, beside);
    if (beyond.size() != 1) {
      return Optional.empty();
    }
    int axis = beyond.getFirst();
    BitSet rest = rest(table, row, beside, axis);
    List<DecisionInput> inputs = table.inputs().get(axis);
    return table.axes().get(axis).isOneCondition(rest)
        ? Optional.of(
            new Narrowing(
                row + 1,
                beside + 1,
                inputs,
                table.axes().get(axis).asked(rest, inputs.getFirst()),
                table.axes().get(axis).words(rest)))
        : Optional.empty();
  }

  /** Whether a row holds for nothing for which another does not. */
  static boolean isWithin(Table table, int row, int other) {
    return beyond(table, row, other).isEmpty();
  }

  /** The axes on which a row holds for more than another. */
  private static List<Integer> beyond(Table table, int row, int other) {
    List<Integer> axes = new ArrayList<>();
    for (int axis = 0; axis < table.axes().size(); axis++) {
      if (!rest(table, row, other, axis).isEmpty()) {
        axes.add(axis);
      }
    }
    return axes;
  }

  private static BitSet rest(Table table, int row, int other, int axis) {
    BitSet rest = (BitSet) table.rows().get(row)[axis].clone();
    rest.andNot(table.rows().get(other)[axis]);
    return rest;
  }

  /** Changes the row. */
  public void apply(DecisionRow changed) {
    List<Condition> all = changed.getConditions();
    int place = 0;
    while (place < all.size() && !asks(all.get(place))) {
      place++;
    }
    all.removeIf(this::asks);
    all.addAll(place, asked.stream().map(Asked::condition).toList());
  }

  private boolean asks(Condition condition) {
    return inputs.contains(condition.getOperand());
  }
}
