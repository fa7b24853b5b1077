package org.orrery.server.monitoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.serving.Prediction;
import org.orrery.server.statistics.Bins;
import org.orrery.server.statistics.Divergence;
import org.orrery.server.statistics.Fairness;
import org.orrery.server.statistics.Profit;
import org.orrery.server.statistics.Quality;
import org.orrery.server.training.Costs;
import org.orrery.server.training.DataException;
import org.orrery.server.training.ProtectedGroup;

/** Measures a metric over a window of predictions; pure, for any thread. */
final class WindowMeasures {
  private static final double DEFAULT_PERCENTILE = 95;

  private final Lifecycle drawing;
  private final Reference reference;

  WindowMeasures(Lifecycle drawing, Reference reference) {
    this.drawing = drawing;
    this.reference = reference;
  }

  /**
   * A window's value.
   *
   * @param value NaN when the window cannot tell, for example without rows of both classes
   * @param attribute column with the worst value, or the one that was asked for, or null
   * @param features value of each column, when the metric looks at all
   */
  record Measured(double value, String attribute, Map<String, Double> features) {}

  Measured measure(Metric metric, List<Prediction> window) throws DataException {
    return switch (MetricFamily.of(metric.getKind())) {
      case DRIFT -> drift(metric, window);
      case PERFORMANCE -> single(performance(metric, window));
      case FAIRNESS -> single(fairness(metric, window));
      case SERVICE -> single(service(metric, window));
      case KPI -> single(kpi(metric, window));
      case REPORTED ->
          throw new IllegalArgumentException(
              "Metric '" + metric.getId() + "' is reported and not measured here.");
    };
  }

  private static Measured single(double value) {
    return new Measured(value, null, Map.of());
  }

  private Measured drift(Metric metric, List<Prediction> window) {
    String attribute = metric.getAttribute();
    if ("score".equals(attribute)) {
      List<Double> scores = window.stream().map(Prediction::score).toList();
      return new Measured(drift(metric.getKind(), reference.score(), scores), "score", Map.of());
    }
    if (attribute != null && !attribute.isBlank()) {
      Reference.Column column = reference.columns().get(attribute);
      if (column == null) {
        throw new IllegalArgumentException(
            "Metric '%s' names the column '%s', which the model does not see; it sees %s."
                .formatted(
                    metric.getId(), attribute, String.join(", ", reference.columns().keySet())));
      }
      return new Measured(
          drift(metric.getKind(), column, values(window, attribute)), attribute, Map.of());
    }
    Map<String, Double> features = new LinkedHashMap<>();
    reference
        .columns()
        .forEach(
            (name, column) ->
                features.put(name, drift(metric.getKind(), column, values(window, name))));
    return features.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(worst -> new Measured(worst.getValue(), worst.getKey(), features))
        .orElse(single(Double.NaN));
  }

  private static List<Object> values(List<Prediction> window, String column) {
    return Arrays.asList(window.stream().map(p -> p.inputs().get(column)).toArray());
  }

  private static double drift(MetricKind kind, Reference.Column column, List<?> values) {
    if (kind == MetricKind.MISSING) {
      return values.stream().filter(WindowMeasures::missing).count() / (double) values.size();
    }
    if (kind == MetricKind.RANGE) {
      return outside(column, values);
    }
    long[] counts = column.bins().counts(values);
    if (Arrays.stream(counts).sum() == 0) {
      return 0;
    }
    return switch (kind) {
      case JENSEN_SHANNON -> Divergence.jensenShannon(column.shares(), Bins.shares(counts));
      case CHI_SQUARE -> Divergence.chiSquare(column.counts(), counts);
      case KOLMOGOROV_SMIRNOV ->
          column.bins().number()
              ? Divergence.kolmogorovSmirnov(column.numbers(), numbers(values))
              : 0;
      default -> Divergence.psi(column.shares(), Bins.shares(counts));
    };
  }

  private static boolean missing(Object value) {
    return value == null
        || value.toString().isEmpty()
        || value instanceof Double number && number.isNaN();
  }

