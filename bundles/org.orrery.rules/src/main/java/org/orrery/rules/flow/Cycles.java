package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.function.Predicate;
import org.orrery.lifecycle.model.StrongComponents;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Finds nodes that lie on a cycle; linear effort.
 *
 * <p>Each strongly connected component has a number, and no transition leads to a higher one: as
 * long as that is so, no other node lies on a cycle. Between the numbers is room for nodes that are
 * put in later.
 */
public final class Cycles {
  private static final Predicate<Arc> ANY = arc -> true;

  private final Flow flow;
  private final Predicate<Arc> along;
  private final BitSet found;

  /** 0 where a node has none. */
  private final int[] components;

  private BitSet within;

  private Cycles(Flow flow, BitSet within, Predicate<Arc> along) {
    this.flow = flow;
    this.within = within;
    this.along = along;
    this.found = new BitSet(flow.size());
    this.components = new int[flow.size()];
    int step = Integer.MAX_VALUE / (flow.size() + 2);
    int component = 0;
    for (int[] members : new StrongComponents(flow.size(), this::targets).of(within)) {
      component += step;
      boolean isCycle = members.length > 1 || leadsTo(members[0], members[0]);
      for (int member : members) {
        components[member] = component;
        found.set(member, isCycle);
      }
    }
  }

  /** The cycles on which every node is in a set. */
  public static Cycles of(Flow flow, BitSet within) {
    return new Cycles(flow, within, ANY);
  }

  /** The nodes that lie on a cycle of which every node is in a set. */
  public static BitSet in(Flow flow, BitSet within) {
    return in(flow, within, ANY);
  }

  /** The nodes that lie on a cycle of nodes of a set along transitions that fulfil a condition. */
  static BitSet in(Flow flow, BitSet within, Predicate<Arc> along) {
    return new Cycles(flow, within, along).found;
  }

  /** The nodes that lie on a cycle. */
  public BitSet nodes() {
    return found;
  }

  /**
   * Whether no further node, but for those that were put in, lies on a cycle of which every node is
   * in a set.
   *
   * @param set differs from the one before in touched nodes only
   * @param touched nodes that were put in or taken out, or whose transitions were led elsewhere
   */
  public boolean stands(BitSet set, BitSet touched) {
    within = set;
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (!within.get(n)) {
        components[n] = 0;
        found.clear(n);
      } else if (components[n] == 0) {
        components[n] = component(n);
      }
    }
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (within.get(n) && !isKnown(n)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(int from) {
    for (int to : targets(from)) {
      boolean inOne = components[from] == components[to] && found.get(from);
      if (within.get(to) && components[to] >= components[from] && !inOne) {
        return false;
      }
    }
    return true;
  }

  /** That of the cycles on which a node lies, or one of its own. */
  private int component(int node) {
    for (int from : flow.sources(node)) {
      for (int to : flow.targets(node)) {
        if (components[from] == components[to] && found.get(from) && found.get(to)) {
          found.set(node);
          return components[to];
        }
      }
    }
    return between(node);
  }

  /** A number of its own for a node, above those behind it and below those before it. */
  private int between(int node) {
    int above = 0;
    for (int to : flow.targets(node)) {
      above = Math.max(above, within.get(to) ? components[to] : 0);
    }
    int below = Integer.MAX_VALUE;
    for (int from : flow.sources(node)) {
      if (within.get(from) && components[from] > 0) {
        below = Math.min(below, components[from]);
      }
    }
    return above < below ? above + (below - above) / 2 : above;
  }

  private int[] targets(int node) {
    return along == ANY
        ? flow.targets(node)
        : flow.out(node).stream().filter(along).mapToInt(Arc::to).toArray();
  }

  private boolean leadsTo(int node, int target) {
    for (Arc arc : flow.out(node)) {
      if (arc.to() == target && along.test(arc)) {
        return true;
      }
    }
    return false;
  }
}
