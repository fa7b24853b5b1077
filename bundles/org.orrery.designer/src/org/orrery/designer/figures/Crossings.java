package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/**
 * Where level pieces of the lines of a layer cross plumb pieces of others, over which they jump.
 * Found anew when a line has another course and something is painted. UI thread.
 */
final class Crossings {
  /** How far a jump reaches to each side, in pixels. */
  static final int RADIUS = 5;

  /** Half of the pen that paints the boldest line, rounded up at any zoom. */
  static final int PEN = 2;

  /** A plumb piece of a line. */
  private record Plumb(LineFigure line, int x, int top, int bottom) {}

  private Map<LineFigure, List<Point>> found;

  /** A line has another course, comes or goes. */
  void forget() {
    found = null;
  }

  /** The points at which a line jumps over others. */
  List<Point> of(LineFigure line) {
    if (found == null) {
      found = find(line.getParent());
    }
    return found.getOrDefault(line, List.of());
  }

  private static Map<LineFigure, List<Point>> find(IFigure layer) {
    NavigableMap<Integer, List<Plumb>> plumbs = new TreeMap<>();
    List<LineFigure> lines = new ArrayList<>();
    for (Object child : layer.getChildren()) {
      if (child instanceof LineFigure line && line.isVisible()) {
        lines.add(line);
        addPlumbs(plumbs, line);
      }
    }
    Map<LineFigure, List<Point>> jumps = new HashMap<>();
    for (LineFigure line : lines) {
      List<Point> own = jumps(line, plumbs);
      if (!own.isEmpty()) {
        own.sort(Comparator.comparingInt(point -> point.x));
        jumps.put(line, own);
      }
    }
    return jumps;
  }

  private static void addPlumbs(NavigableMap<Integer, List<Plumb>> plumbs, LineFigure line) {
    PointList points = line.getPoints();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.getPoint(i - 1);
      Point to = points.getPoint(i);
      if (from.x == to.x && Math.abs(from.y - to.y) > 2 * RADIUS) {
        plumbs
            .computeIfAbsent(from.x, x -> new ArrayList<>())
            .add(new Plumb(line, from.x, Math.min(from.y, to.y), Math.max(from.y, to.y)));
      }
    }
  }

  private static List<Point> jumps(LineFigure line, NavigableMap<Integer, List<Plumb>> plumbs) {
    List<Point> jumps = new ArrayList<>();
    PointList points = line.getPoints();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.getPoint(i - 1);
      Point to = points.getPoint(i);
      int left = Math.min(from.x, to.x) + 2 * RADIUS;
      int right = Math.max(from.x, to.x) - 2 * RADIUS;
      if (from.y == to.y && left < right) {
        for (List<Plumb> at : plumbs.subMap(left, true, right, true).values()) {
          for (Plumb plumb : at) {
            boolean isCrossed =
                plumb.line() != line
                    && plumb.top() + RADIUS < from.y
                    && from.y < plumb.bottom() - RADIUS;
            if (isCrossed) {
              jumps.add(new Point(plumb.x(), from.y));
            }
          }
        }
      }
    }
    return jumps;
  }
}
