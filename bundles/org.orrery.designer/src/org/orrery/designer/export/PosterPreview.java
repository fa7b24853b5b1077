package org.orrery.designer.export;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;

/** A drawing in small with the sheets of its poster, whose overlaps are dark. UI thread. */
final class PosterPreview extends Canvas {
  private static final int PIXELS = 1_000;
  private static final int ROOM = 12;
  private static final int SHADE = 60;

  private final Rectangle area;
  private final Image picture;
  private Poster poster;

  PosterPreview(Composite parent, Lifecycle drawing, Viewpoint viewpoint, Rectangle area) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
    this.area = area;
    Skin.panel(this);
    double scale = Math.min(1, PIXELS / (double) Math.max(area.width, area.height));
    picture = new Image(getDisplay(), DrawingExport.image(drawing, viewpoint, scale));
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Dispose, event -> picture.dispose());
  }

  void show(Poster now) {
    poster = now;
    redraw();
  }

  private void paint(GC gc) {
    org.eclipse.swt.graphics.Rectangle room = getClientArea();
    double wide = poster.across() * (poster.printedWidth() - poster.overlap()) + poster.overlap();
    double high = poster.down() * (poster.printedHeight() - poster.overlap()) + poster.overlap();
    double scale = Math.min((room.width - 2.0 * ROOM) / wide, (room.height - 2.0 * ROOM) / high);
    double pixel = poster.scale() * scale;
    gc.setAntialias(SWT.ON);
    gc.setInterpolation(SWT.HIGH);
    gc.setBackground(ColorRoles.LIGHT.canvas);
    gc.fillRectangle(ROOM, ROOM, (int) (wide * scale), (int) (high * scale));
    org.eclipse.swt.graphics.Rectangle size = picture.getBounds();
    gc.drawImage(
        picture,
        0,
        0,
        size.width,
        size.height,
        ROOM,
        ROOM,
        Math.max(1, (int) (area.width * pixel)),
        Math.max(1, (int) (area.height * pixel)));
    for (Poster.Sheet sheet : poster.sheets()) {
      sheet(gc, sheet, pixel);
    }
  }

  private void sheet(GC gc, Poster.Sheet sheet, double pixel) {
    int x = ROOM + (int) ((sheet.x() - area.x) * pixel);
    int y = ROOM + (int) ((sheet.y() - area.y) * pixel);
    int width = (int) (sheet.width() * pixel);
    int height = (int) (sheet.height() * pixel);
    gc.setForeground(ColorRole.ACCENT.color());
    gc.drawRectangle(x, y, width, height);
    gc.setBackground(ColorRole.ACCENT.color());
    gc.setAlpha(SHADE);
    int shared = (int) (poster.overlap() / poster.scale() * pixel);
    if (sheet.column() > 0) {
      gc.fillRectangle(x, y, shared, height);
    }
    if (sheet.row() > 0) {
      gc.fillRectangle(x, y, width, shared);
    }
    gc.setAlpha(255);
  }
}
