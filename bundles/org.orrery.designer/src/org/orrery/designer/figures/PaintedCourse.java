package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** How the course of a line is painted: with round corners, and bows over other lines. */
final class PaintedCourse {
  private static final int RADIUS = 7;
  private static final int STEPS = 4;

  private PaintedCourse() {}

  /**
   * The points to paint.
   *
   * @param jumps where the course jumps over other lines, from left to right
   */
  static PointList of(PointList course, List<Point> jumps) {
    PointList round = rounded(course);
    return jumps.isEmpty() ? round : jumping(round, jumps);
  }

  private static PointList jumping(PointList course, List<Point> jumps) {
    PointList points = new PointList();
    points.addPoint(course.getFirstPoint());
    for (int i = 1; i < course.size(); i++) {
      Point from = course.getPoint(i - 1);
      Point to = course.getPoint(i);
      if (from.y == to.y) {
        addBows(points, jumps, from, to);
      }
      points.addPoint(to);
    }
    return points;
  }

  private static void addBows(PointList points, List<Point> jumps, Point from, Point to) {
    int low = Math.min(from.x, to.x) + Crossings.RADIUS;
    int high = Math.max(from.x, to.x) - Crossings.RADIUS;
    int way = from.x < to.x ? 1 : -1;
    for (int i = 0; i < jumps.size(); i++) {
      Point jump = jumps.get(way > 0 ? i : jumps.size() - 1 - i);
      if (jump.y == from.y && jump.x >= low && jump.x <= high) {
        for (int step = 0; step <= 2 * STEPS; step++) {
          double angle = Math.PI * (1 - step / (2.0 * STEPS));
          points.addPoint(
              jump.x + (int) Math.round(way * Crossings.RADIUS * Math.cos(angle)),
              jump.y - (int) Math.round(Crossings.RADIUS * Math.sin(angle)));
        }
      }
    }
  }

  private static PointList rounded(PointList points) {
    if (points.size() < 3) {
      return points;
    }
    PointList round = new PointList(points.size() * (STEPS + 1));
    round.addPoint(points.getFirstPoint());
    for (int i = 1; i < points.size() - 1; i++) {
      addCorner(round, points.getPoint(i - 1), points.getPoint(i), points.getPoint(i + 1));
    }
    round.addPoint(points.getLastPoint());
    return round;
  }

  private static void addCorner(PointList round, Point before, Point corner, Point after) {
    double in = Math.min(RADIUS, before.getDistance(corner) / 2);
    double out = Math.min(RADIUS, corner.getDistance(after) / 2);
    double[] start = toward(corner, before, in);
    double[] end = toward(corner, after, out);
    for (int step = 0; step <= STEPS; step++) {
      double t = step / (double) STEPS;
      double x = blend(start[0], corner.x, end[0], t);
      double y = blend(start[1], corner.y, end[1], t);
      round.addPoint((int) Math.round(x), (int) Math.round(y));
    }
  }

  private static double blend(double start, double middle, double end, double t) {
    return (1 - t) * (1 - t) * start + 2 * t * (1 - t) * middle + t * t * end;
  }

  private static double[] toward(Point from, Point to, double distance) {
    double length = Math.max(1, from.getDistance(to));
    return new double[] {
      from.x + (to.x - from.x) * distance / length, from.y + (to.y - from.y) * distance / length
    };
  }
}
