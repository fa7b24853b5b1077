package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.orrery.designer.theme.Style;

/** Paints an icon with as many pixels as the zoom asks for, or as curves where it can be. */
public final class IconPainter {
  private IconPainter() {}

  /** Graphics that take icons as curves. */
  public interface Vector {
    void drawIcon(String name, Color color, int x, int y, int size);
  }

  /** Whether pixels of the drawing are painted as pixels of the screen. */
  static boolean isScreen(Graphics g) {
    return g.getAbsoluteScale() == 1 && !(g instanceof Vector);
  }

  public static void paint(
      Graphics g, Style style, String name, Color color, int x, int y, int size) {
    if (g instanceof Vector vector) {
      vector.drawIcon(name, color, x, y, size);
      return;
    }
    if (!Texts.isLegible(g)) {
      return;
    }
    Image image = style.icon(name, color, (int) Math.round(size * g.getAbsoluteScale()));
    org.eclipse.swt.graphics.Rectangle pixels = image.getBounds();
    g.drawImage(image, 0, 0, pixels.width, pixels.height, x, y, size, size);
  }
}
