package org.orrery.designer.policies;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.parts.Context;

/** How a selected shape is marked: a rim, and round grips where its size can change. */
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
    protected List<?> createSelectionHandles() {
      List<Object> handles = new ArrayList<>();
      GraphicalEditPart part = (GraphicalEditPart) getHost();
      handles.add(rim(part, context));
      for (int side : SIDES) {
        handles.add(new Grip(part, side, context));
      }
      return handles;
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
    protected List<?> createSelectionHandles() {
      return new ArrayList<>(List.of(rim((GraphicalEditPart) getHost(), context)));
    }
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
