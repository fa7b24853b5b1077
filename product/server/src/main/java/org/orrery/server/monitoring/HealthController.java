package org.orrery.server.monitoring;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Alert;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.api.ProblemCodes;
import org.orrery.api.ReferenceValues;
import org.orrery.api.Series;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.ProblemException;
import org.orrery.server.alerts.Alerts;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.training.DataException;
import org.orrery.server.workflow.Runs;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A model's health and the values of its monitors over time; with {@code features=true} the health
 * also lists each column of monitors that look at all, under the id {@code monitor.column}.
 */
@RestController
@RequestMapping("/api/v1/models/{model}")
class HealthController {
  private static final int MOST_POINTS = 5_000;
  private static final int MOST_ROWS = 5_000;
  private static final int USUAL_ROWS = 200;

  private final Monitors monitors;
  private final References references;
  private final Catalog catalog;
  private final Runs runs;
  private final Alerts alerts;

  HealthController(
      Monitors monitors, References references, Catalog catalog, @Lazy Runs runs, Alerts alerts) {
    this.monitors = monitors;
    this.references = references;
    this.catalog = catalog;
    this.runs = runs;
    this.alerts = alerts;
  }

  @GetMapping("/health")
  ModelHealth health(
      @PathVariable String model, @RequestParam(defaultValue = "false") boolean features) {
    Model found = catalog.model(model);
    List<MonitorHealth> health = new ArrayList<>();
    for (Monitors.Registered registered : newest(model).values()) {
      Monitor monitor = drawn(registered);
      if (monitor != null) {
        health.add(health(registered, monitor));
        if (features) {
          monitors.features(registered).forEach(f -> health.add(feature(registered, monitor, f)));
        }
      }
    }
    String worst =
        health.stream()
            .map(MonitorHealth::state)
            .max(Comparator.comparingInt(MonitoredHealth.STATES::indexOf))
            .orElse("unknown");
    return new ModelHealth(model, found.champion(), found.challenger(), worst, health);
  }

  /** The monitors of the newest run for each element. */
  private Map<String, Monitors.Registered> newest(String model) {
    Map<String, Monitors.Registered> newest = new LinkedHashMap<>();
    monitors.live(model).forEach(m -> newest.putIfAbsent(m.element(), m));
    newest.replaceAll((element, monitor) -> monitors.known(monitor));
    return newest;
  }

  private Monitor drawn(Monitors.Registered registered) {
    return DrawnMonitors.find(runs.drawing(registered.definition()), registered.element())
        .orElse(null);
  }

  private static MonitorHealth health(Monitors.Registered registered, Monitor monitor) {
    Thresholds thresholds = Thresholds.of(monitor);
    String attribute =
        registered.attribute() == null
            ? monitor.getMetric().getAttribute()
            : registered.attribute();
    return new MonitorHealth(
        registered.element(),
        registered.element(),
        Consequences.name(monitor),
        monitor.getMetric().getKind().getLiteral(),
        MetricFamily.of(monitor.getMetric().getKind()).text(),
        attribute,
        monitor.getMetric().getUnit(),
        thresholds.upperIsBad() ? "lower-is-better" : "higher-is-better",
        thresholds.set() ? thresholds.warning() : null,
        thresholds.set() ? thresholds.critical() : null,
        registered.state(),
        registered.value(),
        registered.at(),
        registered.version(),
        registered.fromAt());
  }

  private static MonitorHealth feature(
      Monitors.Registered registered, Monitor monitor, Monitors.Feature feature) {
    MonitorHealth whole = health(registered, monitor);
    String column = feature.monitor().substring(registered.element().length() + 1);
    return new MonitorHealth(
        feature.monitor(),
        whole.element(),
        whole.name() + ": " + column,
        whole.metric(),
        whole.family(),
        column,
        whole.unit(),
        whole.direction(),
        whole.warning(),
        whole.critical(),
        feature.state(),
        feature.value(),
        feature.at(),
        whole.version(),
        whole.since());
  }

  @GetMapping("/monitors/{monitor}/series")
  Series series(
      @PathVariable String model,
      @PathVariable String monitor,
      @RequestParam(required = false) Instant from,
      @RequestParam(defaultValue = "500") int limit) {
    catalog.model(model);
    Monitors.Registered registered = registered(model, monitor);
    Instant start = from == null ? Instant.EPOCH : from;
    List<Series.Point> points =
        monitors.points(model, monitor, start, Math.clamp(limit, 1, MOST_POINTS));
    Monitor drawn = drawn(registered);
    return new Series(
        model,
        monitor,
        drawn == null ? null : drawn.getMetric().getUnit(),
        points,
        marks(model, start));
  }

  /** What the monitor measures where nothing has changed. */
  @GetMapping("/monitors/{monitor}/reference")
  ReferenceValues reference(@PathVariable String model, @PathVariable String monitor)
      throws IOException {
    catalog.model(model);
    Monitors.Registered registered = registered(model, monitor);
    Lifecycle drawing = runs.drawing(registered.definition());
    Monitor drawn = DrawnMonitors.find(drawing, registered.element()).orElseThrow();
    int size = windowSize(drawn, monitors.points(model, monitor, Instant.EPOCH, 1));
    if (MetricFamily.REPORTED.has(drawn.getMetric().getKind())) {
      return new ReferenceValues(
          model, monitor, registered.version(), size, drawn.getMetric().getUnit(), List.of());
    }
    String column =
        monitor.equals(registered.element())
            ? null
            : monitor.substring(registered.element().length() + 1);
    try {
      Reference reference = references.of(model, registered.version(), registered.reference());
      List<Double> values =
          ReferenceWindows.values(
              new WindowMeasures(drawing, reference),
              drawn.getMetric(),
              column,
              reference.unseen(),
              size,
              registered.version());
      return new ReferenceValues(
          model, monitor, registered.version(), size, drawn.getMetric().getUnit(), values);
    } catch (DataException e) {
      throw new ProblemException(422, ProblemCodes.INPUT_INVALID, e.getMessage(), e.hint());
    }
  }

  /** Rows of a window; of one that closes by the clock as many as the last one had. */
  private static int windowSize(Monitor monitor, List<Series.Point> last) {
    long rows =
        monitor.getWindowSize() > 0
            ? monitor.getWindowSize()
            : last.isEmpty() ? USUAL_ROWS : last.getLast().samples();
    return Math.clamp(rows, 1, MOST_ROWS);
  }

  private Monitors.Registered registered(String model, String monitor) {
    Map<String, Monitors.Registered> live = newest(model);
    for (Map.Entry<String, Monitors.Registered> entry : live.entrySet()) {
      if (monitor.equals(entry.getKey()) || monitor.startsWith(entry.getKey() + ".")) {
        return entry.getValue();
      }
    }
    throw new ProblemException(
        404,
        ProblemCodes.NOT_FOUND,
        "Model '%s' has no monitor '%s'.".formatted(model, monitor),
        live.isEmpty()
            ? "No run of the model watches it now."
            : "It has " + String.join(", ", live.keySet()) + ".");
  }

  private List<Series.Mark> marks(String model, Instant from) {
    List<Series.Mark> marks = new ArrayList<>(monitors.marks(model, from));
    for (Alert alert : alerts.since(model, from)) {
      marks.add(new Series.Mark(alert.raised(), "alert", alert.message()));
    }
    marks.sort(Comparator.comparing(Series.Mark::at));
    return marks;
  }
}
