package org.orrery.designer.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.theme.Family;
import org.orrery.designer.theme.Style;

/**
 * A node: its outline, icon and texts, with room around the outline for badges. Knows neither model
 * nor services.
 */
public abstract class NodeFigure extends Figure implements HandleBounds {
  /** Room around an outline for badges and shadow. */
  static final int MARGIN = 10;

  private static final int VEIL = 185;
  private static final Insets ROOM = new Insets(MARGIN);

  /** What a node shows. */
  public record Look(String title, String detail, String icon, Family family) {}

  protected final Style style;
  private Look look = new Look("", "", "note", Family.CONTROL);
  private final LateTip tip = new LateTip();
  private Badges badges = Badges.NONE;
  private boolean isFaded;

  protected NodeFigure(Style style) {
    this.style = style;
    setFont(style.title);
  }

  public void show(Look now) {
    if (!now.equals(look)) {
      look = now;
      repaint();
    }
  }

  public void annotate(Badges now) {
    if (!now.equals(badges)) {
      badges = now;
      repaint();
    }
  }

  /** What the pointer over it is told, made when it is asked for. */
  public void explain(Supplier<IFigure> explanation) {
    tip.by(explanation);
  }

  /** Whether it is what the pointer was told of last. */
  public boolean isTold() {
    return tip.isTold();
  }

  @Override
  public IFigure getToolTip() {
    return tip.figure();
  }

  /** Steps back behind the other nodes: as if seen through a veil. */
  public void fade(boolean now) {
    if (isFaded != now) {
      isFaded = now;
      repaint();
    }
  }

  /** The bounds of the whole figure when its outline has the bounds {@code shape}. */
  public Rectangle outer(Rectangle shape) {
    return shape.getCopy().expand(room());
  }

  /** The bounds of the outline. */
  public Rectangle shape() {
    return getBounds().getCropped(room());
  }

  /** What is seen of it, with its name and the room for badges. */
  public Rectangle seen() {
    return getBounds().getCopy();
  }

  @Override
  public Rectangle getHandleBounds() {
    return shape();
  }

  @Override
  public boolean containsPoint(int x, int y) {
    return isVisible() && (shape().contains(x, y) || titleBounds().contains(x, y));
  }

  /** Where a connection meets the outline. */
  public ConnectionAnchor anchor() {
    return new OutlineAnchor(this);
  }

  /** How far the outline is inset from its box at a height between 0 (top) and 1 (bottom). */
  double inset(double height) {
    return 0;
  }

  /** How wide the round corners of the outline are. */
  protected int corner() {
    return 12;
  }

  /** The place of the title, where it is edited. */
  public abstract Rectangle titleBounds();

  protected abstract void paintShape(Graphics g, Rectangle shape);

  protected Insets room() {
    return ROOM;
  }

  protected Look look() {
    return look;
  }

  protected Badges badges() {
    return badges;
  }

  /** The colour of the rim: of the live state if there is one, else as at rest. */
  protected Color rim() {
    return badges.live() == null ? style.colors.nodeBorder : badges.color(style.colors);
  }

  protected int rimWidth() {
    return badges.live() == null ? 1 : 2;
  }

  @Override
  protected void paintFigure(Graphics g) {
    g.setAntialias(SWT.ON);
    g.setTextAntialias(SWT.ON);
    badges.paintHalo(g, this, style);
    paintShape(g, shape());
    if (isFaded) {
      g.setBackgroundColor(style.colors.stage);
      g.setAlpha(VEIL);
      g.fillRectangle(getBounds());
      g.setAlpha(255);
    }
    badges.paint(g, this, style);
  }
}
