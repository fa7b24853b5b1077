package org.orrery.server.measurements;

/**
 * A value of a metric was reported; published after the commit.
 *
 * @param run the only run that the value is for, or null
 */
public record MeasurementReported(
    String model, int version, String metric, String run, String reportedBy) {}
