package org.orrery.api;

import java.time.Instant;

/**
 * A value of a metric that was measured elsewhere.
 *
 * @param metric id of the metric in the drawing
 * @param value in the metric's unit
 * @param at when it was measured
 * @param cases how many cases it was measured on
 * @param evidence where the evidence lies; it is text, which no server follows
 * @param run the only run it is for, or null for all that work on the version
 * @param deviation standard deviation of the single cases in the metric's unit, for a value that is
 *     their mean; or null
 */
public record NewMeasurement(
    String metric,
    Double value,
    Instant at,
    Long cases,
    String evidence,
    String run,
    Double deviation) {

  /** A value without the deviation of its cases. */
  public NewMeasurement(
      String metric, Double value, Instant at, Long cases, String evidence, String run) {
    this(metric, value, at, cases, evidence, run, null);
  }
}
