package org.orrery.designer.policies;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Transition;

/** Makes, moves and removes the bend points of a transition. */
public final class BendPolicy extends BendpointEditPolicy {
  @Override
  protected List<?> createSelectionHandles() {
    return LineGrips.bends((ConnectionEditPart) getHost());
  }

  @Override
  protected Command getCreateBendpointCommand(BendpointRequest request) {
    return Bending.add(drawing(), transition(), request.getIndex(), place(request));
  }

  @Override
  protected Command getMoveBendpointCommand(BendpointRequest request) {
    return Bending.move(drawing(), transition(), request.getIndex(), place(request));
  }

  @Override
  protected Command getDeleteBendpointCommand(BendpointRequest request) {
    return Bending.remove(drawing(), transition(), request.getIndex());
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
