package org.orrery.server.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/** Confidence intervals of means by Student's t. */
public final class Intervals {
  private static final double MOST_FREEDOM = 1e6;

  private Intervals() {}

  /**
   * Count, mean and sample variance of values; built up one by one (Welford 1962) or from groups of
   * which count, mean and squares are known (Chan, Golub and LeVeque 1979).
   */
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

    /**
     * Adds values that are known together.
     *
     * @param squaresOfMore sum of their squared differences from their mean
     */
    public void add(long more, double meanOfMore, double squaresOfMore) {
      double all = (double) count + more;
      double apart = meanOfMore - mean;
      squares += squaresOfMore + apart * (apart * (count * (more / all)));
      mean += apart * (more / all);
      count += more;
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
    if (!Double.isFinite(a + b)) {
      return new Interval(Double.NaN, Double.NaN);
    }
    double part = a / (a + b);
    double rest = b / (a + b);
    double freedom = 1 / (part * part / (first.count() - 1) + rest * rest / (second.count() - 1));
    double reach = quantile(freedom, confidence) * Math.sqrt(a + b);
    return new Interval(difference - reach, difference + reach);
  }

  /** From a million on the degrees of freedom change no digit that counts, but cost some. */
  private static double quantile(double freedom, double confidence) {
    return new TDistribution(Math.min(freedom, MOST_FREEDOM))
        .inverseCumulativeProbability((1 + confidence) / 2);
  }
}
