package org.orrery.rules.flow;

import java.util.BitSet;

/**
 * The nodes that given ones lead to, or that lead to them.
 *
 * <p>Each has a rank, and was found over a node of a lower one: where that is so for all, and no
 * transition leads out of them, they are right. So after an edit only the touched nodes are looked
 * at.
 */
public final class Reach implements Lasting {
  private final Flow flow;
  private final BitSet seeds;
  private final boolean forwards;
  private final BitSet nodes;
  private final int[] ranks;

  /**
   * @param seeds must not change any more
   */
  Reach(Flow flow, BitSet seeds, boolean forwards) {
    this.flow = flow;
    this.seeds = seeds;
    this.forwards = forwards;
    this.nodes = (BitSet) seeds.clone();
    this.ranks = new int[flow.size()];
    NumberQueue open = new NumberQueue();
    seeds.stream().forEach(open::add);
    int rank = 0;
    while (!open.isEmpty()) {
      int next = open.remove();
      for (int other : forwards ? flow.targets(next) : flow.sources(next)) {
        if (!nodes.get(other)) {
          nodes.set(other);
          ranks[other] = ++rank;
          open.add(other);
        }
      }
    }
  }

  public BitSet nodes() {
    return nodes;
  }

  @Override
  public boolean stands(Flow now, BitSet touched) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (nodes.get(n) ? !seeds.get(n) && !isFound(n) : isFoundAtAll(n)) {
        return false;
      }
    }
    return true;
  }

  private int[] before(int node) {
    return forwards ? flow.sources(node) : flow.targets(node);
  }

  private boolean isFound(int node) {
    for (int before : before(node)) {
      if (nodes.get(before) && ranks[before] < ranks[node]) {
        return true;
      }
    }
    return false;
  }

  private boolean isFoundAtAll(int node) {
    for (int before : before(node)) {
      if (nodes.get(before)) {
        return true;
      }
    }
    return false;
  }
}
