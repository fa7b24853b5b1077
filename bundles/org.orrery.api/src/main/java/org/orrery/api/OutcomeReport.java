package org.orrery.api;

import java.util.List;

/** True outcomes of earlier predictions, by prediction id. */
public record OutcomeReport(List<Outcome> outcomes) {

  /** The label that was observed for a prediction, for example good or bad. */
  public record Outcome(String prediction, String label) {}
}
