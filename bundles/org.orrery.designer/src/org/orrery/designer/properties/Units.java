package org.orrery.designer.properties;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;

/** Units and ranges of numbers. */
final class Units {
  private Units() {}

  /** The unit of a number, to be shown behind it; empty when it has none. */
  static String of(EObject object, EAttribute attribute) {
    String fixed =
        Stream.of(
                attribute.getEContainingClass().getName() + "." + attribute.getName(),
                attribute.getName())
            .map(key -> Messages.get("unit." + key, new Object[0], null))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (fixed != null) {
      return fixed;
    }
    Metric metric =
        switch (object) {
          case ModelTest test when attribute.getName().equals("threshold") -> test.getMetric();
          case Monitor monitor -> monitor.getMetric();
          case Kpi kpi when attribute.getName().equals("target") -> kpi;
          case ExperimentStep step when attribute.getName().equals("minimumImprovement") ->
              step.getMetric();
          default -> null;
        };
    String unit = metric == null ? null : metric.getUnit();
    return unit == null || unit.equals("1") ? "" : unit;
  }

  static int least(EAttribute attribute) {
    return switch (attribute.getName()) {
      case "attempts", "quorum", "panel", "riskTier" -> 1;
      case "seed" -> Integer.MIN_VALUE;
      default -> 0;
    };
  }

  static int most(EAttribute attribute) {
    return attribute.getName().equals("riskTier") ? 4 : Integer.MAX_VALUE;
  }
}
