package org.orrery.designer.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.Placing;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;

/**
 * Places for the elements of a drawing, by id.
 *
 * @param shapes bounds relative to the container
 * @param courses bend points of transitions, on the drawing
 */
record Arrangement(Map<String, Rectangle> shapes, Map<String, List<Point>> courses) {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  /** The places that a drawing has; transitions without a course are straight. */
  static Arrangement of(Lifecycle lifecycle) {
    Map<String, Rectangle> shapes = new HashMap<>();
    for (ShapeLayout shape : lifecycle.getLayout().getShapes()) {
      if (shape.getElement() != null) {
        shapes.put(
            shape.getElement().getId(),
            new Rectangle(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight()));
      }
    }
    Map<String, List<Point>> courses = new HashMap<>();
    lifecycle.getTransitions().forEach(line -> courses.put(line.getId(), List.of()));
    for (EdgeLayout edge : lifecycle.getLayout().getEdges()) {
      if (edge.getTransition() != null) {
        courses.put(
            edge.getTransition().getId(),
            edge.getBendpoints().stream().map(b -> new Point(b.getX(), b.getY())).toList());
      }
    }
    return new Arrangement(shapes, courses);
  }

  /** One command that moves everything to its place. */
  Command command(Drawing drawing) {
    Edits edits = new Edits(Messages.get("edit.layout"));
    Map<String, Element> elements = drawing.byId();
    shapes.forEach((id, bounds) -> Placing.place(drawing, edits, elements.get(id), bounds));
    courses.forEach(
        (id, course) -> {
          Transition transition = (Transition) elements.get(id);
          EdgeLayout now = drawing.edgeOf(transition);
          if (now == null ? course.isEmpty() : isSame(now, course)) {
            return;
          }
          if (now != null) {
            edits.remove(now.eContainer(), L.getLayout_Edges(), now);
          }
          if (!course.isEmpty()) {
            edits.add(
                drawing.lifecycle().getLayout(), L.getLayout_Edges(), edge(transition, course));
          }
        });
    return edits.command();
  }

  private static boolean isSame(EdgeLayout now, List<Point> course) {
    List<Point> before =
        now.getBendpoints().stream().map(b -> new Point(b.getX(), b.getY())).toList();
    return before.equals(course);
  }

  private static EdgeLayout edge(Transition transition, List<Point> course) {
    EdgeLayout edge = LifecycleFactory.eINSTANCE.createEdgeLayout();
    edge.setTransition(transition);
    for (Point point : course) {
      Bendpoint bend = LifecycleFactory.eINSTANCE.createBendpoint();
      bend.setX(point.x);
      bend.setY(point.y);
      edge.getBendpoints().add(bend);
    }
    return edge;
  }
}
