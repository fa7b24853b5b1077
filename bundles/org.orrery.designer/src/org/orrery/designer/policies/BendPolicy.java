package org.orrery.designer.policies;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.figures.LineRouter;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Transition;

/**
 * Makes, moves and removes the bend points of a transition. A bend that is pulled onto the course
 * that the line has without it is removed; GEF would ask whether it lies between its neighbours,
 * which move with it where they are ends of the line.
 */
public final class BendPolicy extends BendpointEditPolicy {
  /** How far from the course a hand may be, in pixels. */
  private static final int NEAR = 7;

  private boolean isShowing;

  @Override
  protected List<?> createSelectionHandles() {
    return LineGrips.bends((ConnectionEditPart) getHost());
  }

  @Override
  protected Command getCreateBendpointCommand(BendpointRequest request) {
    return isOn(request, bends())
        ? null
        : Bending.add(drawing(), transition(), request.getIndex(), place(request));
  }

  @Override
  protected Command getMoveBendpointCommand(BendpointRequest request) {
    return isOn(request, without(request))
        ? getDeleteBendpointCommand(request)
        : Bending.move(drawing(), transition(), request.getIndex(), place(request));
  }

  @Override
  protected Command getDeleteBendpointCommand(BendpointRequest request) {
    return Bending.remove(drawing(), transition(), request.getIndex());
  }

  @Override
  protected void showMoveBendpointFeedback(BendpointRequest request) {
    if (!isShowing) {
      isShowing = true;
      saveOriginalConstraint();
    }
    List<Bendpoint> shown = without(request);
    if (!isOn(request, shown)) {
      shown.add(request.getIndex(), new AbsoluteBendpoint(place(request)));
    }
    getConnection().setRoutingConstraint(shown);
  }

  @Override
  protected void eraseConnectionFeedback(BendpointRequest request) {
    super.eraseConnectionFeedback(request);
    isShowing = false;
  }

  private boolean isOn(BendpointRequest request, List<Bendpoint> bends) {
    PointList course =
        ((LineRouter) getConnection().getConnectionRouter()).course(getConnection(), bends);
    Point at = request.getLocation();
    for (int i = 0; i < course.size() - 1; i++) {
      Point from = course.getPoint(i);
      Point to = course.getPoint(i + 1);
      if (Line2D.ptSegDist(from.x, from.y, to.x, to.y, at.x, at.y) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private List<Bendpoint> without(BendpointRequest request) {
    List<Bendpoint> bends = bends();
    bends.remove(request.getIndex());
    return bends;
  }

  /** The bend points as the drawing has them, whatever is shown while one is pulled. */
  private List<Bendpoint> bends() {
    EdgeLayout edge = drawing().edgeOf(transition());
    return edge == null
        ? new ArrayList<>()
        : edge.getBendpoints().stream()
            .map(bend -> new AbsoluteBendpoint(bend.getX(), bend.getY()))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  private Point place(BendpointRequest request) {
    Point point = request.getLocation().getCopy();
    getConnection().translateToRelative(point);
    return point;
  }

  private Transition transition() {
    return (Transition) ((ElementPart) getHost()).element();
  }

  private Drawing drawing() {
    return Context.of(getHost().getViewer()).drawing();
  }
}
