package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks for parts of a box that no row covers, axis by axis: cells that the same rows hold are one
 * case, and a case that is covered once is not looked at again.
 */
final class Cover {
  private final List<BitSet[]> rows;
  private final Budget budget;
  private final Predicate<BitSet[]> goesOn;
  private final List<Set<BitSet>> covered = new ArrayList<>();
  private BitSet[] space;
  private int cells;
  private int[] fullFrom;
  private int gaps;
  private boolean ended;

  private Cover(List<BitSet[]> rows, Budget budget, Predicate<BitSet[]> goesOn) {
    this.rows = rows;
    this.budget = budget;
    this.goesOn = goesOn;
  }

  /**
   * Whether rows hold all of a space between them.
   *
   * @throws Budget.Exceeded when the table asks for more work than the budget has
   */
  static boolean isWhole(BitSet[] space, List<BitSet[]> rows, Budget budget)
      throws Budget.Exceeded {
    Cover cover = new Cover(rows, budget, gap -> false);
    cover.search(space);
    return cover.gaps == 0;
  }

  /**
   * Tells each box within a space that none of the rows holds; they do not overlap.
   *
   * @throws Budget.Exceeded when the table asks for more work than the budget has
   */
  static void gaps(BitSet[] space, List<BitSet[]> rows, Budget budget, Consumer<BitSet[]> told)
      throws Budget.Exceeded {
    new Cover(
            rows,
            budget,
            gap -> {
              told.accept(gap);
              return true;
            })
        .search(space);
  }

  private void search(BitSet[] within) throws Budget.Exceeded {
    space = within;
    cells = Arrays.stream(space).mapToInt(BitSet::cardinality).sum();
    fullFrom = new int[rows.size()];
    for (int r = 0; r < fullFrom.length; r++) {
      int axis = space.length;
      while (axis > 0 && contains(rows.get(r)[axis - 1], space[axis - 1])) {
        axis--;
      }
      fullFrom[r] = axis;
    }
    for (int axis = 0; axis <= space.length; axis++) {
      covered.add(new HashSet<>());
    }
    BitSet all = new BitSet();
    all.set(0, rows.size());
    search(0, all, new BitSet[space.length]);
  }

  private void search(int axis, BitSet active, BitSet[] chosen) throws Budget.Exceeded {
    if (active.isEmpty()) {
      BitSet[] gap = space.clone();
      System.arraycopy(chosen, 0, gap, 0, axis);
      budget.spend(cells);
      gaps++;
      ended = !goesOn.test(gap);
      return;
    }
    budget.spend(1 + active.cardinality());
    if (active.stream().anyMatch(r -> fullFrom[r] <= axis) || covered.get(axis).contains(active)) {
      return;
    }
    int before = gaps;
    for (Map.Entry<BitSet, BitSet> group : groups(axis, active).entrySet()) {
      chosen[axis] = group.getValue();
      search(axis + 1, group.getKey(), chosen);
      if (ended) {
        return;
      }
    }
    if (gaps == before) {
      covered.get(axis).add(active);
    }
  }

  /** The cells of an axis by the active rows that hold them. */
  private Map<BitSet, BitSet> groups(int axis, BitSet active) throws Budget.Exceeded {
    budget.spend((long) space[axis].cardinality() * active.cardinality());
    Map<BitSet, BitSet> groups = new LinkedHashMap<>();
    for (int cell = space[axis].nextSetBit(0); cell >= 0; cell = space[axis].nextSetBit(cell + 1)) {
      BitSet holding = new BitSet();
      for (int r = active.nextSetBit(0); r >= 0; r = active.nextSetBit(r + 1)) {
        if (rows.get(r)[axis].get(cell)) {
          holding.set(r);
        }
      }
      groups.computeIfAbsent(holding, h -> new BitSet()).set(cell);
    }
    return groups;
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }
}
