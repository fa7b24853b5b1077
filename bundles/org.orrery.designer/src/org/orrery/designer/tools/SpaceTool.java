package org.orrery.designer.tools;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Spacing;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Places;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.NodePart;

/**
 * Makes room by a drag to the right or down, and takes it by a drag back: all that begins behind
 * the place of the press moves, in every stage. The arrows do the same at what is selected, step by
 * step, until Esc.
 */
public final class SpaceTool extends AbstractTool {
  private static final int DECIDED = 6;

  private final EditPartViewer viewer;
  private Spacing spacing;
  private boolean isAcross;
  private SpaceBand band;

  /** For the mouse. */
  public SpaceTool() {
    this(null);
  }

  /** For the keys in a viewer, and the mouse. */
  public SpaceTool(EditPartViewer viewer) {
    this.viewer = viewer;
    setDefaultCursor(SharedCursors.CROSS);
  }

  @Override
  public void activate() {
    super.activate();
    if (viewer != null) {
      setViewer(viewer);
    }
  }

  @Override
  public void deactivate() {
    erase();
    super.deactivate();
  }

  @Override
  protected String getCommandName() {
    return Messages.get("tool.space");
  }

  @Override
  protected boolean handleButtonDown(int button) {
    if (button == 1) {
      stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS);
    } else {
      setState(STATE_INVALID);
    }
    return true;
  }

  @Override
  protected boolean handleDragInProgress() {
    if (isInState(STATE_DRAG_IN_PROGRESS)) {
      follow();
    }
    return true;
  }

  @Override
  protected boolean handleButtonUp(int button) {
    int distance = spacing == null ? 0 : spacing.allowed(distance());
    if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL) && distance != 0) {
      setCurrentCommand(spacing.command(distance));
      executeCurrentCommand();
    }
    erase();
    handleFinished();
    return true;
  }

  @Override
  protected boolean handleKeyDown(KeyEvent event) {
    if (event.keyCode == SWT.ESC) {
      erase();
      setState(STATE_TERMINAL);
      handleFinished();
      return true;
    }
    if (spacing == null) {
      return step(event.keyCode) || super.handleKeyDown(event);
    }
    return true;
  }

  /** Makes or takes a little room in front of what is selected. */
  private boolean step(int key) {
    int sign =
        switch (key) {
          case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> 1;
          case SWT.ARROW_LEFT, SWT.ARROW_UP -> -1;
          default -> 0;
        };
    Drawing drawing = Context.of(getCurrentViewer()).drawing();
    Rectangle all = null;
    for (Object part : getCurrentViewer().getSelectedEditParts()) {
      if (part instanceof NodePart shape) {
        Rectangle bounds = Aligning.onDrawing(drawing, shape.element());
        all = all == null ? bounds : all.getUnion(bounds);
      }
    }
    if (sign == 0 || all == null) {
      return sign != 0;
    }
    boolean isRow = key == SWT.ARROW_RIGHT || key == SWT.ARROW_LEFT;
    Command command = new Spacing(drawing, all.getLocation(), isRow).command(sign * Places.GRID);
    if (command.canExecute()) {
      executeCommand(command);
    }
    return true;
  }

  private void follow() {
    int dx = getLocation().x - getStartLocation().x;
    int dy = getLocation().y - getStartLocation().y;
    if (spacing == null && Math.max(Math.abs(dx), Math.abs(dy)) < DECIDED) {
      return;
    }
    if (spacing == null) {
      isAcross = Math.abs(dx) >= Math.abs(dy);
      Context context = Context.of(getCurrentViewer());
      spacing = new Spacing(context.drawing(), onDrawing(getStartLocation()), isAcross);
      band = new SpaceBand(context.style(), isAcross);
      addFeedback(band);
    }
    band.show(getStartLocation(), spacing.allowed(distance()), scale());
  }

  /** How far the pointer was moved on the drawing. */
  private int distance() {
    Point from = onDrawing(getStartLocation());
    Point to = onDrawing(getLocation());
    return isAcross ? to.x - from.x : to.y - from.y;
  }

  private double scale() {
    Point from = onDrawing(new Point(0, 0));
    Point to = onDrawing(new Point(1000, 0));
    return 1000.0 / Math.max(1, to.x - from.x);
  }

  private Point onDrawing(Point place) {
    Point point = place.getCopy();
    IFigure ground = ((GraphicalEditPart) getCurrentViewer().getContents()).getContentPane();
    ground.translateToRelative(point);
    return point;
  }

  private void erase() {
    if (band != null) {
      removeFeedback(band);
      band = null;
    }
    spacing = null;
  }
}
