package org.orrery.rules.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.orrery.lifecycle.EndNode;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.flow.Ranks;

/**
 * The nodes to which a path comes. Each but the first has a rank, and is reached over one of a
 * lower rank: where that is so at the touched nodes, they are the same as before, but for those
 * that were put in or taken out; else they are found anew.
 */
final class PathNodes {
  private final Flow flow;
  private final WaysOn ways;
  private final int root;
  private BitSet all;
  private BitSet ends;

  /** All nodes of the drawing when these were right. */
  private BitSet drawn;

  /** Null until they are ranked. */
  private Ranks ranks;

  /**
   * @param all the nodes; no transition leads out of them
   */
  PathNodes(Flow flow, WaysOn ways, int root, BitSet all) {
    this.flow = flow;
    this.ways = ways;
    this.root = root;
    this.all = all;
    this.ends = flow.of(EndNode.class);
    this.drawn = flow.all();
  }

  BitSet all() {
    return all;
  }

  /** Whether the path comes to a node and does not end there. */
  boolean leadOn(int node) {
    return all.get(node) && !ends.get(node);
  }

  /** Whether the path comes to where a transition begins and can take it. */
  boolean pass(Arc arc) {
    if (!leadOn(arc.from())) {
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

  /**
   * Finds those to which the path comes after transitions of some nodes were led anew, or nodes put
   * in or taken out.
   *
   * @param touched those nodes
   * @return whether no transition leads out of them; if not, they are not found
   */
  boolean follow(BitSet touched) {
    BitSet before = (BitSet) all.clone();
    ends = flow.of(EndNode.class);
    if (ranks != null) {
      takeInAndOut(touched);
    }
    if (ranks == null || !areAll(touched) || !areRanked(touched)) {
      rank();
      if (!areAll(all)) {
        all = before;
        ranks = null;
        return false;
      }
    }
    drawn = flow.all();
    return true;
  }

  /** Takes out nodes that are gone and takes in those that were put in and come to the path. */
  private void takeInAndOut(BitSet touched) {
    BitSet open = (BitSet) touched.clone();
    open.and(flow.all());
    BitSet gone = (BitSet) touched.clone();
    gone.andNot(open);
    all.andNot(gone);
    open.andNot(drawn);
    open.andNot(all);
    for (int left = -1; left != open.cardinality(); ) {
      left = open.cardinality();
      for (int n = open.nextSetBit(0); n >= 0; n = open.nextSetBit(n + 1)) {
        if (isFound(n)) {
          take(n);
          open.clear(n);
        }
      }
    }
  }

  /** Whether no transition leads out of them. */
  private boolean areAll(BitSet touched) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (all.get(n)) {
        for (Arc arc : flow.out(n)) {
          if (!all.get(arc.to())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean isFound(int node) {
    for (Arc arc : flow.in(node)) {
      if (leadOn(arc.from())) {
        return true;
      }
    }
    return false;
  }

  private void take(int node) {
    if (ranks != null) {
      int[] before = flow.in(node).stream().mapToInt(Arc::from).toArray();
      int[] behind = flow.out(node).stream().mapToInt(Arc::to).toArray();
      ranks.put(node, before, behind, all);
    }
    all.set(node);
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
      if (ranks.of(arc.from()) < ranks.of(node) && pass(arc)) {
        return true;
      }
    }
    return false;
  }

  /** Finds and ranks them anew. */
  private void rank() {
    Ranks found = new Ranks(flow.size());
    BitSet seen = new BitSet(flow.size());
    seen.set(root);
    NumberQueue open = new NumberQueue();
    open.add(root);
    while (!open.isEmpty()) {
      for (Arc arc : on(open.remove())) {
        int to = arc.to();
        if (!seen.get(to)) {
          seen.set(to);
          found.add(to);
          if (!ends.get(to)) {
            open.add(to);
          }
        }
      }
    }
    all = seen;
    ranks = found;
  }

  /** Those that are no ends, in the order of the drawing. */
  int[] drawn() {
    BitSet left = (BitSet) all.clone();
    left.andNot(ends);
    return left.stream().toArray();
  }

  /** Those that are no ends, the nearest first. */
  int[] ranked() {
    return Arrays.stream(drawn())
        .boxed()
        .sorted(Comparator.comparingInt(ranks::of))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
