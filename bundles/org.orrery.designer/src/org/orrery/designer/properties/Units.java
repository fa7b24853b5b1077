package org.orrery.designer.properties;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Measurement;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.check.Fields;

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
          case Measurement measurement -> metric(measurement);
          default -> null;
        };
    String unit = metric == null ? null : metric.getUnit();
    return unit == null || unit.equals("1") ? "" : unit;
  }

  /** The drawn metric that a measurement names, or null. */
  private static Metric metric(Measurement measurement) {
    String named = measurement.getMetric();
    if (named == null || !(EcoreUtil.getRootContainer(measurement) instanceof Lifecycle drawing)) {
      return null;
    }
    return drawing.getMetrics().stream()
        .filter(metric -> named.equals(metric.getId()) || named.equals(metric.getName()))
        .findFirst()
        .orElse(null);
  }

  /** The least whole number that the language allows. */
  static int least(EAttribute attribute) {
    Optional<Double> above = Fields.limit(attribute, "above").map(limit -> Math.floor(limit) + 1);
    return above
        .or(() -> Fields.limit(attribute, "minimum").map(Math::ceil))
        .map(Double::intValue)
        .orElse(Integer.MIN_VALUE);
  }

  /** The greatest whole number that the language allows. */
  static int most(EAttribute attribute) {
    Optional<Double> below = Fields.limit(attribute, "below").map(limit -> Math.ceil(limit) - 1);
    return below
        .or(() -> Fields.limit(attribute, "maximum").map(Math::floor))
        .map(Double::intValue)
        .orElse(Integer.MAX_VALUE);
  }
}
