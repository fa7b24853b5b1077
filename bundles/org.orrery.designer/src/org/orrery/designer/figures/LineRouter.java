package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.Outline;
import org.orrery.lifecycle.picture.Spot;

/** Follows the bend points of a line; without any it finds a course of right angles. */
public final class LineRouter extends BendpointConnectionRouter {
  private final Crossings crossings;

  /** A router whose lines do not jump. */
  public LineRouter() {
    this(null);
  }

  private LineRouter(Crossings crossings) {
    this.crossings = crossings;
  }

  /** A router for the lines of a drawing, which jump over each other. */
  public static LineRouter jumping() {
    return new LineRouter(new Crossings());
  }

  /** Where a line jumps over others. */
  List<Point> jumps(LineFigure line) {
    return crossings == null ? List.of() : crossings.of(line);
  }

  @Override
  public void invalidate(Connection line) {
    super.invalidate(line);
    changed(line);
  }

  @Override
  public void remove(Connection line) {
    super.remove(line);
    changed(line);
  }

  /** All lines are painted again, once, since any may jump elsewhere now. */
  void changed(Connection line) {
    if (crossings != null && crossings.forget() && line.getParent() != null) {
      line.getParent().repaint();
    }
  }

  @Override
  public void route(Connection line) {
    Object constraint = getConstraint(line);
    boolean isBent = constraint instanceof List<?> bends && !bends.isEmpty();
    if (isBent || line.getSourceAnchor() == null || line.getTargetAnchor() == null) {
      super.route(line);
      return;
    }
    PointList points = course(line, List.of());
    for (int i = 0; i < points.size(); i++) {
      Point point = points.getPoint(i);
      line.translateToRelative(point);
      points.setPoint(point, i);
    }
    line.setPoints(points);
  }

  /** The course that a line between two anchors takes with bend points, in points of the screen. */
  public static PointList course(Connection line, List<Bendpoint> bends) {
    List<Point> corners = new ArrayList<>();
    for (Bendpoint bend : bends) {
      Point point = bend.getLocation().getCopy();
      line.translateToAbsolute(point);
      corners.add(point);
    }
    if (bends.isEmpty()) {
      course(line.getSourceAnchor(), line.getTargetAnchor())
          .forEach(spot -> corners.add(point(spot)));
    } else {
      corners.addFirst(corners.getFirst());
      corners.addLast(corners.getLast());
    }
    int last = corners.size() - 1;
    PointList points = new PointList();
    points.addPoint(line.getSourceAnchor().getLocation(corners.get(1)));
    corners.subList(1, last).forEach(points::addPoint);
    points.addPoint(line.getTargetAnchor().getLocation(corners.get(last - 1)));
    return points;
  }

  /** The course as every picture has it; the anchors find the true outlines. */
  private static List<Spot> course(ConnectionAnchor source, ConnectionAnchor target) {
    return Course.between(
        box(source), Outline.RECTANGLE, List.of(), box(target), Outline.RECTANGLE);
  }

  private static Box box(ConnectionAnchor anchor) {
    if (anchor.getOwner() instanceof NodeFigure figure) {
      Rectangle box = figure.shape().getCopy();
      figure.translateToAbsolute(box);
      return new Box(box.x, box.y, box.width, box.height);
    }
    Point reference = anchor.getReferencePoint();
    return new Box(reference.x, reference.y, 0, 0);
  }

  private static Point point(Spot spot) {
    return new Point(spot.x(), spot.y());
  }
}
