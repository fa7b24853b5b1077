package org.orrery.server.monitoring;

import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.measurements.MeasuredHere;
import org.springframework.stereotype.Component;

/** Monitors whose metrics the server measures. */
@Component
class WatchedHere implements MeasuredHere {
  @Override
  public boolean measures(EObject use) {
    return use instanceof Monitor monitor
        && monitor.getMetric() != null
        && !MetricFamily.REPORTED.has(monitor.getMetric().getKind());
  }
}
