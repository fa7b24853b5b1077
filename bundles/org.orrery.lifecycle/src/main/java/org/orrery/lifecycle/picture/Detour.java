package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way round what a line would run through: of all that leave and reach the middle of a side, the
 * shortest, where a corner counts as much as a piece of {@link #CORNER} pixels, and so does another
 * side than that of the plain course. Only what is in the way is looked at; what the way found runs
 * through comes in for another round. So the way depends on nothing but the boxes in the area that
 * was asked for, and neither on their order.
 */
final class Detour {
  static final int CORNER = 40;

  /** A way that is so much longer is not better, in pixels. */
  static final int FURTHER = 1_000;

  /** Room beside a shape, and what is taken where there is no more. */
  private static final int[] ROOMS = {12, 4};

  private static final int MOST_BOXES = 24;

  private final Box from;
  private final Box to;
  private final Obstacles obstacles;

  Detour(Box from, Box to, Obstacles obstacles) {
    this.from = from;
    this.to = to;
    this.obstacles = obstacles;
  }

  /** The corners of a better way than a course; empty when there is none. */
  List<Spot> insteadOf(List<Spot> course) {
    Set<Box> inTheWay = hit(course, 0);
    if (inTheWay.isEmpty() || from.equals(to)) {
      return List.of();
    }
    for (int room : ROOMS) {
      List<Spot> way = way(course, inTheWay, room);
      if (!way.isEmpty()) {
        return way;
      }
    }
    return List.of();
  }

  private List<Spot> way(List<Spot> plain, Set<Box> inTheWay, int room) {
    int most = length(plain) + FURTHER;
    Set<Box> known = new HashSet<>(inTheWay);
    while (known.size() <= MOST_BOXES) {
      List<Spot> way = new WayFinder(from, to, plain, known, room).find(most);
      if (way.isEmpty() || !known.addAll(hit(way, room - 1))) {
        return way.isEmpty() ? way : way.subList(1, way.size() - 1);
      }
    }
    return List.of();
  }

  /** What lies less than {@code room} from a course; what covers an end cannot be gone round. */
  private Set<Box> hit(List<Spot> course, int room) {
    Set<Box> hit = new HashSet<>();
    for (Box piece : pieces(course)) {
      for (Box box : obstacles.in(piece.grown(room))) {
        if (!covers(box, from) && !covers(box, to)) {
          hit.add(box);
        }
      }
    }
    return hit;
  }

  private static boolean covers(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  private static Box box(Spot a, Spot b) {
    int x = Math.min(a.x(), b.x());
    int y = Math.min(a.y(), b.y());
    return new Box(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  private static int length(List<Spot> course) {
    int length = 0;
    for (Box piece : pieces(course)) {
      length += piece.width() + piece.height();
    }
    return length;
  }

  private static List<Box> pieces(List<Spot> course) {
    List<Box> pieces = new ArrayList<>();
    for (int i = 1; i < course.size(); i++) {
      pieces.add(box(course.get(i - 1), course.get(i)));
    }
    return pieces;
  }
}
