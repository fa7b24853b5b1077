package org.orrery.server.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.api.EventTypes;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.server.alerts.Alerts;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.StandingChanged;
import org.orrery.server.events.EventLog;
import org.orrery.server.serving.OutcomesReported;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Predictions;
import org.orrery.server.serving.PredictionsLogged;
import org.orrery.server.statistics.Figures;
import org.orrery.server.statistics.Spans;
import org.orrery.server.workflow.RunEnded;
import org.orrery.server.workflow.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures windows of the champion's predictions as they fill, raises alerts and fires the triggers
 * of the drawing.
 *
 * <p>Windows follow each other without gap or overlap. A counted window closes when it is full, a
 * timed one when its time is over and it holds enough rows to say something; else it stays open.
 * Where a window starts is in the database, so that a restarted server goes on with it.
 */
@Component
class Monitoring {
  private static final Logger LOG = LoggerFactory.getLogger(Monitoring.class);
  private static final String ACTOR = "system";
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COMPLAINTS = 1_000;

  /** Fewest rows of a timed window for figures that compare distributions: five for each decile. */
  private static final int FEWEST_ROWS = 50;

  private final Monitors monitors;
  private final References references;
  private final Predictions predictions;
  private final Catalog catalog;
  private final Runs runs;
  private final Alerts alerts;
  private final Tickets tickets;
  private final EventLog log;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Set<String> news = ConcurrentHashMap.newKeySet();
  private final Set<String> complaints = ConcurrentHashMap.newKeySet();

  Monitoring(
      Monitors monitors,
      References references,
      Predictions predictions,
      Catalog catalog,
      @Lazy Runs runs,
      Alerts alerts,
      Tickets tickets,
      EventLog log,
      PlatformTransactionManager transactions,
      ObjectProvider<Clock> clocks) {
    this.monitors = monitors;
    this.references = references;
    this.predictions = predictions;
    this.catalog = catalog;
    this.runs = runs;
    this.alerts = alerts;
    this.tickets = tickets;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
    news.add("");
  }

  @EventListener
  void on(PredictionsLogged logged) {
    news.add(logged.model());
  }

  @EventListener
  void on(OutcomesReported reported) {
    news.add(reported.model());
  }

  @EventListener
  void on(RunEnded ended) {
    monitors.end(ended.run());
  }

  /** A new champion is watched from its first prediction on. */
  @EventListener
  void on(StandingChanged change) {
    Instant now = clock.instant();
    String kind = change.cause().equals("rolled-back") ? "rollback" : mark(change);
    monitors.mark(change.model(), kind, text(change), now);
    if (change.champion() != null && !change.cause().equals("challenged")) {
      monitors.watch(
          change.model(),
          change.champion(),
          predictions.newest(change.model()),
          predictions.newestOutcome(change.model()),
          now);
    }
  }

  private String mark(StandingChanged change) {
    return switch (change.cause()) {
      case "promoted" -> monitors.live(change.model()).isEmpty() ? "deployment" : "promotion";
      case "challenged" -> "challenger";
      default -> change.cause();
    };
  }

  private static String text(StandingChanged change) {
    return switch (change.cause()) {
      case "promoted" -> "version " + change.champion() + " became champion";
      case "rolled-back" -> "rolled back to version " + change.champion();
      case "challenged" -> "version " + change.challenger() + " challenges";
      default -> "champion " + change.champion() + ", challenger " + change.challenger();
    };
  }

  /** Measures what is due; called by the clock, on one thread at a time. */
  @Scheduled(fixedDelayString = "${orrery.monitoring.every:PT0.5S}")
  synchronized void measure() {
    Set<String> models = Set.copyOf(news);
    news.removeAll(models);
    for (Monitors.Registered registered : monitors.live()) {
      try {
        measure(registered, models.contains("") || models.contains(registered.model()));
      } catch (Exception e) {
        complain(registered, e);
      }
    }
  }

