package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;
import org.orrery.rules.Said;

/**
 * Proves that a decision table gives exactly one answer to every possible input, exactly, as long
 * as its gaps, and all else, take at most {@value #LIMIT} comparisons of a row with a cell.
 *
 * <p>Gaps are allowed where a default outcome is given. What rows may overlap says the hit policy
 * (OMG DMN 1.3, 8.2.10): under unique none, under any those with the same outcome, else all; under
 * first, no row may be hidden by those before it, under priority by those of outcomes before its.
 */
public final class TableProof {
  /** The most comparisons of a row with a cell that the gaps of one table may take, or all else. */
  public static final long LIMIT = 2_000_000;

  private static final int SHOWN = 3;

  private final DecisionNode decision;
  private final long limit;
  private final Budget budget;
  private final List<Fault> faults = new ArrayList<>();

  private TableProof(DecisionNode decision, long limit) {
    this.decision = decision;
    this.limit = limit;
    this.budget = new Budget(limit);
  }

  /**
   * What keeps a table from being proved.
   *
   * @param rows numbers of the rows at fault, from 1; empty where no row is
   * @param said what is wrong, to follow the table's name
   * @param gap what a row would ask that holds for the gap; empty where there is none, or where
   *     everything is one
   * @param narrowings changes of one row that would end an overlap
   * @param spare number of a row without which the table gives the same answers, or 0
   */
  public record Fault(
      Kind kind,
      List<Integer> rows,
      Message said,
      Message advice,
      List<Asked> gap,
      List<Narrowing> narrowings,
      int spare) {
    public Fault {
      rows = List.copyOf(rows);
      gap = List.copyOf(gap);
      narrowings = List.copyOf(narrowings);
    }

    /** What is wrong, in English. */
    public String message() {
      return said.english();
    }

    /** Whether it is a fault; else it says why nothing is known. */
    public boolean proved() {
      return kind != Kind.UNKNOWN;
    }
  }

  /** What can be wrong with a table. */
  public enum Kind {
    GAP,
    OVERLAP,
    IDLE_ROW,
    OUTCOME_WITHOUT_PRIORITY,
    UNKNOWN
  }

  /** The faults of a table; none when it is proved. */
  public static List<Fault> faultsOf(DecisionNode decision) {
    return faultsOf(decision, LIMIT);
  }

  static List<Fault> faultsOf(DecisionNode decision, long limit) {
    TableProof proof = new TableProof(decision, limit);
    try {
      proof.prove(Table.of(decision));
    } catch (Unreadable e) {
      proof.add(Kind.UNKNOWN, e.rows(), "tables.unreadable", e.said());
    } catch (Budget.Exceeded e) {
      proof.add(
          Kind.UNKNOWN,
          List.of(),
          "tables.too-large",
          decision.getRows().size(),
          decision.getInputs().size(),
          limit);
    }
    return proof.faults;
  }

  private void prove(Table table) throws Budget.Exceeded {
    findEmptyRows(table);
    if (isBlank(decision.getDefaultOutcome())) {
      findGaps(table);
    }
    HitPolicy policy = decision.getHitPolicy();
    switch (policy) {
      case UNIQUE, ANY -> findOverlaps(table, policy == HitPolicy.ANY);
      case FIRST -> findHiddenRows(table, "tables.hidden-row", (other, row) -> other < row, budget);
      case PRIORITY -> {
        findOutcomesWithoutPriority();
        findOutrankedRows(table);
      }
    }
  }

  /** With a budget of their own, so that many gaps leave the rest to be looked at. */
  private void findGaps(Table table) throws Budget.Exceeded {
    Gaps gaps = Gaps.in(table, new Budget(limit));
    for (BitSet[] gap : gaps.smallest()) {
      Message words = table.describe(gap);
      faults.add(
          new Fault(
              Kind.GAP,
              List.of(),
              Said.of("tables.gap", words),
              Said.of("tables.gap.do", words),
              table.asked(gap),
              List.of(),
              0));
    }
    if (!gaps.isComplete()) {
      add(Kind.UNKNOWN, List.of(), "tables.more-gaps", limit);
    }
  }

  private void findEmptyRows(Table table) {
    for (int r = 0; r < table.rows().size(); r++) {
      BitSet[] row = table.rows().get(r);
      for (BitSet cells : row) {
        if (cells.isEmpty()) {
          addIdle("tables.empty-row", r + 1);
          break;
        }
      }
    }
  }

