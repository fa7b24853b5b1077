package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Follows the bend points of a line; without any it finds a course of right angles. */
public final class LineRouter extends BendpointConnectionRouter {
  private static final int ROOM = 16;

  @Override
  public void route(Connection line) {
    Object constraint = getConstraint(line);
    boolean isBent = constraint instanceof List<?> bends && !bends.isEmpty();
    if (isBent || line.getSourceAnchor() == null || line.getTargetAnchor() == null) {
      super.route(line);
      return;
    }
    Rectangle source = box(line.getSourceAnchor());
    Rectangle target = box(line.getTargetAnchor());
    PointList bends = course(source, target);
    PointList points = line.getPoints();
    points.removeAllPoints();
    Point afterStart = bends.getFirstPoint();
    Point beforeEnd = bends.getLastPoint();
    points.addPoint(line.getSourceAnchor().getLocation(afterStart));
    for (int i = 1; i < bends.size() - 1; i++) {
      points.addPoint(bends.getPoint(i));
    }
    points.addPoint(line.getTargetAnchor().getLocation(beforeEnd));
    for (int i = 0; i < points.size(); i++) {
      Point point = points.getPoint(i);
      line.translateToRelative(point);
      points.setPoint(point, i);
    }
    line.setPoints(points);
  }

  private static Rectangle box(ConnectionAnchor anchor) {
    if (anchor.getOwner() instanceof NodeFigure figure) {
      Rectangle box = figure.shape().getCopy();
      figure.translateToAbsolute(box);
      return box;
    }
    return new Rectangle(anchor.getReferencePoint(), anchor.getReferencePoint());
  }

  /**
   * The course between two boxes: first the point towards which it leaves, then the bends, last the
   * point from which it arrives.
   */
  private static PointList course(Rectangle s, Rectangle t) {
    Point sc = s.getCenter();
    Point tc = t.getCenter();
    if (s.equals(t)) {
      int y = s.y - ROOM;
      int x = s.right() + ROOM;
      return list(x, sc.y, x, sc.y, x, y, sc.x, y, sc.x, y);
    }
    if (t.x >= s.right() + ROOM) {
      return across(s, t, sc, tc);
    }
    if (t.y >= s.bottom() + ROOM) {
      int y = (s.bottom() + t.y) / 2;
      return tc.x == sc.x ? list(sc.x, y, tc.x, y) : list(sc.x, y, sc.x, y, tc.x, y, tc.x, y);
    }
    if (s.y >= t.bottom() + ROOM) {
      int y = (t.bottom() + s.y) / 2;
      return tc.x == sc.x ? list(sc.x, y, tc.x, y) : list(sc.x, y, sc.x, y, tc.x, y, tc.x, y);
    }
    int y = Math.max(s.bottom(), t.bottom()) + ROOM;
    return list(sc.x, y, sc.x, y, tc.x, y, tc.x, y);
  }

  private static PointList across(Rectangle s, Rectangle t, Point sc, Point tc) {
    if (Math.abs(sc.y - tc.y) <= 4 || (sc.y > t.y + 8 && sc.y < t.bottom() - 8)) {
      int x = (s.right() + t.x) / 2;
      return list(x, sc.y, x, sc.y);
    }
    int x = (s.right() + t.x) / 2;
    return list(x, sc.y, x, sc.y, x, tc.y, x, tc.y);
  }

  private static PointList list(int... coordinates) {
    return new PointList(coordinates);
  }
}
