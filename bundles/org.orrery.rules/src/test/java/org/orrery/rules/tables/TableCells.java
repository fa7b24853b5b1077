package org.orrery.rules.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.rules.tables.RandomTable.Region;

/**
 * The cases of a random table, found by trying every input: a value that the table names is one
 * case, and all values between two of those together count as two.
 */
final class TableCells {
  private final RandomTable table;

  /** For each input one value of each of its cases, in order. */
  private final List<List<String>> values = new ArrayList<>();

  /** For each input the values that are named. */
  private final List<Set<String>> named = new ArrayList<>();

  TableCells(RandomTable table) {
    this.table = table;
    List<DecisionInput> inputs = table.decision().getInputs();
    for (int i = 0; i < inputs.size(); i++) {
      Set<String> cuts = cuts(inputs.get(i));
      List<String> all = table.values(i);
      named.add(cuts);
      values.add(
          IntStream.range(0, all.size())
              .filter(v -> v == 0 || cuts.contains(all.get(v)) || cuts.contains(all.get(v - 1)))
              .mapToObj(all::get)
              .toList());
    }
  }

  private Set<String> cuts(DecisionInput input) {
    if (!input.getAllowedValues().isEmpty()) {
      return new TreeSet<>(input.getAllowedValues());
    }
    Set<String> cuts = new TreeSet<>(List.of(input.getMinimum(), input.getMaximum()));
    table.decision().getRows().stream()
        .flatMap(row -> row.getConditions().stream())
        .filter(condition -> condition.getOperand() == input)
        .map(Condition::getValues)
        .forEach(cuts::addAll);
    return cuts;
  }

  /** How many cases a region has. */
  int size(Region region) {
    return table.points().stream()
        .filter(this::isCase)
        .filter(region::contains)
        .mapToInt(this::size)
        .sum();
  }

  /** How many cases each connected part has for which no row holds. */
  List<Integer> gaps() {
    Set<List<String>> left = new HashSet<>();
    table.points().stream()
        .filter(point -> isCase(point) && table.hits(point).isEmpty())
        .forEach(left::add);
    List<Integer> sizes = new ArrayList<>();
    while (!left.isEmpty()) {
      List<String> first = left.iterator().next();
      left.remove(first);
      Deque<List<String>> open = new ArrayDeque<>(List.of(first));
      int size = 0;
      while (!open.isEmpty()) {
        List<String> point = open.remove();
        size += size(point);
        left.stream()
            .filter(other -> isBeside(point, other))
            .toList()
            .forEach(
                other -> {
                  left.remove(other);
                  open.add(other);
                });
      }
      sizes.add(size);
    }
    return sizes;
  }

  private boolean isCase(List<String> point) {
    return IntStream.range(0, point.size()).allMatch(i -> values.get(i).contains(point.get(i)));
  }

  private int size(List<String> point) {
    return IntStream.range(0, point.size())
        .map(i -> named.get(i).contains(point.get(i)) ? 1 : 2)
        .reduce(1, (a, b) -> a * b);
  }

  /** Whether two cases differ in one input only, and there are neighbours or have no order. */
  private boolean isBeside(List<String> one, List<String> other) {
    List<Integer> different =
        IntStream.range(0, one.size())
            .filter(i -> !one.get(i).equals(other.get(i)))
            .boxed()
            .toList();
    if (different.size() != 1) {
      return false;
    }
    int i = different.getFirst();
    List<String> order = values.get(i);
    return !table.isOrdered(i)
        || Math.abs(order.indexOf(one.get(i)) - order.indexOf(other.get(i))) == 1;
  }
}
