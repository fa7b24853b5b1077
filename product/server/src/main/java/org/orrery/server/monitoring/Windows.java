package org.orrery.server.monitoring;

import java.time.Clock;
import java.util.List;
import org.orrery.api.ReportedMeasurement;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Predictions;
import org.orrery.server.statistics.Spans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads the windows of monitors. They follow each other without gap or overlap: a counted window
 * closes when it is full, a timed one when its time is over and it holds enough rows to say
 * something; else it stays open. Where a window starts is in the database, so that a restarted
 * server goes on with it.
 */
@Component
class Windows {
  private static final int MOST_ROWS = 100_000;

  /** Fewest rows of a timed window for figures that compare distributions: five for each decile. */
  private static final int FEWEST_ROWS = 50;

  private final Predictions predictions;
  private final ReportedValues values;
  private final Catalog catalog;
  private final Clock clock;

  Windows(
      Predictions predictions,
      ReportedValues values,
      Catalog catalog,
      ObjectProvider<Clock> clocks) {
    this.predictions = predictions;
    this.values = values;
    this.catalog = catalog;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /**
   * A full window and where the next one starts.
   *
   * @param reported the report that is the window, or null for one of predictions
   */
  record Window(
      List<Prediction> rows,
      ReportedMeasurement reported,
      long prediction,
      long outcome,
      long report) {

    /** What was measured on. */
    long cases() {
      return reported == null ? rows.size() : reported.cases();
    }
  }

  /** The open window of a monitor if it closes now, else null. */
  Window closed(Monitors.Registered registered, Monitor monitor) {
    if (MetricFamily.REPORTED.has(monitor.getMetric().getKind())
        || Elsewhere.of(catalog.version(registered.model(), registered.version())).isPresent()) {
      return reported(registered, monitor);
    }
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

  /** A report is a window of its own, however the monitor's are drawn. */
  private Window reported(Monitors.Registered registered, Monitor monitor) {
    return values
        .next(
            registered.model(),
            registered.version(),
            monitor.getMetric().getId(),
            registered.run(),
            registered.fromReport())
        .map(
            report ->
                new Window(
                    List.of(),
                    report,
                    registered.fromPrediction(),
                    registered.fromOutcome(),
                    report.number()))
        .orElse(null);
  }

  private static int fewest(Monitor monitor) {
    return switch (MetricFamily.of(monitor.getMetric().getKind())) {
      case DRIFT, PERFORMANCE, FAIRNESS -> FEWEST_ROWS;
      case SERVICE, KPI, REPORTED -> 1;
    };
  }

  private Window read(Monitors.Registered registered, Monitor monitor, int most) {
    if (MetricFamily.needsOutcomes(monitor.getMetric().getKind())) {
      List<Predictions.Labelled> labelled =
          predictions.labelledAfter(
              registered.model(), registered.version(), registered.fromOutcome(), most);
      return new Window(
          labelled.stream().map(Predictions.Labelled::prediction).toList(),
          null,
          registered.fromPrediction(),
          labelled.isEmpty() ? registered.fromOutcome() : labelled.getLast().number(),
          registered.fromReport());
    }
    List<Prediction> rows =
        predictions.after(
            registered.model(), registered.version(), registered.fromPrediction(), most);
    return new Window(
        rows,
        null,
        rows.isEmpty() ? registered.fromPrediction() : rows.getLast().sequence(),
        registered.fromOutcome(),
        registered.fromReport());
  }
}
