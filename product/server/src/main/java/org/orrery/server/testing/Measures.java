package org.orrery.server.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.server.statistics.Fairness;
import org.orrery.server.statistics.Quality;
import org.orrery.server.statistics.Resampling;
import org.orrery.server.training.Costs;
import org.orrery.server.training.DataException;
import org.orrery.server.training.ProtectedGroup;

/** Measures the metrics of a drawing on a subject. */
final class Measures {
  private final Lifecycle drawing;
  private final Map<Subject, Map<String, Double>> importances = new IdentityHashMap<>();

  Measures(Lifecycle drawing) {
    this.drawing = drawing;
  }

  /** Whether the server can measure a metric in a test; any other is reported. */
  static boolean knows(Metric metric) {
    return switch (metric.getKind()) {
      case AUC,
          ACCURACY,
          F1,
          LOG_LOSS,
          RMSE,
          CALIBRATION,
          EXPECTED_COST,
          IMPACT_RATIO,
          EQUAL_OPPORTUNITY_DIFFERENCE,
          STABILITY,
          PERMUTATION_IMPORTANCE ->
          true;
      default -> false;
    };
  }

  /** The scores of a subject, for the report. */
  TestReport.Scores scores(Subject subject) throws DataException {
    return new TestReport.Scores(
        subject.dataset(),
        subject.which().length,
        subject.signature().threshold(),
        Quality.calibration(subject.scores(), subject.positive()),
        importances(subject));
  }

  /** The metric's value; a kind that cannot be measured in a test is a problem. */
  double measure(Metric metric, Subject subject) throws DataException {
    double[] scores = subject.scores();
    boolean[] positive = subject.positive();
    double threshold = subject.signature().threshold();
    double value =
        switch (metric.getKind()) {
          case AUC -> Quality.auc(scores, positive);
          case ACCURACY -> Quality.accuracy(scores, positive, threshold);
          case F1 -> Quality.f1(scores, positive, threshold);
          case LOG_LOSS -> Quality.logLoss(scores, positive);
          case RMSE -> Quality.rmse(scores, positive);
          case CALIBRATION -> Quality.calibrationError(scores, positive);
          case EXPECTED_COST -> cost(metric, subject);
          case IMPACT_RATIO -> Fairness.impactRatio(subject.favourable(), group(metric, subject));
          case EQUAL_OPPORTUNITY_DIFFERENCE ->
              Math.abs(
                  Fairness.equalOpportunityDifference(
                      subject.favourable(), subject.negative(), group(metric, subject)));
          case STABILITY -> Resampling.stability(scores, positive, subject.seed());
          case PERMUTATION_IMPORTANCE -> importance(metric, subject);
          default ->
              throw new DataException(
                  "Metric '%s' of kind '%s' cannot be measured in a test."
                      .formatted(metric.getId(), metric.getKind().getLiteral()),
                  "Use it in a monitor, or choose another metric.");
        };
    if (!Double.isFinite(value)) {
      throw new DataException(
          "Metric '%s' has no value on '%s': a class or group has no rows there."
              .formatted(metric.getId(), subject.dataset()),
          "Test on more rows or correct the groups of the protected attribute.");
    }
    return value;
  }

  private static double cost(Metric metric, Subject subject) throws DataException {
    Costs costs = Costs.of(metric);
    return Quality.cost(
        subject.scores(),
        subject.positive(),
        costs.threshold(),
        costs.falseAccept(),
        costs.falseRefuse());
  }

  private boolean[] group(Metric metric, Subject subject) throws DataException {
    return ProtectedGroup.of(drawing, metric).privileged(subject.data().table(), subject.which());
  }

  private double importance(Metric metric, Subject subject) throws DataException {
    Map<String, Double> all = importances(subject);
    String column = metric.getAttribute();
    if (column == null || column.isBlank()) {
      return all.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
    if (!all.containsKey(column)) {
      throw new DataException(
          "Metric '%s' names the column '%s', which the model does not see."
              .formatted(metric.getId(), column),
          "It sees " + String.join(", ", all.keySet()) + ".");
    }
    return all.get(column);
  }

  /** Permutation importance of each column that the model sees, greatest first. */
  Map<String, Double> importances(Subject subject) {
    return importances.computeIfAbsent(subject, Measures::measureImportances);
  }

  private static Map<String, Double> measureImportances(Subject subject) {
    double base = Quality.auc(subject.scores(), subject.positive());
    List<Map.Entry<String, Double>> found = new ArrayList<>();
    for (int i = 0; i < subject.signature().columns().size(); i++) {
      if (subject.signature().columns().get(i).used()) {
        double loss =
            Resampling.importance(
                subject.rows(),
                i,
                rows -> Quality.auc(subject.scorer().score(rows), subject.positive()),
                base,
                subject.seed());
        found.add(Map.entry(subject.signature().columns().get(i).name(), loss));
      }
    }
    found.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
    Map<String, Double> sorted = new LinkedHashMap<>();
    found.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
