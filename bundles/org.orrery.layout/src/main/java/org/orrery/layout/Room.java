package org.orrery.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.layout.PartLayout.Frame;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.picture.Spot;

/**
 * What stands beside each other in one place, and makes room for each other.
 *
 * @param shapes places of the elements, relative to what holds them
 */
record Room(Map<Element, ShapeLayout> shapes) {
  private static final int GAP = 40;
  private static final int PADDING = 30;

  static Room of(Collection<? extends Element> elements, Rooms rooms) {
    Map<Element, ShapeLayout> shapes = new LinkedHashMap<>();
    elements.forEach(element -> shapes.put(element, rooms.place(element)));
    return new Room(shapes);
  }

  /** What everything takes. */
  Frame around() {
    return Frame.around(shapes.values()).orElseThrow();
  }

  void put(Element element, int x, int y) {
    ShapeLayout shape = shapes.get(element);
    shape.setX(x);
    shape.setY(y);
  }

  /** Makes room where elements stand for what they will need, and tells where it is. */
  Frame make(Frame before, Collection<Element> chosen, Spot size) {
    List<ShapeLayout> others = others(chosen);
    Frame after = new Frame(before.x(), before.y(), size.x(), size.y());
    push(others, before, after);
    if (others.stream().noneMatch(shape -> Frame.of(shape).meets(after))) {
      return after;
    }
    int bottom = Frame.around(others).orElseThrow().bottom();
    return new Frame(before.x(), bottom + GAP, size.x(), size.y());
  }

  /** Lets a stage hold its nodes, and moves what stands right of it and below. */
  void grow(Element container, Frame nodes) {
    ShapeLayout shape = shapes.get(container);
    Frame before = Frame.of(shape);
    shape.setWidth(Math.max(shape.getWidth(), nodes.right() + PADDING));
    shape.setHeight(Math.max(shape.getHeight(), nodes.bottom() + PADDING));
    push(others(Set.of(container)), before, Frame.of(shape));
  }

  private List<ShapeLayout> others(Collection<Element> chosen) {
    Map<Element, ShapeLayout> others = new LinkedHashMap<>(shapes);
    others.keySet().removeAll(Set.copyOf(chosen));
    return List.copyOf(others.values());
  }

  private static void push(List<ShapeLayout> others, Frame before, Frame after) {
    int right = Math.max(0, after.width() - before.width());
    int down = Math.max(0, after.height() - before.height());
    for (ShapeLayout other : others) {
      Frame at = Frame.of(other);
      if (at.x() >= before.right() && at.y() < after.bottom() && at.bottom() > before.y()) {
        other.setX(at.x() + right);
      } else if (at.y() >= before.bottom()) {
        other.setY(at.y() + down);
      }
    }
  }
}
