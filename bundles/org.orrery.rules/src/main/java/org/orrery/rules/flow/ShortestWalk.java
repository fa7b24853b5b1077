package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.orrery.rules.flow.Flow.Arc;

/** Finds a shortest walk, breadth first. */
final class ShortestWalk {
  private ShortestWalk() {}

  /** As {@link Flow#shortest(int, BitSet, BitSet)}. */
  static List<Arc> of(Flow flow, int from, BitSet goals, BitSet within) {
    Arc[] by = new Arc[flow.size()];
    NumberQueue open = new NumberQueue();
    open.add(from);
    while (!open.isEmpty()) {
      for (Arc arc : flow.out(open.remove())) {
        if (by[arc.to()] == null && within.get(arc.to())) {
          by[arc.to()] = arc;
          if (goals.get(arc.to())) {
            return back(from, arc, by);
          }
          open.add(arc.to());
        }
      }
    }
    return List.of();
  }

  private static List<Arc> back(int from, Arc last, Arc[] by) {
    Deque<Arc> walk = new ArrayDeque<>();
    walk.push(last);
    while (walk.peek().from() != from) {
      walk.push(by[walk.peek().from()]);
    }
    return List.copyOf(walk);
  }
}
