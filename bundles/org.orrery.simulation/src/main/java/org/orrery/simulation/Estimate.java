package org.orrery.simulation;

/**
 * A mean and half the width of its 95 % confidence interval.
 *
 * @param value NaN when nothing was seen
 * @param halfWidth NaN with fewer than two replications
 */
public record Estimate(double value, double halfWidth) {
  static final Estimate NONE = new Estimate(Double.NaN, Double.NaN);

  /** Whether a value lies in the interval. */
  public boolean covers(double other) {
    return Math.abs(other - value) <= halfWidth;
  }

  /** Half width as a share of the value. */
  public double relative() {
    return value == 0 && halfWidth == 0 ? 0 : halfWidth / Math.abs(value);
  }

  Estimate times(double factor) {
    return new Estimate(value * factor, halfWidth * Math.abs(factor));
  }
}
