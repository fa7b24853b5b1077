package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A free note: a sheet with a folded corner; its title is the note's text, in several lines. */
public final class NoteFigure extends NodeFigure {
  private static final int FOLD = 14;

  public NoteFigure(Style style) {
    super(style);
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
    int height = Texts.height(style.small);
    int y = place.y;
    for (String line : lines(look().title(), place.width)) {
      if (y + height > place.bottom()) {
        return;
      }
      g.drawString(line, place.x, y);
      y += height;
    }
  }

  private List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && FigureUtilities.getTextWidth(longer, style.small) > width) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(word);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
