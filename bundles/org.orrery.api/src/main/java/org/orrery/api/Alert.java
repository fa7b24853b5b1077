package org.orrery.api;

import java.time.Instant;

/** A threshold that was crossed; {@code state} open, acknowledged or closed. */
public record Alert(
    String id,
    String model,
    String monitor,
    String name,
    String severity,
    double value,
    double threshold,
    String unit,
    String message,
    String state,
    String acknowledgedBy,
    String comment,
    String run,
    Instant raised,
    Instant acknowledged) {}
