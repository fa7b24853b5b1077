package org.orrery.rules.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.EndNode;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.NumberQueue;

/**
 * The nodes to which a path comes. Each but the first has a rank, and is reached over one of a
 * lower rank: where that is so at the touched nodes, they are the same as before.
 */
final class PathNodes {
  private static final int NONE = -1;

  private final Flow flow;
  private final WaysOn ways;
  private final int root;
  private final BitSet all;
  private final BitSet ends;
  private int[] ranks;

  /**
   * @param all the nodes; no transition leads out of them
   */
  PathNodes(Flow flow, WaysOn ways, int root, BitSet all) {
    this.flow = flow;
    this.ways = ways;
    this.root = root;
    this.all = all;
    this.ends = flow.of(EndNode.class);
  }

  BitSet all() {
    return all;
  }

  /** Whether the path comes to where a transition begins and can take it. */
  boolean pass(Arc arc) {
    if (!all.get(arc.from()) || ends.get(arc.from())) {
      return false;
    }
    for (Arc on : on(arc.from())) {
      if (on.transition() == arc.transition()) {
        return true;
      }
    }
    return false;
  }

  private List<Arc> on(int node) {
    return ways.from(node, Member.ONLY).arcs();
  }

  /** Whether they are the same after transitions of some nodes were led anew. */
  boolean stand(BitSet touched) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (all.get(n)) {
        for (Arc arc : flow.out(n)) {
          if (!all.get(arc.to())) {
            return false;
          }
        }
      }
    }
    return ranks != null && areRanked(touched) || rank();
  }

  private boolean areRanked(BitSet touched) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (all.get(n) && n != root && !isReached(n)) {
        return false;
      }
    }
    return true;
  }

  private boolean isReached(int node) {
    for (Arc arc : flow.in(node)) {
      if (ranks[arc.from()] < ranks[node] && pass(arc)) {
        return true;
      }
    }
    return false;
  }

  /** Ranks them anew; whether all are reached. */
  private boolean rank() {
    int[] found = new int[flow.size()];
    int last = 1;
    found[root] = last;
    NumberQueue open = new NumberQueue();
    open.add(root);
    while (!open.isEmpty()) {
      for (Arc arc : on(open.remove())) {
        int to = arc.to();
        if (found[to] == 0) {
          found[to] = ++last;
          if (!ends.get(to)) {
            open.add(to);
          }
        }
      }
    }
    if (last != all.cardinality()) {
      return false;
    }
    ranks = found;
    return true;
  }

  /** Those that are no ends, in the order of the drawing. */
  int[] drawn() {
    BitSet left = (BitSet) all.clone();
    left.andNot(ends);
    return left.stream().toArray();
  }

  /** Those that are no ends, the nearest first. */
  int[] ranked() {
    int[] at = new int[flow.size() + 1];
    for (int n : drawn()) {
      at[ranks[n]] = n + 1;
    }
    return Arrays.stream(at).filter(n -> n > 0).map(n -> n - 1).toArray();
  }
}
