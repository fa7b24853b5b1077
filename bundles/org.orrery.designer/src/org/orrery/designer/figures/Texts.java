package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/** Lines of text that fit their place. */
final class Texts {
  private static final String ELLIPSIS = "\u2026";

  /** Below this scale letters are specks, which cost time and say nothing. */
  private static final double LEGIBLE = 0.35;

  private Texts() {}

  /** Whether texts and icons can be made out in what is painted. */
  static boolean isLegible(Graphics g) {
    return g.getAbsoluteScale() >= LEGIBLE;
  }

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
    if (isLegible(g)) {
      g.setFont(font);
      g.drawString(fit(text, font, width), x, y);
    }
  }

  /** A text in at most {@code most} lines that are not wider than {@code width}. */
  static List<String> wrap(String text, Font font, int width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (lines.size() < most - 1 && FigureUtilities.getTextWidth(rest, font) > width) {
      int end = -1;
      for (int i = rest.indexOf(' '); i > 0; i = rest.indexOf(' ', i + 1)) {
        if (FigureUtilities.getTextWidth(rest.substring(0, i), font) > width) {
          break;
        }
        end = i;
      }
      if (end < 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1).strip();
    }
    lines.add(fit(rest, font, width));
    return lines;
  }

  static void centered(Graphics g, String text, Font font, Rectangle place) {
    if (!isLegible(g)) {
      return;
    }
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
