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
 */
public record NewMeasurement(
    String metric, Double value, Instant at, Long cases, String evidence, String run) {}
