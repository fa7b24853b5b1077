package org.orrery.server.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures that draw rows at random; the same seed gives the same figure. */
public final class Resampling {
  private static final int BOOTSTRAPS = 200;
  private static final int SHUFFLES = 5;

  private Resampling() {}

  /**
   * Stability: the standard deviation of the AUC over 200 bootstrap samples of the rows, drawn with
   * replacement within each class (Efron 1979, "Bootstrap methods: another look at the jackknife").
   */
  public static double stability(double[] scores, boolean[] positive, long seed) {
    Random random = new Random(seed);
    int[] events = rows(positive, true);
    int[] others = rows(positive, false);
    if (events.length == 0 || others.length == 0) {
      return Double.NaN;
    }
    boolean[] labels = new boolean[scores.length];
    Arrays.fill(labels, 0, events.length, true);
    Intervals.Sample sample = new Intervals.Sample();
    for (int b = 0; b < BOOTSTRAPS; b++) {
      double[] drawn = new double[scores.length];
      for (int i = 0; i < drawn.length; i++) {
        int[] from = i < events.length ? events : others;
        drawn[i] = scores[from[random.nextInt(from.length)]];
      }
      sample.add(Quality.auc(drawn, labels));
    }
    return Math.sqrt(sample.variance());
  }

  private static int[] rows(boolean[] positive, boolean label) {
    return IntStream.range(0, positive.length).filter(i -> positive[i] == label).toArray();
  }

  /**
   * Permutation importance of a column: the mean loss of AUC over five shuffles of the column among
   * the rows (Breiman 2001, "Random forests"; Fisher, Rudin and Dominici 2019).
   *
   * @param rows raw rows, left as they are
   * @param auc AUC of the model on raw rows
   * @param base AUC on the rows as they are
   */
  public static double importance(
      List<Object[]> rows,
      int column,
      ToDoubleFunction<List<Object[]>> auc,
      double base,
      long seed) {
    Random random = new Random(seed * 31 + column);
    double loss = 0;
    for (int s = 0; s < SHUFFLES; s++) {
      Object[] values = rows.stream().map(row -> row[column]).toArray();
      for (int i = values.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        Object kept = values[i];
        values[i] = values[j];
        values[j] = kept;
      }
      List<Object[]> shuffled = new ArrayList<>(rows.size());
      for (int i = 0; i < values.length; i++) {
        Object[] row = rows.get(i).clone();
        row[column] = values[i];
        shuffled.add(row);
      }
      loss += base - auc.applyAsDouble(shuffled);
    }
    return loss / SHUFFLES;
  }
}
