package org.orrery.designer.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.edits.Placing;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;

/**
 * Finds places for elements of a drawing that have none, for example after another tool wrote it.
 */
public final class FirstPlaces {
  private static final int COLUMNS = 4;
  private static final int STEP_X = 210;
  private static final int STEP_Y = 90;

  private FirstPlaces() {}

  /** Sets the missing places in the drawing itself; those that are there stay. */
  public static void complete(Lifecycle lifecycle) {
    if (lifecycle.getLayout() == null) {
      lifecycle.setLayout(LifecycleFactory.eINSTANCE.createLayout());
    }
    Layout layout = lifecycle.getLayout();
    Set<Element> placed = new HashSet<>();
    int right = 0;
    for (ShapeLayout shape : layout.getShapes()) {
      placed.add(shape.getElement());
      if (shape.getElement() != null && shape.getElement().eContainer() == lifecycle) {
        right = Math.max(right, Places.bounds(shape.getElement(), shape).right());
      }
    }
    for (Element element : Graph.topLevel(lifecycle)) {
      Rectangle inner = placeNodes(layout, placed, element);
      if (!placed.contains(element)) {
        Shape form = Kinds.of(element).shape();
        boolean isNote = element instanceof Note;
        int width = isNote ? form.width : Math.max(240, inner.right() + Places.PADDING * 2);
        int height = isNote ? form.height : Math.max(140, inner.bottom() + Places.PADDING * 2);
        layout
            .getShapes()
            .add(
                Placing.newShape(
                    element, new Rectangle(right + Places.PADDING * 2, 40, width, height)));
        right += Places.PADDING * 2 + width;
      }
    }
  }

  private static Rectangle placeNodes(Layout layout, Set<Element> placed, Element container) {
    List<? extends Element> nodes = Graph.nodesIn(container);
    Rectangle all = new Rectangle();
    int next = 0;
    for (Element node : nodes) {
      if (!placed.contains(node)) {
        Shape form = Kinds.of(node).shape();
        Rectangle bounds =
            new Rectangle(
                Places.PADDING * 2 + next % COLUMNS * STEP_X,
                Places.HEADER + Places.PADDING + next / COLUMNS * STEP_Y,
                form.width,
                form.height);
        layout.getShapes().add(Placing.newShape(node, bounds));
        all.union(bounds);
      }
      next++;
    }
    return all;
  }
}
