package org.orrery.designer.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.model.Places;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.NodePart;
import org.orrery.lifecycle.Element;

/**
 * How a selected shape is marked: a rim, round grips where its size can change, and a ghost where
 * it would come to lie.
 */
final class HandlePolicies {
  private static final int[] SIDES = {
    PositionConstants.NORTH,
    PositionConstants.SOUTH,
    PositionConstants.EAST,
    PositionConstants.WEST,
    PositionConstants.NORTH_EAST,
    PositionConstants.NORTH_WEST,
    PositionConstants.SOUTH_EAST,
    PositionConstants.SOUTH_WEST
  };

  private HandlePolicies() {}

  /** For shapes whose size can change. */
  static final class Resizable extends ResizableEditPolicy {
    private final Context context;

    Resizable(Context context) {
      this.context = context;
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
      return moveAll(request, getHost(), context);
    }

    @Override
    protected List<?> createSelectionHandles() {
      List<Object> handles = new ArrayList<>();
      GraphicalEditPart part = (GraphicalEditPart) getHost();
      handles.add(rim(part, context));
      for (int side : SIDES) {
        handles.add(new Grip(part, side, context));
      }
      return handles;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
      IFigure ghost = new Ghost(context, getInitialFeedbackBounds());
      addFeedback(ghost);
      return ghost;
    }
  }

  /** For shapes of a fixed size, and for drawings that are only looked at. */
  static final class Fixed extends NonResizableEditPolicy {
    private final Context context;

    Fixed(Context context) {
      this.context = context;
      setDragAllowed(context.isEditable());
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
      return moveAll(request, getHost(), context);
    }

    @Override
    protected List<?> createSelectionHandles() {
      return new ArrayList<>(List.of(rim((GraphicalEditPart) getHost(), context)));
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
      IFigure ghost = new Ghost(context, getInitialFeedbackBounds());
      addFeedback(ghost);
      return ghost;
    }
  }

  /** One command for all that is dragged: the first part answers for the others. */
  private static Command moveAll(ChangeBoundsRequest request, EditPart host, Context context) {
    List<?> parts = request.getEditParts();
    if (!context.isEditable() || parts.get(0) != host) {
      return null;
    }
    Map<Element, Rectangle> places = new LinkedHashMap<>();
    for (Object part : parts) {
      if (part instanceof NodePart shape) {
        places.put(shape.element(), moved(request, shape, context));
      }
    }
    return Moving.within(context.drawing(), places);
  }

  private static Rectangle moved(ChangeBoundsRequest request, NodePart part, Context context) {
    IFigure figure = part.getFigure();
    PrecisionRectangle from = new PrecisionRectangle(figure.getBounds());
    figure.translateToAbsolute(from);
    Rectangle to = request.getTransformedRectangle(from);
    figure.translateToRelative(to);
    Rectangle bounds = context.drawing().boundsOf(part.element());
    bounds.translate(to.x - figure.getBounds().x, to.y - figure.getBounds().y);
    return Places.inside(part.element(), bounds);
  }

  private static MoveHandle rim(GraphicalEditPart part, Context context) {
    MoveHandle rim = new MoveHandle(part);
    rim.setBorder(new LineBorder(context.style().colors.selection, 2));
    return rim;
  }

  private static final class Grip extends ResizeHandle {
    private final Context context;

    Grip(GraphicalEditPart owner, int side, Context context) {
      super(owner, side);
      this.context = context;
      setPreferredSize(8, 8);
    }

    @Override
    protected Color getFillColor() {
      return isPrimary() ? context.style().colors.selection : context.style().colors.node;
    }

    @Override
    public void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      Rectangle r = getBounds().getCopy().shrink(0, 0);
      r.width--;
      r.height--;
      g.setBackgroundColor(getFillColor());
      g.fillOval(r);
      g.setForegroundColor(
          isPrimary() ? context.style().colors.node : context.style().colors.selection);
      g.drawOval(r);
    }
  }
}
