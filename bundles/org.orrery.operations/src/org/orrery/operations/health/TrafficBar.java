package org.orrery.operations.health;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Traffic;
import org.orrery.operations.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Figures;

/** The shares of traffic as one bar, a segment for each version. UI thread. */
final class TrafficBar extends Canvas {
  private static final int HEIGHT = 22;

  private List<Traffic.Share> shares = List.of();

  TrafficBar(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    Skin.panel(this);
    addListener(SWT.Paint, e -> paint(e.gc));
    Spoken.as(this, this::getToolTipText);
  }

  void show(Traffic traffic) {
    shares = traffic == null ? List.of() : traffic.shares();
    setToolTipText(
        shares.isEmpty()
            ? Messages.traffic_none
            : String.join("\n", shares.stream().map(TrafficBar::words).toList()));
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 240 : wHint, Letters.room(HEIGHT));
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(ColorRole.NEUTRAL_SOFT.color());
    gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
    if (shares.isEmpty()) {
      gc.setForeground(ColorRole.MUTED.color());
      center(gc, Messages.traffic_none, 0, area.width, area.height);
      return;
    }
    double total = shares.stream().mapToDouble(Traffic.Share::share).sum();
    double from = 0;
    for (Traffic.Share share : shares) {
      int x = (int) Math.round(from / total * area.width);
      from += share.share();
      int width = (int) Math.round(from / total * area.width) - x;
      gc.setBackground(ColorRole.series(share.version() - 1).color());
      gc.fillRoundRectangle(x, 0, Math.max(2, width - 1), area.height, 8, 8);
      gc.setForeground(ColorRole.ON_ACCENT.color());
      if (gc.textExtent(words(share)).x < width) {
        center(gc, words(share), x, width, area.height);
      }
    }
  }

  private static void center(GC gc, String text, int x, int width, int height) {
    Point size = gc.textExtent(text);
    gc.drawText(text, x + (width - size.x) / 2, (height - size.y) / 2, true);
  }

  private static String words(Traffic.Share share) {
    return NLS.bind(
        Messages.traffic_share,
        new Object[] {share.version(), Figures.number(share.share()), share.arm()});
  }
}
