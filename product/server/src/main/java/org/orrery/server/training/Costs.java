package org.orrery.server.training;

import java.util.Optional;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Setting;
import org.orrery.server.statistics.Quality;

/**
 * What wrong decisions cost: accepting a row of the positive class, refusing one of the other.
 *
 * <p>Read from a metric's settings {@code costFalseAccept} and {@code costFalseRefuse}; both are 1
 * when they are not set.
 */
public record Costs(double falseAccept, double falseRefuse) {
  public static Costs of(Metric metric) {
    return new Costs(setting(metric, "costFalseAccept", 1), setting(metric, "costFalseRefuse", 1));
  }

  /** Costs of the first expected-cost metric of a drawing, if there is one. */
  public static Optional<Costs> of(Lifecycle drawing) {
    return drawing.getMetrics().stream()
        .filter(metric -> metric.getKind() == MetricKind.EXPECTED_COST)
        .findFirst()
        .map(Costs::of);
  }

  /** The threshold on the score that makes the expected cost least. */
  public double threshold() {
    return Quality.costMinimisingThreshold(falseAccept, falseRefuse);
  }

  /** A number among a metric's settings, or a default when it is not set. */
  public static double setting(Metric metric, String key, double otherwise) {
    for (Setting setting : metric.getSettings()) {
      if (key.equals(setting.getKey())) {
        try {
          return Double.parseDouble(setting.getValue().strip());
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException(
              "Setting '%s' of metric '%s' is '%s', but must be a number."
                  .formatted(key, metric.getId(), setting.getValue()),
              e);
        }
      }
    }
    return otherwise;
  }
}
