package org.orrery.designer.simulate;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.simulation.Result;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;

/**
 * How the times to production spread, one strip for each result: from 5 % to 95 %, the middle half
 * thick, the median marked. UI thread.
 */
final class SpreadStrip extends Canvas {
  private static final int STRIP = 14;
  private static final int GAP = 21;
  private static final int MARGIN = 16;
  private static final int TOP = 8;
  private static final int AXIS = 22;
  private static final double[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
  private static final double DAY = 24;

  /** A result under the name that the strip shows. */
  record Named(String name, Result result) {}

  private List<Named> shown = List.of();

  SpreadStrip(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    Skin.page(this);
    Spoken.as(this, this::told);
    addListener(SWT.Paint, event -> paint(event.gc));
    Themes.onChange(this, this::redraw);
  }

  void show(List<Named> results) {
    shown = results.stream().filter(each -> !each.result().spread().isEmpty()).toList();
    setToolTipText(told());
    redraw();
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    return new Point(
        width == SWT.DEFAULT ? 260 : width,
        height == SWT.DEFAULT
            ? TOP + Math.max(1, shown.size()) * (STRIP + Letters.room(GAP)) + Letters.room(AXIS)
            : height);
  }

  private String told() {
    StringBuilder text = new StringBuilder();
    for (Named each : shown) {
      List<Double> spread = each.result().spread();
      text.append(
          Messages.get(
              "sim.spread.told",
              each.name(),
              Lengths.of(at(spread, 5)),
              Lengths.of(at(spread, 50)),
              Lengths.of(at(spread, 95))));
      text.append('\n');
    }
    return text.toString().strip();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    double most =
        shown.stream().mapToDouble(each -> at(each.result().spread(), 95)).max().orElse(0);
    if (most <= 0) {
      return;
    }
    gc.setAntialias(SWT.ON);
    double scale = (area.width - 2.0 * MARGIN) / most;
    axis(gc, most, scale);
    int y = TOP;
    for (int at = 0; at < shown.size(); at++) {
      strip(gc, shown.get(at), ColorRole.series(at), y, scale);
      y += STRIP + Letters.room(GAP);
    }
  }

  private void axis(GC gc, double most, double scale) {
    gc.setFont(Fonts.SMALL.font());
    int bottom = computeSize(SWT.DEFAULT, SWT.DEFAULT, false).y - Letters.room(AXIS);
    for (double step : STEPS) {
      double wide = step * DAY * scale;
      if (wide >= Letters.room(46)) {
        for (double day = 0; day * DAY <= most; day += step) {
          int x = MARGIN + (int) Math.round(day * DAY * scale);
          gc.setForeground(ColorRole.GRID.color());
          gc.drawLine(x, 0, x, bottom);
          gc.setForeground(ColorRole.MUTED.color());
          String text = (long) day + " d";
          gc.drawString(text, x - gc.stringExtent(text).x / 2, bottom + 4, true);
        }
        return;
      }
    }
  }

  private static void strip(GC gc, Named each, ColorRole color, int top, double scale) {
    List<Double> spread = each.result().spread();
    gc.setFont(Fonts.SMALL.font());
    gc.setForeground(ColorRole.TEXT.color());
    gc.drawString(each.name(), MARGIN, top, true);
    int y = top + gc.getFontMetrics().getHeight() + 3;
    gc.setBackground(color.color());
    gc.fillRectangle(x(spread, 5, scale), y + STRIP / 2 - 1, width(spread, 5, 95, scale), 3);
    gc.fillRoundRectangle(x(spread, 25, scale), y, width(spread, 25, 75, scale), STRIP, 6, 6);
    int median = x(spread, 50, scale);
    gc.setBackground(ColorRole.PAGE.color());
    gc.fillRectangle(median - 1, y, 3, STRIP);
  }

  private static int x(List<Double> spread, int percent, double scale) {
    return MARGIN + (int) Math.round(at(spread, percent) * scale);
  }

  private static int width(List<Double> spread, int from, int to, double scale) {
    return Math.max(3, x(spread, to, scale) - x(spread, from, scale));
  }

  private static double at(List<Double> spread, int percent) {
    return spread.get(percent / 5 - 1);
  }
}
