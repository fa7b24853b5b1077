package org.orrery.server.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/** Confidence intervals of means by Student's t. */
public final class Intervals {
  private Intervals() {}

  /** Count, mean and sample variance of values; built up one by one (Welford 1962). */
  public static final class Sample {
    private long count;
    private double mean;
    private double squares;

    public void add(double value) {
      count++;
      double before = value - mean;
      mean += before / count;
      squares += before * (value - mean);
    }

    public long count() {
      return count;
    }

    /** Mean, or NaN without values. */
    public double mean() {
      return count == 0 ? Double.NaN : mean;
    }

    /** Sample variance, or NaN with fewer than two values. */
    public double variance() {
      return count < 2 ? Double.NaN : squares / (count - 1);
    }
  }

  /** An interval; both ends NaN when there are too few values. */
  public record Interval(double lower, double upper) {}

  /** Interval of a mean. */
  public static Interval mean(Sample sample, double confidence) {
    if (sample.count() < 2) {
      return new Interval(Double.NaN, Double.NaN);
    }
    double reach =
        quantile(sample.count() - 1, confidence) * Math.sqrt(sample.variance() / sample.count());
    return new Interval(sample.mean() - reach, sample.mean() + reach);
  }

  /**
   * Interval of the difference {@code first - second} of two means with unequal variances (Welch
   * 1947, "The generalization of Student's problem"; degrees of freedom after Satterthwaite 1946).
   */
  public static Interval difference(Sample first, Sample second, double confidence) {
    if (first.count() < 2 || second.count() < 2) {
      return new Interval(Double.NaN, Double.NaN);
    }
    double difference = first.mean() - second.mean();
    double a = first.variance() / first.count();
    double b = second.variance() / second.count();
    if (a + b == 0) {
      return new Interval(difference, difference);
    }
    double freedom =
        (a + b) * (a + b) / (a * a / (first.count() - 1) + b * b / (second.count() - 1));
    double reach = quantile(freedom, confidence) * Math.sqrt(a + b);
    return new Interval(difference - reach, difference + reach);
  }

  private static double quantile(double freedom, double confidence) {
    return new TDistribution(freedom).inverseCumulativeProbability((1 + confidence) / 2);
  }
}
