package org.orrery.lifecycle.picture;

import java.util.Collection;
import java.util.List;

/** What takes room on a drawing: shapes, round which lines without bend points go, or lines. */
@FunctionalInterface
public interface Obstacles {
  Obstacles NONE = area -> List.of();

  /** The boxes of all that has at least a border in common with an area, in any order. */
  Collection<Box> in(Box area);

  static Obstacles of(Collection<Box> boxes) {
    PlaceIndex<Box> index = new PlaceIndex<>();
    boxes.forEach(box -> index.put(box, box));
    return index::in;
  }
}
