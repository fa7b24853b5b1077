package org.orrery.server.monitoring;

import java.util.Locale;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.model.Watching;

/** What a monitored metric looks at. */
enum Family {
  DRIFT,
  PERFORMANCE,
  FAIRNESS,
  SERVICE,
  KPI,

  /** Measured elsewhere: each report is a window. */
  REPORTED;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The family of a kind; what the server cannot measure itself is reported. */
  static Family of(MetricKind kind) {
    if (Watching.isDrift(kind)) {
      return DRIFT;
    }
    return switch (kind) {
      case AUC, ACCURACY, F1, LOG_LOSS, RMSE, CALIBRATION, EXPECTED_COST -> PERFORMANCE;
      case IMPACT_RATIO, EQUAL_OPPORTUNITY_DIFFERENCE -> FAIRNESS;
      case LATENCY, THROUGHPUT -> SERVICE;
      case VALUE_PER_DECISION, CONVERSION, LOSS -> KPI;
      default -> REPORTED;
    };
  }

  /** Whether a metric needs to know what became of the predictions. */
  static boolean needsOutcomes(MetricKind kind) {
    return switch (of(kind)) {
      case PERFORMANCE -> true;
      case FAIRNESS -> kind == MetricKind.EQUAL_OPPORTUNITY_DIFFERENCE;
      case KPI -> kind != MetricKind.CONVERSION;
      case DRIFT, SERVICE, REPORTED -> false;
    };
  }
}
