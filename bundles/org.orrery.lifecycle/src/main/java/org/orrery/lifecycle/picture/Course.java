package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.List;

/** The course of a line: through its bend points, or at right angles where there are none. */
final class Course {
  private static final int ROOM = 16;

  private Course() {}

  static List<Spot> between(Box from, Box to, List<Spot> bends) {
    List<Spot> through = bends.isEmpty() ? corners(from, to) : bends;
    List<Spot> course = new ArrayList<>();
    Spot first = through.isEmpty() ? new Spot(to.middleX(), to.middleY()) : through.get(0);
    Spot last =
        through.isEmpty()
            ? new Spot(from.middleX(), from.middleY())
            : through.get(through.size() - 1);
    course.add(border(from, first));
    course.addAll(through);
    course.add(border(to, last));
    return course;
  }

  private static List<Spot> corners(Box s, Box t) {
    if (s.equals(t)) {
      int y = s.y() - ROOM;
      int x = s.right() + ROOM;
      return List.of(new Spot(x, s.middleY()), new Spot(x, y), new Spot(s.middleX(), y));
    }
    if (t.x() >= s.right() + ROOM) {
      if (Math.abs(s.middleY() - t.middleY()) <= 4) {
        return List.of();
      }
      int x = (s.right() + t.x()) / 2;
      return List.of(new Spot(x, s.middleY()), new Spot(x, t.middleY()));
    }
    boolean below = t.y() >= s.bottom() + ROOM;
    if (below || s.y() >= t.bottom() + ROOM) {
      if (Math.abs(s.middleX() - t.middleX()) <= 4) {
        return List.of();
      }
      int y = below ? (s.bottom() + t.y()) / 2 : (t.bottom() + s.y()) / 2;
      return List.of(new Spot(s.middleX(), y), new Spot(t.middleX(), y));
    }
    int y = Math.max(s.bottom(), t.bottom()) + ROOM;
    return List.of(new Spot(s.middleX(), y), new Spot(t.middleX(), y));
  }

  /** Where a line towards a spot leaves a box: straight on where the spot lies beside it. */
  private static Spot border(Box box, Spot towards) {
    boolean besides = towards.y() >= box.y() && towards.y() <= box.bottom();
    boolean above = towards.x() >= box.x() && towards.x() <= box.right();
    if (besides && !above) {
      return new Spot(towards.x() < box.x() ? box.x() : box.right(), towards.y());
    }
    if (above && !besides) {
      return new Spot(towards.x(), towards.y() < box.y() ? box.y() : box.bottom());
    }
    double dx = towards.x() - box.middleX();
    double dy = towards.y() - box.middleY();
    double reach =
        Math.max(
            Math.abs(dx) / Math.max(1, box.width() / 2.0),
            Math.abs(dy) / Math.max(1, box.height() / 2.0));
    return reach == 0
        ? new Spot(box.middleX(), box.bottom())
        : new Spot(
            (int) Math.round(box.middleX() + dx / reach),
            (int) Math.round(box.middleY() + dy / reach));
  }

  /** The middle of the longest part: where a label has the most room. */
  static Spot middle(List<Spot> course) {
    Spot from = course.get(0);
    Spot to = course.get(course.size() - 1);
    long longest = -1;
    for (int i = 1; i < course.size(); i++) {
      Spot a = course.get(i - 1);
      Spot b = course.get(i);
      long length = Math.abs((long) a.x() - b.x()) + Math.abs((long) a.y() - b.y());
      if (length > longest) {
        longest = length;
        from = a;
        to = b;
      }
    }
    return new Spot((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
  }
}
