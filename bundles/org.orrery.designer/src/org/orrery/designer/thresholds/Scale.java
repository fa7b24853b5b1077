package org.orrery.designer.thresholds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.Monitor;
import org.orrery.ui.ColorRole;
import org.orrery.ui.chart.ChartSpec;
import org.orrery.ui.chart.ScaleSpec;

/** The scale of a monitor: its thresholds, and how measured values lie to them. */
final class Scale {
  private final Monitor monitor;

  Scale(Monitor monitor) {
    this.monitor = monitor;
  }

  /** Two zeros mean that nothing is drawn, as the server takes it. */
  boolean isSet() {
    return monitor.getWarning() != 0 || monitor.getCritical() != 0;
  }

  /** Two different thresholds tell which way is bad; else the metric does. */
  boolean isUpperBad() {
    if (monitor.getWarning() != monitor.getCritical()) {
      return monitor.getCritical() > monitor.getWarning();
    }
    return monitor.getMetric() == null
        || monitor.getMetric().getDirection() == MetricDirection.LOWER_IS_BETTER;
  }

  /** Whether the metric says that the other way is bad. */
  boolean isAgainstMetric() {
    return monitor.getMetric() != null
        && isSet()
        && isUpperBad() != (monitor.getMetric().getDirection() == MetricDirection.LOWER_IS_BETTER);
  }

  ScaleSpec spec(List<Double> values, List<Double> reference) {
    List<ChartSpec.Threshold> thresholds = new ArrayList<>();
    if (isSet()) {
      thresholds.add(threshold("warning", monitor.getWarning(), ColorRole.WARNING));
      thresholds.add(threshold("critical", monitor.getCritical(), ColorRole.CRITICAL));
    }
    String unit = monitor.getMetric() == null ? "" : monitor.getMetric().getUnit();
    String shown = Objects.requireNonNullElse(unit, "").equals("1") ? "" : unit;
    return new ScaleSpec(
        Objects.requireNonNullElse(shown, ""), values, reference, thresholds, isUpperBad());
  }

  /** How many values would have passed a threshold. */
  long beyond(List<Double> values, double threshold) {
    return values.stream()
        .filter(value -> isUpperBad() ? value >= threshold : value <= threshold)
        .count();
  }

  private static ChartSpec.Threshold threshold(String key, double value, ColorRole color) {
    return new ChartSpec.Threshold(Messages.get("threshold." + key), value, color);
  }
}
