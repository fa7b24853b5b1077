package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * A monitor's values over time, one point for each window, and marks of what happened meanwhile.
 */
public record Series(
    String model, String monitor, String unit, List<Point> points, List<Mark> marks) {

  /** Value of one window: {@code samples} predictions that ended at {@code at}. */
  public record Point(Instant at, int version, double value, long samples, String state) {}

  /** An event beside the values, for example a deployment or an alert. */
  public record Mark(Instant at, String kind, String text) {}
}
