package org.orrery.designer.problems;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.text.ClipText;

/** What can be done with the problems that are selected: by keys, mouse and menu. UI thread. */
final class ProblemActions {
  private final ProblemsView view;
  private final Tree tree;

  ProblemActions(ProblemsView view) {
    this.view = view;
    this.tree = view.tree().control();
  }

  void install(IActionBars bars) {
    tree.addListener(SWT.DefaultSelection, event -> open());
    tree.addListener(SWT.KeyDown, this::key);
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("problems.copy", this::copy));
    bars.setGlobalActionHandler(
        ActionFactory.SELECT_ALL.getId(), action("problems.selectAll", this::selectAll));
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    tree.setMenu(menu.createContextMenu(tree));
    tree.addListener(SWT.Dispose, event -> menu.dispose());
  }

  private void key(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
      return;
    }
    switch (event.keyCode) {
      case '1' -> fix();
      case '2' -> view.showWay();
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void fill(IMenuManager menu) {
    ProblemRow row = view.tree().selected();
    if (row == null) {
      return;
    }
    if (row.marker() == null) {
      FixOffer.all(List.of(row.problem()))
          .forEach(offer -> menu.add(QuickFixMenu.action(view.editor(), offer)));
      if (!row.problem().way().isEmpty()) {
        menu.add(action("way.show.key", view::showWay));
      }
      menu.add(new Separator());
    }
    menu.add(action("problems.open", this::open));
    menu.add(action("problems.copy", this::copy));
  }

  private static IAction action(String key, Runnable act) {
    return new Action(Messages.get(key)) {
      @Override
      public void run() {
        act.run();
      }
    };
  }

  /** Shows the element on the drawing, which is opened for it. */
  private void open() {
    ProblemRow row = view.tree().selected();
    if (row == null) {
      return;
    }
    if (row.marker() != null) {
      try {
        IDE.openEditor(view.getSite().getPage(), row.marker());
      } catch (PartInitException e) {
        ILog.of(ProblemActions.class).error("No editor for " + row.drawing(), e);
      }
    } else if (view.editor() != null) {
      view.getSite().getPage().activate(view.editor());
      view.editor().reveal(row.problem().elementId());
    }
  }

  private void fix() {
    ProblemRow first = view.tree().selected();
    if (first != null && first.marker() != null) {
      SavedFix.open(view.getSite().getPage(), first);
      return;
    }
    LifecycleEditor editor = view.editor();
    List<ProblemRow> rows =
        view.tree().selection().stream().filter(row -> row.marker() == null).toList();
    if (editor != null && !rows.isEmpty()) {
      FixPopup.open(
          editor, FixOffer.all(rows.stream().map(ProblemRow::problem).toList()), belowSelection());
    }
  }

  private Point belowSelection() {
    Rectangle item = tree.getSelection()[0].getBounds();
    return tree.toDisplay(item.x, item.y + item.height);
  }

  private void copy() {
    if (tree.getDisplay().getFocusControl() instanceof Text field) {
      field.copy();
      return;
    }
    String lines =
        view.tree().selection().stream()
            .map(ProblemRow::line)
            .collect(Collectors.joining(System.lineSeparator()));
    ClipText.put(tree.getDisplay(), lines);
  }

  private void selectAll() {
    if (tree.getDisplay().getFocusControl() instanceof Text field) {
      field.selectAll();
    } else {
      tree.selectAll();
    }
  }
}
