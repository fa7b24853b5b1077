package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** Offers the quick fixes of what is selected: by Ctrl+1, in the context menu, in a list. */
public final class QuickFixMenu {
  private QuickFixMenu() {}

  /** The fixes of the selected elements; of all elements when none is selected. */
  public static List<IAction> fixes(LifecycleEditor editor) {
    List<Element> selected =
        editor.selected().stream().filter(e -> !(e instanceof Lifecycle)).toList();
    List<Annotations.Problem> problems = new ArrayList<>();
    if (selected.isEmpty()) {
      problems.addAll(editor.annotations().problems());
    }
    for (Element element : selected) {
      problems.addAll(editor.annotations().problemsOf(element.getId()));
      element
          .eAllContents()
          .forEachRemaining(
              inner -> {
                if (inner instanceof Element part) {
                  problems.addAll(editor.annotations().problemsOf(part.getId()));
                }
              });
    }
    List<IAction> actions = new ArrayList<>();
    for (Annotations.Problem problem : problems) {
      for (String label : problem.fixes()) {
        actions.add(action(editor, problem, label));
      }
    }
    return actions;
  }

  /** Lets a fix be chosen at the drawing; the menu is gone when it was closed. */
  public static void open(LifecycleEditor editor) {
    List<IAction> fixes = fixes(editor);
    MenuManager manager = new MenuManager();
    fixes.forEach(manager::add);
    Menu menu = manager.createContextMenu(editor.viewer().getControl());
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(manager::dispose));
    menu.setVisible(true);
  }

  /** Adds the fixes to a menu, in front. */
  public static void fill(IMenuManager menu, LifecycleEditor editor) {
    if (editor.selected().stream().noneMatch(Lifecycle.class::isInstance)) {
      fixes(editor).forEach(fix -> menu.appendToGroup(GEFActionConstants.GROUP_UNDO, fix));
    }
  }

  /** Applies one fix as one undoable command. */
  public static void apply(LifecycleEditor editor, Annotations.Problem problem, String label) {
    Proving.fix(editor.drawing().lifecycle(), LocalDate.now(), problem, label)
        .ifPresent(editor::execute);
  }

  private static IAction action(LifecycleEditor editor, Annotations.Problem problem, String label) {
    Action action =
        new Action(label) {
          @Override
          public void run() {
            apply(editor, problem, label);
          }
        };
    ColorRoles colors = ColorRoles.now();
    action.setImageDescriptor(Icons.descriptor("fix", colors.warning));
    action.setToolTipText(problem.message());
    return action;
  }
}
