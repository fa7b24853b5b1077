package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;

/**
 * The inputs of a table, those together that ask for the same result of a step in the same type and
 * unit: they have one value.
 *
 * @param groups the inputs of each column, in the order of the table
 */
record Columns(List<List<DecisionInput>> groups) {
  static Columns of(DecisionNode decision) {
    List<List<DecisionInput>> groups = new ArrayList<>();
    for (DecisionInput input : decision.getInputs()) {
      groups.stream()
          .filter(group -> isSame(group.getFirst(), input))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.getLast();
              })
          .add(input);
    }
    return new Columns(groups);
  }

  /** The column of an operand, or -1. */
  int indexOf(Object operand) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).contains(operand)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * One input in place of a group: within the bounds of all, with the values that any of them
   * lists.
   */
  static DecisionInput united(List<DecisionInput> group) throws Unreadable {
    if (group.size() == 1) {
      return group.getFirst();
    }
    DecisionInput united = Choice.input(group.getFirst());
    Set<String> allowed = new LinkedHashSet<>();
    group.forEach(input -> allowed.addAll(input.getAllowedValues()));
    united.getAllowedValues().clear();
    united.getAllowedValues().addAll(allowed);
    united.setMinimum(extreme(united, given(group, DecisionInput::getMinimum), 1));
    united.setMaximum(extreme(united, given(group, DecisionInput::getMaximum), -1));
    return united;
  }

  private static boolean isSame(DecisionInput one, DecisionInput other) {
    return one.getStep() != null
        && one.getStep() == other.getStep()
        && isGiven(one.getKey())
        && one.getKey().equals(other.getKey())
        && one.getType() == other.getType()
        && Objects.equals(unit(one), unit(other));
  }

  private static String unit(DecisionInput input) {
    return isGiven(input.getUnit()) ? input.getUnit() : "";
  }

  private static List<String> given(
      List<DecisionInput> group, Function<DecisionInput, String> bound) {
    return group.stream().map(bound).filter(Columns::isGiven).toList();
  }

  /** The largest of several bounds, or with a negative sign the smallest; null without any. */
  private static String extreme(DecisionInput input, List<String> bounds, int sign)
      throws Unreadable {
    String extreme = null;
    for (String bound : bounds) {
      Scale scale = Scale.of(input, bounds);
      if (extreme == null
          || Integer.signum(scale.read(bound).compareTo(scale.read(extreme))) == sign) {
        extreme = bound;
      }
    }
    return extreme;
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
