package org.orrery.rules.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Said;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.tables.TableProof;

/**
 * Thresholds leave neither gap nor overlap: every decision table answers every possible input as
 * its hit policy demands, and every monitor passes from well through warning to critical.
 *
 * <p>For a monitor the critical threshold lies beyond the warning in the metric's worse direction,
 * and the hysteresis is not negative and smaller than their distance, so that the states differ.
 */
final class ThresholdGapRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (DecisionNode decision : drawing.nodes(DecisionNode.class)) {
      for (TableProof.Fault fault : drawing.faults(decision, TableProof::faultsOf)) {
        findings.add(finding(decision, fault));
      }
    }
    drawing.all(Monitor.class).forEach(m -> checkMonitor(m, findings));
    return findings;
  }

  private static Finding finding(DecisionNode decision, TableProof.Fault fault) {
    return new Finding(
        decision,
        Said.of("checks.table", Names.of(decision), fault.said()),
        fault.advice(),
        Fixes.ofTable(decision, fault),
        Counterexample.NONE,
        fault.proved(),
        fault.rows(),
        fault.gap());
  }

  private static void checkMonitor(Monitor monitor, List<Finding> findings) {
    Metric metric = monitor.getMetric();
    double warning = monitor.getWarning();
    double critical = monitor.getCritical();
    double hysteresis = monitor.getHysteresis();
    Message name = Names.of(monitor);
    if (metric == null) {
      findings.add(Finding.of(monitor, "checks.monitor.no-metric", name));
      return;
    }
    boolean higher = metric.getDirection() == MetricDirection.HIGHER_IS_BETTER;
    if (!Double.isFinite(warning) || !Double.isFinite(critical) || !Double.isFinite(hysteresis)) {
      findings.add(Finding.of(monitor, "checks.monitor.no-number", name));
    } else if (warning == critical) {
      findings.add(
          Finding.of(
              monitor,
              Said.of("checks.monitor.same", name, shown(warning)),
              Said.of(higher ? "checks.monitor.above" : "checks.monitor.below")));
    } else if (higher ? critical > warning : critical < warning) {
      findings.add(
          Finding.of(
              monitor,
              Said.of(
                  higher ? "checks.monitor.higher-is-better" : "checks.monitor.lower-is-better",
                  name,
                  shown(critical),
                  shown(warning),
                  Names.of(metric)),
              Said.of("checks.monitor.exchange")));
    } else if (hysteresis < 0 || hysteresis >= Math.abs(critical - warning)) {
      findings.add(
          Finding.of(
              monitor,
              "checks.monitor.hysteresis",
              name,
              shown(hysteresis),
              shown(Math.abs(critical - warning))));
    }
  }

  private static BigDecimal shown(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
  }
}
