package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the label of a line stands in every picture: above a level piece of its course or beside a
 * plumb one, which would strike it out; on no shape and, where there is a choice, on no line.
 */
public final class Caption {
  private static final int BESIDE = 24;

  /** Between a line and its label. */
  private static final int GAP = 2;

  /** Where on a piece it may stand, in the order in which that is tried, as shares of it. */
  private static final double[] SHARES = {0.5, 0.25, 0.75, 0.375, 0.625};

  private Caption() {}

  /**
   * The place of a label: at the middle of the first level piece that has room for it, for plumb
   * pieces side by side would lay their labels on each other; else of the first plumb one; else of
   * the longest. Where it would lie on a shape or a line it stands elsewhere, if a place is free.
   *
   * @param lines boxes of the pieces of all lines, its own among them
   */
  public static Box place(List<Spot> course, LabelText text, Obstacles shapes, Obstacles lines) {
    return place(course, text.width(), text.height(), shapes, lines);
  }

  static Box place(List<Spot> course, int width, int height, Obstacles shapes, Obstacles lines) {
    List<Piece> pieces = Piece.of(course);
    pieces.sort(
        Comparator.<Piece, Boolean>comparing(piece -> !piece.hasRoom(width, height))
            .thenComparing(piece -> piece.hasRoom(width, height) && !piece.isLevel())
            .thenComparing(piece -> piece.hasRoom(width, height) ? 0 : -piece.length()));
    List<Box> places = new ArrayList<>();
    for (double share : SHARES) {
      pieces.forEach(piece -> places.addAll(piece.places(share, width, height)));
    }
    Box best = null;
    int fewest = Integer.MAX_VALUE;
    for (Box place : places) {
      int crossed = shapes.in(place).isEmpty() ? lines.in(place).size() : Integer.MAX_VALUE;
      if (crossed < fewest) {
        best = place;
        fewest = crossed;
      }
      if (crossed == 0) {
        break;
      }
    }
    return best == null ? places.getFirst() : best;
  }

  /** The boxes of the pieces of a course. */
  public static List<Box> pieces(List<Spot> course) {
    return Piece.of(course).stream().map(Piece::box).toList();
  }

  /** A straight piece of a course. */
  private record Piece(Spot from, Spot to) {
    static List<Piece> of(List<Spot> course) {
      List<Piece> pieces = new ArrayList<>();
      for (int i = 1; i < course.size(); i++) {
        pieces.add(new Piece(course.get(i - 1), course.get(i)));
      }
      return pieces;
    }

    boolean isLevel() {
      return from.y() == to.y();
    }

    private boolean isPlumb() {
      return from.x() == to.x() && !isLevel();
    }

    Box box() {
      return new Box(
          Math.min(from.x(), to.x()),
          Math.min(from.y(), to.y()),
          Math.abs(from.x() - to.x()),
          Math.abs(from.y() - to.y()));
    }

    long length() {
      return Math.round(Math.hypot(from.x() - to.x(), from.y() - to.y()));
    }

    boolean hasRoom(int width, int height) {
      return length() >= (isPlumb() ? height : width) + BESIDE;
    }

    List<Box> places(double share, int width, int height) {
      int x = (int) (from.x() + (to.x() - from.x()) * share);
      int y = (int) (from.y() + (to.y() - from.y()) * share);
      if (isPlumb()) {
        Box right = new Box(x + GAP, y - height / 2, width, height);
        return List.of(right, right.moved(-2 * GAP - width, 0));
      }
      return List.of(new Box(x - width / 2, y - GAP - height, width, height));
    }
  }
}
