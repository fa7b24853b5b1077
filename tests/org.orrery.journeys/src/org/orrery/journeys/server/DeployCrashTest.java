package org.orrery.journeys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Definition;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.workbench.Desk;
import org.orrery.workbench.Ids;
import org.orrery.workbench.files.Samples;

/**
 * A server that is killed in mid-deploy, before or after it stored the archive: the wizard says
 * what is known, and trying again deploys exactly once.
 */
@ExtendWith(LogWatch.class)
class DeployCrashTest {
  private static final String DEPLOY = "POST /api/v1/deployments HTTP";

  @TempDir Path folder;
  private RealServer server;
  private Gate gate;

  @BeforeEach
  void start() throws Exception {
    server = RealServer.start(folder.resolve("data"));
    server.person("ada", "architect");
    gate = new Gate(server::port);
    Ui.whileLiving(
        "sign in", () -> Desk.connection().signIn(gate.address(), "ada", RealServer.PASSWORD));
    Desk.show(Ids.ARCHITECT);
    IFile sample = Samples.CREDIT_RISK.open();
    DesignerPage.reopen(sample);
  }

  @AfterEach
  void end() throws Exception {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    gate.close();
    server.close();
  }

  @Test
  void killedBeforeItHadTheArchive() {
    atChanges(
        wizard -> {
          gate.before(DEPLOY, server::kill);
          interruptedThenDone(wizard);
        });
    assertThat(definitions()).extracting(Definition::number).containsExactly(1);
  }

  @Test
  void killedWhenItHadStoredItAndBeforeItsAnswerWasThere() {
    atChanges(
        wizard -> {
          gate.after(DEPLOY, server::kill);
          interruptedThenDone(wizard);
        });
    assertThat(definitions()).extracting(Definition::number).containsExactly(1);
  }

  private void interruptedThenDone(Shell wizard) {
    Desk.press(wizard, "Deploy");
    Ui.await(
        "the interruption", RealServerTest.LONG, () -> Desk.words(wizard).contains("went away"));
    Ui.await(
        "offline",
        RealServerTest.LONG,
        () -> Desk.connection().status().state() == Connection.State.OFFLINE);
    server.startAgain();
    Desk.press(wizard, "Try again");
    Ui.await("the result", RealServerTest.LONG, () -> Desk.words(wizard).contains("is deployed"));
    Desk.press(wizard, "Close");
  }

  private static void atChanges(Consumer<Shell> steps) {
    Desk.answer(
        "Deploy",
        () -> Desk.run("org.orrery.workbench.deploy"),
        wizard -> {
          Ui.await(
              "the proof",
              RealServerTest.LONG,
              () -> Desk.words(wizard).contains("It can be deployed"));
          Desk.press(wizard, "Next >");
          Ui.await(
              "the changes",
              RealServerTest.LONG,
              () -> Desk.words(wizard).contains("Nothing is deployed yet"));
          steps.accept(wizard);
        });
  }

  private List<Definition> definitions() {
    return Ui.whileLiving(
        "definitions",
        () -> {
          try (OrreryClient ada = server.client()) {
            ada.signIn("ada", RealServer.PASSWORD);
            return ada.definitions();
          }
        });
  }
}
