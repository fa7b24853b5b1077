package org.orrery.designer.editor;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Tool;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.IEditorPart;

/**
 * Tells the palette when another tool is active, and tells tools where the pointer is released:
 * they act at the place of the last move, but on GTK moves are left out while the machine is busy.
 */
final class DesignerDomain extends DefaultEditDomain {
  private Runnable toolChanged = () -> {};

  DesignerDomain(IEditorPart editor) {
    super(editor);
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
  public void mouseUp(MouseEvent event, EditPartViewer viewer) {
    mouseDrag(event, viewer);
    super.mouseUp(event, viewer);
  }
}
