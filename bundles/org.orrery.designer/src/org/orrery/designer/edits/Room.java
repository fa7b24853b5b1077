package org.orrery.designer.edits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;

/**
 * The room that stages and pipelines need for what is put into them: they grow, and push along what
 * they would cover.
 */
final class Room {
  private static final int GAP = 10;

  private final Drawing drawing;
  private final Collection<Element> placed;
  private final Map<Element, Dimension> needed = new LinkedHashMap<>();

  Room(Drawing drawing) {
    this(drawing, List.of());
  }

  /** {@code placed} have new places already and are not pushed. */
  Room(Drawing drawing, Collection<Element> placed) {
    this.drawing = drawing;
    this.placed = placed;
  }

  /** Notes that a container must hold a node at {@code bounds}; the drawing itself has room. */
  void need(Element container, Rectangle bounds) {
    if (!(container instanceof Lifecycle) && drawing.shapeOf(container) != null) {
      Rectangle now = drawing.boundsOf(container);
      Dimension size =
          needed.computeIfAbsent(container, key -> new Dimension(now.width, now.height));
      size.union(
          new Dimension(
              Places.snap(bounds.right() + Places.PADDING),
              Places.snap(bounds.bottom() + Places.PADDING)));
    }
  }

  /** Adds the edits that make the room. */
  void add(Edits edits) {
    Map<Element, Point> pushed = new LinkedHashMap<>();
    needed.forEach((container, size) -> push(container, size, pushed));
    needed.keySet().forEach(container -> pushed.putIfAbsent(container, new Point()));
    pushed.forEach(
        (element, by) -> {
          Rectangle bounds = drawing.boundsOf(element).getTranslated(by);
          Dimension size = needed.get(element);
          if (size != null) {
            bounds.setSize(size);
          }
          Placing.place(drawing, edits, element, bounds);
          if (by.x != 0 || by.y != 0) {
            Placing.carryBends(drawing, edits, element, along(pushed, by), by);
          }
        });
  }

  /** Elements that are pushed by the same distance, whose bend points go along. */
  private static List<Element> along(Map<Element, Point> pushed, Point by) {
    return pushed.entrySet().stream()
        .filter(other -> other.getValue().equals(by))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void push(Element container, Dimension size, Map<Element, Point> pushed) {
    Rectangle before = drawing.boundsOf(container);
    Rectangle wider = new Rectangle(before.x, before.y, size.width, before.height);
    Rectangle grown = new Rectangle(before.x, before.y, size.width, size.height);
    if (size.width > before.width && covers(container, wider, true)) {
      move(container, true, new Point(size.width - before.width, 0), pushed);
    }
    if (size.height > before.height && covers(container, grown, false)) {
      move(container, false, new Point(0, size.height - before.height), pushed);
    }
  }

  private boolean covers(Element container, Rectangle grown, boolean isAcross) {
    Rectangle reach = grown.getExpanded(GAP, GAP);
    return Graph.topLevel(drawing.lifecycle()).stream()
        .filter(other -> isBehind(other, container, isAcross) && !(other instanceof Note))
        .anyMatch(other -> drawing.boundsOf(other).intersects(reach));
  }

  private void move(Element container, boolean isAcross, Point by, Map<Element, Point> pushed) {
    for (Element other : Graph.topLevel(drawing.lifecycle())) {
      if (isBehind(other, container, isAcross)) {
        pushed.computeIfAbsent(other, key -> new Point()).translate(by);
      }
    }
  }

  private boolean isBehind(Element other, Element container, boolean isAcross) {
    Rectangle bounds = drawing.boundsOf(other);
    Rectangle before = drawing.boundsOf(container);
    return other != container
        && !placed.contains(other)
        && (isAcross ? bounds.x >= before.right() : bounds.y >= before.bottom());
  }
}
