package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.orrery.layout.PartLayout.Frame;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Spot;

/**
 * The shapes that stand beside each other in one place, and make room for each other.
 *
 * @param shapes places of the elements, relative to what holds them
 */
record Room(List<ShapeLayout> shapes) {
  private static final int GAP = 40;
  private static final int PADDING = 30;

  /** The nodes of a stage or pipeline. */
  static Room in(Lifecycle lifecycle, Element container) {
    List<ShapeLayout> shapes = new ArrayList<>();
    Containers.in(container).forEach(node -> shapes.add(shape(lifecycle, node)));
    return new Room(shapes);
  }

  /** What stands on the drawing itself. */
  static Room onPage(Lifecycle lifecycle) {
    return new Room(
        lifecycle.getLayout().getShapes().stream()
            .filter(shape -> shape.getElement() != null)
            .filter(shape -> shape.getElement().eContainer() == lifecycle)
            .toList());
  }

  static ShapeLayout shape(Lifecycle lifecycle, EObject element) {
    return Elements.shapeOf(lifecycle, (Element) element)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + ((Element) element).getId() + "' has no place on the drawing"));
  }

  Frame around(List<? extends Element> elements) {
    return Frame.around(shapes.stream().filter(s -> elements.contains(s.getElement())).toList())
        .orElseThrow();
  }

  void put(Element element, int x, int y) {
    for (ShapeLayout shape : shapes) {
      if (shape.getElement() == element) {
        shape.setX(x);
        shape.setY(y);
      }
    }
  }

  /** Makes room where elements stand for what they will need, and tells where it is. */
  Frame make(Frame before, List<Element> chosen, Spot size) {
    List<ShapeLayout> others =
        shapes.stream().filter(s -> !chosen.contains(s.getElement())).toList();
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
    for (ShapeLayout shape : shapes) {
      if (shape.getElement() == container) {
        Frame before = Frame.of(shape);
        shape.setWidth(Math.max(shape.getWidth(), nodes.right() + PADDING));
        shape.setHeight(Math.max(shape.getHeight(), nodes.bottom() + PADDING));
        push(shapes.stream().filter(s -> s != shape).toList(), before, Frame.of(shape));
      }
    }
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
