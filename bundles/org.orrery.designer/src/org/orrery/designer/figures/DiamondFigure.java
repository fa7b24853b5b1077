package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A decision: a diamond. */
public final class DiamondFigure extends SymbolFigure {
  public DiamondFigure(Style style) {
    super(style);
  }

  @Override
  double inset(double height) {
    return Math.abs(height - 0.5);
  }

  @Override
  protected void paintSymbol(Graphics g, Rectangle r) {
    Point center = r.getCenter();
    PointList diamond = new PointList();
    diamond.addPoint(center.x, r.y);
    diamond.addPoint(r.right() - 1, center.y);
    diamond.addPoint(center.x, r.bottom() - 1);
    diamond.addPoint(r.x, center.y);
    g.setBackgroundColor(style.colors.node);
    g.fillPolygon(diamond);
    g.setForegroundColor(badges().live() == null ? style.colors.strong(look().family()) : rim());
    g.setLineWidth(rimWidth());
    g.drawPolygon(diamond);
    paintIcon(g, r, 18);
  }
}
