package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
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
    Color rim = badges().live() == null ? style.colors.strong(look().family()) : rim();
    Color ground = style.colors.tint(look().family());
    int rimWidth = Math.max(width, rimWidth());
    if (IconPainter.isScreen(g)) {
      fillTwice(g, circle, rim, ground, rimWidth);
    } else {
      g.setBackgroundColor(ground);
      g.fillOval(circle);
      g.setForegroundColor(rim);
      g.setLineWidth(rimWidth);
      g.drawOval(circle);
    }
    paintIcon(g, r, 18);
  }

  /** Rim and inside as two fills, which the screen has in a third of a stroke's time. */
  private static void fillTwice(Graphics g, Rectangle circle, Color rim, Color ground, int width) {
    int out = width / 2;
    Rectangle outer = circle.getExpanded(out, out).resize(1, 1);
    g.setBackgroundColor(rim);
    g.fillOval(outer);
    g.setBackgroundColor(ground);
    g.fillOval(outer.shrink(width, width));
  }
}
