package org.orrery.rules.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.Counterexample;
import org.orrery.rules.flow.Flow.Arc;

/** Walks as counterexamples; rules that show the same walk share one. */
final class Ways {
  /** By the node to which they lead. */
  private final Map<Integer, Shown> shown = new HashMap<>();

  private record Shown(List<Arc> walk, Counterexample way) {}

  /** As {@link Way#of(Flow, List)}. */
  Counterexample of(Flow flow, List<Arc> walk) {
    if (walk.isEmpty()) {
      return Counterexample.NONE;
    }
    int end = walk.getLast().to();
    Shown last = shown.get(end);
    if (last == null || !last.walk().equals(walk)) {
      last = new Shown(List.copyOf(walk), Way.of(flow, walk));
      shown.put(end, last);
    }
    return last.way();
  }

  /** Forgets them, as what is said of nodes and transitions may be otherwise now. */
  void clear() {
    shown.clear();
  }
}
