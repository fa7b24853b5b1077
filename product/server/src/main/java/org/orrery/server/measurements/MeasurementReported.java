package org.orrery.server.measurements;

/** A value of a metric was reported; published after the commit. */
public record MeasurementReported(String model) {}
