package org.orrery.designer.editor;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.IEditorPart;

/**
 * Tells the palette when another tool is active, or a grip is taken by keys, and keeps drags whole
 * while the machine is busy.
 *
 * <p>Tools act at the place of the last move, and take a move without a button for the end of a
 * drag. But GTK leaves moves out when they come faster than they are handled, and the last ones say
 * no button when it is up by the time that they are read. So a tool is told where the pointer is
 * released, a move between press and release is part of the drag whatever it says, and one that is
 * read before the press is not.
 */
final class DesignerDomain extends DefaultEditDomain {
  private Runnable toolChanged = () -> {};
  private final Point last = new Point();
  private int held;

  DesignerDomain(IEditorPart editor) {
    super(editor);
    setDefaultTool(new SelectingTool(() -> toolChanged.run()));
    loadDefaultTool();
  }

  /** Whether nothing but selecting is done, by mouse or keys. */
  boolean isSelecting() {
    return getActiveTool() == getDefaultTool() && !((SelectingTool) getDefaultTool()).isAtGrip();
  }

  void onToolChange(Runnable changed) {
    toolChanged = changed;
  }

  @Override
  public void setActiveTool(Tool tool) {
    super.setActiveTool(tool);
    if (toolChanged != null) {
      toolChanged.run();
    }
  }

  /** Lets a grip be dragged right after a click on the same place, which ends a drag otherwise. */
  @Override
  public void mouseDoubleClick(MouseEvent event, EditPartViewer viewer) {
    boolean isOnGrip =
        viewer instanceof GraphicalViewer drawing
            && drawing.findHandleAt(new Point(event.x, event.y)) != null;
    if (!isOnGrip || getActiveTool() != getDefaultTool()) {
      super.mouseDoubleClick(event, viewer);
    }
  }

  @Override
  public void mouseDown(MouseEvent event, EditPartViewer viewer) {
    held = SWT.BUTTON1 << (event.button - 1) & SWT.BUTTON_MASK;
    last.setLocation(event.x, event.y);
    super.mouseDown(event, viewer);
  }

  @Override
  public void mouseMove(MouseEvent event, EditPartViewer viewer) {
    if (held == 0) {
      super.mouseMove(event, viewer);
    } else {
      event.stateMask |= held;
      mouseDrag(event, viewer);
    }
  }

  @Override
  public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
    if (held == 0) {
      super.mouseMove(event, viewer);
    } else {
      drag(event, viewer);
    }
  }

  private void drag(MouseEvent event, EditPartViewer viewer) {
    last.setLocation(event.x, event.y);
    super.mouseDrag(event, viewer);
  }

  /** Moves to where the button is let go, unless the pointer is known to be there. */
  @Override
  public void mouseUp(MouseEvent event, EditPartViewer viewer) {
    held = 0;
    if (last.x != event.x || last.y != event.y) {
      drag(event, viewer);
    }
    super.mouseUp(event, viewer);
  }
}
