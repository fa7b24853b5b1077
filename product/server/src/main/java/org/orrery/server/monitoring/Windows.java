package org.orrery.server.monitoring;

import java.time.Clock;
import java.util.List;
import org.orrery.lifecycle.Monitor;
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
  private final Clock clock;

  Windows(Predictions predictions, ObjectProvider<Clock> clocks) {
    this.predictions = predictions;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /** A full window and where the next one starts. */
  record Window(List<Prediction> rows, long prediction, long outcome) {}

  /** The open window of a monitor if it closes now, else null. */
  Window closed(Monitors.Registered registered, Monitor monitor) {
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
}
