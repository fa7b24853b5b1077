package org.orrery.lifecycle.model;

import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PerformanceTrigger;

/** Which triggers watch which monitors. */
public final class Watching {
  private static final Set<String> WITHOUT_DIMENSION = Set.of("1", "%");

  private Watching() {}

  /** Whether a node is a trigger that monitors fire. */
  public static boolean watches(Node node) {
    return node instanceof DriftTrigger
        || node instanceof PerformanceTrigger
        || node instanceof KpiTrigger;
  }

  /** The monitors that a node watches, to be edited; none of a node that no monitor fires. */
  public static EList<Monitor> monitors(Node node) {
    return switch (node) {
      case DriftTrigger trigger -> trigger.getMonitors();
      case PerformanceTrigger trigger -> trigger.getMonitors();
      case KpiTrigger trigger -> trigger.getMonitors();
      default -> ECollections.emptyEList();
    };
  }

  /**
   * Whether a node is the trigger for what a monitor measures; a custom metric may be a drift. None
   * is for how fast a service answers.
   */
  public static boolean suits(Node node, Monitor monitor) {
    Metric metric = monitor.getMetric();
    return switch (metric) {
      case null -> false;
      case Kpi kpi -> node instanceof KpiTrigger;
      default ->
          node instanceof DriftTrigger && canDrift(metric)
              || node instanceof PerformanceTrigger && isQuality(metric.getKind());
    };
  }

  private static boolean canDrift(Metric metric) {
    return (MetricFamily.DRIFT.has(metric.getKind()) || metric.getKind() == MetricKind.CUSTOM)
        && isWithoutDimension(metric);
  }

  private static boolean isQuality(MetricKind kind) {
    MetricFamily family = MetricFamily.of(kind);
    return family != MetricFamily.DRIFT && family != MetricFamily.SERVICE;
  }

  /** Whether values of a metric are plain numbers or shares, as distances of distributions are. */
  public static boolean isWithoutDimension(Metric metric) {
    String unit = metric.getUnit();
    return unit == null || unit.isBlank() || WITHOUT_DIMENSION.contains(unit);
  }
}
