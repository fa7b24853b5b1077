package org.orrery.designer.edits;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;

/** Edits of places: of shapes, and of the bend points that go with them. */
public final class Placing {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private Placing() {}

  /** The layout part; made on the spot when the drawing has none yet. */
  static Layout layout(Drawing drawing, Edits edits) {
    Layout layout = drawing.lifecycle().getLayout();
    if (layout == null) {
      layout = LifecycleFactory.eINSTANCE.createLayout();
      edits.set(drawing.lifecycle(), L.getLifecycle_Layout(), layout);
    }
    return layout;
  }

  /** Places an element; bounds are relative to its container. */
  public static void place(Drawing drawing, Edits edits, Element element, Rectangle bounds) {
    ShapeLayout shape = drawing.shapeOf(element);
    if (shape == null) {
      Layout layout = layout(drawing, edits);
      edits.add(layout, L.getLayout_Shapes(), newShape(element, bounds));
      return;
    }
    edits
        .set(shape, L.getShapeLayout_X(), bounds.x)
        .set(shape, L.getShapeLayout_Y(), bounds.y)
        .set(shape, L.getShapeLayout_Width(), bounds.width)
        .set(shape, L.getShapeLayout_Height(), bounds.height);
  }

  /** A layout entry that stands nowhere yet. */
  public static ShapeLayout newShape(Element element, Rectangle bounds) {
    ShapeLayout shape = LifecycleFactory.eINSTANCE.createShapeLayout();
    shape.setElement(element);
    shape.setX(bounds.x);
    shape.setY(bounds.y);
    shape.setWidth(bounds.width);
    shape.setHeight(bounds.height);
    return shape;
  }

  /**
   * Moves the bend points of the lines that leave what is moved for {@code element} and reach
   * something that moves along.
   *
   * @param moving all elements that move by the same distance
   */
  public static void carryBends(
      Drawing drawing, Edits edits, Element element, Collection<Element> moving, Point distance) {
    Set<Element> along = new HashSet<>(moving);
    moving.forEach(each -> along.addAll(Graph.nodesIn(each)));
    List<Element> leaving =
        Graph.isNode(element) ? List.of(element) : List.copyOf(Graph.nodesIn(element));
    for (Element node : leaving) {
      for (Element line : Graph.leaving(node)) {
        if (line instanceof Transition transition && along.contains(transition.getTarget())) {
          shift(edits, drawing.edgeOf(transition), distance);
        }
      }
    }
  }

  private static void shift(Edits edits, EdgeLayout edge, Point distance) {
    if (edge != null) {
      for (Bendpoint bend : edge.getBendpoints()) {
        edits.set(bend, L.getBendpoint_X(), bend.getX() + distance.x);
        edits.set(bend, L.getBendpoint_Y(), bend.getY() + distance.y);
      }
    }
  }
}
