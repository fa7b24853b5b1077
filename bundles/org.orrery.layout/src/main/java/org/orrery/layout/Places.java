package org.orrery.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.Figure;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.PlaceIndex;
import org.orrery.lifecycle.picture.Spot;

/** Where the elements of a drawing stand, found by element; what changes is written to it. */
final class Places {
  private final Lifecycle lifecycle;
  private final Map<Element, ShapeLayout> shapes = new HashMap<>();

  Places(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
    for (ShapeLayout shape : lifecycle.getLayout().getShapes()) {
      if (shape.getElement() != null) {
        shapes.put(shape.getElement(), shape);
      }
    }
  }

  /** Relative to what holds it; null for what has no place. */
  Box of(Element element) {
    ShapeLayout shape = shapes.get(element);
    if (shape == null) {
      return null;
    }
    Figure figure = Figure.of(element.eClass());
    boolean isSized = shape.getWidth() > 0 && shape.getHeight() > 0;
    return new Box(
        shape.getX(),
        shape.getY(),
        isSized ? shape.getWidth() : figure.width,
        isSized ? shape.getHeight() : figure.height);
  }

  /** Sets where something stands; the size only of what is no node. */
  void put(Element element, Box place) {
    ShapeLayout shape = shapes.get(element);
    shape.setX(place.x());
    shape.setY(place.y());
    if (!Containers.in(element).isEmpty()) {
      shape.setWidth(place.width());
      shape.setHeight(place.height());
    }
  }

  /** On the drawing; null for what has no place. */
  Box onPage(Element element) {
    Box box = of(element);
    Box around = element.eContainer() instanceof Element holder ? of(holder) : null;
    return box == null || around == null ? box : box.moved(around.x(), around.y());
  }

  /** Where all nodes are on the drawing. */
  Map<Element, Box> nodes() {
    Map<Element, Box> nodes = new HashMap<>();
    for (Element container : Containers.of(lifecycle)) {
      Containers.in(container).forEach(node -> nodes.put(node, onPage(node)));
    }
    nodes.values().removeIf(box -> box == null);
    return nodes;
  }

  static List<Spot> bends(EdgeLayout edge) {
    return edge.getBendpoints().stream().map(bend -> new Spot(bend.getX(), bend.getY())).toList();
  }

  /**
   * Keeps courses true after shapes moved: they go along where both ends moved alike, and lose
   * their bends where not.
   *
   * @param before where the nodes were
   */
  void follow(Map<Element, Box> before) {
    lifecycle
        .getLayout()
        .getEdges()
        .removeIf(
            edge -> {
              Transition line = edge.getTransition();
              Spot from = line == null ? null : moved(line.getSource(), before);
              Spot to = line == null ? null : moved(line.getTarget(), before);
              if (from == null || !from.equals(to)) {
                return line != null;
              }
              edge.getBendpoints()
                  .forEach(
                      bend -> {
                        bend.setX(bend.getX() + from.x());
                        bend.setY(bend.getY() + from.y());
                      });
              return false;
            });
  }

  private Spot moved(Node node, Map<Element, Box> before) {
    Box was = before.get(node);
    Box is = was == null ? null : onPage(node);
    return is == null ? null : new Spot(is.x() - was.x(), is.y() - was.y());
  }

  /** Takes the bends from lines of some nodes that run through a node; tells whether any did. */
  boolean straighten(Predicate<Element> nodesOfLines) {
    PlaceIndex<Element> index = new PlaceIndex<>();
    Map<Element, Box> nodes = nodes();
    nodes.forEach(index::put);
    return lifecycle
        .getLayout()
        .getEdges()
        .removeIf(
            edge -> {
              Transition line = edge.getTransition();
              return line != null
                  && !edge.getBendpoints().isEmpty()
                  && nodes.containsKey(line.getSource())
                  && nodes.containsKey(line.getTarget())
                  && (nodesOfLines.test(line.getSource()) || nodesOfLines.test(line.getTarget()))
                  && runsThrough(line, bends(edge), index);
            });
  }

  private static boolean runsThrough(Transition line, List<Spot> bends, PlaceIndex<Element> nodes) {
    Node from = line.getSource();
    Node to = line.getTarget();
    List<Spot> course =
        Course.between(
            nodes.placeOf(from),
            Figure.of(from.eClass()).outline(),
            bends,
            nodes.placeOf(to),
            Figure.of(to.eClass()).outline(),
            Obstacles.NONE);
    for (int i = 1; i < course.size(); i++) {
      Box piece = piece(course.get(i - 1), course.get(i));
      for (Element node : nodes.in(piece)) {
        if (node != from && node != to && isThrough(piece, nodes.placeOf(node))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Box piece(Spot a, Spot b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  /** Slanted pieces are left as people drew them. */
  private static boolean isThrough(Box piece, Box box) {
    return (piece.width() == 0 || piece.height() == 0)
        && piece.x() < box.right()
        && box.x() < piece.right() + (piece.width() == 0 ? 1 : 0)
        && piece.y() < box.bottom()
        && box.y() < piece.bottom() + (piece.height() == 0 ? 1 : 0);
  }
}
