package org.orrery.rules.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;
import org.orrery.rules.Said;

/**
 * An input whose values have an order.
 *
 * <p>For break points b0 &lt; b1 &lt; ... the cell 2i+1 is the point bi and the cell 2i the open
 * interval before it; the last cell lies behind the last point. In whole numbers and dates an
 * interval between neighbours is empty and no possible cell.
 */
final class OrderedAxis extends Axis {
  private final Scale scale;
  private final List<BigDecimal> points;
  private final BitSet domain = new BitSet();

  OrderedAxis(DecisionInput input, List<String> values) throws Unreadable {
    super(input);
    this.scale = Scale.of(input, values);
    TreeSet<BigDecimal> cuts = new TreeSet<>();
    for (String value : values) {
      cuts.add(read(value));
    }
    BigDecimal least = bound(input.getMinimum(), cuts);
    BigDecimal most = bound(input.getMaximum(), cuts);
    this.points = new ArrayList<>(cuts);
    if (least == null && input.getType() == ValueType.DURATION) {
      least = BigDecimal.ZERO;
      if (cuts.add(least)) {
        points.clear();
        points.addAll(cuts);
      }
    }
    if (least != null && most != null && least.compareTo(most) > 0) {
      throw new Unreadable(Said.of("tables.unreadable.bounds", name()));
    }
    domain.set(
        least == null ? 0 : cell(least), (most == null ? 2 * points.size() : cell(most)) + 1);
    if (scale.whole()) {
      for (int i = 1; i < points.size(); i++) {
        if (points.get(i).subtract(points.get(i - 1)).compareTo(BigDecimal.ONE) <= 0) {
          domain.clear(2 * i);
        }
      }
    }
  }

  @Override
  BitSet domain() {
    return domain;
  }

  @Override
  BitSet holding(Condition condition) throws Unreadable {
    BitSet cells = new BitSet();
    int all = 2 * points.size() + 1;
    int first = cell(read(condition.getValues().getFirst()));
    switch (condition.getOperator()) {
      case LESS -> cells.set(0, first);
      case LESS_OR_EQUAL -> cells.set(0, first + 1);
      case GREATER -> cells.set(first + 1, all);
      case GREATER_OR_EQUAL -> cells.set(first, all);
      case BETWEEN -> {
        int second = cell(read(condition.getValues().getLast()));
        if (second > first) {
          cells.set(first, second);
        }
      }
      case EQUAL, IN -> setPoints(cells, condition);
      case NOT_EQUAL, NOT_IN -> {
        setPoints(cells, condition);
        cells.flip(0, all);
      }
    }
    cells.and(domain);
    return cells;
  }

  @Override
  List<BitSet> ranges(BitSet cells) {
    List<BitSet> ranges = new ArrayList<>();
    for (int low = cells.nextSetBit(0); low >= 0; low = cells.nextSetBit(end(cells, low) + 1)) {
      BitSet range = cells.get(0, end(cells, low) + 1);
      range.clear(0, low);
      ranges.add(range);
    }
    return ranges;
  }

  @Override
  int size(BitSet cells) {
    return cells.cardinality() + (int) cells.stream().filter(cell -> cell % 2 == 0).count();
  }

  /** The last cell of the connected range that begins with one. */
  private int end(BitSet cells, int first) {
    int last = first;
    for (int next = first; next >= 0 && cells.get(next); next = domain.nextSetBit(next + 1)) {
      last = next;
    }
    return last;
  }

  @Override
  Message describe(BitSet cells) {
    int low = cells.nextSetBit(0);
    if (low < 0 || cells.equals(domain)) {
      return Message.NONE;
    }
    int high = end(cells, low);
    if (low == high && low % 2 == 1) {
      return Said.of("tables.is", name(), shown(low / 2));
    }
    List<Message> bounds = new ArrayList<>();
    if (low > 0) {
      bounds.add(low % 2 == 1 ? bound("≥", low / 2) : bound(">", low / 2 - 1));
    }
    if (high < 2 * points.size()) {
      bounds.add(bound(high % 2 == 1 ? "≤" : "<", high / 2));
    }
    return Said.of("tables.range", name(), Said.joined("rules.and", bounds));
  }

  @Override
  boolean isOneCondition(BitSet cells) {
    return ranges(cells).size() == 1;
  }

  @Override
  List<Asked> written(BitSet cells, DecisionInput of) {
    int low = cells.nextSetBit(0);
    int high = end(cells, low);
    if (low == high && low % 2 == 1) {
      return List.of(new Asked(of, Operator.EQUAL, List.of(value(low))));
    }
    boolean hasLeast = low > domain.nextSetBit(0);
    boolean hasMost = high < domain.length() - 1;
    if (hasLeast && hasMost && low % 2 == 1 && high % 2 == 0) {
      return List.of(new Asked(of, Operator.BETWEEN, List.of(value(low), value(high + 1))));
    }
    List<Asked> bounds = new ArrayList<>();
    if (hasLeast) {
      bounds.add(
          low % 2 == 1
              ? new Asked(of, Operator.GREATER_OR_EQUAL, List.of(value(low)))
              : new Asked(of, Operator.GREATER, List.of(value(low - 1))));
    }
    if (hasMost) {
      bounds.add(
          high % 2 == 1
              ? new Asked(of, Operator.LESS_OR_EQUAL, List.of(value(high)))
              : new Asked(of, Operator.LESS, List.of(value(high + 1))));
    }
    return bounds;
  }

  /** The value at the cell of a point, as conditions write it. */
  private String value(int cell) {
    return scale.write(points.get(cell / 2));
  }

  private Message bound(String sign, int point) {
    return Said.of("tables.bound", sign, shown(point));
  }

  private Message shown(int point) {
    String unit = input().getUnit();
    boolean plain = unit == null || unit.isBlank() || unit.equals("1");
    Object value = scale.show(points.get(point));
    return plain ? Said.of("rules.text", value) : Said.of("tables.measured", value, unit);
  }

  private BigDecimal read(String text) throws Unreadable {
    try {
      return scale.read(text);
    } catch (Unreadable e) {
      throw new Unreadable(Said.of("tables.unreadable.for", name(), e.said()));
    }
  }

  private BigDecimal bound(String text, TreeSet<BigDecimal> cuts) throws Unreadable {
    if (text == null || text.isBlank()) {
      return null;
    }
    BigDecimal value = read(text);
    cuts.add(value);
    return value;
  }

  private void setPoints(BitSet cells, Condition condition) throws Unreadable {
    for (String value : condition.getValues()) {
      cells.set(cell(read(value)));
    }
  }

  private int cell(BigDecimal point) {
    return 2 * Collections.binarySearch(points, point) + 1;
  }
}
