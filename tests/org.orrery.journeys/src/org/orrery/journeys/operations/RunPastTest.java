package org.orrery.journeys.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Definition;
import org.orrery.api.EventTypes;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.designer.Annotations;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.LiveState;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.operations.runs.DeployedDrawing;
import org.orrery.operations.runs.DeployedOpening;
import org.orrery.operations.runs.RunsView;
import org.orrery.workbench.Ids;

/** The past of a run on its drawing, and the very drawing of a run. */
@ExtendWith(LogWatch.class)
class RunPastTest {
  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private final FakeServer server = new FakeServer();
  private final AtomicReference<List<RunMoment>> past = new AtomicReference<>();

  @BeforeEach
  void answers() {
    past.set(
        List.of(
            moment(0, "active", null),
            moment(1, "retrying", "No memory"),
            moment(2, "active", null),
            moment(3, "completed", null)));
    server.roles("operator");
    server.on("GET /api/v1/runs", body -> List.of(run()));
    server.on("GET /api/v1/runs/run-1", body -> run());
    server.on("GET /api/v1/runs/run-1/history", body -> past.get());
    server.on("GET /api/v1/deployments/def-1", body -> definition("def-1", 3));
    server.on("GET /api/v1/deployments/def-1/drawing", body -> drawing("Train"));
    server.on("GET /api/v1/deployments/def-2", body -> definition("def-2", 4));
    server.on("GET /api/v1/deployments/def-2/drawing", body -> drawing("Fit anew"));
    Desk.show(Ids.OPERATIONS);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    Ui.page().closeAllEditors(false);
    Ui.page().resetPerspective();
  }

  @Test
  void theSliderGoesThroughThePastByKeysAndStaysThereWhileNewsCome() {
    RunsView view = Desk.view(Ids.RUNS, RunsView.class);
    Desk.signIn(server, "olga");
    Ui.await("now", () -> state(view) == LiveState.COMPLETED && slider(view).isEnabled());
    assertThat(slider(view).getMaximum()).isEqualTo(4);
    assertThat(said(view)).contains("As it is now");

    Hand.focus(slider(view));
    Hand.press("Home");
    Ui.await("the first moment", () -> state(view) == LiveState.ACTIVE);
    assertThat(said(view)).contains("Train").doesNotContain("As it is now");
    Hand.press("Right");
    Ui.await("the failed attempt", () -> state(view) == LiveState.RETRYING);

    past.set(
        List.of(
            moment(0, "active", null),
            moment(1, "retrying", "No memory"),
            moment(2, "active", null),
            moment(3, "completed", null),
            moment(4, "active", null)));
    server.event(EventTypes.STEP_ENTERED, "run-1");
    Ui.await("one moment more", () -> slider(view).getMaximum() == 5);
    assertThat(state(view)).as("still the past").isEqualTo(LiveState.RETRYING);

    Hand.press("End");
    Ui.await("now again", () -> state(view) == LiveState.COMPLETED);
    slider(view).setSelection(2);
    Desk.notify(slider(view), org.eclipse.swt.SWT.Selection);
    Ui.await("by the mouse", () -> state(view) == LiveState.ACTIVE);
    Desk.press(view.pane(), "Now");
    Ui.await("back from the past", () -> said(view).contains("As it is now"));
    assertThat(Desk.all(view.pane(), Button.class))
        .filteredOn(button -> button.getText().equals("Now"))
        .allSatisfy(button -> assertThat(button.isEnabled()).isFalse());
  }

  @Test
  void theVeryDrawingOfARunIsOpenedToBeLookedAt() {
    RunsView view = Desk.view(Ids.RUNS, RunsView.class);
    Desk.signIn(server, "olga");
    Ui.await("the run", () -> state(view) == LiveState.COMPLETED);
    openTheDrawing();
    Ui.await("the drawing", () -> Ui.page().getActiveEditor() instanceof DeployedDrawing);
    DeployedDrawing opened = (DeployedDrawing) Ui.page().getActiveEditor();
    assertThat(opened.getTitle()).isEqualTo("Credit life, definition 3");
    String words = Desk.words(opened.canvas().getParent());
    assertThat(words).contains("definition 3 as arne deployed it", "cannot be changed");
    assertThat(opened.isDirty()).isFalse();
    assertThat(nameOfTheStep(opened.canvas()))
        .as("not that of the newest definition")
        .isEqualTo("Train");
    DeployedOpening.open(Ui.page(), "def-1");
    Ui.await(
        "asked again",
        () ->
            server.requests().stream().filter("GET /api/v1/deployments/def-1"::equals).count()
                == 2);
    Ui.settle();
    assertThat(Ui.page().getEditorReferences()).as("the same one").hasSize(1);
    DeployedOpening.open(Ui.page(), "def-2");
    Ui.await("the newest beside it", () -> Ui.page().getEditorReferences().length == 2);
    DeployedDrawing newest = (DeployedDrawing) Ui.page().getActiveEditor();
    assertThat(nameOfTheStep(newest.canvas())).isEqualTo("Fit anew");
  }

