package org.orrery.ui.chart;

import java.util.concurrent.Future;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Messages;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;
import org.orrery.ui.UiThread;

/**
 * A chart of values over time. It is painted in the background at device resolution; the mouse and
 * the arrow keys walk over the values. UI thread.
 */
public final class ChartWidget extends Canvas {
  private ChartSpec spec;
  private ChartImage painted;
  private Image image;
  private Future<?> painting;
  private int generation;
  private ChartCursor cursor = ChartCursor.NONE;

  public ChartWidget(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    Skin.page(this);
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.Resize, e -> repaint());
    addListener(SWT.MouseMove, e -> point(ChartCursor.nearest(spec, painted, e.x, e.y)));
    addListener(SWT.MouseExit, e -> point(ChartCursor.NONE));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> point(ChartCursor.NONE));
    addListener(
        SWT.Traverse,
        e ->
            e.doit =
                e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    addListener(SWT.Dispose, e -> release());
    Themes.onChange(this, this::repaint);
    Spoken.as(this, () -> spec == null ? "" : spec.title() + " " + cursor.text());
  }

  /** Shows {@code spec} instead of what was shown. */
  public void setSpec(ChartSpec spec) {
    if (!spec.equals(this.spec)) {
      this.spec = spec;
      cursor = ChartCursor.NONE;
      repaint();
    }
  }

  /** What it shows, or null before the first. */
  public ChartSpec spec() {
    return spec;
  }

  /** Whether the picture of the latest spec, size and theme is on the screen. */
  public boolean isPainted() {
    return painting == null && painted != null;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 360 : wHint, hHint == SWT.DEFAULT ? 200 : hHint);
  }

  private void repaint() {
    Rectangle area = getClientArea();
    if (spec == null || area.width < 20 || area.height < 20) {
      return;
    }
    if (painting != null) {
      painting.cancel(false);
    }
    int mine = ++generation;
    ChartSpec shown = spec;
    Theme theme = Themes.active();
    double letters = Letters.scale();
    int zoom = Math.max(100, getMonitor().getZoom());
    painting =
        ChartThread.submit(
            shown.title(),
            () -> {
              ChartImage done =
                  new ChartPainter(theme, letters).paint(shown, area.width, area.height, zoom);
              UiThread.post(this, () -> painted(mine, done));
            });
  }

  private void painted(int mine, ChartImage done) {
    if (mine != generation) {
      return;
    }
    painting = null;
    if (image != null) {
      image.dispose();
    }
    painted = done;
    image = new Image(getDisplay(), done.provider());
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(ColorRole.PAGE.color());
    if (image == null) {
      gc.fillRectangle(area);
    } else {
      Rectangle bounds = image.getBounds();
      if (bounds.width != area.width || bounds.height != area.height) {
        gc.fillRectangle(area);
      }
      gc.drawImage(image, 0, 0);
    }
    if (spec != null && spec.isEmpty()) {
      gc.setForeground(ColorRole.MUTED.color());
      Point size = gc.textExtent(Messages.chart_noValues);
      gc.drawText(
          Messages.chart_noValues, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
    }
    cursor.paint(gc, painted);
    if (isFocusControl()) {
      gc.setForeground(ColorRole.ACCENT.color());
      gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  private void key(Event event) {
    int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
    if (step != 0) {
      point(cursor.moved(spec, step));
    }
  }

  private void point(ChartCursor next) {
    if (!next.equals(cursor)) {
      cursor = next;
      setToolTipText(cursor.text().isEmpty() ? null : cursor.text());
      redraw();
    }
  }

  private void release() {
    generation++;
    if (painting != null) {
      painting.cancel(false);
    }
    if (image != null) {
      image.dispose();
    }
  }
}
