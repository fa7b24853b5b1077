package org.orrery.ui.chart;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;
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
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;
import org.orrery.ui.UiThread;

/**
 * Values along their scale with thresholds, which the mouse drags. It is painted in the background
 * at device resolution. UI thread.
 */
public final class ScaleWidget extends Canvas {
  private static final int GRIP = 5;
  private static final int LEAST = 20;

  private final ObjDoubleConsumer<ChartSpec.Threshold> moved;
  private ScaleSpec spec;
  private ScaleImage painted;
  private Image image;
  private int generation;
  private boolean isPainted;
  private ChartSpec.Threshold held;
  private double heldAt;

  /**
   * @param moved is told which threshold was dragged, and its new value
   * @param spoken what a screen reader says of it
   */
  public ScaleWidget(
      Composite parent, ObjDoubleConsumer<ChartSpec.Threshold> moved, Supplier<String> spoken) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.moved = moved;
    Skin.page(this);
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.Resize, e -> repaint());
    addListener(SWT.MouseDown, this::grip);
    addListener(SWT.MouseMove, this::drag);
    addListener(SWT.MouseUp, e -> drop());
    addListener(SWT.Dispose, e -> release());
    Themes.onChange(this, this::repaint);
    Spoken.as(this, spoken);
  }

  /** Shows {@code spec} instead of what was shown. */
  public void setSpec(ScaleSpec spec) {
    if (!spec.equals(this.spec)) {
      this.spec = spec;
      repaint();
    }
  }

  /** Whether what is seen is what was set, at the size that it has. */
  public boolean isPainted() {
    return isPainted;
  }

  /** Where a value lies, in points from the left; -1 until it is painted. */
  public int place(double value) {
    return painted == null ? -1 : painted.x(value);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 320 : wHint, hHint == SWT.DEFAULT ? 120 : hHint);
  }

  private void repaint() {
    Rectangle area = getClientArea();
    if (spec == null || area.width < LEAST || area.height < LEAST) {
      return;
    }
    isPainted = false;
    int mine = ++generation;
    ScaleSpec shown = spec;
    Theme theme = Themes.active();
    double letters = Letters.scale();
    int zoom = Math.max(100, getMonitor().getZoom());
    ChartThread.submit(
        "scale",
        () -> {
          ScaleImage done =
              new ScalePainter(theme, letters).paint(shown, area.width, area.height, zoom);
          UiThread.post(this, () -> painted(mine, done));
        });
  }

  private void painted(int mine, ScaleImage done) {
    if (mine == generation) {
      disposeImage();
      painted = done;
      isPainted = true;
      image = new Image(getDisplay(), ChartImage.provider(done.data(), done.zoom()));
      redraw();
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(ColorRole.PAGE.color());
    gc.fillRectangle(area);
    if (image != null) {
      gc.drawImage(image, 0, 0);
    }
    if (held != null) {
      gc.setForeground(held.color().color());
      gc.setLineWidth(2);
      int x = painted.x(heldAt);
      gc.drawLine(x, 0, x, area.height);
    }
  }

  private ChartSpec.Threshold near(int x) {
    List<ChartSpec.Threshold> all = painted == null ? List.of() : spec.thresholds();
    return all.stream()
        .filter(threshold -> Math.abs(painted.x(threshold.value()) - x) <= GRIP)
        .findFirst()
        .orElse(null);
  }

  private void grip(Event event) {
    held = event.button == 1 ? near(event.x) : null;
    heldAt = held == null ? 0 : held.value();
  }

  private void drag(Event event) {
    boolean isOver = held != null || near(event.x) != null;
    setCursor(isOver ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
    if (held != null) {
      heldAt = rounded(painted.value(event.x), painted.step());
      redraw();
    }
  }

  private void drop() {
    if (held != null) {
      ChartSpec.Threshold dropped = held;
      held = null;
      redraw();
      if (heldAt != dropped.value()) {
        moved.accept(dropped, heldAt);
      }
    }
  }

  /** A value with no more digits than a step of the mouse can tell apart. */
  static double rounded(double value, double step) {
    int digits = (int) Math.ceil(-Math.log10(step));
    return java.math.BigDecimal.valueOf(value)
        .setScale(digits, java.math.RoundingMode.HALF_UP)
        .doubleValue();
  }

  private void disposeImage() {
    if (image != null) {
      image.dispose();
    }
  }

  private void release() {
    generation++;
    disposeImage();
  }
}
