package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.ui.Theme;
import org.orrery.workbench.Ids;

/** Every dialog and wizard page that the workbench itself opens, in both themes. */
@ExtendWith(LogWatch.class)
class DialogScreensTest {
  private final FakeServer server =
      new FakeServer().roles("administrator", "architect", "operator", "validator", "auditor");
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
    album.close();
  }

  @Test
  void eachDialogOfTheWorkbenchIsSound() {
    Story.answer(server);
    album.size(Size.LARGE);
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      Desk.show(Ids.ARCHITECT);
      signIn();
      newLifecycle();
      Desk.signIn(server, "vera");
      Desk.run("org.orrery.workbench.sample");
      dialogs.deploy(dialogs::page);
      dialogs.take("Password of", "org.orrery.workbench.password", "password");
      dialogs.take("Save as template", "org.orrery.workbench.keepTemplate", "keep-template");
      dialogs.take("About", "org.eclipse.ui.help.aboutAction", "about");
      dialogs.preferences(dialogs::page);
      Ui.page().closeAllEditors(false);
      Desk.signOut();
    }
    assertThat(album.findings()).isEmpty();
  }

  private void signIn() {
    dialogs.through(
        "Sign in",
        () -> Desk.run("org.orrery.workbench.signIn"),
        dialog -> {
          dialogs.page(dialog, "sign-in");
          Text address =
              Desk.all(dialog, Text.class).stream()
                  .filter(Text::getEditable)
                  .findFirst()
                  .orElseThrow();
          address.setText("ftp://nowhere.example.org/with/a/very/long/path/that/is/no/server");
          Desk.press(dialog, "Sign in");
          dialogs.page(dialog, "sign-in-refused");
        });
  }

  private void newLifecycle() {
    dialogs.through(
        "New life cycle",
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = Desk.all(dialog, Table.class).getFirst();
          Ui.await("templates", () -> table.getItemCount() >= 15);
          table.setSelection(3);
          Desk.notify(table, SWT.Selection);
          dialogs.page(dialog, "new-template");
          Desk.press(dialog, "Next >");
          dialogs.page(dialog, "new-name");
        });
  }
}
