package org.orrery.journeys.screens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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

  /** Goes through the pages of a deployment of the open drawing, which is proposed at last. */
  void deploy(BiConsumer<Shell, String> page) {
    through(
        "Deploy",
        () -> Desk.run("org.orrery.workbench.deploy"),
        wizard -> {
          Ui.await("the proof", () -> Desk.words(wizard).contains("It can be deployed"));
          page.accept(wizard, "deploy-proof");
          Desk.press(wizard, "Next >");
          Ui.await("the changes", () -> Desk.words(wizard).contains("Give a reason to propose"));
          page.accept(wizard, "deploy-changes");
          Desk.all(wizard, Text.class).stream()
              .filter(text -> text.getMessage().startsWith("Why it is deployed"))
              .findFirst()
              .orElseThrow()
              .setText("The committee meets too seldom");
          Desk.press(wizard, "Propose");
          Ui.await("the result", () -> Desk.words(wizard).contains("is proposed"));
          page.accept(wizard, "deploy-result");
        });
  }

  /** Turns to each page of the preferences. */
  void preferences(BiConsumer<Shell, String> page) {
    through(
        "Preferences",
        () -> Desk.run("org.eclipse.ui.window.preferences"),
        dialog -> {
          Tree pages = Desk.all(dialog, Tree.class).getFirst();
          for (TreeItem item : pages.getItems()) {
            turn(dialog, item, page);
          }
        });
  }

  private static void turn(Shell dialog, TreeItem item, BiConsumer<Shell, String> page) {
    Event event = new Event();
    event.item = item;
    item.getParent().setSelection(item);
    item.getParent().notifyListeners(SWT.Selection, event);
    String name = item.getText().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    page.accept(dialog, "preferences-" + name);
    item.getParent().notifyListeners(SWT.Expand, event);
    item.setExpanded(true);
    for (TreeItem child : item.getItems()) {
      turn(dialog, child, page);
    }
  }

  /** Takes a dialog as it is now. */
  void page(Shell dialog, String name) {
    album.take(dialog, "dialog-" + name);
  }

  /** Takes what opens without a title over the window, and closes it. */
  void popup(String name, Runnable opening) {
    Set<Shell> before = Set.of(Ui.display().getShells());
    opening.run();
    Shell popup =
        Ui.awaitValue(
            name,
            () ->
                Arrays.stream(Ui.display().getShells())
                    .filter(shell -> !before.contains(shell) && shell.isVisible())
                    .findFirst());
    page(popup, name);
    popup.close();
    Ui.settle();
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
