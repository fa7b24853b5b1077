package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.workbench.connect.Connections;
import org.osgi.service.prefs.Preferences;

/** A password that was remembered signs in by itself, and is nowhere in clear. */
@ExtendWith(LogWatch.class)
class RememberedTest {
  private static final String AT_START = "signInAtStart";
  private final FakeServer server = new FakeServer();
  private final Preferences preferences = InstanceScope.INSTANCE.getNode("org.orrery.workbench");

  @AfterEach
  void close() {
    preferences.remove(AT_START);
    Desk.signOut();
    server.close();
  }

  @Test
  void itIsKeptEncryptedUntilThePersonSignsOut() throws IOException {
    signIn(true);
    assertThat(kept()).hasSize(1);
    Path key = Path.of(System.getProperty("user.home"), ".orrery", "secure-storage.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(clear(Path.of(System.getProperty("user.home"), ".eclipse"))).isEmpty();
    assertThat(clear(Path.of(Platform.getInstanceLocation().getURL().getPath()))).isEmpty();

    preferences.putBoolean(AT_START, true);
    Desk.signOut();
    Ui.await("signed out", () -> !Desk.connection().status().isSignedIn());
    Connections.signInAsRemembered();
    Ui.await("signed in by itself", () -> Desk.connection().status().isSignedIn());
    assertThat(Desk.connection().status().session().user()).isEqualTo("ada");

    Desk.run("org.orrery.workbench.signOut");
    Ui.await("signed out", () -> !Desk.connection().status().isSignedIn());
    int requests = server.requests().size();
    Connections.signInAsRemembered();
    Ui.await("the end of the attempt", () -> attempts().isEmpty());
    assertThat(server.requests()).as("nothing is remembered any more").hasSize(requests);
  }

  @Test
  void whatIsNotToBeKeptIsWrittenNowhere() throws IOException {
    List<String> before = storage();
    signIn(false);
    assertThat(Desk.connection().status().session().user()).isEqualTo("ada");
    assertThat(kept()).isEmpty();
    assertThat(storage()).as("the secure storage is not touched").isEqualTo(before);
    assertThat(clear(Path.of(System.getProperty("user.home"), ".eclipse"))).isEmpty();
    assertThat(clear(Path.of(System.getProperty("user.home"), ".orrery"))).isEmpty();
    assertThat(clear(Path.of(Platform.getInstanceLocation().getURL().getPath()))).isEmpty();

    preferences.putBoolean(AT_START, true);
    Desk.signOut();
    int requests = server.requests().size();
    Connections.signInAsRemembered();
    Ui.await("the end of the attempt", () -> attempts().isEmpty());
    assertThat(server.requests()).hasSize(requests);
  }

  private void signIn(boolean isKept) {
    Desk.answer(
        "Sign in", () -> Desk.run("org.orrery.workbench.signIn"), dialog -> answer(dialog, isKept));
  }

  /** Encrypted passwords for this journey's server. */
  private List<String> kept() throws IOException {
    String port = Integer.toString(server.address().getPort());
    return storage().stream()
        .filter(line -> line.contains(port) && line.contains("/password="))
        .toList();
  }

  private static List<String> storage() throws IOException {
    Path file =
        Path.of(
            System.getProperty("user.home"),
            ".eclipse",
            "org.eclipse.equinox.security",
            "secure_storage");
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).sorted().toList()
        : List.of();
  }

  private static List<String> attempts() {
    return Arrays.stream(Job.getJobManager().find(null))
        .map(Job::getName)
        .filter(name -> name.startsWith("Signing in"))
        .toList();
  }

  private void answer(Shell dialog, boolean isKept) {
    List<Text> fields = Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
    fields.get(0).setText(server.address().toString());
    fields.get(1).setText("ada");
    fields.get(2).setText(FakeServer.PASSWORD);
    Desk.all(dialog, Button.class).stream()
        .filter(button -> button.getText().startsWith("Remember"))
        .forEach(button -> button.setSelection(isKept));
    Desk.press(dialog, "Sign in");
    Ui.await("the dialog gone", dialog::isDisposed);
  }

  /** Files of ours that hold the password as it is written. */
  private static List<Path> clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    byte[] word = FakeServer.PASSWORD.getBytes(StandardCharsets.UTF_8);
    String wanted = new String(word, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> contains(file, wanted)).toList();
    }
  }

  private static boolean contains(Path file, String wanted) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted);
    } catch (IOException e) {
      return false;
    }
  }
}
