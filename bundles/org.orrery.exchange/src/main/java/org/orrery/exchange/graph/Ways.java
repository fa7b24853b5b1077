package org.orrery.exchange.graph;

import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** How transitions are labelled where they are only lines. */
final class Ways {
  private Ways() {}

  static String label(Transition transition) {
    if (transition.getName() != null && !transition.getName().isBlank()) {
      return transition.getName();
    }
    if (transition.getOutcome() != null) {
      return transition.getOutcome();
    }
    return transition.getKind() == TransitionKind.NORMAL ? "" : transition.getKind().getLiteral();
  }
}
