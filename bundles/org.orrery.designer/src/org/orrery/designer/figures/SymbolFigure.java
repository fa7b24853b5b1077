package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.NameSide;

/** A small symbol of the flow with its name below, or where lines leave room for it. */
public abstract class SymbolFigure extends NodeFigure {
  /** Wherever a name stands. */
  private static final int ACROSS = LabelText.WIDEST + NameSide.FARTHEST + 2;

  private static final int DOWN = LabelText.shown("a b c ".repeat(99)).height() + MARGIN;
  private static final Insets ROOM = new Insets(DOWN, ACROSS, DOWN, ACROSS);

  private Standing standing;
  private NameSide side;

  protected SymbolFigure(Style style) {
    super(style);
  }

  /** Who knows where its name has room; null when it stands on no drawing. */
  void among(Standing others) {
    standing = others;
    nameAnew();
  }

  /** Its name may have to stand elsewhere. */
  void nameAnew() {
    if (side != null) {
      side = null;
      repaint();
    }
  }

  @Override
  public void show(Look now) {
    if (!now.title().equals(look().title())) {
      nameAnew();
    }
    super.show(now);
  }

  @Override
  protected Insets room() {
    return ROOM;
  }

  @Override
  public Rectangle seen() {
    return shape().expand(MARGIN, MARGIN).union(titleBounds());
  }

  /** The box of the frame in which it stands, or null. */
  Box frame() {
    if (!(getParent() instanceof FrameFigure frame)) {
      return null;
    }
    Rectangle box = frame.shape();
    return new Box(box.x, box.y, box.width, box.height);
  }

  LabelText name() {
    return LineLabel.shown(style, look().title()).text();
  }

  @Override
  public Rectangle titleBounds() {
    if (side == null && standing != null) {
      side = standing.sideOf(this);
    }
    Box place = (side == null ? NameSide.BELOW : side).place(Standing.box(this), name());
    return new Rectangle(place.x(), place.y(), place.width(), place.height());
  }

  @Override
  protected void paintShape(Graphics g, Rectangle shape) {
    paintSymbol(g, shape);
    g.setForegroundColor(style.colors.mutedText);
    LineLabel.paint(g, style, look().title(), titleBounds());
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
