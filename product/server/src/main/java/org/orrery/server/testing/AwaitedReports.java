package org.orrery.server.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.server.measurements.MeasurementReported;
import org.orrery.server.workflow.Arrival;
import org.orrery.server.workflow.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A report wakes the test steps that failed or wait for their next attempt and ask for its metric.
 * One that is just at work may have looked before the report came: it is asked again when it is
 * done.
 */
@Component
class AwaitedReports {
  private static final Logger LOG = LoggerFactory.getLogger(AwaitedReports.class);

  private final Runs runs;
  private final Set<MeasurementReported> unseen = ConcurrentHashMap.newKeySet();

  AwaitedReports(@Lazy Runs runs) {
    this.runs = runs;
  }

  @EventListener
  void on(MeasurementReported made) {
    if (!wakes(made)) {
      unseen.add(made);
    }
  }

  @Scheduled(fixedDelayString = "${orrery.reports.every:PT0.2S}")
  void again() {
    for (MeasurementReported made : Set.copyOf(unseen)) {
      if (wakes(made)) {
        unseen.remove(made);
      }
    }
  }

  private boolean wakes(MeasurementReported made) {
    try {
      return runs.again(arrival(made), step -> asks(step, made.metric()));
    } catch (RuntimeException e) {
      LOG.warn("The tests of {} are woken later", made.model(), e);
      return false;
    }
  }

  private static Arrival arrival(MeasurementReported made) {
    return new Arrival(
        made.model(),
        made.version(),
        made.run(),
        made.reportedBy(),
        "A value of '" + made.metric() + "' was reported.");
  }

  private static boolean asks(AutomaticStep step, String metric) {
    return step instanceof TestStep tests
        && tests.getTests().stream()
            .anyMatch(test -> test.getMetric() != null && metric.equals(test.getMetric().getId()));
  }
}
