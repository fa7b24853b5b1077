package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.orrery.ui.text.Brief;

/** Lines of text that fit their place. */
final class Texts {
  /** Letters and marks on them that are more in a place cannot be told apart. */
  private static final int LETTERS_A_PIXEL = 4;

  /** Below this scale letters are specks, which cost time and say nothing. */
  private static final double LEGIBLE = 0.35;

  private Texts() {}

  /** Whether texts and icons can be made out in what is painted. */
  static boolean isLegible(Graphics g) {
    return g.getAbsoluteScale() >= LEGIBLE;
  }

  /** As much of a text as is not wider than {@code width}, with an ellipsis if some is missing. */
  static String fit(String text, Font font, int width) {
    return Brief.fitting(text, most(width), part -> width(part, font) <= width);
  }

  /** How wide a text is, in pixels; {@code most} when it is wider than that. */
  static int width(String text, Font font, int most) {
    return text.length() > most(most) ? most : Math.min(most, width(text, font));
  }

  private static int width(String text, Font font) {
    return FigureUtilities.getTextWidth(text, font);
  }

  private static int most(int width) {
    return Math.max(0, width) * LETTERS_A_PIXEL;
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
    while (lines.size() < most - 1 && isWider(rest, font, width)) {
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

  private static boolean isWider(String text, Font font, int width) {
    return text.length() > most(width) || width(text, font) > width;
  }

  /**
   * A text of several paragraphs in at most {@code most} lines that are not wider than {@code
   * width}; words that are wider are broken.
   */
  static List<String> paragraphs(String text, Font font, int width, int most) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      String rest = paragraph.replace('\t', ' ');
      while (isWider(rest, font, width) && lines.size() < most) {
        int end = end(rest, font, width);
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
      if (lines.size() >= most) {
        return ended(lines, font, width);
      }
      lines.add(rest);
    }
    return lines;
  }

  /** Where a line of a text ends: behind the last word that fits, else within the first. */
  private static int end(String text, Font font, int width) {
    String fitting = fit(text, font, width);
    int end = Math.max(1, fitting.length() - 1);
    int blank = text.lastIndexOf(' ', end);
    return blank > 0 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, end));
  }

  private static List<String> ended(List<String> lines, Font font, int width) {
    if (!lines.isEmpty()) {
      lines.set(lines.size() - 1, fit(lines.getLast() + " \u2026", font, width));
    }
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
