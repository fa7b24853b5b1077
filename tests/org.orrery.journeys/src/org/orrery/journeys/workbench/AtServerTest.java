package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Definition;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.review.ReviewView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/** What a server knows of the drawing that is edited: the version deployed, and what runs took. */
@ExtendWith(LogWatch.class)
class AtServerTest {
  private static final String COMPARE = "org.orrery.workbench.compareDeployed";
  private static final String MEASURE = "org.orrery.workbench.measure";

  private final FakeServer server = new FakeServer();
  private LifecycleEditor editor;
  private Path measured;

  @BeforeEach
  void openTheSample() throws Exception {
    Desk.signIn(server, "ada");
    Desk.run("org.orrery.workbench.sample");
    editor =
        Ui.awaitValue(
            "the sample",
            () ->
                Optional.ofNullable(Ui.page().getActiveEditor())
                    .filter(LifecycleEditor.class::isInstance)
                    .map(LifecycleEditor.class::cast));
    IFile file = editor.getEditorInput().getAdapter(IFile.class);
    measured = Path.of(file.getLocation().toString().replace(".lifecycle", ".measured.json"));
    Files.deleteIfExists(measured);
  }

  @AfterEach
  void close() throws Exception {
    Ui.page().closeAllEditors(false);
    Files.deleteIfExists(measured);
    Desk.signOut();
    server.close();
  }

  private static Definition definition(String id, int number) {
    return new Definition(
        id,
        "credit-risk",
        "Credit risk",
        "1.0.0",
        number,
        "0".repeat(64),
        "ada",
        Instant.now(),
        List.of(),
        List.of());
  }

  @Test
  void theNewestDefinitionIsComparedWithTheDrawing() {
    Lifecycle drawing = editor.drawing().lifecycle();
    String deployed = new String(LifecycleFiles.toBytes(drawing), StandardCharsets.UTF_8);
    server.on(
        "GET /api/v1/deployments", body -> List.of(definition("d-1", 1), definition("d-2", 2)));
    server.on("GET /api/v1/deployments/d-2/drawing", body -> deployed);
    editor.execute(Renaming.command(drawing.getStages().getFirst(), "Another beginning"));

    Desk.run(COMPARE);

    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    Ui.await("one change", () -> view.changes().size() == 1);
    assertThat(view.changes().getFirst().element())
        .isEqualTo(drawing.getStages().getFirst().getId());
    assertThat(Desk.words(Ui.window().getShell())).contains("deployed definition 2");
    assertThat(view.picture().marked()).isZero();
    Desk.click(Ui.window().getShell(), "On one drawing");
    Ui.await("both on one drawing", () -> view.picture().marked() == 1);
    Desk.click(Ui.window().getShell(), "On one drawing");
    Ui.await("the deployed one alone", () -> view.picture().marked() == 0);
    Desk.close(view);
  }

  @Test
  void whatWasNeverDeployedIsTold() {
    server.on("GET /api/v1/deployments", body -> List.of());
    Desk.answer(
        "Changes",
        () -> Desk.run(COMPARE),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("credit-risk is not deployed");
          Desk.press(dialog, "OK");
        });
    Desk.close(Desk.view(ReviewView.ID, ReviewView.class));
  }

  @Test
  void whatRunsTookIsLaidBesideTheDrawing() {
    server.on(
        "GET /api/v1/lifecycles/credit-risk/scenario",
        body -> Map.of("steps", Map.of("train", Map.of("failure", 0.25))));
    answered("One step was measured");
    assertThat(measured).content().contains("\"train\"", "0.25");
  }

  @Test
  void nothingMeasuredLeavesNothingBehind() {
    server.on("GET /api/v1/lifecycles/credit-risk/scenario", body -> Map.of());
    answered("No run of credit-risk");
    assertThat(measured).doesNotExist();
    server.vanish();
    answered("Nothing was written");
    assertThat(measured).doesNotExist();
  }

  private static void answered(String words) {
    Desk.answer(
        "Measured on the server",
        () -> Desk.run(MEASURE),
        dialog -> {
          assertThat(Desk.words(dialog)).contains(words);
          Desk.press(dialog, "OK");
        });
  }
}
