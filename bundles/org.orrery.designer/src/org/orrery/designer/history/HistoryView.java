package org.orrery.designer.history;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;

/**
 * The steps that were made in the open drawing, the first above; a click or Enter goes to one. What
 * was taken back stands muted below. UI thread.
 */
public final class HistoryView extends ViewPart {
  public static final String ID = "org.orrery.designer.history";

  private final CommandStackListener listener = event -> soon();
  private EditorFollower follower;
  private StatePane pane;
  private Table table;
  private CommandStack commands;
  private Steps steps;
  private boolean isDue;

  @Override
  public void createPartControl(Composite parent) {
    pane = new StatePane(parent);
    pane.content().setLayout(new FillLayout());
    table =
        Skin.page(
            new Table(
                pane.content(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL));
    Spoken.as(table, () -> Messages.get("history.list"));
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> go());
    table.addListener(SWT.DefaultSelection, event -> go());
    pane.onFocus(table::setFocus);
    Themes.onChange(table, this::refresh);
    follower = new EditorFollower(this, this::refresh);
    refresh();
  }

  @Override
  public void setFocus() {
    pane.takeFocus();
  }

  @Override
  public void dispose() {
    follow(null);
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }

  private void refresh() {
    if (follower == null || pane.isDisposed() || !follower.isSeen()) {
      return;
    }
    LifecycleEditor editor = follower.editor();
    boolean isOpen = editor != null && editor.drawing() != null;
    follow(isOpen ? editor.commands() : null);
    if (isOpen) {
      pane.content(this::show);
    } else {
      pane.empty(
          new EmptyPage(
              Images.VERSION, Messages.get("history.none"), Messages.get("history.none.hint")));
    }
  }

  private void follow(CommandStack now) {
    if (now != commands) {
      if (commands != null) {
        commands.removeCommandStackListener(listener);
      }
      commands = now;
      steps = now == null ? null : new Steps(now);
      if (now != null) {
        now.addCommandStackListener(listener);
      }
    }
  }

  private void soon() {
    if (!isDue && !pane.isDisposed()) {
      isDue = true;
      UiThread.post(
          pane,
          () -> {
            isDue = false;
            refresh();
          });
    }
  }

  private void show() {
    table.setItemCount(steps.count() + 1);
    table.clearAll();
    table.setSelection(steps.done());
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    int row = table.indexOf(item);
    boolean isDone = row <= steps.done();
    item.setText(row == 0 ? Messages.get("history.opened") : steps.label(row - 1));
    item.setForeground((isDone ? ColorRole.TEXT : ColorRole.MUTED).color());
  }

  private void go() {
    if (steps != null && table.getSelectionIndex() >= 0) {
      steps.go(table.getSelectionIndex());
    }
  }
}
