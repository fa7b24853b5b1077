package org.orrery.designer.model;

import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.figures.FrameFigure;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;

/** Sizes and distances of a drawing, in pixels at 100 per cent. */
public final class Places {
  public static final int GRID = 10;
  public static final int HEADER = FrameFigure.HEADER;
  public static final int PADDING = 20;
  public static final int RIM = 6;
  public static final int COLLAPSED_WIDTH = 280;
  public static final int COLLAPSED_HEIGHT = FrameFigure.FOLDED;

  private Places() {}

  /**
   * The bounds that a layout entry gives an element; what it leaves open is the kind's size. A
   * symbol of fixed size stands in the middle of its entry.
   */
  public static Rectangle bounds(Element element, ShapeLayout shape) {
    Shape form = Kinds.of(element).shape();
    if (shape == null) {
      return new Rectangle(0, 0, form.width, form.height);
    }
    int width = shape.getWidth() > 0 ? shape.getWidth() : form.width;
    int height = shape.getHeight() > 0 ? shape.getHeight() : form.height;
    Rectangle bounds = new Rectangle(shape.getX(), shape.getY(), width, height);
    return isResizable(Kinds.of(element)) ? bounds : centered(bounds, form);
  }

  private static Rectangle centered(Rectangle bounds, Shape form) {
    return new Rectangle(
        bounds.x + (bounds.width - form.width) / 2,
        bounds.y + (bounds.height - form.height) / 2,
        form.width,
        form.height);
  }

  /** Whether people may change the size of a kind's shape. */
  public static boolean isResizable(Kind kind) {
    return switch (kind.shape()) {
      case CARD, HUMAN, TRIGGER, FRAME, NOTE, BAR -> true;
      default -> false;
    };
  }

  /** The bounds of an element, moved so that a node does not lie on the rim of its container. */
  public static Rectangle inside(Element element, Rectangle bounds) {
    return element.eContainer() instanceof Lifecycle ? bounds : inside(bounds);
  }

  /** Bounds in a stage or pipeline, moved off its rim. */
  public static Rectangle inside(Rectangle bounds) {
    bounds.x = Math.max(bounds.x, RIM);
    bounds.y = Math.max(bounds.y, HEADER + RIM);
    return bounds;
  }

  /** The nearest point of the grid. */
  public static int snap(int value) {
    return Math.round(value / (float) GRID) * GRID;
  }
}
