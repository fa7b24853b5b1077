package org.orrery.designer.edits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/**
 * Where a part of another drawing covers nothing: below what is in its stages, and whole stages to
 * the right of all others. What covers nothing where it was stays there.
 */
record Vacancy(Drawing drawing, Drawing source) {
  private static final int ASIDE = 40;

  /**
   * How far all goes, in pixels.
   *
   * @param homes the elements of the source with the containers of the drawing that take them
   */
  Point shift(Map<Element, Element> homes) {
    Map<Element, Rectangle> parts = new LinkedHashMap<>();
    homes.forEach(
        (element, home) -> parts.merge(home, source.boundsOf(element), Rectangle::getUnion));
    boolean isFree =
        parts.entrySet().stream()
            .noneMatch(part -> within(part.getKey()).anyMatch(part.getValue()::intersects));
    if (isFree) {
      return new Point();
    }
    Rectangle frames = parts.get(drawing.lifecycle());
    return frames != null && parts.size() == 1
        ? new Point(right() + ASIDE - frames.x, 0)
        : new Point(0, parts.entrySet().stream().mapToInt(this::down).max().orElse(0));
  }

  private Stream<Rectangle> within(Element home) {
    Collection<? extends Element> there =
        home instanceof Lifecycle lifecycle ? Graph.topLevel(lifecycle) : Graph.nodesIn(home);
    return there.stream().map(drawing::boundsOf);
  }

  private int right() {
    return within(drawing.lifecycle()).mapToInt(Rectangle::right).max().orElse(0);
  }

  private int down(Map.Entry<Element, Rectangle> part) {
    int bottom = within(part.getKey()).mapToInt(Rectangle::bottom).max().orElse(0);
    return Math.max(0, bottom + Places.PADDING - part.getValue().y);
  }
}
