package org.orrery.journeys.screens;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Shell;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.ui.server.ServerView;

/** Opens dialogs, takes them for an album, and leaves them without doing what they offer. */
final class Dialogs {
  private final Album album;

  Dialogs(Album album) {
    this.album = album;
  }

  /** Takes the dialog that a command opens. */
  void take(String title, String command, String name) {
    take(title, () -> Desk.run(command), name);
  }

  void take(String title, Runnable opening, String name) {
    through(title, opening, dialog -> page(dialog, name));
  }

  /** Takes a dialog and leaves it by a button. */
  void leave(String title, Runnable opening, String name, String button) {
    through(
        title,
        opening,
        dialog -> {
          page(dialog, name);
          Desk.press(dialog, button);
        });
  }

  /** Goes through the pages of a dialog; it is closed when the steps leave it open. */
  void through(String title, Runnable opening, Consumer<Shell> steps) {
    Desk.answerWithKeys(
        title,
        opening,
        dialog -> {
          steps.accept(dialog);
          if (!dialog.isDisposed()) {
            dialog.close();
          }
        });
  }

  /** Takes a dialog as it is now. */
  void page(Shell dialog, String name) {
    album.take(dialog, "dialog-" + name);
  }

  /** What a tool of a view does. */
  static Runnable tool(ServerView<?> view, String label) {
    IAction tool =
        Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
            .filter(ActionContributionItem.class::isInstance)
            .map(item -> ((ActionContributionItem) item).getAction())
            .filter(action -> action.getText().startsWith(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no tool " + label));
    Ui.await(label + " is offered", tool::isEnabled);
    return tool::run;
  }
}
