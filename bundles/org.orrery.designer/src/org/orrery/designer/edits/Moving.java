package org.orrery.designer.edits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.PipelineNode;

/** Moves, resizes and rehouses shapes. */
public final class Moving {
  private Moving() {}

  /**
   * Gives an element new bounds in its container.
   *
   * @param moving all elements that move with it, itself included; empty when it is resized
   */
  public static Command within(
      Drawing drawing, Element element, Rectangle bounds, Collection<Element> moving) {
    Edits edits = new Edits(Messages.get(moving.isEmpty() ? "edit.resize" : "edit.move"));
    Rectangle before = drawing.boundsOf(element);
    Placing.place(drawing, edits, element, bounds);
    if (!moving.isEmpty()) {
      Point distance = new Point(bounds.x - before.x, bounds.y - before.y);
      Placing.carryBends(drawing, edits, element, moving, distance);
    }
    makeRoom(drawing, edits, (Element) element.eContainer(), bounds);
    return edits.command();
  }

  /**
   * Gives elements new places in their containers; what is inside another of them goes with that.
   *
   * @param wanted bounds by element, all moved by the same distance
   */
  public static Command within(Drawing drawing, Map<Element, Rectangle> wanted) {
    Map<Element, Rectangle> places = new LinkedHashMap<>(wanted);
    places.keySet().removeIf(element -> wanted.containsKey(element.eContainer()));
    Edits edits = new Edits(Messages.get("edit.move"));
    Room room = new Room(drawing, places.keySet());
    places.forEach(
        (element, bounds) -> {
          Rectangle before = drawing.boundsOf(element);
          Placing.place(drawing, edits, element, bounds);
          Point distance = new Point(bounds.x - before.x, bounds.y - before.y);
          Placing.carryBends(drawing, edits, element, places.keySet(), distance);
          room.need((Element) element.eContainer(), bounds);
        });
    room.add(edits);
    return edits.command();
  }

  /** Moves a node to another container. */
  public static Command into(
      Drawing drawing, Element element, Element container, Rectangle bounds) {
    return into(drawing, Map.of(element, bounds), container);
  }

  /**
   * Moves nodes to another container. Links between nodes of a pipeline go along; those to nodes
   * that stay behind go, for data does not pass from one pipeline into another.
   *
   * @param wanted bounds by element
   */
  public static Command into(Drawing drawing, Map<Element, Rectangle> wanted, Element container) {
    Edits edits = new Edits(Messages.get("edit.move"));
    Set<Element> links = new LinkedHashSet<>();
    Room room = new Room(drawing);
    wanted.forEach(
        (element, bounds) -> {
          if (element instanceof PipelineNode) {
            links.addAll(Graph.leaving(element));
            links.addAll(Graph.reaching(element));
          }
        });
    links.forEach(link -> edits.remove(link.eContainer(), link.eContainmentFeature(), link));
    wanted.forEach(
        (element, bounds) -> {
          edits.remove(element.eContainer(), element.eContainmentFeature(), element);
          edits.add(container, Creating.reference(container, element), element);
          Placing.place(drawing, edits, element, bounds);
          room.need(container, bounds);
        });
    links.removeIf(link -> !goesAlong(link, wanted.keySet()));
    links.forEach(link -> edits.add(container, link.eContainmentFeature(), link));
    room.add(edits);
    return edits.command();
  }

  private static boolean goesAlong(Element link, Set<Element> moving) {
    return moving.contains(Graph.sourceOf(link)) && moving.contains(Graph.targetOf(link));
  }

  private static void makeRoom(Drawing drawing, Edits edits, Element container, Rectangle bounds) {
    Room room = new Room(drawing);
    room.need(container, bounds);
    room.add(edits);
  }
}