  /** The same trouble is logged once, not at every tick. */
  private void complain(Monitors.Registered registered, Exception e) {
    String trouble = registered.run() + "/" + registered.element() + ": " + e;
    if (complaints.size() < MOST_COMPLAINTS && complaints.add(trouble)) {
      LOG.error(
          "Monitor {} of run {} could not be measured", registered.element(), registered.run(), e);
    }
  }

  private void measure(Monitors.Registered registered, boolean changed) throws Exception {
    Lifecycle drawing = runs.drawing(registered.definition());
    Monitor monitor = DrawnMonitors.find(drawing, registered.element()).orElse(null);
    if (monitor == null || monitor.getWindowSize() > 0 && !changed) {
      return;
    }
    Monitors.Registered now = registered;
    while (now != null && measureOne(now, monitor, drawing)) {
      now = monitors.find(registered.run(), registered.element()).orElse(null);
    }
  }

  /** A full window and where the next one starts. */
  private record Window(List<Prediction> rows, long prediction, long outcome) {}

  private boolean measureOne(Monitors.Registered registered, Monitor monitor, Lifecycle drawing)
      throws Exception {
    Window window = window(registered, monitor);
    if (window == null) {
      return false;
    }
    WindowMeasures measures =
        new WindowMeasures(
            drawing,
            references.of(registered.model(), registered.version(), registered.reference()));
    WindowMeasures.Measured measured = measures.measure(monitor.getMetric(), window.rows());
    Thresholds thresholds = Thresholds.of(monitor);
    Thresholds.Level level =
        thresholds.level(Thresholds.Level.of(registered.state()), measured.value());
    Outcome outcome =
        new Outcome(registered, monitor, drawing, window, measured, thresholds, level);
    try {
      transaction.executeWithoutResult(status -> keep(outcome, true));
    } catch (RuntimeException e) {
      LOG.error("Triggers of monitor {} could not be fired", registered.element(), e);
      transaction.executeWithoutResult(status -> keep(outcome, false));
    }
    if (level == Thresholds.Level.CRITICAL
        && monitor.getActions().contains(MonitorAction.ROLLBACK)) {
      rollBack(registered);
    }
    return true;
  }

  private Window window(Monitors.Registered registered, Monitor monitor) {
    boolean counted = monitor.getWindowSize() > 0;
    if (!counted
        && clock.instant().isBefore(Spans.after(registered.fromAt(), monitor.getWindow()))) {
      return null;
    }
    int most = counted ? monitor.getWindowSize() : MOST_ROWS;
    Window window = read(registered, monitor, most);
    int fewest = counted ? most : fewest(monitor);
    return window.rows().size() < fewest ? null : window;
  }

  private static int fewest(Monitor monitor) {
    return switch (Family.of(monitor.getMetric().getKind())) {
      case DRIFT, PERFORMANCE, FAIRNESS -> FEWEST_ROWS;
      case SERVICE, KPI -> 1;
    };
  }

  private Window read(Monitors.Registered registered, Monitor monitor, int most) {
    if (Family.needsOutcomes(monitor.getMetric().getKind())) {
      List<Predictions.Labelled> labelled =
          predictions.labelledAfter(
              registered.model(), registered.version(), registered.fromOutcome(), most);
      return new Window(
          labelled.stream().map(Predictions.Labelled::prediction).toList(),
          registered.fromPrediction(),
          labelled.isEmpty() ? registered.fromOutcome() : labelled.getLast().number());
    }
    List<Prediction> rows =
        predictions.after(
            registered.model(), registered.version(), registered.fromPrediction(), most);
    return new Window(
        rows,
        rows.isEmpty() ? registered.fromPrediction() : rows.getLast().sequence(),
        registered.fromOutcome());
  }

  private record Outcome(
      Monitors.Registered registered,
      Monitor monitor,
      Lifecycle drawing,
      Window window,
      WindowMeasures.Measured measured,
      Thresholds thresholds,
      Thresholds.Level level) {}

