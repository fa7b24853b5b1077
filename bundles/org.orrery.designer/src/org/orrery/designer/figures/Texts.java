package org.orrery.designer.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/** Lines of text that fit their place. */
final class Texts {
  private static final String ELLIPSIS = "\u2026";

  private Texts() {}

  /** As much of a text as is not wider than {@code width}, with an ellipsis if some is missing. */
  static String fit(String text, Font font, int width) {
    if (FigureUtilities.getTextWidth(text, font) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (FigureUtilities.getTextWidth(text.substring(0, middle) + ELLIPSIS, font) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
  }

  static void left(Graphics g, String text, Font font, int x, int y, int width) {
    g.setFont(font);
    g.drawString(fit(text, font, width), x, y);
  }

  static void centered(Graphics g, String text, Font font, Rectangle place) {
    g.setFont(font);
    String shown = fit(text, font, place.width);
    Dimension size = FigureUtilities.getTextExtents(shown, font);
    g.drawString(
        shown,
        place.x + (place.width - size.width) / 2,
        place.y + (place.height - size.height) / 2);
  }

  static int height(Font font) {
    return FigureUtilities.getTextExtents("Xg", font).height;
  }
}
