package org.orrery.server.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.serving.Prediction;
import org.orrery.server.training.DataException;

/**
 * What a metric measures where nothing has changed: over windows that are drawn with replacement
 * from the reference's own rows (a bootstrap of the metric's distribution; Efron, Annals of
 * Statistics 7(1), 1979). The same seed draws the same windows. Pure, for any thread.
 */
final class ReferenceWindows {
  private static final int WINDOWS = 200;

  private ReferenceWindows() {}

  /**
   * One value for each window that can tell.
   *
   * @param column column of a metric that looks at all, or null for its own value
   * @param size rows of a window
   */
  static List<Double> values(
      WindowMeasures measures,
      Metric metric,
      String column,
      List<Prediction> rows,
      int size,
      long seed)
      throws DataException {
    MetricFamily family = MetricFamily.of(metric.getKind());
    if (rows.isEmpty() || family == MetricFamily.SERVICE || family == MetricFamily.REPORTED) {
      return List.of();
    }
    Random random = new Random(seed);
    List<Double> values = new ArrayList<>(WINDOWS);
    for (int window = 0; window < WINDOWS; window++) {
      List<Prediction> drawn = random.ints(size, 0, rows.size()).mapToObj(rows::get).toList();
      WindowMeasures.Measured measured = measures.measure(metric, drawn);
      double value =
          column == null ? measured.value() : measured.features().getOrDefault(column, Double.NaN);
      if (Double.isFinite(value)) {
        values.add(value);
      }
    }
    return values;
  }
}
