package org.orrery.designer.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.orrery.designer.edits.Inserting;
import org.orrery.designer.figures.LineFigure;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;

/** Puts a new node on the transition on which it is dropped. */
public final class InsertPolicy extends GraphicalEditPolicy {
  @Override
  public EditPart getTargetEditPart(Request request) {
    return isInsert(request) ? getHost() : null;
  }

  @Override
  public boolean understandsRequest(Request request) {
    return isInsert(request);
  }

  @Override
  public Command getCommand(Request request) {
    if (!isInsert(request)) {
      return null;
    }
    CreateRequest create = (CreateRequest) request;
    Kind kind = (Kind) create.getNewObjectType();
    Context context = Context.of(getHost().getViewer());
    GraphicalEditPart stage =
        (GraphicalEditPart) getHost().getViewer().getEditPartRegistry().get(Inserting.home(line()));
    Rectangle place = new Rectangle(create.getLocation(), create.getLocation());
    stage.getContentPane().translateToRelative(place);
    place.translate(((NodeFigure) stage.getFigure()).shape().getLocation().getNegated());
    place.setSize(kind.shape().width, kind.shape().height);
    place.translate(-kind.shape().width / 2, -kind.shape().height / 2);
    return Inserting.command(context.drawing(), (Element) create.getNewObject(), line(), place);
  }

  @Override
  public void showTargetFeedback(Request request) {
    if (isInsert(request)) {
      figure().select(true);
    }
  }

  @Override
  public void eraseTargetFeedback(Request request) {
    figure().select(getHost().getSelected() != EditPart.SELECTED_NONE);
  }

  private boolean isInsert(Request request) {
    return RequestConstants.REQ_CREATE.equals(request.getType())
        && request instanceof CreateRequest create
        && create.getNewObjectType() instanceof Kind
        && create.getNewObject() instanceof Element element
        && Inserting.canInsert(element, line());
  }

  private Transition line() {
    return (Transition) ((ElementPart) getHost()).element();
  }

  private LineFigure figure() {
    return (LineFigure) ((GraphicalEditPart) getHost()).getFigure();
  }
}
