package org.orrery.server.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.api.EventTypes;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.server.alerts.Alerts;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.orrery.server.statistics.Figures;
import org.orrery.server.workflow.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what a window came to and does what the drawing wants then: alerts, tickets, triggers, a
 * roll-back. A trigger that cannot be fired does not take the measurement with it.
 */
@Component
class Consequences {
  private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);
  private static final String ACTOR = "system";

  private final Monitors monitors;
  private final Catalog catalog;
  private final Runs runs;
  private final Alerts alerts;
  private final Tickets tickets;
  private final EventLog log;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Consequences(
      Monitors monitors,
      Catalog catalog,
      @Lazy Runs runs,
      Alerts alerts,
      Tickets tickets,
      EventLog log,
      PlatformTransactionManager transactions,
      ObjectProvider<Clock> clocks) {
    this.monitors = monitors;
    this.catalog = catalog;
    this.runs = runs;
    this.alerts = alerts;
    this.tickets = tickets;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /** What a window came to. */
  record Finding(
      Monitors.Registered registered,
      Monitor monitor,
      Lifecycle drawing,
      Windows.Window window,
      WindowMeasures.Measured measured,
      Thresholds thresholds,
      Thresholds.Level level) {}

  void of(Finding finding) {
    if (kept(finding)
        && finding.level() == Thresholds.Level.CRITICAL
        && wants(finding, MonitorAction.ROLLBACK)) {
      rollBack(finding.registered());
    }
  }

  private boolean kept(Finding finding) {
    try {
      return transaction.execute(status -> keep(finding, true));
    } catch (RuntimeException e) {
      LOG.error("Triggers of monitor {} could not be fired", finding.registered().element(), e);
      return transaction.execute(status -> keep(finding, false));
    }
  }

  /** Whether the window was still the monitor's; a change of versions meanwhile opens another. */
  private boolean keep(Finding finding, boolean act) {
    Instant now = clock.instant();
    Monitors.Registered registered = finding.registered();
    Windows.Window window = finding.window();
    runs.lock(registered.run());
    if (!monitors.advance(registered, window, now)) {
      return false;
    }
    if (Double.isFinite(finding.measured().value())) {
      points(finding, now);
      follow(finding, act);
    }
    return true;
  }

  private void points(Finding finding, Instant now) {
    Monitors.Registered registered = finding.registered();
    Windows.Window window = finding.window();
    double value = finding.measured().value();
    String state = finding.level().text();
    monitors.point(registered, registered.element(), value, window.cases(), state, now);
    finding
        .measured()
        .features()
        .forEach(
            (feature, one) ->
                monitors.point(
                    registered,
                    registered.element() + "." + feature,
                    one,
                    window.cases(),
                    finding.thresholds().level(Thresholds.Level.OK, one).text(),
                    now));
    monitors.measured(registered, value, finding.measured().attribute(), state, now);
    log.publish(EventTypes.WINDOW_MEASURED, registered.model(), event(finding, state));
  }

  private void follow(Finding finding, boolean act) {
    if (finding.level() == Thresholds.Level.OK) {
      alerts.close(finding.registered().run(), finding.registered().element());
      return;
    }
    if (wants(finding, MonitorAction.ALERT)) {
      alert(finding);
    }
    if (act && finding.level() == Thresholds.Level.CRITICAL) {
      act(finding);
    }
  }

  private static Map<String, Object> event(Finding finding, String state) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("run", finding.registered().run());
    data.put("monitor", finding.registered().element());
    data.put("version", finding.registered().version());
    data.put("value", finding.measured().value());
    data.put("samples", finding.window().cases());
    if (finding.window().reported() != null) {
      data.put("reportedBy", finding.window().reported().reportedBy());
    }
    data.put("state", state);
    return data;
  }

  /** A state that stays bad raises another alert only when the cool-down has passed. */
  private void alert(Finding finding) {
    Monitors.Registered registered = finding.registered();
    Monitor monitor = finding.monitor();
    String before = registered.state();
    boolean risen = finding.level().compareTo(Thresholds.Level.of(before)) > 0;
    boolean repeats = monitor.getCoolDown() != null && !monitor.getCoolDown().isBlank();
    if (!risen && !repeats) {
      return;
    }
    double threshold = finding.thresholds().of(finding.level());
    alerts.raise(
        new Alerts.NewAlert(
            registered.run(),
            registered.model(),
            registered.element(),
            name(monitor),
            finding.level().text(),
            finding.measured().value(),
            threshold,
            monitor.getMetric().getUnit(),
            message(finding)),
        monitor.getCoolDown(),
        monitor.getCap());
  }

  private static String message(Finding finding) {
    String attribute = finding.measured().attribute();
    double value = finding.measured().value();
    double threshold = finding.thresholds().of(finding.level());
    return "%s is %s over %d %s of version %d%s; %s threshold %s"
        .formatted(
            name(finding.monitor()),
            Figures.beside(value, threshold),
            finding.window().cases(),
            finding.window().reported() == null ? "predictions" : "cases",
            finding.registered().version(),
            finding.measured().features().isEmpty() ? "" : ", worst at " + attribute,
            finding.level().text(),
            Figures.beside(threshold, value));
  }

  static String name(Monitor monitor) {
    if (monitor.getName() != null && !monitor.getName().isBlank()) {
      return monitor.getName();
    }
    String metric = monitor.getMetric().getName();
    return metric == null || metric.isBlank() ? monitor.getId() : metric;
  }

  private void act(Finding finding) {
    Monitors.Registered registered = finding.registered();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("monitor", registered.element());
    facts.put("value", Figures.exact(finding.measured().value()));
    facts.put("threshold", Figures.exact(finding.thresholds().critical()));
    facts.put("version", Integer.toString(registered.version()));
    if (finding.measured().attribute() != null) {
      facts.put("attribute", finding.measured().attribute());
    }
    if (wants(finding, MonitorAction.TICKET)) {
      tickets.ask(registered, finding.monitor(), finding.drawing(), message(finding));
    }
    if (wants(finding, MonitorAction.TRIGGER)) {
      for (String trigger : DrawnMonitors.triggers(finding.drawing(), finding.monitor())) {
        runs.trigger(registered.run(), trigger, ACTOR, facts);
      }
    }
  }

  private static boolean wants(Finding finding, MonitorAction action) {
    return finding.monitor().getActions().contains(action);
  }

  /** Never to a version that came later: it may have been rolled back from itself. */
  private void rollBack(Monitors.Registered registered) {
    Integer champion = catalog.model(registered.model()).champion();
    if (champion == null || champion != registered.version()) {
      return;
    }
    catalog
        .wayBack(registered.model(), registered.version())
        .ifPresent(
            snapshot ->
                catalog.rollback(
                    registered.model(),
                    snapshot.name(),
                    ACTOR,
                    "monitor " + registered.element() + " is critical"));
  }
}