  private void keep(Outcome outcome, boolean act) {
    Instant now = clock.instant();
    Monitors.Registered registered = outcome.registered();
    Window window = outcome.window();
    runs.lock(registered.run());
    monitors.advance(registered, window.prediction(), window.outcome(), now);
    double value = outcome.measured().value();
    if (!Double.isFinite(value)) {
      return;
    }
    String state = outcome.level().text();
    monitors.point(registered, registered.element(), value, window.rows().size(), state, now);
    outcome
        .measured()
        .features()
        .forEach(
            (feature, one) ->
                monitors.point(
                    registered,
                    registered.element() + "." + feature,
                    one,
                    window.rows().size(),
                    outcome.thresholds().level(Thresholds.Level.OK, one).text(),
                    now));
    monitors.measured(registered, value, outcome.measured().attribute(), state, now);
    log.publish(EventTypes.WINDOW_MEASURED, registered.model(), event(outcome, state));
    if (outcome.level() == Thresholds.Level.OK) {
      alerts.close(registered.run(), registered.element());
    } else {
      alert(outcome);
      if (act && outcome.level() == Thresholds.Level.CRITICAL) {
        act(outcome);
      }
    }
  }

  private static Map<String, Object> event(Outcome outcome, String state) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("run", outcome.registered().run());
    data.put("monitor", outcome.registered().element());
    data.put("version", outcome.registered().version());
    data.put("value", outcome.measured().value());
    data.put("samples", outcome.window().rows().size());
    data.put("state", state);
    return data;
  }

  /** A state that stays bad raises another alert only when the cool-down has passed. */
  private void alert(Outcome outcome) {
    Monitors.Registered registered = outcome.registered();
    Monitor monitor = outcome.monitor();
    String before = registered.state();
    boolean risen = outcome.level().compareTo(Thresholds.Level.of(before)) > 0;
    boolean repeats = monitor.getCoolDown() != null && !monitor.getCoolDown().isBlank();
    if (!risen && !repeats) {
      return;
    }
    double threshold = outcome.thresholds().of(outcome.level());
    alerts.raise(
        new Alerts.NewAlert(
            registered.run(),
            registered.model(),
            registered.element(),
            name(monitor),
            outcome.level().text(),
            outcome.measured().value(),
            threshold,
            monitor.getMetric().getUnit(),
            message(outcome)),
        monitor.getCoolDown(),
        monitor.getCap());
  }

  private static String message(Outcome outcome) {
    String attribute = outcome.measured().attribute();
    return "%s is %s over %d predictions of version %d%s; %s threshold %s"
        .formatted(
            name(outcome.monitor()),
            Figures.of(outcome.measured().value()),
            outcome.window().rows().size(),
            outcome.registered().version(),
            outcome.measured().features().isEmpty() ? "" : ", worst at " + attribute,
            outcome.level().text(),
            Figures.of(outcome.thresholds().of(outcome.level())));
  }

  static String name(Monitor monitor) {
    if (monitor.getName() != null && !monitor.getName().isBlank()) {
      return monitor.getName();
    }
    String metric = monitor.getMetric().getName();
    return metric == null || metric.isBlank() ? monitor.getId() : metric;
  }

  private void act(Outcome outcome) {
    Monitors.Registered registered = outcome.registered();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("monitor", registered.element());
    facts.put("value", Figures.of(outcome.measured().value()));
    facts.put("threshold", Figures.of(outcome.thresholds().critical()));
    facts.put("version", Integer.toString(registered.version()));
    if (outcome.measured().attribute() != null) {
      facts.put("attribute", outcome.measured().attribute());
    }
    if (outcome.monitor().getActions().contains(MonitorAction.TICKET)) {
      tickets.ask(registered, outcome.monitor(), outcome.drawing(), message(outcome));
    }
    for (String trigger : DrawnMonitors.triggers(outcome.drawing(), outcome.monitor())) {
      runs.trigger(registered.run(), trigger, ACTOR, facts);
    }
  }

  private void rollBack(Monitors.Registered registered) {
    catalog.snapshots(registered.model()).stream()
        .filter(s -> s.champion() != null && s.champion() != registered.version())
        .max(Comparator.comparing(Traffic.Snapshot::at))
        .ifPresent(
            snapshot ->
                catalog.rollback(
                    registered.model(),
                    snapshot.name(),
                    ACTOR,
                    "monitor " + registered.element() + " is critical"));
  }
}
