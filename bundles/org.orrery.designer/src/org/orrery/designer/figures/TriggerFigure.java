package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A trigger: a flag whose point shows onward. */
public final class TriggerFigure extends NodeFigure {
  private static final int POINT = 14;

  public TriggerFigure(Style style) {
    super(style);
  }

  @Override
  public Rectangle titleBounds() {
    Rectangle shape = shape();
    int height = Texts.height(style.title);
    int whole = look().detail().isEmpty() ? height : height + 1 + Texts.height(style.small);
    return new Rectangle(
        shape.x + 36, shape.y + (shape.height - whole) / 2, shape.width - 36 - POINT - 2, height);
  }

  @Override
  protected void paintShape(Graphics g, Rectangle r) {
    PointList flag = new PointList();
    flag.addPoint(r.x, r.y);
    flag.addPoint(r.right() - POINT, r.y);
    flag.addPoint(r.right() - 1, r.y + r.height / 2);
    flag.addPoint(r.right() - POINT, r.bottom() - 1);
    flag.addPoint(r.x, r.bottom() - 1);
    g.setBackgroundColor(style.colors.tint(look().family()));
    g.fillPolygon(flag);
    g.setForegroundColor(badges().live() == null ? style.colors.strong(look().family()) : rim());
    g.setLineWidth(rimWidth());
    g.drawPolygon(flag);
    IconPainter.paint(
        g,
        style,
        look().icon(),
        style.colors.strong(look().family()),
        r.x + 10,
        r.y + (r.height - 18) / 2,
        18);
    Rectangle title = titleBounds();
    g.setForegroundColor(style.colors.text);
    Texts.left(g, look().title(), style.title, title.x, title.y, title.width);
    if (!look().detail().isEmpty()) {
      g.setForegroundColor(style.colors.mutedText);
      Texts.left(g, look().detail(), style.small, title.x, title.bottom() + 1, title.width);
    }
  }
}
