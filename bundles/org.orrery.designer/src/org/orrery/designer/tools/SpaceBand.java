package org.orrery.designer.tools;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** The room that is being made or taken: a band across all that is seen, with its width. */
final class SpaceBand extends Figure {
  private static final int ALPHA = 50;
  private static final int LABEL = 26;

  private final Style style;
  private final boolean isAcross;
  private Point start = new Point();
  private int distance;
  private int shown;

  SpaceBand(Style style, boolean isAcross) {
    this.style = style;
    this.isAcross = isAcross;
    setFont(style.title);
  }

  /** {@code from} is a point of the screen; the distance is one of the drawing. */
  void show(Point from, int wanted, double scale) {
    distance = wanted;
    shown = (int) Math.round(wanted * scale);
    start = from.getCopy();
    Rectangle seen = getParent().getClientArea();
    translateToRelative(start);
    int low = Math.min(0, shown);
    int size = Math.abs(shown) + 2;
    Rectangle band =
        isAcross
            ? new Rectangle(start.x + low, seen.y, size, seen.height)
            : new Rectangle(seen.x, start.y + low, seen.width, size);
    setBounds(isAcross ? band.expand(LABEL * 2, 0) : band.expand(0, LABEL));
    repaint();
  }

  @Override
  protected void paintFigure(Graphics g) {
    Rectangle band =
        isAcross ? getBounds().getExpanded(-LABEL * 2, 0) : getBounds().getExpanded(0, -LABEL);
    g.setBackgroundColor(style.colors.selection);
    g.setAlpha(ALPHA);
    g.fillRectangle(band);
    g.setAlpha(255);
    if (isAcross) {
      g.fillRectangle(start.x, band.y, 1, band.height);
      g.fillRectangle(start.x + shown, band.y, 1, band.height);
    } else {
      g.fillRectangle(band.x, start.y, band.width, 1);
      g.fillRectangle(band.x, start.y + shown, band.width, 1);
    }
    paintLabel(g, band);
  }

  private void paintLabel(Graphics g, Rectangle band) {
    String text = (distance > 0 ? "+" : "") + distance;
    Dimension size = FigureUtilities.getTextExtents(text, style.title);
    Point middle =
        isAcross ? new Point(band.getCenter().x, start.y) : new Point(start.x, band.getCenter().y);
    Rectangle pill =
        new Rectangle(
            middle.x - size.width / 2 - 6,
            middle.y - size.height / 2 - 2,
            size.width + 12,
            size.height + 4);
    g.fillRoundRectangle(pill, 10, 10);
    g.setForegroundColor(style.colors.canvas);
    g.drawString(text, pill.x + 6, pill.y + 2);
  }
}
