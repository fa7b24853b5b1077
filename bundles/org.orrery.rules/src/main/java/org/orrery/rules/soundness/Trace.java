package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.orrery.rules.Counterexample.Step;

/**
 * What a token passes on an edge of the net; shared, never copied, so that putting two together
 * takes no time.
 *
 * @param step says the step itself, as a sound net is never told; null when it is put together of
 *     two others
 * @param length number of steps
 */
record Trace(Supplier<Step> step, Trace first, Trace second, int length) {
  static final Trace EMPTY = new Trace(null, null, null, 0);

  static Trace of(Supplier<Step> step) {
    return new Trace(step, null, null, 1);
  }

  Trace then(Trace other) {
    if (length == 0) {
      return other;
    }
    return other.length == 0 ? this : new Trace(null, this, other, length + other.length);
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>(length);
    Deque<Trace> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Trace next = open.pop();
      if (next.step != null) {
        steps.add(next.step.get());
      } else if (next.length > 0) {
        open.push(next.second);
        open.push(next.first);
      }
    }
    return steps;
  }
}
