package org.orrery.designer.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.parts.FramePart;
import org.orrery.designer.parts.NodePart;

/**
 * Selects the shapes whose outlines lie in a rectangle; one that begins inside a stage or pipeline
 * selects only what is in that. Shift adds to what is selected, Ctrl turns it round.
 */
public final class StageMarquee extends MarqueeSelectionTool implements DragTracker {
  private final boolean isTracker;
  private EditPart home;
  private List<?> before = List.of();

  /** The tool, which gives way to the ordinary one when it is done. */
  public StageMarquee() {
    this(false);
  }

  private StageMarquee(boolean isTracker) {
    this.isTracker = isTracker;
  }

  /** A drag with the ordinary tool. */
  public static DragTracker tracker() {
    return new StageMarquee(true);
  }

  @Override
  protected void handleFinished() {
    if (!isTracker) {
      super.handleFinished();
    }
  }

  @Override
  protected boolean handleButtonDown(int button) {
    before = new ArrayList<>(getCurrentViewer().getSelectedEditParts());
    home = homeAt(getCurrentViewer());
    return super.handleButtonDown(button);
  }

  @Override
  protected boolean handleButtonUp(int button) {
    EditPartViewer viewer = getCurrentViewer();
    boolean isDrawn = isInState(STATE_DRAG_IN_PROGRESS);
    Rectangle drawn = new Rectangle(getStartLocation(), getLocation());
    Set<Object> selected = new LinkedHashSet<>();
    if (getCurrentInput().isModKeyDown(SWT.MOD1) || getCurrentInput().isShiftKeyDown()) {
      selected.addAll(before);
    }
    boolean isTurned = getCurrentInput().isModKeyDown(SWT.MOD1);
    boolean isHandled = super.handleButtonUp(button);
    if (isDrawn) {
      for (NodePart part : inside(home, drawn, new ArrayList<>())) {
        if (!selected.add(part) && isTurned) {
          selected.remove(part);
        }
      }
      viewer.setSelection(new StructuredSelection(selected.toArray()));
    }
    return isHandled;
  }

  private static List<NodePart> inside(EditPart parent, Rectangle drawn, List<NodePart> found) {
    for (Object child : parent.getChildren()) {
      if (child instanceof NodePart part && part.getFigure().isShowing()) {
        Rectangle shape = ((NodeFigure) part.getFigure()).shape().getCopy();
        part.getFigure().translateToAbsolute(shape);
        if (drawn.contains(shape)) {
          found.add(part);
        } else {
          inside(part, drawn, found);
        }
      }
    }
    return found;
  }

  private EditPart homeAt(EditPartViewer viewer) {
    for (EditPart at = viewer.findObjectAt(getLocation()); at != null; at = at.getParent()) {
      if (at instanceof FramePart frame && !frame.isCollapsed()) {
        return frame;
      }
    }
    return viewer.getContents();
  }
}
