package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The course of a line from border to border: through its bend points, or at right angles where
 * there are none, round what stands between its ends. Every picture of a drawing follows it: the
 * designer's, the exported and the compiled one.
 */
public final class Course {
  private static final int ROOM = 16;
  private static final int NEARLY_LEVEL = 4;
  private static final int FROM_CORNER = 8;

  private Course() {}

  public static List<Spot> between(
      Box from,
      Outline fromOutline,
      List<Spot> bends,
      Box to,
      Outline toOutline,
      Obstacles obstacles) {
    if (!bends.isEmpty()) {
      return along(aims(bends), from, fromOutline, to, toOutline);
    }
    List<Spot> plain = along(aims(from, to), from, fromOutline, to, toOutline);
    List<Spot> corners = new Detour(from, to, obstacles).insteadOf(plain);
    return corners.isEmpty() ? plain : along(aims(corners), from, fromOutline, to, toOutline);
  }

  /**
   * The same course from the border of another shape that stands where it begins; as it is where
   * its first piece lies within that shape.
   */
  public static List<Spot> from(Box box, Outline outline, List<Spot> course) {
    Spot next = course.get(1);
    if (box.grown(1).holds(next)) {
      return course;
    }
    List<Spot> other = new ArrayList<>(course);
    other.set(0, border(box, outline, next));
    return other;
  }

  /** The same course to the border of another shape that stands where it ends. */
  public static List<Spot> to(Box box, Outline outline, List<Spot> course) {
    return from(box, outline, course.reversed()).reversed();
  }

  private static List<Spot> along(
      List<Spot> aims, Box from, Outline fromOutline, Box to, Outline toOutline) {
    List<Spot> course = new ArrayList<>();
    course.add(border(from, fromOutline, aims.getFirst()));
    course.addAll(aims.subList(1, aims.size() - 1));
    course.add(border(to, toOutline, aims.getLast()));
    return course;
  }

  private static List<Spot> aims(List<Spot> bends) {
    List<Spot> aims = new ArrayList<>(bends);
    aims.addFirst(bends.getFirst());
    aims.addLast(bends.getLast());
    return aims;
  }

  /** First the spot towards which it leaves, then the corners, last the spot it arrives from. */
  private static List<Spot> aims(Box s, Box t) {
    if (s.equals(t)) {
      int y = s.y() - ROOM;
      int x = s.right() + ROOM;
      return aims(List.of(new Spot(x, s.middleY()), new Spot(x, y), new Spot(s.middleX(), y)));
    }
    boolean onwards = t.x() >= s.right();
    if ((onwards || s.x() >= t.right()) && areLevel(s, t)) {
      int x = onwards ? (s.right() + t.x()) / 2 : (t.right() + s.x()) / 2;
      return List.of(new Spot(x, s.middleY()), new Spot(x, s.middleY()));
    }
    if (t.x() >= s.right() + ROOM) {
      int x = (s.right() + t.x()) / 2;
      return aims(List.of(new Spot(x, s.middleY()), new Spot(x, t.middleY())));
    }
    if (t.y() >= s.bottom() + ROOM) {
      return upOrDown(s, t, (s.bottom() + t.y()) / 2);
    }
    if (s.y() >= t.bottom() + ROOM) {
      return upOrDown(s, t, (t.bottom() + s.y()) / 2);
    }
    return upOrDown(s, t, Math.max(s.bottom(), t.bottom()) + ROOM);
  }

  private static boolean areLevel(Box s, Box t) {
    return Math.abs(s.middleY() - t.middleY()) <= NEARLY_LEVEL
        || s.middleY() > t.y() + FROM_CORNER && s.middleY() < t.bottom() - FROM_CORNER;
  }

  private static List<Spot> upOrDown(Box s, Box t, int y) {
    Spot above = new Spot(s.middleX(), y);
    return s.middleX() == t.middleX()
        ? List.of(above, above)
        : aims(List.of(above, new Spot(t.middleX(), y)));
  }

  /**
   * Where a line meets a shape: level or plumb with a spot beside, above or below it, so that right
   * angles stay so; else in the middle of the nearest side.
   */
  static Spot border(Box box, Outline outline, Spot towards) {
    boolean level = inside(towards.y(), box.y(), box.bottom());
    boolean plumb = inside(towards.x(), box.x(), box.right());
    if (level && !plumb) {
      double reach = box.width() / 2.0 * outline.reach(towards.y() - box.y(), box.height());
      return new Spot(away(box.x() + box.width() / 2.0, reach, towards.x()), towards.y());
    }
    if (plumb) {
      double reach = box.height() / 2.0 * outline.reach(towards.x() - box.x(), box.width());
      return new Spot(towards.x(), away(box.y() + box.height() / 2.0, reach, towards.y()));
    }
    int dx = Math.abs(towards.x() - box.middleX()) - box.width() / 2;
    int dy = Math.abs(towards.y() - box.middleY()) - box.height() / 2;
    return dx >= dy
        ? new Spot(towards.x() < box.x() ? box.x() : box.right(), box.middleY())
        : new Spot(box.middleX(), towards.y() < box.y() ? box.y() : box.bottom());
  }

  private static boolean inside(int value, int low, int high) {
    return value > low && value < high;
  }

  private static int away(double middle, double reach, int towards) {
    return (int) Math.round(towards < middle ? middle - reach : middle + reach);
  }
}
