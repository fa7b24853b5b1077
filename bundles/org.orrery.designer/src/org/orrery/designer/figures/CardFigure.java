package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** Work of a machine: a card with a square tile; work of people: a round end with a round tile. */
public final class CardFigure extends NodeFigure {
  private static final int TILE = 32;
  private final boolean isHuman;

  public CardFigure(Style style, boolean isHuman) {
    super(style);
    this.isHuman = isHuman;
  }

  @Override
  public Rectangle titleBounds() {
    Rectangle shape = shape();
    int left = textLeft(shape);
    int width = shape.right() - left - (isHuman ? 14 : 8);
    int height = Texts.height(style.title) * titleLines(width).size();
    int whole = look().detail().isEmpty() ? height : height + 1 + Texts.height(style.small);
    return new Rectangle(left, shape.y + (shape.height - whole) / 2, width, height);
  }

  @Override
  protected void paintShape(Graphics g, Rectangle r) {
    int radius = isHuman ? Math.min(r.height, r.width) : 12;
    paintGround(g, r, radius);
    int tile = Math.min(TILE, r.height - 12);
    int inset = (r.height - tile) / 2;
    Rectangle place = new Rectangle(r.x + Math.min(inset, 10), r.y + inset, tile, tile);
    g.setBackgroundColor(style.colors.tint(look().family()));
    if (isHuman) {
      g.fillOval(place);
    } else {
      g.fillRoundRectangle(place, 10, 10);
    }
    int size = 18;
    IconPainter.paint(
        g,
        style,
        look().icon(),
        style.colors.strong(look().family()),
        place.x + (tile - size) / 2,
        place.y + (tile - size) / 2,
        size);
    paintTexts(g);
  }

  private void paintGround(Graphics g, Rectangle r, int radius) {
    if (Texts.isLegible(g)) {
      g.setAlpha(style.colors.isDark ? 70 : 14);
      g.setBackgroundColor(style.colors.shadow);
      g.fillRoundRectangle(r.getTranslated(0, 2), radius, radius);
      g.setAlpha(255);
    }
    g.setBackgroundColor(style.colors.node);
    g.fillRoundRectangle(r, radius, radius);
    g.setForegroundColor(rim());
    g.setLineWidth(rimWidth());
    g.drawRoundRectangle(
        r.getCropped(new org.eclipse.draw2d.geometry.Insets(0, 0, 1, 1)), radius, radius);
  }

  private void paintTexts(Graphics g) {
    if (!Texts.isLegible(g)) {
      return;
    }
    Rectangle title = titleBounds();
    g.setForegroundColor(style.colors.text);
    g.setFont(style.title);
    int line = Texts.height(style.title);
    int y = title.y;
    for (String text : titleLines(title.width)) {
      g.drawString(text, title.x, y);
      y += line;
    }
    if (!look().detail().isEmpty()) {
      g.setForegroundColor(style.colors.mutedText);
      Texts.left(g, look().detail(), style.small, title.x, y + 1, title.width);
    }
  }

  private List<String> titleLines(int width) {
    int detail = look().detail().isEmpty() ? 0 : Texts.height(style.small) + 1;
    int most = (shape().height - 6 - detail) / Texts.height(style.title);
    return Texts.wrap(look().title(), style.title, width, Math.max(1, Math.min(2, most)));
  }

  private int textLeft(Rectangle shape) {
    int tile = Math.min(TILE, shape.height - 12);
    return shape.x + Math.min((shape.height - tile) / 2, 10) + tile + 9;
  }
}
