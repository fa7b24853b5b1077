package org.orrery.designer.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.orrery.designer.theme.Style;
import org.orrery.rules.Severity;
import org.orrery.ui.Letters;

/** A stage from far: its name large over its faint nodes, and how many problems it has. */
final class FarView {
  private static final int VEIL = 150;
  private static final double TITLE = 11;
  private static final double LEAST_SHARE = 0.6;
  private static final double COUNT = 9;
  private static final double ICON = 13;

  private FarView() {}

  static void paint(
      Graphics g, Style style, Rectangle frame, NodeFigure.Look look, int errors, int warnings) {
    double scale = g.getAbsoluteScale();
    Rectangle body = frame.getCopy().shrink(4, 4);
    g.setBackgroundColor(style.colors.stage);
    g.setAlpha(VEIL);
    g.fillRectangle(body);
    g.setAlpha(255);
    Font font = fitting(look.title(), style, scale, body.width);
    String title = Texts.fit(look.title(), font, body.width);
    Dimension size = FigureUtilities.getTextExtents(title, font);
    boolean isCounted = errors + warnings > 0;
    int y = body.getCenter().y - (isCounted ? size.height : size.height / 2);
    g.setFont(font);
    g.setForegroundColor(style.colors.text);
    g.drawString(title, body.getCenter().x - size.width / 2, y);
    if (isCounted) {
      paintCounts(g, style, body, y + size.height, errors, warnings);
    }
  }

  /** The usual font, or a smaller one in which the title fits. */
  private static Font fitting(String title, Style style, double scale, int width) {
    Font usual = style.heading((int) (TITLE * Letters.scale() / scale));
    int wanted = Texts.width(title, usual, 2 * Math.max(1, width));
    double share = Math.clamp(width / (double) Math.max(1, wanted), LEAST_SHARE, 1.0);
    return share == 1.0
        ? usual
        : style.smallerHeading((int) (TITLE * Letters.scale() * share / scale));
  }

  private static void paintCounts(
      Graphics g, Style style, Rectangle body, int y, int errors, int warnings) {
    double scale = g.getAbsoluteScale();
    int icon = (int) (ICON * Letters.scale() / scale);
    Font font = style.heading((int) (COUNT * Letters.scale() / scale));
    int width = width(errors, icon, font) + width(warnings, icon, font);
    int x = body.getCenter().x - width / 2;
    g.setFont(font);
    x += paintCount(g, style, x, y, icon, font, Severity.ERROR, errors);
    paintCount(g, style, x, y, icon, font, Severity.WARNING, warnings);
  }

  private static int width(int count, int icon, Font font) {
    return count == 0 ? 0 : icon * 2 + FigureUtilities.getTextWidth(Integer.toString(count), font);
  }

  private static int paintCount(
      Graphics g, Style style, int x, int y, int icon, Font font, Severity severity, int count) {
    if (count > 0) {
      int line = FigureUtilities.getTextExtents("0", font).height;
      g.setBackgroundColor(style.colors.of(severity));
      g.fillOval(x + icon / 4, y + (line - icon) / 2, icon, icon);
      g.setForegroundColor(style.colors.text);
      g.drawString(Integer.toString(count), x + icon + icon / 2, y);
    }
    return width(count, icon, font);
  }
}
