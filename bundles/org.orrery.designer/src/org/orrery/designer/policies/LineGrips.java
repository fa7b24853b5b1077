package org.orrery.designer.policies;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.parts.Context;
import org.orrery.designer.theme.ColorRoles;

/**
 * Grips of a selected line, round like those of a shape and large enough for a hand: filled ones at
 * its ends and bend points, hollow ones in the middle of each segment, where a bend can be made.
 */
public final class LineGrips {
  private static final Dimension SIZE = new Dimension(10, 10);
  private static final int INSET = 1;

  private LineGrips() {}

  /** One grip for each bend point and one for each segment. */
  static List<IFigure> bends(ConnectionEditPart line) {
    Connection figure = (Connection) line.getFigure();
    PointList course = figure.getPoints();
    List<?> bends = figure.getRoutingConstraint() instanceof List<?> given ? given : List.of();
    List<IFigure> grips = new ArrayList<>();
    int next = 0;
    for (int segment = 0; segment < course.size() - 1; segment++) {
      grips.add(new Segment(line, next, segment));
      boolean isBend =
          next < bends.size()
              && ((Bendpoint) bends.get(next)).getLocation().equals(course.getPoint(segment + 1));
      if (isBend) {
        grips.add(new Bend(line, next, segment + 1));
        next++;
      }
    }
    return grips;
  }

  /** Moves the ends of a line to other nodes. */
  public static final class Ends extends ConnectionEndpointEditPolicy {
    @Override
    protected List<?> createSelectionHandles() {
      ConnectionEditPart line = (ConnectionEditPart) getHost();
      return List.of(
          new End(line, ConnectionLocator.SOURCE), new End(line, ConnectionLocator.TARGET));
    }
  }

  private static void round(
      Graphics graphics, IFigure grip, ConnectionEditPart line, boolean full) {
    ColorRoles colors = Context.of(line.getViewer()).style().colors;
    Color ground = full ? colors.selection : colors.node;
    Color rim = full ? colors.node : colors.selection;
    Rectangle round = grip.getBounds().getCopy().shrink(INSET, INSET);
    round.width--;
    round.height--;
    graphics.setAntialias(SWT.ON);
    graphics.setBackgroundColor(ground);
    graphics.fillOval(round);
    graphics.setForegroundColor(rim);
    graphics.drawOval(round);
  }

  private static final class End extends ConnectionHandle {
    private final ConnectionEditPart line;
    private final String request;

    /**
     * @param place one of the ends that {@link ConnectionLocator} knows
     */
    End(ConnectionEditPart line, int place) {
      this.line = line;
      request =
          place == ConnectionLocator.SOURCE
              ? RequestConstants.REQ_RECONNECT_SOURCE
              : RequestConstants.REQ_RECONNECT_TARGET;
      setOwner(line);
      setLocator(new ConnectionLocator(getConnection(), place));
      setPreferredSize(SIZE);
    }

    @Override
    protected DragTracker createDragTracker() {
      ConnectionEndpointTracker tracker = new ConnectionEndpointTracker(line);
      tracker.setCommandName(request);
      tracker.setDefaultCursor(getCursor());
      return tracker;
    }

    @Override
    public void paintFigure(Graphics graphics) {
      round(graphics, this, line, true);
    }
  }

  private static final class Bend extends BendpointMoveHandle {
    private final ConnectionEditPart line;

    Bend(ConnectionEditPart line, int bend, int point) {
      super(line, bend, point);
      this.line = line;
      setPreferredSize(SIZE);
    }

    @Override
    public void paintFigure(Graphics graphics) {
      round(graphics, this, line, true);
    }
  }

  private static final class Segment extends BendpointCreationHandle {
    private final ConnectionEditPart line;

    Segment(ConnectionEditPart line, int bend, int segment) {
      super(line, bend, segment);
      this.line = line;
      setPreferredSize(SIZE);
    }

    @Override
    public void paintFigure(Graphics graphics) {
      round(graphics, this, line, false);
    }
  }
}
