package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;
import org.orrery.rules.Said;

/**
 * An input whose values are names: truth values, an enumeration, or text. Where the possible values
 * are not listed, one more cell stands for every value that the table does not mention.
 */
final class ChoiceAxis extends Axis {
  private final List<String> values;
  private final boolean open;
  private final BitSet domain = new BitSet();

  ChoiceAxis(DecisionInput input, List<String> mentioned) throws Unreadable {
    super(input);
    Set<String> all = new LinkedHashSet<>(input.getAllowedValues());
    if (input.getType() == ValueType.BOOLEAN) {
      all.clear();
      all.addAll(List.of("true", "false"));
    }
    this.open = all.isEmpty();
    for (String value : mentioned) {
      if (!open && !all.contains(value)) {
        throw new Unreadable(Said.of("tables.unreadable.value", value, name(), List.copyOf(all)));
      }
    }
    if (open) {
      all.addAll(mentioned);
    }
    this.values = new ArrayList<>(all);
    domain.set(0, values.size() + (open ? 1 : 0));
  }

  @Override
  BitSet domain() {
    return domain;
  }

  @Override
  BitSet holding(Condition condition) throws Unreadable {
    BitSet cells = new BitSet();
    condition.getValues().forEach(v -> cells.set(values.indexOf(v)));
    Operator operator = condition.getOperator();
    switch (operator) {
      case EQUAL, IN -> cells.and(domain);
      case NOT_EQUAL, NOT_IN -> cells.flip(0, domain.length());
      default ->
          throw new Unreadable(Said.of("tables.unreadable.order", name(), operator.getLiteral()));
    }
    return cells;
  }

  @Override
  List<BitSet> ranges(BitSet cells) {
    return cells.equals(domain)
        ? List.of(cells)
        : cells.stream()
            .mapToObj(
                cell -> {
                  BitSet one = new BitSet();
                  one.set(cell);
                  return one;
                })
            .toList();
  }

  @Override
  int size(BitSet cells) {
    return cells.cardinality();
  }

  @Override
  Message describe(BitSet cells) {
    int first = cells.nextSetBit(0);
    if (first < 0 || cells.equals(domain)) {
      return Message.NONE;
    }
    if (first < values.size()) {
      return Said.of("tables.is", name(), values.get(first));
    }
    return Said.of("tables.other-than", name(), values);
  }

  @Override
  Message words(BitSet cells) {
    return cells.get(values.size())
        ? Said.of("tables.other-than", name(), named(cells, false))
        : Said.of("tables.is", name(), named(cells, true));
  }

  @Override
  boolean isOneCondition(BitSet cells) {
    return true;
  }

  @Override
  List<Asked> written(BitSet cells, DecisionInput of) {
    boolean others = cells.get(values.size());
    List<String> named = named(cells, !others);
    Operator one = others ? Operator.NOT_EQUAL : Operator.EQUAL;
    Operator several = others ? Operator.NOT_IN : Operator.IN;
    return List.of(new Asked(of, named.size() == 1 ? one : several, named));
  }

  /** The values that are in a set of cells, or those that are not. */
  private List<String> named(BitSet cells, boolean are) {
    return IntStream.range(0, values.size())
        .filter(cell -> cells.get(cell) == are)
        .mapToObj(values::get)
        .toList();
  }
}
