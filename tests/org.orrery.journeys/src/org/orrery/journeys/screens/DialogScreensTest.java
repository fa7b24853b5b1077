package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
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
  void eachDialogOfTheWorkbenchIsSound() throws Exception {
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
      deployFamily();
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

  /** As a whole, of which members break a rule, and as one that breaks it. */
  private void deployFamily() throws Exception {
    Path family =
        Path.of(System.getProperty("orrery.samples"), "patterns/lending-family.lifecycle");
    String broken = Files.readString(family).replaceAll("escalate(After|To)=\"[^\"]*\"", "");
    DesignerPage.open("dialogs-family", broken.getBytes(StandardCharsets.UTF_8));
    dialogs.through(
        "Deploy",
        () -> Desk.run("org.orrery.workbench.deploy"),
        wizard -> {
          Ui.await("its members", () -> Desk.words(wizard).contains("members break"));
          dialogs.page(wizard, "deploy-family");
          Desk.click(wizard, "One member with these values");
          Combo tier = Desk.all(wizard, Combo.class).getFirst();
          Ui.await("values", tier::isVisible);
          tier.select(tier.indexOf("1"));
          Desk.notify(tier, SWT.Selection);
          Ui.await("it is refused", () -> Desk.words(wizard).contains("It cannot be deployed"));
          dialogs.page(wizard, "deploy-member");
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
