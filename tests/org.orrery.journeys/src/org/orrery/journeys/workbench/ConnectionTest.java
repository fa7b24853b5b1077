package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.client.Connection;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** Signing in, and what happens when the server refuses, vanishes or ends the session. */
@ExtendWith(LogWatch.class)
class ConnectionTest {
  private static final Runnable SIGN_IN = () -> Desk.run("org.orrery.workbench.signIn");
  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @Test
  void aWrongPasswordIsSaidAndTheDialogStays() {
    Desk.answer("Sign in", SIGN_IN, this::wrongThenRight);
    assertThat(Desk.connection().status().session().user()).isEqualTo("ada");
  }

  private void wrongThenRight(Shell dialog) {
    fill(dialog, "ada", "wrong");
    Desk.press(dialog, "Sign in");
    Ui.await("the refusal", () -> Desk.words(dialog).contains("Name or password is wrong"));
    assertThat(dialog.isVisible()).isTrue();
    fill(dialog, "ada", FakeServer.PASSWORD);
    Desk.press(dialog, "Sign in");
    Ui.await("the dialog gone", dialog::isDisposed);
  }

  @Test
  void anAddressThatIsNoneIsRefusedBeforeAnythingIsSent() {
    Desk.answer("Sign in", SIGN_IN, this::notAnAddress);
    assertThat(server.requests()).isEmpty();
  }

  private void notAnAddress(Shell dialog) {
    fill(dialog, "ada", FakeServer.PASSWORD);
    Desk.all(dialog, Text.class).stream()
        .filter(Text::getEditable)
        .findFirst()
        .ifPresent(t -> t.setText("ftp://nowhere"));
    Desk.press(dialog, "Sign in");
    assertThat(Desk.words(dialog)).contains("is no address of a server");
    Desk.press(dialog, "Cancel");
  }

  @Test
  void aServerThatVanishesIsFollowedUntilItIsBack() {
    Desk.signIn(server, "ada");
    server.vanish();
    Ui.await("offline", () -> state() == Connection.State.OFFLINE);
    assertThat(Desk.connection().status().isSignedIn()).isTrue();
    server.comeBack();
    Ui.await("online again", () -> state() == Connection.State.ONLINE);
  }

  @Test
  void anEndedSessionAsksToSignInAgain() {
    Desk.signIn(server, "ada");
    Desk.answer(
        "Sign in",
        server::expireSessions,
        dialog -> {
          assertThat(Desk.words(dialog)).contains("Your session ended");
          Desk.press(dialog, "Cancel");
        });
    assertThat(state()).isEqualTo(Connection.State.SIGNED_OUT);
  }

  private static Connection.State state() {
    return Desk.connection().status().state();
  }

  private void fill(Shell dialog, String user, String password) {
    List<Text> fields = Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
    fields.get(0).setText(server.address().toString());
    fields.get(1).setText(user);
    fields.get(2).setText(password);
    Desk.all(dialog, Button.class).stream()
        .filter(b -> b.getText().startsWith("Remember"))
        .forEach(b -> b.setSelection(false));
  }
}
