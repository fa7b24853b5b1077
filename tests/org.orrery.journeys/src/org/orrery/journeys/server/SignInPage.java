package org.orrery.journeys.server;

import java.net.URI;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.client.Connection;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** Signing in as a person does: with the keys. */
final class SignInPage {
  private SignInPage() {}

  /** Opens the dialog with its keys, types, and waits until the person is signed in. */
  static void signIn(URI server, String user, String password) {
    Desk.answerWithKeys(
        "Sign in",
        () -> Hand.press("ctrl+shift+i"),
        dialog -> type(dialog, server, user, password));
    Ui.await(user + " is online", () -> isOnline(user));
  }

  private static void type(Shell dialog, URI server, String user, String password) {
    List<Text> fields = Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
    fill(fields.get(0), server.toString());
    fill(fields.get(1), user);
    fill(fields.get(2), password);
    Button remember =
        Desk.all(dialog, Button.class).stream()
            .filter(b -> b.getText().startsWith("Remember"))
            .findFirst()
            .orElseThrow();
    if (remember.getSelection()) {
      Hand.focus(remember);
      Hand.press("space");
    }
    Ui.await("a password that is not kept", () -> !remember.getSelection());
    fields.get(2).setFocus();
    Hand.press("Return");
    Ui.await("the dialog gone", RealServerTest.LONG, dialog::isDisposed);
  }

  private static void fill(Text field, String words) {
    Hand.focus(field);
    Hand.press("ctrl+a");
    Hand.type(words);
    Ui.await("what was typed", () -> field.getText().equals(words));
  }

  private static boolean isOnline(String user) {
    Connection.Status status = Desk.connection().status();
    return status.state() == Connection.State.ONLINE && user.equals(status.session().user());
  }
}
