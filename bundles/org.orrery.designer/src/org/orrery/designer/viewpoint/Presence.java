package org.orrery.designer.viewpoint;

import java.util.function.Function;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;

/** How much of an element is to be seen. */
public enum Presence {
  SHOWN,
  FADED,
  HIDDEN;

  /** The weaker of two. */
  public Presence and(Presence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Of a line as much is to be seen as of its ends, of the others what {@code shapes} says. */
  static Presence of(Element element, Function<Element, Presence> shapes) {
    return Graph.isLine(element)
        ? end(Graph.sourceOf(element), shapes).and(end(Graph.targetOf(element), shapes))
        : shapes.apply(element);
  }

  private static Presence end(Element node, Function<Element, Presence> shapes) {
    return node == null ? SHOWN : shapes.apply(node);
  }
}
