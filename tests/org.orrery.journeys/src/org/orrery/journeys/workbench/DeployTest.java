package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** The way of the sample to the server, and what can go wrong on it. */
@ExtendWith(LogWatch.class)
class DeployTest {
  private static final String PREVIEW = "POST /api/v1/deployments/preview";
  private static final String DEPLOY = "POST /api/v1/deployments";
  private final FakeServer server = new FakeServer();

  @BeforeEach
  void openTheSample() {
    server.on(PREVIEW, body -> preview(List.of()));
    server.on(DEPLOY, body -> definition());
    Desk.signIn(server, "ada");
    Desk.run("org.orrery.workbench.sample");
  }

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
  }

  @Test
  void proofThenChangesThenResult() {
    atChanges(
        wizard -> {
          assertThat(server.requests()).doesNotContain(DEPLOY);
          Desk.press(wizard, "Deploy");
          Ui.await("the result", () -> Desk.words(wizard).contains("is deployed"));
          Desk.press(wizard, "Close");
        });
    assertThat(server.requests()).containsOnlyOnce(DEPLOY);
  }

  @Test
  void whatTheServerWouldRefuseIsSaidWithRuleAndElement() {
    server.on(
        PREVIEW,
        body ->
            preview(
                List.of(
                    new Finding(
                        "four-eyes", "sr-11-7", "error", "approve-release", "No validator.", ""))));
    atProof(
        wizard -> {
          Desk.press(wizard, "Next >");
          Ui.await(
              "the refusal", () -> Desk.words(wizard).contains("four-eyes at approve-release"));
          Desk.press(wizard, "Cancel");
        });
    assertThat(server.requests()).doesNotContain(DEPLOY);
  }

  @Test
  void aServerGoneInMidDeployDeploysNothingTwice() {
    AtomicInteger deployed = new AtomicInteger();
    server.on(
        DEPLOY,
        body -> {
          deployed.incrementAndGet();
          server.vanish();
          return definition();
        });
    atChanges(wizard -> interrupted(wizard, deployed));
    assertThat(deployed).hasValue(2);
    assertThat(server.requests()).contains("GET /api/v1/deployments");
  }

  private void interrupted(Shell wizard, AtomicInteger deployed) {
    Desk.press(wizard, "Deploy");
    Ui.await("the interruption", () -> Desk.words(wizard).contains("went away"));
    server.on("GET /api/v1/deployments", body -> List.of());
    server.on(
        DEPLOY,
        body -> {
          deployed.incrementAndGet();
          return definition();
        });
    server.comeBack();
    Desk.press(wizard, "Try again");
    Ui.await("the result", () -> Desk.words(wizard).contains("is deployed"));
    Desk.press(wizard, "Close");
  }

  private static void atProof(Consumer<Shell> steps) {
    Desk.answer(
        "Deploy",
        () -> Desk.run("org.orrery.workbench.deploy"),
        wizard -> {
          Ui.await("the proof", () -> Desk.words(wizard).contains("It can be deployed"));
          steps.accept(wizard);
        });
  }

  private static void atChanges(Consumer<Shell> steps) {
    atProof(
        wizard -> {
          Desk.press(wizard, "Next >");
          Ui.await("the changes", () -> Desk.words(wizard).contains("This is what changes"));
          steps.accept(wizard);
        });
  }

  private static DeploymentPreview preview(List<Finding> findings) {
    return new DeploymentPreview(
        "credit-risk",
        "Credit risk",
        "1.0.0",
        null,
        List.of(),
        findings,
        List.of(new DeploymentPreview.Change("added", "train", "TrainStep", "Train", "new step")),
        0);
  }

  private static Definition definition() {
    return new Definition(
        "d-1",
        "credit-risk",
        "Credit risk",
        "1.0.0",
        1,
        "0".repeat(64),
        "ada",
        Instant.now(),
        List.of(),
        List.of());
  }
}
