package org.orrery.rules.flow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.model.Elements;

/**
 * All that checks of a drawing can see of another life cycle that it calls; equal to one of which
 * they see the same. It is worked out when it is asked for first, of a life cycle that nobody
 * edits. One thread.
 */
public final class Callee {
  private final Lifecycle lifecycle;
  private List<String> ends;
  private List<String> calls;

  public Callee(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** How its main path can end, but for rejection; each once, in its order. */
  public List<String> ends() {
    if (ends == null) {
      Drawing drawing = new Drawing(lifecycle, Set.of());
      ends =
          drawing.nodes(EndNode.class).stream()
              .filter(end -> end.getKind() != EndKind.REJECTED)
              .filter(end -> drawing.flow().fromStart().get(drawing.flow().number(end)))
              .map(end -> end.getKind().getLiteral())
              .distinct()
              .toList();
    }
    return ends;
  }

  /** Ids of the life cycles that it calls itself, in its order. */
  public List<String> calls() {
    if (calls == null) {
      calls =
          Elements.nodes(lifecycle).stream()
              .filter(SubLifecycleStep.class::isInstance)
              .map(step -> ((SubLifecycleStep) step).getLifecycle())
              .filter(Objects::nonNull)
              .toList();
    }
    return calls;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Callee callee
        && (lifecycle == callee.lifecycle
            || (calls().equals(callee.calls()) && ends().equals(callee.ends())));
  }

  @Override
  public int hashCode() {
    return 31 * calls().hashCode() + ends().hashCode();
  }
}
