package org.orrery.lifecycle.model;

import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PerformanceTrigger;

/** Which triggers watch which monitors. */
public final class Watching {
  private static final Set<String> WITHOUT_DIMENSION = Set.of("1", "%");

  private Watching() {}

  /** The monitors that a node watches, to be edited; a node that watches none has none. */
  public static EList<Monitor> monitors(Node node) {
    return switch (node) {
      case DriftTrigger trigger -> trigger.getMonitors();
      case PerformanceTrigger trigger -> trigger.getMonitors();
      case KpiTrigger trigger -> trigger.getMonitors();
      default -> ECollections.emptyEList();
    };
  }

  /** Whether a node is a trigger for monitors of a metric like this one. */
  public static boolean suits(Node node, Metric metric) {
    return switch (node) {
      case KpiTrigger trigger -> metric instanceof Kpi;
      case DriftTrigger trigger -> !(metric instanceof Kpi) && isWithoutDimension(metric);
      case PerformanceTrigger trigger -> !(metric instanceof Kpi);
      default -> false;
    };
  }

  /** Whether values of a metric are plain numbers or shares, as distances of distributions are. */
  public static boolean isWithoutDimension(Metric metric) {
    String unit = metric.getUnit();
    return unit == null || unit.isBlank() || WITHOUT_DIMENSION.contains(unit);
  }
}
