package org.orrery.server.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DatasetPurpose;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.serving.Predictions;
import org.orrery.server.training.Costs;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers the monitors of a run; they watch until the run ends. */
@Component
class MonitorWorker implements StepWorker {
  private static final int MOST_ROWS = 100_000;

  private final Monitors monitors;
  private final Predictions predictions;
  private final ReportedValues reported;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MonitorWorker(
      Monitors monitors,
      Predictions predictions,
      ReportedValues reported,
      Catalog catalog,
      AuditTrail audit,
      PlatformTransactionManager transactions,
      ObjectProvider<Clock> clocks) {
    this.monitors = monitors;
    this.predictions = predictions;
    this.reported = reported;
    this.catalog = catalog;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("MonitorStep");
  }

  /** What a monitor watches and whom it tells stands in the drawing. */
  @Override
  public void check(AutomaticStep drawn) throws InputFault {
    MonitorStep step = (MonitorStep) drawn;
    for (Monitor monitor : step.getMonitors()) {
      check(monitor);
    }
    checkTickets(step);
  }

  @Override
  public StepResult work(StepTask task) throws InputFault {
    MonitorStep step = (MonitorStep) task.step();
    check(step);
    Integer champion = catalog.model(task.model()).champion();
    int version = champion != null ? champion : task.version() == null ? 0 : task.version();
    if (version == 0) {
      throw new IllegalStateException(
          "Nothing is deployed that could be watched. Deploy a version before this step.");
    }
    transaction.executeWithoutResult(status -> register(task, step, version));
    return StepResult.done(Map.of("monitors", Integer.toString(step.getMonitors().size())));
  }

  private void register(StepTask task, MonitorStep step, int version) {
    Instant now = clock.instant();
    for (Monitor monitor : step.getMonitors()) {
      monitors.register(
          new Monitors.Registered(
              task.run(),
              monitor.getId(),
              task.model(),
              task.definition(),
              reference(task, monitor),
              version,
              predictions.newest(task.model()),
              predictions.newestOutcome(task.model()),
              reported.last(task.model()),
              now,
              "unknown",
              null,
              null,
              null),
          now);
    }
    audit.append(
        "system",
        "monitors-registered",
        "model/" + task.model(),
        Map.of(
            "run", task.run(),
            "step", step.getId(),
            "monitors", step.getMonitors().stream().map(Monitor::getId).toList()));
  }

  /**
   * A dataset that is drawn for reference only; training data is taken from each version itself.
   */
  private static String reference(StepTask task, Monitor monitor) {
    return monitor.getReference() != null
            && monitor.getReference().getPurpose() == DatasetPurpose.REFERENCE
        ? task.datasets().get(monitor.getReference().getId())
        : null;
  }

  private static void checkTickets(MonitorStep step) throws InputFault {
    if (!(EcoreUtil.getRootContainer(step) instanceof Lifecycle drawing)) {
      return;
    }
    for (Monitor monitor : step.getMonitors()) {
      if (monitor.getActions().contains(MonitorAction.TICKET)
          && Tickets.destination(drawing, monitor).isEmpty()) {
        throw new InputFault(
            "Monitor '%s' opens tickets, but nothing says where.".formatted(monitor.getId()),
            "Give step '%s' the settings ticketSystem (a connector) and ticketProject."
                .formatted(step.getId()));
      }
    }
  }

  private static void check(Monitor monitor) throws InputFault {
    if (monitor.getMetric() == null) {
      throw new InputFault(
          "Monitor '" + monitor.getId() + "' names no metric.", "Choose one in the drawing.");
    }
    if (MetricFamily.REPORTED.has(monitor.getMetric().getKind())) {
      return;
    }
    Costs.of(monitor.getMetric());
    Costs.profit(monitor.getMetric());
    boolean timed = monitor.getWindow() != null && !monitor.getWindow().isBlank();
    if (monitor.getWindowSize() <= 0 && !timed) {
      throw new InputFault(
          "Monitor '%s' has no window.".formatted(monitor.getId()),
          "Give it a number of predictions or a time.");
    }
    if (monitor.getWindowSize() > MOST_ROWS) {
      throw new InputFault(
          "Monitor '%s' has a window of %d predictions."
              .formatted(monitor.getId(), monitor.getWindowSize()),
          "At most %d are possible.".formatted(MOST_ROWS));
    }
  }
}