  private void findOverlaps(Table table, boolean sameOutcomeAllowed) throws Budget.Exceeded {
    List<BitSet[]> rows = table.rows();
    int found = 0;
    for (int a = 0; a < rows.size() && found < SHOWN; a++) {
      for (int b = a + 1; b < rows.size() && found < SHOWN; b++) {
        if (sameOutcomeAllowed && Objects.equals(outcome(a), outcome(b))) {
          continue;
        }
        BitSet[] both = intersection(rows.get(a), rows.get(b), budget);
        if (both != null) {
          found++;
          faults.add(overlap(table, a, b, table.describe(both)));
        }
      }
    }
  }

  private Fault overlap(Table table, int a, int b, Message both) {
    int spare = 0;
    if (Objects.equals(outcome(a), outcome(b))) {
      spare = Narrowing.isWithin(table, b, a) ? b + 1 : Narrowing.isWithin(table, a, b) ? a + 1 : 0;
    }
    return new Fault(
        Kind.OVERLAP,
        List.of(a + 1, b + 1),
        Said.of("tables.overlap", a + 1, b + 1, both),
        Said.of("tables.overlap.do"),
        List.of(),
        Narrowing.of(table, a, b),
        spare);
  }

  /** A row that is never chosen harms no answer: none is told where finding them takes too long. */
  private void findOutrankedRows(Table table) {
    Map<String, Integer> ranks = new HashMap<>();
    decision.getOutcomes().forEach(outcome -> ranks.putIfAbsent(outcome, ranks.size()));
    int[] rank =
        decision.getRows().stream().mapToInt(r -> ranks.getOrDefault(r.getOutcome(), -1)).toArray();
    try {
      findHiddenRows(
          table,
          "tables.outranked-row",
          (other, row) -> rank[other] >= 0 && rank[other] < rank[row],
          new Budget(limit));
    } catch (Budget.Exceeded e) {
      // what was found so far stays told
    }
  }

  /**
   * Finds rows for all of which others hold that go before.
   *
   * @param goesBefore whether the first of two rows is chosen where both hold, by their indices
   */
  private void findHiddenRows(Table table, String key, Precedence goesBefore, Budget allowed)
      throws Budget.Exceeded {
    List<BitSet[]> rows = table.rows();
    for (int r = 0; r < rows.size(); r++) {
      BitSet[] row = rows.get(r);
      List<BitSet[]> others = new ArrayList<>();
      for (int other = 0; other < rows.size(); other++) {
        if (goesBefore.test(other, r) && intersection(rows.get(other), row, allowed) != null) {
          others.add(rows.get(other));
        }
      }
      boolean empty = intersection(row, row, allowed) == null;
      if (!empty && Cover.isWhole(row, others, allowed)) {
        addIdle(key, r + 1);
      }
    }
  }

  /** Which of two rows is chosen where both hold. */
  private interface Precedence {
    boolean test(int other, int row);
  }

  private void findOutcomesWithoutPriority() {
    decision.getRows().stream()
        .map(DecisionRow::getOutcome)
        .filter(o -> !decision.getOutcomes().contains(o))
        .distinct()
        .forEach(o -> add(Kind.OUTCOME_WITHOUT_PRIORITY, rowsWith(o), "tables.no-priority", o));
  }

  /** The common box of two rows, or null when there is none. */
  private static BitSet[] intersection(BitSet[] a, BitSet[] b, Budget allowed)
      throws Budget.Exceeded {
    allowed.spend(a.length + 1L);
    for (int i = 0; i < a.length; i++) {
      if (!a[i].intersects(b[i])) {
        return null;
      }
    }
    BitSet[] both = new BitSet[a.length];
    for (int i = 0; i < a.length; i++) {
      both[i] = (BitSet) a[i].clone();
      both[i].and(b[i]);
    }
    return both;
  }

  private String outcome(int row) {
    return decision.getRows().get(row).getOutcome();
  }

  private List<Integer> rowsWith(String outcome) {
    return IntStream.range(0, decision.getRows().size())
        .filter(r -> Objects.equals(outcome, outcome(r)))
        .mapToObj(r -> r + 1)
        .toList();
  }

  private void add(Kind kind, List<Integer> rows, String key, Object... arguments) {
    faults.add(
        new Fault(
            kind,
            rows,
            Said.of(key, arguments),
            Said.of(key + ".do", arguments),
            List.of(),
            List.of(),
            0));
  }

  private void addIdle(String key, int row) {
    faults.add(
        new Fault(
            Kind.IDLE_ROW,
            List.of(row),
            Said.of(key, row),
            Said.of(key + ".do", row),
            List.of(),
            List.of(),
            row));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
