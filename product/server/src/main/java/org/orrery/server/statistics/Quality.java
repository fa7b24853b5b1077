package org.orrery.server.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well scores tell two classes apart; a score is the probability of the positive class.
 *
 * <p>Pure functions; arrays of equal length, one element for each row. Empty input or, where both
 * classes are needed, a missing class gives NaN.
 */
public final class Quality {
  private static final double EPSILON = 1e-15;

  private Quality() {}

  /**
   * Area under the ROC curve: the chance that a positive row scores above a negative one, ties
   * counted half (Mann-Whitney; Fawcett 2006, "An introduction to ROC analysis").
   */
  public static double auc(double[] scores, boolean[] positive) {
    Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
    double rankSum = 0;
    long positives = 0;
    for (int i = 0; i < order.length; ) {
      int j = i;
      while (j < order.length && scores[order[j]] == scores[order[i]]) {
        j++;
      }
      double rank = (i + 1 + j) / 2.0;
      for (int k = i; k < j; k++) {
        if (positive[order[k]]) {
          rankSum += rank;
          positives++;
        }
      }
      i = j;
    }
    long negatives = scores.length - positives;
    if (positives == 0 || negatives == 0) {
      return Double.NaN;
    }
    return (rankSum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
  }

  /** Share of rows whose label at the threshold is right. */
  public static double accuracy(double[] scores, boolean[] positive, double threshold) {
    int right = 0;
    for (int i = 0; i < scores.length; i++) {
      right += scores[i] >= threshold == positive[i] ? 1 : 0;
    }
    return right / (double) scores.length;
  }

  /** Harmonic mean of precision and recall of the positive class; 0 when none is found. */
  public static double f1(double[] scores, boolean[] positive, double threshold) {
    int hits = 0;
    int wrong = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean found = scores[i] >= threshold;
      hits += found && positive[i] ? 1 : 0;
      wrong += found != positive[i] ? 1 : 0;
    }
    return scores.length == 0 ? Double.NaN : hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + wrong);
  }

  /** Mean negative log-likelihood in nats; scores are held off 0 and 1 by 1e-15. */
  public static double logLoss(double[] scores, boolean[] positive) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double score = Math.clamp(scores[i], EPSILON, 1 - EPSILON);
      sum -= Math.log(positive[i] ? score : 1 - score);
    }
    return sum / scores.length;
  }

  /** Root of the mean squared difference of score and class (0 or 1): the root of Brier's score. */
  public static double rmse(double[] scores, boolean[] positive) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double difference = scores[i] - (positive[i] ? 1 : 0);
      sum += difference * difference;
    }
    return Math.sqrt(sum / scores.length);
  }

  /**
   * Mean cost of a decision at a threshold: a positive row that is accepted (score below the
   * threshold) costs {@code falseAccept}, a negative row that is refused costs {@code falseRefuse}.
   */
  public static double cost(
      double[] scores,
      boolean[] positive,
      double threshold,
      double falseAccept,
      double falseRefuse) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean refused = scores[i] >= threshold;
      if (positive[i] && !refused) {
        sum += falseAccept;
      } else if (!positive[i] && refused) {
        sum += falseRefuse;
      }
    }
    return sum / scores.length;
  }

  /**
   * The threshold that makes the expected cost least when scores are true probabilities: refuse
   * when {@code p * falseAccept >= (1 - p) * falseRefuse} (Elkan 2001, "The foundations of
   * cost-sensitive learning", equation 2).
   */
  public static double costMinimisingThreshold(double falseAccept, double falseRefuse) {
    return falseRefuse / (falseAccept + falseRefuse);
  }

  /**
   * Expected calibration error: over ten equally wide bins of the score, the mean distance of mean
   * score and share of positives, weighted by rows (Naeini et al. 2015, "Obtaining well calibrated
   * probabilities using Bayesian binning", with ten bins).
   */
  public static double calibrationError(double[] scores, boolean[] positive) {
    double error = 0;
    for (CalibrationBin bin : calibration(scores, positive)) {
      error += bin.rows() * Math.abs(bin.meanScore() - bin.positives());
    }
    return error / scores.length;
  }

  /** The filled ones of ten equally wide bins of the score. */
  public static List<CalibrationBin> calibration(double[] scores, boolean[] positive) {
    int bins = 10;
    int[] rows = new int[bins];
    double[] sums = new double[bins];
    int[] events = new int[bins];
    for (int i = 0; i < scores.length; i++) {
      int bin = Math.min(bins - 1, (int) (scores[i] * bins));
      rows[bin]++;
      sums[bin] += scores[i];
      events[bin] += positive[i] ? 1 : 0;
    }
    return IntStream.range(0, bins)
        .filter(bin -> rows[bin] > 0)
        .mapToObj(
            bin ->
                new CalibrationBin(
                    bin / (double) bins,
                    rows[bin],
                    sums[bin] / rows[bin],
                    events[bin] / (double) rows[bin]))
        .toList();
  }

  /**
   * Rows whose score fell into a bin.
   *
   * @param from lower edge of the bin
   * @param positives share of positives among its rows
   */
  public record CalibrationBin(double from, int rows, double meanScore, double positives) {}
}