  private static double[] numbers(List<?> values) {
    return values.stream()
        .filter(Number.class::isInstance)
        .mapToDouble(value -> ((Number) value).doubleValue())
        .toArray();
  }

  /** Share of numbers outside the reference's least and greatest. */
  private static double outside(Reference.Column column, List<?> values) {
    double[] seen = column.numbers();
    double[] now = numbers(values);
    if (seen.length == 0 || now.length == 0) {
      return 0;
    }
    return Arrays.stream(now).filter(v -> v < seen[0] || v > seen[seen.length - 1]).count()
        / (double) now.length;
  }

  private boolean positive(Prediction prediction) {
    return reference.signature().positiveClass().equals(prediction.outcome());
  }

  private boolean accepted(Prediction prediction) {
    return !reference.signature().positiveClass().equals(prediction.label());
  }

  private double performance(Metric metric, List<Prediction> window) throws DataException {
    double[] scores = window.stream().mapToDouble(Prediction::score).toArray();
    boolean[] positive = new boolean[scores.length];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = positive(window.get(i));
    }
    double threshold = reference.signature().threshold();
    return switch (metric.getKind()) {
      case ACCURACY -> Quality.accuracy(scores, positive, threshold);
      case F1 -> Quality.f1(scores, positive, threshold);
      case LOG_LOSS -> Quality.logLoss(scores, positive);
      case RMSE -> Quality.rmse(scores, positive);
      case CALIBRATION -> Quality.calibrationError(scores, positive);
      case EXPECTED_COST -> {
        Costs costs = Costs.of(metric);
        yield Quality.cost(
            scores, positive, costs.threshold(), costs.falseAccept(), costs.falseRefuse());
      }
      default -> Quality.auc(scores, positive);
    };
  }

  private double fairness(Metric metric, List<Prediction> window) throws DataException {
    ProtectedGroup group = ProtectedGroup.of(drawing, metric);
    List<Prediction> known = new ArrayList<>();
    List<Boolean> groups = new ArrayList<>();
    for (Prediction prediction : window) {
      Boolean member = group.privileged(prediction.inputs());
      if (member != null) {
        known.add(prediction);
        groups.add(member);
      }
    }
    boolean[] favourable = new boolean[known.size()];
    boolean[] deserved = new boolean[known.size()];
    boolean[] privileged = new boolean[known.size()];
    for (int i = 0; i < favourable.length; i++) {
      favourable[i] = accepted(known.get(i));
      deserved[i] = known.get(i).outcome() != null && !positive(known.get(i));
      privileged[i] = groups.get(i);
    }
    return metric.getKind() == MetricKind.IMPACT_RATIO
        ? Fairness.impactRatio(favourable, privileged)
        : Math.abs(Fairness.equalOpportunityDifference(favourable, deserved, privileged));
  }

  private static double service(Metric metric, List<Prediction> window) {
    if (metric.getKind() == MetricKind.THROUGHPUT) {
      double seconds =
          Duration.between(window.getFirst().at(), window.getLast().at()).toMillis() / 1000.0;
      return seconds == 0 ? Double.NaN : window.size() / seconds;
    }
    double percentile = metric.getPercentile() > 0 ? metric.getPercentile() : DEFAULT_PERCENTILE;
    return percentile(window.stream().mapToDouble(Prediction::latencyMillis).toArray(), percentile);
  }

  /** Percentile by nearest rank. */
  static double percentile(double[] values, double percentile) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percentile / 100 * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  private double kpi(Metric metric, List<Prediction> window) throws DataException {
    Profit profit = Costs.profit(metric);
    ToDoubleFunction<Prediction> value =
        switch (metric.getKind()) {
          case CONVERSION -> prediction -> accepted(prediction) ? 1 : 0;
          case LOSS ->
              prediction -> accepted(prediction) && positive(prediction) ? profit.bad() : 0;
          default -> prediction -> profit.of(accepted(prediction), !positive(prediction));
        };
    return window.stream().mapToDouble(value).average().orElse(Double.NaN);
  }
}
