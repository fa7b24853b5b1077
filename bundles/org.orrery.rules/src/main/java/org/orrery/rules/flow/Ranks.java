package org.orrery.rules.flow;

import java.util.BitSet;

/**
 * Ranks of nodes such that each was found over one of a lower rank, with room between them for
 * nodes that are put in later.
 */
public final class Ranks {
  private final int[] ranks;
  private final int step;
  private int last;

  public Ranks(int size) {
    this.ranks = new int[size];
    this.step = Integer.MAX_VALUE / (size + 2);
  }

  /** Ranks a node behind all that were added before. */
  public void add(int node) {
    last += step;
    ranks[node] = last;
  }

  /** The rank of a node; 0 for one that has none. */
  public int of(int node) {
    return ranks[node];
  }

  /**
   * Ranks a node behind one over which it can be found and, where there is room, before those that
   * can be found over it.
   *
   * @param before nodes over which it can be found
   * @param behind nodes that can be found over it
   * @param among of which nodes the ranks count
   */
  public void put(int node, int[] before, int[] behind, BitSet among) {
    int least = Integer.MAX_VALUE;
    for (int n : before) {
      if (n != node && among.get(n)) {
        least = Math.min(least, ranks[n]);
      }
    }
    int next = least;
    for (int n : behind) {
      if (n != node && among.get(n) && ranks[n] > least && (next == least || ranks[n] < next)) {
        next = ranks[n];
      }
    }
    if (next == least) {
      next = least > Integer.MAX_VALUE - step ? Integer.MAX_VALUE : least + step;
    }
    ranks[node] = least + (next - least) / 2;
  }
}
