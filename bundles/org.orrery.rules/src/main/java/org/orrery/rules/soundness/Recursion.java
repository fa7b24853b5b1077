package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.rules.Counterexample;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Callee;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.Fault.Kind;

/**
 * A life cycle does not run itself, neither at once nor through others, as far as they are known.
 */
final class Recursion {
  private Recursion() {}

  static List<Fault> in(Drawing drawing) {
    List<Fault> faults = new ArrayList<>();
    for (SubLifecycleStep step : drawing.nodes(SubLifecycleStep.class)) {
      List<String> chain = chain(drawing, step.getLifecycle());
      if (!chain.isEmpty()) {
        faults.add(
            Fault.of(
                Kind.RECURSION,
                step,
                Counterexample.NONE,
                "soundness.recursion",
                Names.of(step),
                drawing.lifecycle().getId() + " → " + String.join(" → ", chain)));
      }
    }
    return faults;
  }

  /** Ids from a called life cycle to the drawing's own; empty when it does not lead there. */
  private static List<String> chain(Drawing drawing, String called) {
    String own = drawing.lifecycle().getId();
    Map<String, String> callers = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    if (called != null) {
      callers.put(called, "");
      open.add(called);
    }
    while (!open.isEmpty()) {
      String id = open.remove();
      if (id.equals(own)) {
        List<String> chain = new ArrayList<>();
        for (String at = id; !at.isEmpty(); at = callers.get(at)) {
          chain.addFirst(at);
        }
        return chain;
      }
      for (String next : drawing.callee(id).map(Callee::calls).orElse(List.of())) {
        if (callers.putIfAbsent(next, id) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }
}
