package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** Work of a machine: a card with a square tile; work of people: a round end with a round tile. */
public final class CardFigure extends NodeFigure {
  private static final int TILE = 32;
  private final boolean isHuman;
  private final FittedText title;
  private final FittedText detail;

  public CardFigure(Style style, boolean isHuman) {
    super(style);
    title = new FittedText(style.title);
    detail = new FittedText(style.small);
    this.isHuman = isHuman;
  }

  @Override
  public Rectangle titleBounds() {
    Rectangle shape = shape();
    int left = textLeft(shape);
    int width = shape.right() - left - (isHuman ? 14 : 8);
    int height = title.lineHeight() * titleLines(width).size();
    int whole = look().detail().isEmpty() ? height : height + 1 + detail.lineHeight();
    return new Rectangle(left, shape.y + (shape.height - whole) / 2, width, height);
  }

  @Override
  protected int corner() {
    Rectangle shape = shape();
    return isHuman ? Math.min(shape.height, shape.width) : super.corner();
  }

  @Override
  protected void paintShape(Graphics g, Rectangle r) {
    int radius = corner();
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
    if (g.getAbsoluteScale() == 1 && !(g instanceof IconPainter.Vector)) {
      fillTwice(g, r, radius);
      return;
    }
    g.setBackgroundColor(style.colors.node);
    g.fillRoundRectangle(r, radius, radius);
    g.setForegroundColor(rim());
    g.setLineWidth(rimWidth());
    g.drawRoundRectangle(
        r.getCropped(new org.eclipse.draw2d.geometry.Insets(0, 0, 1, 1)), radius, radius);
  }

  /** Rim and inside as two fills, which the screen has in a third of a stroke's time. */
  private void fillTwice(Graphics g, Rectangle r, int radius) {
    int rim = rimWidth();
    int inside = radius - 2 * rim;
    g.setBackgroundColor(rim());
    g.fillRoundRectangle(r, radius, radius);
    g.setBackgroundColor(style.colors.node);
    g.fillRoundRectangle(r.getCopy().shrink(rim, rim), inside, inside);
  }

  private void paintTexts(Graphics g) {
    if (!Texts.isLegible(g)) {
      return;
    }
    Rectangle place = titleBounds();
    g.setForegroundColor(style.colors.text);
    g.setFont(style.title);
    int line = title.lineHeight();
    int y = place.y;
    for (String text : titleLines(place.width)) {
      g.drawString(text, place.x, y);
      y += line;
    }
    if (!look().detail().isEmpty()) {
      g.setForegroundColor(style.colors.mutedText);
      g.setFont(style.small);
      g.drawString(detail.lines(look().detail(), place.width, 1).get(0), place.x, y + 1);
    }
  }

  private List<String> titleLines(int width) {
    int below = look().detail().isEmpty() ? 0 : detail.lineHeight() + 1;
    int most = (shape().height - 6 - below) / title.lineHeight();
    return title.lines(look().title(), width, Math.max(1, Math.min(2, most)));
  }

  private int textLeft(Rectangle shape) {
    int tile = Math.min(TILE, shape.height - 12);
    return shape.x + Math.min((shape.height - tile) / 2, 10) + tile + 9;
  }
}
