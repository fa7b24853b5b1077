package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Names;

/**
 * One input of a table, cut into cells such that every condition of the table holds for all values
 * of a cell or for none.
 */
abstract class Axis {
  private final DecisionInput input;

  Axis(DecisionInput input) {
    this.input = input;
  }

  /**
   * Cuts an input at the values that conditions compare it with.
   *
   * @throws Unreadable when a value or bound does not fit the type of the input
   */
  static Axis of(DecisionInput input, List<Condition> conditions) throws Unreadable {
    List<String> values = new ArrayList<>();
    conditions.forEach(c -> values.addAll(c.getValues()));
    return switch (input.getType()) {
      case NUMBER, INTEGER, DATE, DURATION -> new OrderedAxis(input, values);
      case BOOLEAN, ENUMERATION, TEXT -> new ChoiceAxis(input, values);
      case TABLE, TENSOR ->
          throw new Unreadable(Said.of("tables.unreadable.type", Names.of(input)));
    };
  }

  /** The cells that hold possible values. */
  abstract BitSet domain();

  /** Possible cells for which a condition holds; its values have the right number. */
  abstract BitSet holding(Condition condition) throws Unreadable;

  /** The connected ranges of a set of cells, in order. */
  abstract List<BitSet> ranges(BitSet cells);

  /** How much a set of cells holds; a single value is less than an interval. */
  abstract int size(BitSet cells);

  /** The first connected range of a set of cells; nothing when it is everything. */
  abstract Message describe(BitSet cells);

  /** A set of cells in words, all of it; nothing when it is everything. */
  Message words(BitSet cells) {
    return describe(cells);
  }

  /** Whether conditions of one row hold for exactly a set of cells. */
  abstract boolean isOneCondition(BitSet cells);

  /** What a row asks that holds for a set of cells, of several ranges for the first. */
  final List<Asked> asked(BitSet cells, DecisionInput of) {
    return cells.isEmpty() || cells.equals(domain()) ? List.of() : written(cells, of);
  }

  /** The same for some of the possible cells, but not for all. */
  abstract List<Asked> written(BitSet cells, DecisionInput of);

  DecisionInput input() {
    return input;
  }

  Message name() {
    return Names.of(input);
  }
}
