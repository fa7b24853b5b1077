package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A circle: thin where a run begins or waits, thick where it ends. */
public final class CircleFigure extends SymbolFigure {
  private final boolean isThick;

  public CircleFigure(Style style, boolean isThick) {
    super(style);
    this.isThick = isThick;
  }

  @Override
  double inset(double height) {
    double fromMiddle = 2 * height - 1;
    return (1 - Math.sqrt(Math.max(0, 1 - fromMiddle * fromMiddle))) / 2;
  }

  @Override
  protected void paintSymbol(Graphics g, Rectangle r) {
    int width = isThick ? 3 : 1;
    Rectangle circle = r.getCropped(new org.eclipse.draw2d.geometry.Insets(width));
    g.setBackgroundColor(style.colors.tint(look().family()));
    g.fillOval(circle);
    g.setForegroundColor(badges().live() == null ? style.colors.strong(look().family()) : rim());
    g.setLineWidth(Math.max(width, rimWidth()));
    g.drawOval(circle);
    paintIcon(g, r, 18);
  }
}
