package org.orrery.designer.problems;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.ui.text.Brief;

/** Offers the quick fixes of what is selected on the drawing: by Ctrl+1 and in its menu. */
public final class QuickFixMenu {
  private static final int MOST_LETTERS = 100;

  private QuickFixMenu() {}

  /** Whether there is a fix for what is selected. */
  public static boolean isOffered(LifecycleEditor editor) {
    return !FixOffer.all(FixOffer.problems(editor)).isEmpty();
  }

  /** Lets a fix be chosen at what is selected. */
  public static void open(LifecycleEditor editor) {
    FixPopup.open(editor, FixOffer.all(FixOffer.problems(editor)), place(editor));
  }

  /** Adds the fixes to a menu, in front. */
  public static void fill(IMenuManager menu, LifecycleEditor editor) {
    if (editor.selected().stream().noneMatch(Lifecycle.class::isInstance)) {
      List<Annotations.Problem> problems = FixOffer.problems(editor);
      FixOffer.of(problems)
          .forEach(
              offer -> menu.appendToGroup(GEFActionConstants.GROUP_UNDO, action(editor, offer)));
      addExemptions(menu, editor, problems);
    }
  }

  private static void addExemptions(
      IMenuManager menu, LifecycleEditor editor, List<Annotations.Problem> problems) {
    boolean isOfSelection =
        !editor.selected().isEmpty() && !(editor.selected().get(0) instanceof Lifecycle);
    List<FixOffer> exemptions = isOfSelection ? FixOffer.exemptions(problems) : List.of();
    if (!exemptions.isEmpty()) {
      MenuManager exempt = new MenuManager(Messages.get("exempt.menu"));
      exemptions.forEach(offer -> exempt.add(action(editor, offer)));
      menu.appendToGroup(GEFActionConstants.GROUP_UNDO, exempt);
    }
  }

  /** Applies one fix as one undoable command. */
  public static void apply(LifecycleEditor editor, Annotations.Problem problem, String label) {
    new FixOffer(problem, label, false).apply(editor);
  }

  static IAction action(LifecycleEditor editor, FixOffer offer) {
    Action action =
        new Action(Brief.of(offer.label(), MOST_LETTERS).replace("&", "&&")) {
          @Override
          public void run() {
            offer.apply(editor);
          }
        };
    action.setImageDescriptor(offer.icon());
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
    Rectangle bounds =
        shown.getFigure() instanceof NodeFigure node
            ? node.seen()
            : shown.getFigure().getBounds().getCopy();
    shown.getFigure().translateToAbsolute(bounds);
    return canvas.toDisplay(bounds.x, bounds.bottom() + 2);
  }
}
