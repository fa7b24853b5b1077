package org.orrery.server.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** How far two distributions are apart; pure functions. */
public final class Divergence {
  /** Least share of a bin, so that an empty one does not make the index infinite. */
  public static final double EPSILON = 1e-4;

  private Divergence() {}

  /**
   * Population stability index: the sum over bins of {@code (actual - expected) * ln(actual /
   * expected)} with shares of at least {@link #EPSILON}; below 0.1 is stable, above 0.25 a shift
   * (Siddiqi 2006, "Credit Risk Scorecards"). In nats.
   *
   * @param expected share of each bin in the reference
   * @param actual share of each bin now
   */
  public static double psi(double[] expected, double[] actual) {
    double sum = 0;
    for (int i = 0; i < expected.length; i++) {
      double e = Math.max(expected[i], EPSILON);
      double a = Math.max(actual[i], EPSILON);
      sum += (a - e) * Math.log(a / e);
    }
    return sum;
  }

  /**
   * Jensen-Shannon divergence with logarithms to base 2, between 0 and 1 (Lin 1991, "Divergence
   * measures based on the Shannon entropy").
   */
  public static double jensenShannon(double[] expected, double[] actual) {
    double sum = 0;
    for (int i = 0; i < expected.length; i++) {
      double middle = (expected[i] + actual[i]) / 2;
      sum += (information(expected[i], middle) + information(actual[i], middle)) / 2;
    }
    return sum;
  }

  private static double information(double share, double middle) {
    return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2);
  }

  /** Greatest distance of two empirical distribution functions (two-sample Kolmogorov-Smirnov). */
  public static double kolmogorovSmirnov(double[] first, double[] second) {
    double[] a = first.clone();
    double[] b = second.clone();
    Arrays.sort(a);
    Arrays.sort(b);
    int i = 0;
    int j = 0;
    double greatest = 0;
    while (i < a.length && j < b.length) {
      double x = Math.min(a[i], b[j]);
      while (i < a.length && a[i] <= x) {
        i++;
      }
      while (j < b.length && b[j] <= x) {
        j++;
      }
      greatest = Math.max(greatest, Math.abs(i / (double) a.length - j / (double) b.length));
    }
    return greatest;
  }

  /**
   * Pearson's chi-square statistic of two samples of counts over the same bins; bins that are empty
   * in both are left out.
   */
  public static double chiSquare(long[] first, long[] second) {
    double n = Arrays.stream(first).sum();
    double m = Arrays.stream(second).sum();
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      double both = first[i] + second[i];
      if (both > 0) {
        double expectedFirst = both * n / (n + m);
        double expectedSecond = both * m / (n + m);
        sum +=
            square(first[i] - expectedFirst) / expectedFirst
                + square(second[i] - expectedSecond) / expectedSecond;
      }
    }
    return sum;
  }

  /** Chance of a chi-square statistic at least this large when both samples are alike. */
  public static double chiSquarePValue(long[] first, long[] second) {
    int bins = 0;
    for (int i = 0; i < first.length; i++) {
      bins += first[i] + second[i] > 0 ? 1 : 0;
    }
    return bins < 2
        ? 1
        : 1 - new ChiSquaredDistribution(bins - 1).cumulativeProbability(chiSquare(first, second));
  }

  private static double square(double x) {
    return x * x;
  }
}
