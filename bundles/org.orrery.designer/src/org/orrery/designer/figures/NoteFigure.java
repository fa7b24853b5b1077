package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A free note: a sheet with a folded corner; its title is the note's text, in several lines. */
public final class NoteFigure extends NodeFigure {
  private static final int FOLD = 14;

  private final FittedText text;

  public NoteFigure(Style style) {
    super(style);
    text = FittedText.ofParagraphs(style.small);
  }

  @Override
  public Rectangle titleBounds() {
    Rectangle r = shape();
    return new Rectangle(r.x + 10, r.y + 8, r.width - 20, r.height - 16);
  }

  @Override
  protected void paintShape(Graphics g, Rectangle r) {
    PointList sheet = new PointList();
    sheet.addPoint(r.x, r.y);
    sheet.addPoint(r.right() - FOLD, r.y);
    sheet.addPoint(r.right() - 1, r.y + FOLD);
    sheet.addPoint(r.right() - 1, r.bottom() - 1);
    sheet.addPoint(r.x, r.bottom() - 1);
    g.setBackgroundColor(style.colors.note);
    g.fillPolygon(sheet);
    g.setForegroundColor(style.colors.noteBorder);
    g.drawPolygon(sheet);
    g.drawLine(r.right() - FOLD, r.y, r.right() - FOLD, r.y + FOLD);
    g.drawLine(r.right() - FOLD, r.y + FOLD, r.right() - 1, r.y + FOLD);
    if (!Texts.isLegible(g)) {
      return;
    }
    g.setForegroundColor(style.colors.text);
    g.setFont(style.small);
    Rectangle place = titleBounds();
    int height = text.lineHeight();
    int y = place.y;
    for (String line : text.lines(look().title(), place.width, place.height / height)) {
      g.drawString(line, place.x, y);
      y += height;
    }
  }
}
