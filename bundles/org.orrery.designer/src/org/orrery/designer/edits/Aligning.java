package org.orrery.designer.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/**
 * Brings shapes in line, at even distances, or to one size, wherever they are housed. The last of
 * the shapes is the one that the others follow; lines stay out.
 */
public final class Aligning {
  /** What is brought in line. */
  public enum Edge {
    LEFT,
    CENTER,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM
  }

  private Aligning() {}

  /** The shapes among elements that can be aligned. */
  public static List<Element> shapes(Lifecycle lifecycle, List<Element> elements) {
    Set<Element> frames = new HashSet<>(Graph.topLevel(lifecycle));
    return elements.stream().filter(each -> Graph.isNode(each) || frames.contains(each)).toList();
  }

  /** Brings an edge or the middle of all shapes to that of the last one. */
  public static Command align(Drawing drawing, List<Element> shapes, Edge edge) {
    Edits edits = new Edits(Messages.get("edit.align"));
    Room room = new Room(drawing);
    Rectangle target = onDrawing(drawing, shapes.get(shapes.size() - 1));
    for (Element shape : shapes) {
      Rectangle bounds = onDrawing(drawing, shape);
      Point place =
          switch (edge) {
            case LEFT -> new Point(target.x, bounds.y);
            case CENTER -> new Point(target.getCenter().x - bounds.width / 2, bounds.y);
            case RIGHT -> new Point(target.right() - bounds.width, bounds.y);
            case TOP -> new Point(bounds.x, target.y);
            case MIDDLE -> new Point(bounds.x, target.getCenter().y - bounds.height / 2);
            case BOTTOM -> new Point(bounds.x, target.bottom() - bounds.height);
          };
      move(drawing, edits, room, shapes, shape, bounds, place);
    }
    room.add(edits);
    return edits.command();
  }

  /** Makes the gaps between shapes even; the outermost two stay. */
  public static Command distribute(Drawing drawing, List<Element> shapes, boolean isAcross) {
    Edits edits = new Edits(Messages.get("edit.distribute"));
    Room room = new Room(drawing);
    List<Element> inOrder = new ArrayList<>(shapes);
    inOrder.sort(
        Comparator.comparingInt(
            shape -> isAcross ? onDrawing(drawing, shape).x : onDrawing(drawing, shape).y));
    Rectangle first = onDrawing(drawing, inOrder.get(0));
    Rectangle last = onDrawing(drawing, inOrder.get(inOrder.size() - 1));
    int taken = 0;
    for (Element shape : inOrder) {
      Rectangle bounds = onDrawing(drawing, shape);
      taken += isAcross ? bounds.width : bounds.height;
    }
    int span = isAcross ? last.right() - first.x : last.bottom() - first.y;
    double gap = (span - taken) / (inOrder.size() - 1.0);
    double at = isAcross ? first.x : first.y;
    for (Element shape : inOrder) {
      Rectangle bounds = onDrawing(drawing, shape);
      int rounded = (int) Math.round(at);
      Point place = isAcross ? new Point(rounded, bounds.y) : new Point(bounds.x, rounded);
      move(drawing, edits, room, shapes, shape, bounds, place);
      at += (isAcross ? bounds.width : bounds.height) + gap;
    }
    room.add(edits);
    return edits.command();
  }

  /** Gives all shapes that may have any size that of the last one. */
  public static Command sameSize(Drawing drawing, List<Element> shapes) {
    Edits edits = new Edits(Messages.get("edit.samesize"));
    Room room = new Room(drawing);
    Rectangle target = drawing.boundsOf(shapes.get(shapes.size() - 1));
    for (Element shape : shapes) {
      Rectangle bounds = drawing.boundsOf(shape);
      boolean isOther = bounds.width != target.width || bounds.height != target.height;
      if (isOther && Places.isResizable(Kinds.of(shape)) && !drawing.isCollapsed(shape)) {
        bounds.setSize(target.width, target.height);
        put(drawing, edits, room, shape, bounds);
      }
    }
    room.add(edits);
    return edits.command();
  }

  private static void move(
      Drawing drawing,
      Edits edits,
      Room room,
      List<Element> moving,
      Element shape,
      Rectangle before,
      Point place) {
    Point distance = new Point(place.x - before.x, place.y - before.y);
    if (distance.x == 0 && distance.y == 0) {
      return;
    }
    Rectangle bounds = drawing.boundsOf(shape).getTranslated(distance);
    Places.inside(shape, bounds);
    put(drawing, edits, room, shape, bounds);
    if (Graph.isFrame(shape)) {
      Placing.carryBends(drawing, edits, shape, moving, distance);
    }
  }

  private static void put(
      Drawing drawing, Edits edits, Room room, Element shape, Rectangle bounds) {
    Placing.place(drawing, edits, shape, bounds);
    room.need((Element) shape.eContainer(), bounds);
  }

  /** Where a shape lies on the whole drawing. */
  public static Rectangle onDrawing(Drawing drawing, Element shape) {
    Rectangle bounds = drawing.boundsOf(shape).getCopy();
    if (shape.eContainer() instanceof Element home && !(home instanceof Lifecycle)) {
      bounds.translate(drawing.boundsOf(home).getLocation());
    }
    return bounds;
  }
}
