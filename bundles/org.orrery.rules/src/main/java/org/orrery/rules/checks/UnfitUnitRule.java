package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.rules.flow.Drawing;

/**
 * Every metric has the unit in which a server measures its kind; what others measure and report may
 * be in another.
 */
final class UnfitUnitRule implements ElementCheck {
  /** Of kinds that have a unit of their own; others are in that of their data. */
  private static final Map<MetricKind, String> UNITS = units();

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    drawing.lifecycle().getMetrics().forEach(metric -> unit(metric, findings));
    return findings;
  }

  private static Map<MetricKind, String> units() {
    Map<MetricKind, String> units = new EnumMap<>(MetricKind.class);
    for (MetricKind kind : MetricKind.VALUES) {
      switch (kind) {
        case AUC, ACCURACY, F1, LOG_LOSS, CALIBRATION, CONVERSION -> units.put(kind, "1");
        case PSI, KOLMOGOROV_SMIRNOV, JENSEN_SHANNON, CHI_SQUARE -> units.put(kind, "1");
        case MISSING, RANGE, STABILITY, PERMUTATION_IMPORTANCE -> units.put(kind, "1");
        case IMPACT_RATIO, EQUAL_OPPORTUNITY_DIFFERENCE -> units.put(kind, "1");
        case LATENCY -> units.put(kind, "ms");
        case THROUGHPUT -> units.put(kind, "1/s");
        case RMSE, EXPECTED_COST, VALUE_PER_DECISION, LOSS, ERRORS, MODEL_DEBT, CUSTOM -> {
          // in the unit of what is predicted, won or reported
        }
      }
    }
    return units;
  }

  private static void unit(Metric metric, List<Finding> findings) {
    String unit = Names.blank(metric.getUnit()) ? "1" : metric.getUnit().strip();
    String measured = UNITS.getOrDefault(metric.getKind(), unit);
    if (!measured.equals(unit)) {
      findings.add(
          Finding.of(
              metric,
              "checks.unfit.unit",
              Names.of(metric),
              unit,
              metric.getKind().getLiteral(),
              measured));
    }
  }
}
