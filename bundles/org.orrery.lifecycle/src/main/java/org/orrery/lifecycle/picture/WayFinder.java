package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * The shortest way of level and plumb pieces from one box to another between some others, after
 * Dijkstra on the lines that lie on the sides of the boxes with room around them: if there is any
 * way, there is one on these.
 */
final class WayFinder {
  /** East, north, west, south: in doubt the first, and not where names of symbols stand. */
  private static final int[] DX = {1, 0, -1, 0};

  private static final int[] DY = {0, -1, 0, 1};

  /**
   * What a pixel costs: of ways of one length, that which stays longest on the middle lines of the
   * two boxes is the best.
   */
  private static final int ON_MIDDLE = 16;

  private static final int ELSEWHERE = 17;

  /** A spot that is reached in a direction. */
  private record Step(int cost, int number, int x, int y, int way, Step before) {}

  private final Box from;
  private final Box to;
  private final int room;
  private final int plainStart;
  private final int plainEnd;
  private final List<Box> blocks = new ArrayList<>();
  private final int[] xs;
  private final int[] ys;
  private final int[] best;
  private final PriorityQueue<Step> open =
      new PriorityQueue<>(Comparator.comparingInt(Step::cost).thenComparingInt(Step::number));
  private int number;

  /**
   * @param plain the course that would be taken without others; to leave and reach other sides than
   *     it does costs as much as a corner
   */
  WayFinder(Box from, Box to, List<Spot> plain, Collection<Box> others, int room) {
    this.from = from;
    this.to = to;
    this.room = room;
    plainStart = way(plain.get(0), plain.get(1));
    plainEnd = way(plain.get(plain.size() - 2), plain.getLast());
    TreeSet<Integer> across = new TreeSet<>(List.of(from.middleX(), to.middleX()));
    TreeSet<Integer> down = new TreeSet<>(List.of(from.middleY(), to.middleY()));
    List<Box> all = new ArrayList<>(others);
    all.add(from);
    all.add(to);
    for (Box box : all) {
      Box block = box.grown(room);
      blocks.add(block);
      across.addAll(List.of(block.x(), block.right()));
      down.addAll(List.of(block.y(), block.bottom()));
    }
    xs = across.stream().mapToInt(Integer::intValue).toArray();
    ys = down.stream().mapToInt(Integer::intValue).toArray();
    best = new int[xs.length * ys.length * DX.length];
    Arrays.fill(best, Integer.MAX_VALUE);
  }

  /** The ends and the corners of a way that costs less; empty when there is none. */
  List<Spot> find(int most) {
    for (int way = 0; way < DX.length; way++) {
      Spot side = side(from, way);
      Spot out = outside(from, way);
      if (isFree(side, out, from)) {
        reach(
            room * ON_MIDDLE + corner(plainStart, way),
            index(xs, out.x()),
            index(ys, out.y()),
            way,
            null);
      }
    }
    while (!open.isEmpty()) {
      Step step = open.poll();
      if (step.cost > most * ON_MIDDLE) {
        return List.of();
      }
      if (step.way >= DX.length) {
        return course(step);
      }
      if (step.cost == best[key(step.x, step.y, step.way)]) {
        arrive(step);
        goOn(step);
      }
    }
    return List.of();
  }

  private void goOn(Step step) {
    for (int way = 0; way < DX.length; way++) {
      int x = step.x + DX[way];
      int y = step.y + DY[way];
      boolean isBack = way == opposite(step.way);
      if (!isBack && x >= 0 && y >= 0 && x < xs.length && y < ys.length) {
        Spot here = spot(step);
        Spot there = new Spot(xs[x], ys[y]);
        if (isFree(here, there, null)) {
          reach(step.cost + cost(here, there) + corner(step.way, way), x, y, way, step);
        }
      }
    }
  }

  /** Goes into the box where the spot lies before one of its sides. */
  private void arrive(Step step) {
    for (int way = 0; way < DX.length; way++) {
      Spot before = outside(to, opposite(way));
      boolean isThere = before.equals(spot(step)) && way != opposite(step.way);
      if (isThere && isFree(before, side(to, opposite(way)), to)) {
        int cost = step.cost + room * ON_MIDDLE + corner(step.way, way) + corner(plainEnd, way);
        open.add(new Step(cost, number++, step.x, step.y, DX.length + way, step));
      }
    }
  }

  private void reach(int cost, int x, int y, int way, Step before) {
    int key = key(x, y, way);
    if (cost < best[key]) {
      best[key] = cost;
      open.add(new Step(cost, number++, x, y, way, before));
    }
  }

  private List<Spot> course(Step last) {
    LinkedList<Spot> course = new LinkedList<>();
    int way = last.way - DX.length;
    course.add(side(to, opposite(way)));
    Step first = last;
    for (Step step = last.before; step != null; step = step.before) {
      if (step.way != way) {
        course.addFirst(spot(step));
        way = step.way;
      }
      first = step;
    }
    course.addFirst(side(from, first.way));
    return course;
  }

  /** Whether a piece runs through no block but that of the box which it leaves or reaches. */
  private boolean isFree(Spot a, Spot b, Box end) {
    Box own = end == null ? null : end.grown(room);
    for (Box block : blocks) {
      if (meets(a.x(), b.x(), block.x(), block.right())
          && meets(a.y(), b.y(), block.y(), block.bottom())
          && !block.equals(own)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(int one, int other, int low, int high) {
    return one == other
        ? low < one && one < high
        : Math.min(one, other) < high && low < Math.max(one, other);
  }

  private static Spot side(Box box, int way) {
    return switch (way) {
      case 0 -> new Spot(box.right(), box.middleY());
      case 1 -> new Spot(box.middleX(), box.y());
      case 2 -> new Spot(box.x(), box.middleY());
      default -> new Spot(box.middleX(), box.bottom());
    };
  }

  private Spot outside(Box box, int way) {
    Spot side = side(box, way);
    return new Spot(side.x() + room * DX[way], side.y() + room * DY[way]);
  }

  private Spot spot(Step step) {
    return new Spot(xs[step.x], ys[step.y]);
  }

  private int key(int x, int y, int way) {
    return (x * ys.length + y) * DX.length + way;
  }

  private static int index(int[] sorted, int value) {
    return Arrays.binarySearch(sorted, value);
  }

  private static int way(Spot a, Spot b) {
    if (a.y() == b.y()) {
      return a.x() <= b.x() ? 0 : 2;
    }
    return a.y() >= b.y() ? 1 : 3;
  }

  private static int opposite(int way) {
    return (way + 2) % DX.length;
  }

  private static int corner(int before, int after) {
    return before == after ? 0 : Detour.CORNER * ON_MIDDLE;
  }

  private int cost(Spot a, Spot b) {
    boolean isOnMiddle =
        a.y() == b.y()
            ? a.y() == from.middleY() || a.y() == to.middleY()
            : a.x() == from.middleX() || a.x() == to.middleX();
    int length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    return length * (isOnMiddle ? ON_MIDDLE : ELSEWHERE);
  }
}