  @Test
  void aDrawingThatTheServerHasNotIsSaid() {
    Desk.signIn(server, "olga");
    Desk.answer(
        "The drawing of this run cannot be shown",
        () -> DeployedOpening.open(Ui.page(), "gone"),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("gone");
          Desk.press(dialog, "OK");
        });
  }

  @Test
  void theSameIdOfAnotherServerIsAnotherDrawing() {
    RunsView view = Desk.view(Ids.RUNS, RunsView.class);
    Desk.signIn(server, "olga");
    Ui.await("the run", () -> state(view) == LiveState.COMPLETED);
    LifecycleCanvas canvas = Desk.all(view.pane(), LifecycleCanvas.class).getFirst();
    AtomicReference<String> name = new AtomicReference<>();
    canvas.onSelection(step -> name.set(step == null ? null : step.getName()));
    canvas.reveal("train");
    Ui.await("its step", () -> "Train".equals(name.get()));
    Desk.signOut();
    server.on("GET /api/v1/deployments/def-1/drawing", body -> drawing("Fit anew"));
    Desk.signIn(server, "olga");
    Ui.await(
        "the drawing that is there now",
        () -> {
          canvas.reveal("train");
          return "Fit anew".equals(name.get());
        });
  }

  private static String nameOfTheStep(LifecycleCanvas canvas) {
    AtomicReference<String> name = new AtomicReference<>();
    canvas.onSelection(step -> name.set(step == null ? null : step.getName()));
    canvas.reveal("train");
    Ui.await("the step", () -> name.get() != null);
    return name.get();
  }

  /** Presses the tool of the view that opens the drawing of the chosen run. */
  private static void openTheDrawing() {
    ToolItem tool =
        Ui.awaitValue(
            "the tool",
            () ->
                Desk.all(Ui.window().getShell(), ToolBar.class).stream()
                    .filter(ToolBar::isVisible)
                    .flatMap(tools -> Arrays.stream(tools.getItems()))
                    .filter(item -> "Open the drawing of this run".equals(item.getToolTipText()))
                    .filter(ToolItem::isEnabled)
                    .findFirst());
    Rectangle place = tool.getBounds();
    Hand.click(tool.getParent(), place.x + place.width / 2, place.y + place.height / 2);
  }

  private static Scale slider(RunsView view) {
    return Desk.all(view.pane(), Scale.class).getFirst();
  }

  private static String said(RunsView view) {
    StringBuilder words = new StringBuilder();
    Desk.all(view.pane(), Label.class).forEach(label -> words.append(label.getText()));
    return words.toString();
  }

  private static LiveState state(RunsView view) {
    return Desk.all(view.pane(), LifecycleCanvas.class).stream()
        .map(canvas -> canvas.annotations().liveOf("train"))
        .filter(java.util.Objects::nonNull)
        .map(Annotations.Live::state)
        .findFirst()
        .orElse(null);
  }

  private static RunMoment moment(int minute, String state, String message) {
    return new RunMoment(START.plusSeconds(60L * minute), "train", state, null, message, 1);
  }

  private static Run run() {
    return new Run(
        "run-1",
        "def-1",
        "credit-life",
        "Credit life",
        "credit",
        "completed",
        "released",
        "dora",
        START,
        START.plusSeconds(600),
        List.of(
            new Run.Step(
                "train",
                "TrainStep",
                "Train",
                "completed",
                1,
                2,
                null,
                null,
                Map.of(),
                START,
                START.plusSeconds(180))));
  }

  private static Definition definition(String id, int number) {
    return new Definition(
        id,
        "credit-life",
        "Credit life",
        "1.0.0",
        number,
        "0".repeat(64),
        "arne",
        START,
        List.of(),
        List.of());
  }

  private static String drawing(String step) {
    Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
    lifecycle.setId("credit-life");
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    stage.setId("develop");
    TrainStep train = LifecycleFactory.eINSTANCE.createTrainStep();
    train.setId("train");
    train.setName(step);
    stage.getNodes().add(train);
    lifecycle.getStages().add(stage);
    return new String(LifecycleFiles.toBytes(lifecycle), StandardCharsets.UTF_8);
  }
}
