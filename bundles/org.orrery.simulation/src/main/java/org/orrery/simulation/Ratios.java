package org.orrery.simulation;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Ratios of sums over replications with intervals by the delta method (Law, Simulation Modeling and
 * Analysis, 5th ed., 9.5.3): replications in which nothing is counted need no special case.
 */
final class Ratios {
  static final double CONFIDENCE = 0.95;

  private final double[] above;
  private final double[] below;
  private final double[] aboveSquared;
  private final double[] belowSquared;
  private final double[] product;
  private final int[] seen;
  private int count;

  Ratios(int size) {
    above = new double[size];
    below = new double[size];
    aboveSquared = new double[size];
    belowSquared = new double[size];
    product = new double[size];
    seen = new int[size];
  }

  void add(double[] numerators, double[] denominators) {
    count++;
    for (int at = 0; at < above.length; at++) {
      double x = numerators[at];
      double y = denominators[at];
      seen[at] += y == 0 ? 0 : 1;
      above[at] += x;
      below[at] += y;
      aboveSquared[at] += x * x;
      belowSquared[at] += y * y;
      product[at] += x * y;
    }
  }

  int count() {
    return count;
  }

  Estimate estimate(int at) {
    if (below[at] == 0) {
      return Estimate.NONE;
    }
    double ratio = above[at] / below[at];
    if (seen[at] < 2) {
      return new Estimate(ratio, Double.NaN);
    }
    double squares = aboveSquared[at] - 2 * ratio * product[at] + ratio * ratio * belowSquared[at];
    double variance = Math.max(0, squares) / (count - 1);
    double mean = below[at] / count;
    return new Estimate(ratio, quantile(count - 1) * Math.sqrt(variance / count) / mean);
  }

  /** Two-sided quantile of Student's t for {@link #CONFIDENCE}. */
  static double quantile(int degrees) {
    return TDistribution.of(degrees).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }
}
