package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.picture.Spot;

/** The bend points that tell a course: its corners, or a spot before its end. */
final class Corners {
  private Corners() {}

  /** The course has both its ends. */
  static List<Spot> of(List<Spot> course) {
    List<Spot> corners = new ArrayList<>();
    for (int i = 1; i < course.size() - 1; i++) {
      Spot before = corners.isEmpty() ? course.getFirst() : corners.getLast();
      if (isCorner(before, course.get(i), course.get(i + 1))) {
        corners.add(course.get(i));
      }
    }
    if (corners.isEmpty()) {
      Spot a = course.getFirst();
      Spot b = course.getLast();
      corners.add(new Spot(b.x() - (b.x() - a.x()) / 8, b.y() - (b.y() - a.y()) / 8));
    }
    return corners;
  }

  private static boolean isCorner(Spot before, Spot at, Spot after) {
    boolean level = before.y() == at.y() && at.y() == after.y();
    boolean plumb = before.x() == at.x() && at.x() == after.x();
    return !level && !plumb;
  }
}
