package org.orrery.designer.problems;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Lifecycle;

/** Offers the quick fixes of what is selected on the drawing: by Ctrl+1 and in its menu. */
public final class QuickFixMenu {
  private QuickFixMenu() {}

  /** Whether there is a fix for what is selected. */
  public static boolean isOffered(LifecycleEditor editor) {
    return !FixOffer.of(editor).isEmpty();
  }

  /** Lets a fix be chosen at what is selected. */
  public static void open(LifecycleEditor editor) {
    FixPopup.open(editor, FixOffer.of(editor), place(editor));
  }

  /** Adds the fixes to a menu, in front. */
  public static void fill(IMenuManager menu, LifecycleEditor editor) {
    if (editor.selected().stream().noneMatch(Lifecycle.class::isInstance)) {
      FixOffer.of(editor)
          .forEach(
              offer -> menu.appendToGroup(GEFActionConstants.GROUP_UNDO, action(editor, offer)));
    }
  }

  /** Applies one fix as one undoable command. */
  public static void apply(LifecycleEditor editor, Annotations.Problem problem, String label) {
    new FixOffer(problem, label).apply(editor);
  }

  static IAction action(LifecycleEditor editor, FixOffer offer) {
    Action action =
        new Action(offer.label()) {
          @Override
          public void run() {
            offer.apply(editor);
          }
        };
    action.setImageDescriptor(Icons.descriptor("fix", ColorRoles.now().warning));
    action.setToolTipText(offer.problem().message());
    return action;
  }

  /** Below what is selected, or the corner of the drawing. */
  public static Point place(LifecycleEditor editor) {
    Control canvas = editor.viewer().getControl();
    List<? extends EditPart> selected = editor.viewer().getSelectedEditParts();
    if (selected.isEmpty()
        || selected.get(0).getModel() instanceof Lifecycle
        || !(selected.get(0) instanceof GraphicalEditPart shown)) {
      return canvas.toDisplay(20, 20);
    }
    Rectangle bounds = shown.getFigure().getBounds().getCopy();
    shown.getFigure().translateToAbsolute(bounds);
    return canvas.toDisplay(bounds.x, bounds.bottom() + 2);
  }
}
