package org.orrery.bench;

import java.util.List;
import java.util.function.IntSupplier;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;

/** A transition amid a drawing, and another node to which it can lead without one problem more. */
record Detour(Transition transition, Node target, Node other) {
  /**
   * @param problems how many problems the drawing has as it is now
   */
  static Detour amid(Lifecycle drawing, IntSupplier problems) {
    int before = problems.getAsInt();
    List<Transition> all = drawing.getTransitions();
    for (Transition transition : all.subList(all.size() / 2, all.size())) {
      Node target = transition.getTarget();
      for (Transition next : List.copyOf(target.getOutgoing())) {
        Detour detour = new Detour(transition, target, next.getTarget());
        detour.toggle();
        boolean isSound = detour.other != target && problems.getAsInt() <= before;
        detour.restore();
        if (isSound) {
          return detour;
        }
      }
    }
    throw new IllegalStateException("No transition can be led elsewhere");
  }

  void toggle() {
    transition.setTarget(transition.getTarget() == target ? other : target);
  }

  void restore() {
    transition.setTarget(target);
  }
}
