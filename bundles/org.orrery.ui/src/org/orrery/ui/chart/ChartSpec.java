package org.orrery.ui.chart;

import java.time.Instant;
import java.util.List;
import org.orrery.ui.ColorRole;

/**
 * What a chart shows: lines over time with thresholds and event marks; immutable.
 *
 * @param title above the plot, or an empty string
 * @param unit of the values, at the value axis; may be empty
 * @param fromZero whether the value axis begins at zero
 */
public record ChartSpec(
    String title,
    String unit,
    boolean fromZero,
    List<Line> lines,
    List<Threshold> thresholds,
    List<Mark> marks) {

  public ChartSpec {
    lines = List.copyOf(lines);
    thresholds = List.copyOf(thresholds);
    marks = List.copyOf(marks);
  }

  /** A named line, its points in the order of time. */
  public record Line(String name, ColorRole color, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** A value at a time; {@code note} is shown with it, may be empty. */
  public record Point(Instant at, double value, String note) {}

  /** A horizontal line with a label. */
  public record Threshold(String label, double value, ColorRole color) {}

  /** A vertical line with a label: something happened. */
  public record Mark(Instant at, String text, ColorRole color) {}

  boolean isEmpty() {
    return lines.stream().allMatch(l -> l.points().isEmpty());
  }
}
