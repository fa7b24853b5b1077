package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A fork or join: an upright bar. */
public final class BarFigure extends SymbolFigure {
  public BarFigure(Style style) {
    super(style);
  }

  @Override
  protected void paintSymbol(Graphics g, Rectangle r) {
    g.setBackgroundColor(style.colors.strong(look().family()));
    g.fillRoundRectangle(r, 8, 8);
    if (badges().live() != null) {
      g.setForegroundColor(rim());
      g.setLineWidth(2);
      g.drawRoundRectangle(r, 8, 8);
    }
    IconPainter.paint(
        g,
        style,
        look().icon(),
        style.colors.tint(look().family()),
        r.x + (r.width - 14) / 2,
        r.y + (r.height - 14) / 2,
        14);
  }
}
