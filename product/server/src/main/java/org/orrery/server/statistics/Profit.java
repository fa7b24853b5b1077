package org.orrery.server.statistics;

/**
 * What one decision on an application brings, once its outcome is known.
 *
 * @param good value of accepting one that turned out well
 * @param bad loss of accepting one that turned out badly, as a positive number
 * @param refused value of refusing one
 */
public record Profit(double good, double bad, double refused) {
  public double of(boolean accepted, boolean turnedOutWell) {
    return !accepted ? refused : turnedOutWell ? good : -bad;
  }
}
