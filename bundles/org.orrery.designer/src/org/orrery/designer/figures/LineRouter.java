package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.orrery.designer.figures.Standing.Look;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Caption;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Outline;
import org.orrery.lifecycle.picture.Spot;

/**
 * Follows the bend points of a line; without any it finds a course of right angles round what
 * stands on the drawing.
 */
public final class LineRouter extends BendpointConnectionRouter {
  private final Crossings crossings;
  private final Standing standing;

  private LineRouter(Crossings crossings, Standing standing) {
    this.crossings = crossings;
    this.standing = standing;
  }

  /** A router for the lines of a drawing, which jump over each other. */
  public static LineRouter jumping() {
    return new LineRouter(new Crossings(), new Standing());
  }

  /** The router of the lines of a layer. */
  public static LineRouter of(IFigure layer) {
    return (LineRouter) ((ConnectionLayer) layer).getConnectionRouter();
  }

  /** A router for lines that are being drawn, which go as they would go then. */
  public LineRouter drafting() {
    return new LineRouter(null, standing);
  }

  /** Lines go round a figure from now on, or no more. */
  public void stand(NodeFigure figure, boolean now) {
    standing.stand(figure, now);
  }

  /** Where a line jumps over others. */
  List<Point> jumps(LineFigure line) {
    return crossings == null ? List.of() : crossings.of(line);
  }

  /** The place of the label of a line. */
  Box caption(LineFigure line, LabelText text) {
    Look look = standing.look();
    Box place = Caption.place(course(line), text, look, look.lines());
    if (crossings != null) {
      standing.rememberLabel(line, look);
    }
    return place;
  }

  private static List<Spot> course(LineFigure line) {
    PointList points = line.getPoints();
    List<Spot> course = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      course.add(new Spot(points.getPoint(i).x, points.getPoint(i).y));
    }
    return course;
  }

  @Override
  public void remove(Connection line) {
    super.remove(line);
    if (crossings != null && line instanceof LineFigure own) {
      standing.forget(own);
      ran(own, true, List.of());
    }
  }

  /**
   * A line runs elsewhere, or is seen no more, and the labels of others make room for it. Whether
   * others may jump over it elsewhere now.
   */
  boolean ran(LineFigure line, boolean isOther) {
    return crossings != null
        && ran(line, isOther, line.isVisible() ? Caption.pieces(course(line)) : List.of());
  }

  private boolean ran(LineFigure line, boolean isOther, List<Box> pieces) {
    boolean isNews = standing.run(line, pieces) || isOther;
    if (isNews) {
      crossings.forget();
    }
    return isNews;
  }

  @Override
  public void route(Connection line) {
    if (line instanceof LineFigure own) {
      standing.forget(own);
    }
    List<Point> bends = bends(line);
    if (line.getSourceAnchor() == null || line.getTargetAnchor() == null) {
      super.route(line);
    } else if (!bends.isEmpty()) {
      line.setPoints(through(line, bends));
    } else {
      Look look = standing.look();
      line.setPoints(course(line, look));
      remember(line, look);
    }
  }

  private List<Point> bends(Connection line) {
    return getConstraint(line) instanceof List<?> bends
        ? bends.stream().map(bend -> ((Bendpoint) bend).getLocation()).toList()
        : List.of();
  }

  private void remember(Connection line, Look look) {
    if (crossings != null && line instanceof LineFigure own) {
      standing.remember(own, look);
    }
  }

  /** The course that a line between two anchors takes with bend points, in points of the screen. */
  public PointList course(Connection line, List<? extends Bendpoint> bends) {
    PointList points =
        bends.isEmpty()
            ? course(line, standing.look())
            : through(line, bends.stream().map(Bendpoint::getLocation).toList());
    line.translateToAbsolute(points);
    return points;
  }

  /**
   * In points of the drawing throughout: those of the screen are rounded, and lines would slant.
   */
  private static PointList through(Connection line, List<Point> bends) {
    PointList points = new PointList(bends.size() + 2);
    points.addPoint(meet(line, line.getSourceAnchor(), bends.getFirst()));
    bends.forEach(points::addPoint);
    points.addPoint(meet(line, line.getTargetAnchor(), bends.getLast()));
    return points;
  }

  /** The course as every picture has it; the anchors find the true outlines. */
  private PointList course(Connection line, Look look) {
    ConnectionAnchor source = line.getSourceAnchor();
    ConnectionAnchor target = line.getTargetAnchor();
    List<Spot> course =
        Course.between(
            box(line, source),
            Outline.RECTANGLE,
            List.of(),
            box(line, target),
            Outline.RECTANGLE,
            look);
    PointList points = new PointList(course.size());
    for (Spot spot : course) {
      points.addPoint(spot.x(), spot.y());
    }
    int last = course.size() - 1;
    Point first = points.getPoint(1);
    Point before = points.getPoint(last - 1);
    points.setPoint(meet(line, source, first), 0);
    points.setPoint(meet(line, target, before), last);
    return points;
  }

  private static Point meet(Connection line, ConnectionAnchor anchor, Point towards) {
    if (anchor instanceof OutlineAnchor outline) {
      return outline.meet(towards);
    }
    Point point = new PrecisionPoint(towards);
    line.translateToAbsolute(point);
    return relative(line, anchor.getLocation(point));
  }

  private static Box box(Connection line, ConnectionAnchor anchor) {
    if (anchor.getOwner() instanceof NodeFigure figure) {
      return Standing.box(figure);
    }
    Point point = relative(line, anchor.getReferencePoint());
    return new Box(point.x, point.y, 0, 0);
  }

  private static Point relative(Connection line, Point absolute) {
    Point point = new PrecisionPoint(absolute);
    line.translateToRelative(point);
    return point;
  }
}
