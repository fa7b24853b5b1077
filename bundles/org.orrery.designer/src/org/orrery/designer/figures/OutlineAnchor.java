package org.orrery.designer.figures;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Meets an outline level or plumb with the reference point where that is possible, so that lines
 * with right angles stay so; otherwise in the middle of the nearest side. It hears its figure
 * alone, which tells of its moves with the ground too: a ground has many thousand figures.
 */
final class OutlineAnchor extends ConnectionAnchorBase implements FigureListener {
  private final NodeFigure figure;
  private Rectangle last;

  OutlineAnchor(NodeFigure figure) {
    this.figure = figure;
    last = figure.shape();
  }

  @Override
  public IFigure getOwner() {
    return figure;
  }

  @Override
  public void addAnchorListener(AnchorListener listener) {
    if (listener != null && listeners.isEmpty()) {
      figure.addFigureListener(this);
    }
    super.addAnchorListener(listener);
  }

  @Override
  public void removeAnchorListener(AnchorListener listener) {
    super.removeAnchorListener(listener);
    if (listeners.isEmpty()) {
      figure.removeFigureListener(this);
    }
  }

  @Override
  public void figureMoved(IFigure source) {
    Rectangle now = figure.shape();
    if (!now.equals(last)) {
      last = now;
      fireAnchorMoved();
    }
  }

  @Override
  public Point getReferencePoint() {
    Point center = figure.shape().getCenter();
    figure.translateToAbsolute(center);
    return center;
  }

  @Override
  public Point getLocation(Point reference) {
    Point from = reference.getCopy();
    figure.translateToRelative(from);
    Point at = meet(from);
    figure.translateToAbsolute(at);
    return at;
  }

  /** The same in points of the drawing. */
  Point meet(Point from) {
    Rectangle box = figure.shape();
    if (from.y > box.y && from.y < box.bottom() && !inside(from.x, box.x, box.right())) {
      int inset = (int) (figure.inset((from.y - box.y) / (double) box.height) * box.width);
      return new Point(from.x < box.x ? box.x + inset : box.right() - inset, from.y);
    }
    if (inside(from.x, box.x, box.right())) {
      double across = (from.x - box.x) / (double) box.width;
      int inset = (int) (figure.inset(across) * box.height);
      return new Point(from.x, from.y <= box.y ? box.y + inset : box.bottom() - inset);
    }
    int dx = from.x < box.x ? box.x - from.x : from.x - box.right();
    int dy = from.y < box.y ? box.y - from.y : from.y - box.bottom();
    Point center = box.getCenter();
    if (dx >= dy) {
      return new Point(from.x < box.x ? box.x : box.right(), center.y);
    }
    return new Point(center.x, from.y < box.y ? box.y : box.bottom());
  }

  private static boolean inside(int value, int low, int high) {
    return value > low && value < high;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutlineAnchor that && that.figure == figure;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(figure);
  }
}
