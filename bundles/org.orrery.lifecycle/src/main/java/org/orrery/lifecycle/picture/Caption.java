package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the label of a line stands: in the middle of a piece of its course, on no shape. */
public final class Caption {
  private static final int BESIDE = 24;
  private static final int HEIGHT = 16;
  private static final double LETTER = 6.4;

  /** Where on a piece it may stand, in the order in which that is tried, as shares of it. */
  private static final double[] SHARES = {0.5, 0.25, 0.75};

  /** The most room that a label takes, in pixels. */
  static final int MOST = 130;

  private Caption() {}

  /**
   * The middle of a label: that of the first level piece that has room for it, for plumb pieces
   * side by side would lay their labels on each other; else of the first plumb one; else of the
   * longest. Where it would lie on a shape it stands on another piece, if one is free.
   */
  public static Spot middle(List<Spot> course, String text, Obstacles obstacles) {
    return middle(course, width(text), obstacles);
  }

  static Spot middle(List<Spot> course, int width, Obstacles obstacles) {
    List<Integer> pieces = new ArrayList<>();
    for (int i = 0; i < course.size() - 1; i++) {
      pieces.add(i);
    }
    boolean[] hasRoom = new boolean[pieces.size()];
    pieces.forEach(i -> hasRoom[i] = length(course, i) >= width + BESIDE);
    pieces.sort(
        Comparator.<Integer, Boolean>comparing(i -> !hasRoom[i])
            .thenComparing(i -> hasRoom[i] && !isLevel(course, i))
            .thenComparing(i -> hasRoom[i] ? 0 : -Math.round(length(course, i))));
    for (double share : SHARES) {
      for (int piece : pieces) {
        Spot middle = at(course, piece, share);
        Box label = new Box(middle.x() - width / 2, middle.y() - HEIGHT / 2, width, HEIGHT);
        if (obstacles.in(label).isEmpty()) {
          return middle;
        }
      }
    }
    return at(course, pieces.getFirst(), SHARES[0]);
  }

  /** About how wide a label is, in pixels: of a long text what is shown of it. */
  public static int width(String text) {
    return Math.min(MOST, (int) (text.length() * LETTER));
  }

  private static Spot at(List<Spot> course, int piece, double share) {
    Spot a = course.get(piece);
    Spot b = course.get(piece + 1);
    return new Spot(
        (int) (a.x() + (b.x() - a.x()) * share), (int) (a.y() + (b.y() - a.y()) * share));
  }

  private static boolean isLevel(List<Spot> course, int piece) {
    return course.get(piece).y() == course.get(piece + 1).y();
  }

  private static double length(List<Spot> course, int piece) {
    Spot a = course.get(piece);
    Spot b = course.get(piece + 1);
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
