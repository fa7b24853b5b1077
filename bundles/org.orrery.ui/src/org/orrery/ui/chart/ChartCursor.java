package org.orrery.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.orrery.ui.ColorRole;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;

/**
 * The value that the mouse or the keys point at; {@code line} is -1 for none.
 *
 * @param text what is said about it
 */
record ChartCursor(int line, int index, long at, double value, ColorRole color, String text) {
  static final ChartCursor NONE = new ChartCursor(-1, -1, 0, 0, null, "");
  private static final int REACH = 24;
  private static final int MARK_REACH = 5;
  private static final int DOT = 4;

  /** The value nearest to a place of the widget, else the mark there, else none. */
  static ChartCursor nearest(ChartSpec spec, ChartImage image, int x, int y) {
    if (spec == null || image == null) {
      return NONE;
    }
    ChartCursor best = NONE;
    double bestDistance = REACH;
    for (int l = 0; l < spec.lines().size(); l++) {
      ChartSpec.Line line = spec.lines().get(l);
      for (int i = 0; i < line.points().size(); i++) {
        ChartSpec.Point point = line.points().get(i);
        double distance =
            Math.hypot(image.x(point.at().toEpochMilli()) - x, image.y(point.value()) - y);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = of(spec, l, i);
        }
      }
    }
    return best == NONE ? mark(spec, image, x) : best;
  }

  /** The value before or behind on the same line; the newest when none is pointed at. */
  ChartCursor moved(ChartSpec spec, int step) {
    if (spec == null || spec.isEmpty()) {
      return NONE;
    }
    int on = line < 0 ? 0 : line;
    int size = spec.lines().get(on).points().size();
    if (size == 0) {
      return NONE;
    }
    int next = line < 0 ? size - 1 : Math.clamp(index + step, 0, size - 1);
    return of(spec, on, next);
  }

  void paint(GC gc, ChartImage image) {
    if (line < 0 || image == null) {
      return;
    }
    int x = image.x(at);
    int y = image.y(value);
    gc.setAntialias(SWT.ON);
    gc.setForeground(ColorRole.BORDER.color());
    gc.drawLine(x, (int) image.plot().getY(), x, (int) image.plot().getMaxY());
    gc.setBackground(color.color());
    gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    gc.setForeground(ColorRole.PAGE.color());
    gc.drawOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
  }

  private static ChartCursor of(ChartSpec spec, int line, int index) {
    ChartSpec.Line on = spec.lines().get(line);
    ChartSpec.Point point = on.points().get(index);
    String text =
        on.name()
            + ": "
            + Figures.value(point.value(), spec.unit())
            + "\n"
            + Times.full(point.at());
    return new ChartCursor(
        line,
        index,
        point.at().toEpochMilli(),
        point.value(),
        on.color(),
        point.note().isEmpty() ? text : text + "\n" + point.note());
  }

  private static ChartCursor mark(ChartSpec spec, ChartImage image, int x) {
    for (ChartSpec.Mark mark : spec.marks()) {
      if (Math.abs(image.x(mark.at().toEpochMilli()) - x) <= MARK_REACH) {
        return new ChartCursor(-1, -1, 0, 0, null, mark.text() + "\n" + Times.full(mark.at()));
      }
    }
    return NONE;
  }
}
