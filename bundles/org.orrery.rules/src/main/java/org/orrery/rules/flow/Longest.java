package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Counts nodes of a set along paths from starts and triggers, up to a number that is too many.
 *
 * <p>Searches the product of the graph with a counter: the effort is linear in the graph for each
 * number counted.
 */
public final class Longest {
  private final Flow flow;
  private final BitSet counted;
  private final int most;

  public Longest(Flow flow, BitSet counted, int most) {
    this.flow = flow;
    this.counted = counted;
    this.most = most;
  }

  /** A shortest walk to each counted node that can come when the most were passed before. */
  public List<List<Arc>> tooMany() {
    int width = most + 2;
    Arc[] by = new Arc[flow.size() * width];
    int[] before = new int[flow.size() * width];
    Arrays.fill(before, -1);
    NumberQueue open = new NumberQueue();
    BitSet roots = flow.roots();
    for (int n = roots.nextSetBit(0); n >= 0; n = roots.nextSetBit(n + 1)) {
      int state = n * width + passing(n, 0);
      before[state] = state;
      open.add(state);
    }
    List<List<Arc>> walks = new ArrayList<>();
    while (!open.isEmpty()) {
      int state = open.remove();
      if (state % width > most) {
        walks.add(walk(state, by, before));
        continue;
      }
      for (Arc arc : flow.out(state / width)) {
        int next = arc.to() * width + passing(arc.to(), state % width);
        if (before[next] < 0) {
          before[next] = state;
          by[next] = arc;
          open.add(next);
        }
      }
    }
    walks.removeIf(List::isEmpty);
    return walks;
  }

  private int passing(int node, int before) {
    return before + (counted.get(node) ? 1 : 0);
  }

  private static List<Arc> walk(int end, Arc[] by, int[] before) {
    List<Arc> walk = new ArrayList<>();
    for (int state = end; by[state] != null; state = before[state]) {
      walk.add(by[state]);
    }
    Collections.reverse(walk);
    return walk;
  }
}
