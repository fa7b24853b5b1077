package org.orrery.designer.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.StartOfLine;
import org.orrery.designer.figures.LineFigure;
import org.orrery.designer.figures.LineRouter;
import org.orrery.designer.model.Graph;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.TransitionKind;

/** Draws lines between nodes and moves their ends. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {
  @Override
  protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
    if (!Connecting.canLeave(element())) {
      return null;
    }
    Command start = new StartOfLine(element());
    request.setStartCommand(start);
    return start;
  }

  @Override
  protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
    StartOfLine start = (StartOfLine) request.getStartCommand();
    TransitionKind kind =
        request.getNewObjectType() instanceof TransitionKind wanted
            ? wanted
            : TransitionKind.NORMAL;
    return Connecting.join(context().drawing(), start.source(), element(), kind);
  }

  @Override
  protected Command getReconnectSourceCommand(ReconnectRequest request) {
    Element line = ((ElementPart) request.getConnectionEditPart()).element();
    return Connecting.reconnect(context().drawing(), line, element(), Graph.targetOf(line));
  }

  @Override
  protected Command getReconnectTargetCommand(ReconnectRequest request) {
    Element line = ((ElementPart) request.getConnectionEditPart()).element();
    return Connecting.reconnect(context().drawing(), line, Graph.sourceOf(line), element());
  }

  @Override
  protected Connection createDummyConnection(Request request) {
    LineFigure line = new LineFigure(context().style());
    line.select(true);
    return line;
  }

  @Override
  protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
    return LineRouter.of(getLayer(LayerConstants.CONNECTION_LAYER)).drafting();
  }

  private Element element() {
    return ((ElementPart) getHost()).element();
  }

  private Context context() {
    return Context.of(getHost().getViewer());
  }
}
