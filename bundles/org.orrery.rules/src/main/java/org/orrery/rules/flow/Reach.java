package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The nodes that given ones lead to, or that lead to them, over nodes that may be passed.
 *
 * <p>Each has a rank, and was found over a node of a lower one: where that is so for all, and no
 * transition leads out of them, they are right. So after an edit only the touched nodes are looked
 * at, and nodes that were put in or taken out are taken in or out.
 */
public final class Reach implements Lasting {
  private final Flow flow;
  private final BitSet seeds;
  private final BitSet barred;
  private final boolean forwards;
  private final boolean planned;
  private final Ranks ranks;
  private BitSet nodes;

  /**
   * @param seeds must not change any more
   */
  Reach(Flow flow, BitSet seeds, boolean forwards) {
    this(flow, seeds, new BitSet(), forwards, false);
  }

  /**
   * @param seeds none of them is barred; must not change any more
   * @param barred nodes that are not passed; must not change any more
   * @param planned whether transitions after failures and time-outs do not count
   */
  Reach(Flow flow, BitSet seeds, BitSet barred, boolean forwards, boolean planned) {
    this.flow = flow;
    this.seeds = seeds;
    this.barred = barred;
    this.forwards = forwards;
    this.planned = planned;
    this.nodes = (BitSet) seeds.clone();
    this.ranks = new Ranks(flow.size());
    NumberQueue open = new NumberQueue();
    seeds.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int next = open.remove();
      for (int other : behind(next)) {
        if (!nodes.get(other) && !barred.get(other)) {
          nodes.set(other);
          ranks.add(other);
          open.add(other);
        }
      }
    }
  }

  /** Not to be changed, and as they are now. */
  public BitSet nodes() {
    return nodes;
  }

  /** Whether these are the given nodes. */
  boolean isOf(BitSet given) {
    return seeds.equals(given);
  }

  @Override
  public boolean stands(Flow now, BitSet touched) {
    BitSet before = nodes;
    follow(touched);
    if (!isRight(touched)) {
      nodes = before;
      return false;
    }
    return true;
  }

  private boolean isRight(BitSet touched) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      boolean right = nodes.get(n) ? isRight(n) : barred.get(n) || !contains(nodes, before(n));
      if (!right) {
        return false;
      }
    }
    return true;
  }

  /** Takes out nodes that are gone and takes in those that are found now. */
  private void follow(BitSet touched) {
    BitSet now = (BitSet) nodes.clone();
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      now.set(n, now.get(n) && flow.node(n) != null);
    }
    BitSet open = (BitSet) touched.clone();
    open.andNot(now);
    open.andNot(barred);
    for (int left = -1; left != open.cardinality(); ) {
      left = open.cardinality();
      for (int n = open.nextSetBit(0); n >= 0; n = open.nextSetBit(n + 1)) {
        if (contains(now, before(n))) {
          ranks.put(n, before(n), behind(n), now);
          now.set(n);
          open.clear(n);
        }
      }
    }
    nodes = now;
  }

  /** Whether a node is found, and all behind it are. */
  private boolean isRight(int node) {
    return (seeds.get(node) || isFound(node))
        && Arrays.stream(behind(node)).allMatch(other -> nodes.get(other) || barred.get(other));
  }

  private static boolean contains(BitSet nodes, int[] some) {
    for (int node : some) {
      if (nodes.get(node)) {
        return true;
      }
    }
    return false;
  }

  private int[] behind(int node) {
    return forwards ? targets(node) : sources(node);
  }

  private int[] before(int node) {
    return forwards ? sources(node) : targets(node);
  }

  private int[] targets(int node) {
    return planned ? flow.plannedTargets(node) : flow.targets(node);
  }

  private int[] sources(int node) {
    return planned ? flow.plannedSources(node) : flow.sources(node);
  }

  private boolean isFound(int node) {
    for (int before : before(node)) {
      if (nodes.get(before) && ranks.of(before) < ranks.of(node)) {
        return true;
      }
    }
    return false;
  }
}
