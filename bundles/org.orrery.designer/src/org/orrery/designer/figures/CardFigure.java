package org.orrery.designer.figures;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** Work of a machine: a card with a square tile; work of people: a round end with a round tile. */
public final class CardFigure extends NodeFigure {
  private static final int TILE = 32;
  private static final int MOST_NEAR = 5;

  private final boolean isHuman;
  private final CardText usual;
  private CardText near;
  private Supplier<List<String>> facts = List::of;

  public CardFigure(Style style, boolean isHuman) {
    super(style);
    usual = new CardText(style.title, style.small, 1);
    this.isHuman = isHuman;
  }

  /** What more it tells from near. */
  public void facts(Supplier<List<String>> more) {
    facts = more;
  }

  /** Its title lies within the shape. */
  @Override
  public boolean containsPoint(int x, int y) {
    return isVisible() && shape().contains(x, y);
  }

  @Override
  public Rectangle titleBounds() {
    return text().title(place(), look().title(), below());
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
    if (IconPainter.isScreen(g)) {
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
    text().paint(g, style, place(), look().title(), below());
  }

  /** Where the texts have room. */
  private Rectangle place() {
    Rectangle shape = shape();
    int left = textLeft(shape);
    return new Rectangle(left, shape.y, shape.right() - left - (isHuman ? 14 : 8), shape.height);
  }

  private List<String> below() {
    Stream<String> detail = Stream.of(look().detail()).filter(text -> !text.isEmpty());
    return (style.isNear() ? Stream.concat(detail, facts.get().stream()) : detail).toList();
  }

  private CardText text() {
    if (!style.isNear()) {
      return usual;
    }
    if (near == null) {
      near = new CardText(style.nearTitle, style.nearSmall, MOST_NEAR);
    }
    return near;
  }

  private int textLeft(Rectangle shape) {
    int tile = Math.min(TILE, shape.height - 12);
    return shape.x + Math.min((shape.height - tile) / 2, 10) + tile + 9;
  }
}
