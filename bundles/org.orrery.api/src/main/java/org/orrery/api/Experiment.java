package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * A comparison of versions on live traffic.
 *
 * @param state running, decided or stopped
 * @param decision challenger, champion or inconclusive, when decided
 * @param message what is to be reported where of arms that are kept elsewhere, or null without any
 */
public record Experiment(
    String id,
    String model,
    String run,
    String element,
    String metric,
    String unit,
    String state,
    String decision,
    int minimumSamples,
    double confidence,
    List<Arm> arms,
    Instant started,
    Instant ended,
    String message) {

  /**
   * An arm with its labelled samples, the metric's mean and its confidence interval; one that is
   * kept elsewhere has no predictions here, and its samples are the cases that were reported.
   */
  public record Arm(
      String name,
      int version,
      double share,
      long predictions,
      long samples,
      Double mean,
      Double lower,
      Double upper) {}
}
