package org.orrery.lifecycle.picture;

import org.orrery.lifecycle.ShapeLayout;

/** A rectangle of the picture in pixels. */
public record Box(int x, int y, int width, int height) {
  /** Where a shape stands in what holds it. */
  public static Box of(ShapeLayout shape) {
    return new Box(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  public int middleX() {
    return x + width / 2;
  }

  public int middleY() {
    return y + height / 2;
  }

  /** Whether a spot lies within, not on the border. */
  public boolean holds(Spot spot) {
    return x < spot.x() && spot.x() < right() && y < spot.y() && spot.y() < bottom();
  }

  public Box moved(int dx, int dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  public Spot middle() {
    return new Spot(middleX(), middleY());
  }

  public Box grown(int by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** The smallest square round the box, about its middle. */
  public Box squareAround() {
    int side = Math.max(width, height);
    return resized(side, side);
  }

  /** The largest square in the middle of the box. */
  public Box square() {
    int side = Math.min(width, height);
    return resized(side, side);
  }

  /** The box of another size around the same middle. */
  public Box resized(int newWidth, int newHeight) {
    return new Box(x + (width - newWidth) / 2, y + (height - newHeight) / 2, newWidth, newHeight);
  }

  public Box union(Box other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
