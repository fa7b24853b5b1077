package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.words.Message;

/** The different ways in which conditions on one value can hold or not. */
public final class Cases {
  private Cases() {}

  /**
   * One way.
   *
   * @param words the values for which it is so, for example {@code 'region' = US}, or nothing
   * @param holding for each condition, in order, whether it holds
   */
  public record Case(Message words, List<Boolean> holding) {}

  /** The ways that values can bring about; none when a condition cannot be read. */
  public static List<Case> of(Operand operand, List<Condition> conditions) {
    try {
      Axis axis = Axis.of(Choice.input(operand), conditions);
      List<BitSet> cells = new ArrayList<>();
      for (Condition condition : conditions) {
        Table.requireFit(condition, axis);
        cells.add(axis.holding(condition));
      }
      Map<List<Boolean>, BitSet> ways = new LinkedHashMap<>();
      axis.domain().stream()
          .forEach(
              cell ->
                  ways.computeIfAbsent(
                          cells.stream().map(c -> c.get(cell)).toList(), w -> new BitSet())
                      .set(cell));
      List<Case> cases = new ArrayList<>();
      ways.forEach((holding, where) -> cases.add(new Case(axis.describe(where), holding)));
      return cases;
    } catch (Unreadable e) {
      return List.of();
    }
  }
}
