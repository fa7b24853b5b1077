package org.orrery.designer.figures;

import java.util.List;
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
  @Override
  public void route(Connection line) {
    Object constraint = getConstraint(line);
    boolean isBent = constraint instanceof List<?> bends && !bends.isEmpty();
    if (isBent || line.getSourceAnchor() == null || line.getTargetAnchor() == null) {
      super.route(line);
      return;
    }
    List<Spot> course = course(line.getSourceAnchor(), line.getTargetAnchor());
    PointList points = line.getPoints();
    points.removeAllPoints();
    points.addPoint(line.getSourceAnchor().getLocation(point(course.get(1))));
    for (Spot bend : course.subList(1, course.size() - 1)) {
      points.addPoint(point(bend));
    }
    Spot beforeEnd = course.get(course.size() - 2);
    points.addPoint(line.getTargetAnchor().getLocation(point(beforeEnd)));
    for (int i = 0; i < points.size(); i++) {
      Point point = points.getPoint(i);
      line.translateToRelative(point);
      points.setPoint(point, i);
    }
    line.setPoints(points);
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
