package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Shortest walks to nodes from where a count begins, or begins again; found by one search, which
 * goes on when a farther one is asked for.
 */
final class NearestWays {
  private static final int NONE = -1;

  private final Flow flow;

  /** The roots, and to where a transition leads behind which the count begins again. */
  private final BitSet begun;

  /** From where each node is first come to. */
  private final int[] before;

  private final BitSet seen;
  private final NumberQueue open = new NumberQueue();
  private final Map<Integer, List<Arc>> walks = new HashMap<>();

  /**
   * @param restarts nodes behind which the count begins again
   */
  NearestWays(Flow flow, BitSet roots, BitSet restarts) {
    this.flow = flow;
    this.begun = (BitSet) roots.clone();
    this.before = new int[flow.size()];
    Arrays.fill(before, NONE);
    roots.stream().forEach(open::add);
    restarts.stream().forEach(n -> putBehind(n, begun));
    this.seen = (BitSet) begun.clone();
  }

  private void putBehind(int node, BitSet met) {
    for (int to : flow.targets(node)) {
      if (!met.get(to)) {
        met.set(to);
        before[to] = node;
        open.add(to);
      }
    }
  }

  /** From a root, or over a transition at which the count began again; empty if there is none. */
  List<Arc> to(int node) {
    return walks.computeIfAbsent(node, this::walk);
  }

  private List<Arc> walk(int end) {
    while (!seen.get(end) && !open.isEmpty()) {
      putBehind(open.remove(), seen);
    }
    Deque<Arc> walk = new ArrayDeque<>();
    for (int at = end; before[at] != NONE; at = before[at]) {
      walk.addFirst(first(before[at], at));
      if (begun.get(at)) {
        break;
      }
    }
    return List.copyOf(walk);
  }

  private Arc first(int from, int to) {
    return flow.out(from).stream().filter(arc -> arc.to() == to).findFirst().orElseThrow();
  }
}
