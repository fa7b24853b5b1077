package org.orrery.api;

import java.time.Instant;

/**
 * A value of a metric as somebody reported it.
 *
 * @param number of the report, ascending in their order
 * @param run the only run it is for, or null
 * @param deviation standard deviation of the single cases, or null
 */
public record ReportedMeasurement(
    long number,
    String model,
    int version,
    String metric,
    double value,
    Instant at,
    long cases,
    String evidence,
    String run,
    String reportedBy,
    Instant reportedAt,
    Double deviation) {}
