package org.orrery.rules.checks;

import java.util.List;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;

/** By which metrics a server can decide an experiment: means over single decisions. */
public final class DecidingMetrics {
  static final List<MetricKind> KINDS =
      List.of(
          MetricKind.VALUE_PER_DECISION,
          MetricKind.CONVERSION,
          MetricKind.LOSS,
          MetricKind.ACCURACY,
          MetricKind.EXPECTED_COST);

  private DecidingMetrics() {}

  static boolean isMean(Metric metric) {
    return KINDS.contains(metric.getKind());
  }

  /** An A/B test asks what is won, so only a KPI decides it. */
  public static boolean decides(Metric metric, ExperimentStep experiment) {
    return isMean(metric)
        && (metric instanceof Kpi || experiment.getKind() != ExperimentKind.AB_TEST);
  }
}
