package org.orrery.lifecycle.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.orrery.lifecycle.MetricKind;

/** What a metric looks at. */
public enum MetricFamily {
  /** How far data are from those of the past. */
  DRIFT,

  /** How well predictions fit what became of them; what settings are tuned for. */
  PERFORMANCE,

  /** How groups of people fare beside each other. */
  FAIRNESS,
  SERVICE,
  KPI,

  /** Measured elsewhere, at least where it is monitored: each report is a window. */
  REPORTED;

  public static MetricFamily of(MetricKind kind) {
    return switch (kind) {
      case PSI, KOLMOGOROV_SMIRNOV, JENSEN_SHANNON, CHI_SQUARE, MISSING, RANGE -> DRIFT;
      case AUC, ACCURACY, F1, LOG_LOSS, RMSE, CALIBRATION, EXPECTED_COST -> PERFORMANCE;
      case IMPACT_RATIO, EQUAL_OPPORTUNITY_DIFFERENCE -> FAIRNESS;
      case LATENCY, THROUGHPUT -> SERVICE;
      case VALUE_PER_DECISION, CONVERSION, LOSS -> KPI;
      case STABILITY, PERMUTATION_IMPORTANCE, ERRORS, MODEL_DEBT, CUSTOM -> REPORTED;
    };
  }

  public boolean has(MetricKind kind) {
    return of(kind) == this;
  }

  /** The kinds of the family. */
  public List<MetricKind> kinds() {
    return Arrays.stream(MetricKind.values()).filter(this::has).toList();
  }

  /** Whether a metric needs to know what became of the predictions. */
  public static boolean needsOutcomes(MetricKind kind) {
    return switch (of(kind)) {
      case PERFORMANCE -> true;
      case FAIRNESS -> kind == MetricKind.EQUAL_OPPORTUNITY_DIFFERENCE;
      case KPI -> kind != MetricKind.CONVERSION;
      case DRIFT, SERVICE, REPORTED -> false;
    };
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
