package org.orrery.rules.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.Monitor;
import org.orrery.rules.Counterexample;
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
final class ThresholdGapRule implements Check {
  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return !FlowEdits.leaveNodesAlone(edited, feature);
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (DecisionNode decision : drawing.nodes(DecisionNode.class)) {
      for (TableProof.Fault fault : TableProof.faultsOf(decision)) {
        findings.add(finding(decision, fault));
      }
    }
    drawing.all(Monitor.class).forEach(m -> checkMonitor(m, findings));
    return findings;
  }

  private static Finding finding(DecisionNode decision, TableProof.Fault fault) {
    return new Finding(
        decision,
        "The table " + Names.of(decision) + " " + fault.message(),
        fault.remedy(),
        fault.kind() == TableProof.Kind.GAP ? Fixes.answerGaps(decision) : List.of(),
        Counterexample.NONE,
        fault.proved(),
        fault.rows());
  }

  private static void checkMonitor(Monitor monitor, List<Finding> findings) {
    Metric metric = monitor.getMetric();
    double warning = monitor.getWarning();
    double critical = monitor.getCritical();
    double hysteresis = monitor.getHysteresis();
    if (metric == null) {
      add(findings, monitor, " measures no metric.", "Choose the metric that it watches.");
      return;
    }
    boolean higher = metric.getDirection() == MetricDirection.HIGHER_IS_BETTER;
    if (!Double.isFinite(warning) || !Double.isFinite(critical) || !Double.isFinite(hysteresis)) {
      add(findings, monitor, " has a threshold that is no number.", "Write finite numbers.");
    } else if (warning == critical) {
      add(
          findings,
          monitor,
          " has the same threshold " + shown(warning) + " for warning and critical.",
          "Set warning before critical: " + (higher ? "above" : "below") + " it.");
    } else if (higher ? critical > warning : critical < warning) {
      add(
          findings,
          monitor,
          " is critical at "
              + shown(critical)
              + " before it warns at "
              + shown(warning)
              + ": of "
              + Names.of(metric)
              + (higher ? " higher" : " lower")
              + " values are better.",
          "Exchange the thresholds, or correct the direction of the metric.");
    } else if (hysteresis < 0 || hysteresis >= Math.abs(critical - warning)) {
      add(
          findings,
          monitor,
          " has a hysteresis of "
              + shown(hysteresis)
              + " that is not smaller than the distance of its thresholds, "
              + shown(Math.abs(critical - warning))
              + ", or is negative.",
          "Choose a hysteresis from 0 to less than the distance.");
    }
  }

  private static String shown(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  private static void add(List<Finding> findings, Monitor monitor, String message, String remedy) {
    findings.add(Finding.of(monitor, "The monitor " + Names.of(monitor) + message, remedy));
  }
}
