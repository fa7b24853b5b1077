package org.orrery.server.training;

import java.util.Optional;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Setting;
import org.orrery.server.statistics.Profit;
import org.orrery.server.statistics.Quality;

/**
 * What wrong decisions cost: accepting a row of the positive class, refusing one of the other.
 *
 * <p>Read from a metric's settings {@code costFalseAccept} and {@code costFalseRefuse}; both are 1
 * when they are not set.
 */
public record Costs(double falseAccept, double falseRefuse) {
  public static Costs of(Metric metric) throws DataException {
    return new Costs(setting(metric, "costFalseAccept", 1), setting(metric, "costFalseRefuse", 1));
  }

  /** Costs of the first expected-cost metric of a drawing, if there is one. */
  public static Optional<Costs> of(Lifecycle drawing) throws DataException {
    for (Metric metric : drawing.getMetrics()) {
      if (metric.getKind() == MetricKind.EXPECTED_COST) {
        return Optional.of(of(metric));
      }
    }
    return Optional.empty();
  }

  /** The threshold on the score that makes the expected cost least. */
  public double threshold() {
    return Quality.costMinimisingThreshold(falseAccept, falseRefuse);
  }

  /**
   * What decisions bring by a metric's settings {@code profitGood}, {@code lossBad}, {@code
   * refused}.
   */
  public static Profit profit(Metric metric) throws DataException {
    return new Profit(
        setting(metric, "profitGood", 1),
        setting(metric, "lossBad", 5),
        setting(metric, "refused", 0));
  }

  /** A number among a metric's settings, or a default when it is not set. */
  private static double setting(Metric metric, String key, double otherwise) throws DataException {
    for (Setting setting : metric.getSettings()) {
      if (key.equals(setting.getKey())) {
        return number(metric, setting);
      }
    }
    return otherwise;
  }

  private static double number(Metric metric, Setting setting) throws DataException {
    double value;
    try {
      value = Double.parseDouble(setting.getValue().strip());
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!Double.isFinite(value)) {
      throw new DataException(
          "Setting '%s' of metric '%s' is '%s'."
              .formatted(setting.getKey(), metric.getId(), setting.getValue()),
          "It must be a number.");
    }
    return value;
  }
}
