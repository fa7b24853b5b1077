package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** A small symbol of the flow with its name below. */
public abstract class SymbolFigure extends NodeFigure {
  private static final int LABEL_WIDTH = 116;
  private final Insets room;

  protected SymbolFigure(Style style) {
    super(style);
    room = new Insets(MARGIN, 42, Texts.height(style.small) + 6, 42);
  }

  @Override
  protected Insets room() {
    return room;
  }

  @Override
  public Rectangle titleBounds() {
    Rectangle shape = shape();
    int width = Math.min(LABEL_WIDTH, Texts.width(look().title(), style.small, LABEL_WIDTH) + 8);
    return new Rectangle(
        shape.x + (shape.width - width) / 2, shape.bottom() + 3, width, Texts.height(style.small));
  }

  @Override
  protected void paintShape(Graphics g, Rectangle shape) {
    paintSymbol(g, shape);
    g.setForegroundColor(style.colors.mutedText);
    Texts.centered(g, look().title(), style.small, titleBounds());
  }

  protected abstract void paintSymbol(Graphics g, Rectangle shape);

  protected void paintIcon(Graphics g, Rectangle shape, int size) {
    IconPainter.paint(
        g,
        style,
        look().icon(),
        style.colors.strong(look().family()),
        shape.x + (shape.width - size) / 2,
        shape.y + (shape.height - size) / 2,
        size);
  }
}
