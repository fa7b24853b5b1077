package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.rules.flow.Drawing;

/**
 * What decides an experiment is a mean over decisions, and in an A/B test that of a KPI. An
 * experiment without a metric is the matter of another rule.
 */
final class UndecidableExperimentRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (ExperimentStep experiment : drawing.nodes(ExperimentStep.class)) {
      Metric metric = experiment.getMetric();
      if (metric == null) {
        continue;
      }
      if (!DecidingMetrics.isMean(metric)) {
        findings.add(
            Finding.of(
                experiment,
                "checks.experiment.no-mean",
                Names.of(experiment),
                Names.of(metric),
                metric.getKind().getLiteral(),
                String.join(
                    ", ", DecidingMetrics.KINDS.stream().map(MetricKind::getLiteral).toList())));
      } else if (!DecidingMetrics.decides(metric, experiment)) {
        findings.add(
            Finding.of(
                experiment, "checks.experiment.no-kpi", Names.of(experiment), Names.of(metric)));
      }
    }
    return findings;
  }
}
