package org.orrery.operations.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.api.Series;
import org.orrery.operations.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.chart.ChartSpec;
import org.orrery.ui.text.Counted;

/**
 * Makes the chart of a monitor: one line for each version, its thresholds, and what happened
 * meanwhile.
 */
public final class HealthChart {
  private HealthChart() {}

  /** The chart of {@code monitor} with the values of {@code series}. */
  public static ChartSpec of(MonitorHealth monitor, Series series) {
    return new ChartSpec(
        monitor.name(),
        "1".equals(monitor.unit()) || monitor.unit() == null ? "" : monitor.unit(),
        "drift".equals(monitor.family()) || "service".equals(monitor.family()),
        lines(series),
        thresholds(monitor),
        marks(series));
  }

  private static List<ChartSpec.Line> lines(Series series) {
    Map<Integer, List<ChartSpec.Point>> byVersion = new TreeMap<>();
    for (Series.Point point : series.points()) {
      byVersion
          .computeIfAbsent(point.version(), v -> new ArrayList<>())
          .add(
              new ChartSpec.Point(
                  point.at(),
                  point.value(),
                  Counted.say(
                      Messages.health_samples, point.samples(), States.label(point.state()))));
    }
    List<ChartSpec.Line> lines = new ArrayList<>();
    byVersion.forEach(
        (version, points) ->
            lines.add(
                new ChartSpec.Line(
                    NLS.bind(Messages.health_version, version),
                    ColorRole.series(version - 1),
                    points)));
    return lines;
  }

  private static List<ChartSpec.Threshold> thresholds(MonitorHealth monitor) {
    List<ChartSpec.Threshold> lines = new ArrayList<>();
    if (monitor.warning() != null) {
      lines.add(
          new ChartSpec.Threshold(Messages.health_warning, monitor.warning(), ColorRole.WARNING));
    }
    if (monitor.critical() != null) {
      lines.add(
          new ChartSpec.Threshold(
              Messages.health_critical, monitor.critical(), ColorRole.CRITICAL));
    }
    return lines;
  }

  private static List<ChartSpec.Mark> marks(Series series) {
    return series.marks().stream()
        .map(m -> new ChartSpec.Mark(m.at(), label(m), color(m.kind())))
        .toList();
  }

  /** Alerts stand close together and have a view of their own, so that one word has to do. */
  private static String label(Series.Mark mark) {
    return mark.kind().contains("alert") ? Messages.health_alert : mark.text();
  }

  private static ColorRole color(String kind) {
    String word = kind.toLowerCase(Locale.ROOT);
    if (word.contains("alert")) {
      return ColorRole.CRITICAL;
    }
    return word.contains("roll") ? ColorRole.WARNING : ColorRole.ACCENT;
  }
}
