package org.orrery.server.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.server.catalog.StandingChanged;
import org.orrery.server.measurements.MeasurementReported;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.serving.OutcomesReported;
import org.orrery.server.serving.Predictions;
import org.orrery.server.serving.PredictionsLogged;
import org.orrery.server.workflow.RunEnded;
import org.orrery.server.workflow.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Measures windows of the champion's predictions as they fill. */
@Component
class Monitoring {
  private static final Logger LOG = LoggerFactory.getLogger(Monitoring.class);
  private static final int MOST_COMPLAINTS = 1_000;

  private final Monitors monitors;
  private final References references;
  private final Predictions predictions;
  private final ReportedValues reported;
  private final Windows windows;
  private final Consequences consequences;
  private final Runs runs;
  private final Clock clock;
  private final Set<String> news = ConcurrentHashMap.newKeySet();
  private final Set<String> complaints = ConcurrentHashMap.newKeySet();

  Monitoring(
      Monitors monitors,
      References references,
      Predictions predictions,
      ReportedValues reported,
      Windows windows,
      Consequences consequences,
      @Lazy Runs runs,
      ObjectProvider<Clock> clocks) {
    this.monitors = monitors;
    this.references = references;
    this.predictions = predictions;
    this.reported = reported;
    this.windows = windows;
    this.consequences = consequences;
    this.runs = runs;
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
  void on(MeasurementReported made) {
    news.add(made.model());
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
          reported.last(change.model()),
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

  private boolean measureOne(Monitors.Registered registered, Monitor monitor, Lifecycle drawing)
      throws Exception {
    Windows.Window window = windows.closed(registered, monitor);
    if (window == null) {
      return false;
    }
    WindowMeasures.Measured measured = measured(registered, monitor, drawing, window);
    Thresholds thresholds = Thresholds.of(monitor);
    Thresholds.Level level =
        thresholds.level(Thresholds.Level.of(registered.state()), measured.value());
    consequences.of(
        new Consequences.Finding(
            registered, monitor, drawing, window, measured, thresholds, level));
    return true;
  }

  private WindowMeasures.Measured measured(
      Monitors.Registered registered, Monitor monitor, Lifecycle drawing, Windows.Window window)
      throws Exception {
    if (window.reported() != null) {
      String attribute = monitor.getMetric().getAttribute();
      return new WindowMeasures.Measured(window.reported().value(), attribute, Map.of());
    }
    WindowMeasures measures =
        new WindowMeasures(
            drawing,
            references.of(registered.model(), registered.version(), registered.reference()));
    return measures.measure(monitor.getMetric(), window.rows());
  }
}
