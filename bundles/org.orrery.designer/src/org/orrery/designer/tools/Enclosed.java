package org.orrery.designer.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.AbstractTool.Input;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.parts.FramePart;
import org.orrery.designer.parts.NodePart;

/**
 * Selects the shapes in what was drawn round them: begun inside a stage or pipeline, only what is
 * in that. Shift adds to what was selected, Ctrl turns it round.
 */
final class Enclosed {
  private final EditPartViewer viewer;
  private final EditPart home;
  private final List<Object> before;

  /** {@code start} is where the drawing of the outline begins, in pixels of the canvas. */
  Enclosed(EditPartViewer viewer, Point start) {
    this.viewer = viewer;
    home = homeAt(viewer, start);
    before = new ArrayList<>(viewer.getSelectedEditParts());
  }

  /** Selects what is inside of {@code outline}, which is asked for bounds on the canvas. */
  void select(Predicate<Rectangle> outline, Input keys) {
    boolean isTurned = keys.isModKeyDown(SWT.MOD1);
    Set<Object> selected = new LinkedHashSet<>();
    if (isTurned || keys.isShiftKeyDown()) {
      selected.addAll(before);
    }
    for (NodePart part : inside(home, outline, new ArrayList<>())) {
      if (!selected.add(part) && isTurned) {
        selected.remove(part);
      }
    }
    viewer.setSelection(new StructuredSelection(selected.toArray()));
  }

  private static List<NodePart> inside(
      EditPart parent, Predicate<Rectangle> outline, List<NodePart> found) {
    for (Object child : parent.getChildren()) {
      if (child instanceof NodePart part && part.getFigure().isShowing()) {
        Rectangle shape = ((NodeFigure) part.getFigure()).shape().getCopy();
        part.getFigure().translateToAbsolute(shape);
        if (outline.test(shape)) {
          found.add(part);
        } else {
          inside(part, outline, found);
        }
      }
    }
    return found;
  }

  private static EditPart homeAt(EditPartViewer viewer, Point start) {
    for (EditPart at = viewer.findObjectAt(start); at != null; at = at.getParent()) {
      if (at instanceof FramePart frame && !frame.isCollapsed()) {
        return frame;
      }
    }
    return viewer.getContents();
  }
}
