package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The smallest connected parts of a table's space in which no row holds. */
final class Gaps {
  private static final int SHOWN = 3;

  private final Table table;
  private final List<BitSet[]> smallest = new ArrayList<>();
  private boolean complete = true;

  private Gaps(Table table) {
    this.table = table;
  }

  /**
   * @throws Budget.Exceeded when none was found within the budget, and not all was looked at
   */
  static Gaps in(Table table, Budget budget) throws Budget.Exceeded {
    Gaps gaps = new Gaps(table);
    try {
      Cover.gaps(table.space(), table.rows(), budget, gaps::add);
    } catch (Budget.Exceeded e) {
      if (gaps.smallest.isEmpty()) {
        throw e;
      }
      gaps.complete = false;
    }
    return gaps;
  }

  private void add(BitSet[] gap) {
    smallest.addAll(table.parts(gap));
    smallest.sort(Comparator.comparingDouble(table::size));
    smallest.subList(Math.min(SHOWN, smallest.size()), smallest.size()).clear();
  }

  /** A few, those with the fewest cases first. */
  List<BitSet[]> smallest() {
    return smallest;
  }

  /** Whether there are no smaller ones. */
  boolean isComplete() {
    return complete;
  }
}
