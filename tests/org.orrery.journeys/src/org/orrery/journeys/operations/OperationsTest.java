package org.orrery.journeys.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Acknowledgement;
import org.orrery.api.Alert;
import org.orrery.api.EventTypes;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.Promotion;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.LiveState;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.operations.alerts.AlertsView;
import org.orrery.operations.health.HealthView;
import org.orrery.operations.portfolio.PortfolioView;
import org.orrery.operations.runs.RunsView;
import org.orrery.ui.chart.ChartWidget;
import org.orrery.workbench.Ids;

/** An operator watches models, acknowledges an alert, promotes, and sees a run on its drawing. */
@ExtendWith(LogWatch.class)
class OperationsTest {
  private static final String SNAPSHOT = "before-release";
  private static final Instant NOW = Instant.now();
  private final FakeServer server = new FakeServer();
  private final AtomicReference<String> trained = new AtomicReference<>("active");

  @BeforeEach
  void answers() {
    server.roles("operator");
    server.on("GET /api/v1/models", body -> List.of(model()));
    server.on("GET /api/v1/alerts", body -> List.of(alert("open", null)));
    server.on("GET /api/v1/runs", body -> List.of(run()));
    server.on("GET /api/v1/runs/run-1", body -> run());
    server.on("GET /api/v1/deployments/def-1/drawing", body -> drawing());
    server.on("GET /api/v1/models/credit/health", body -> health());
    server.on("GET /api/v1/models/credit/traffic", body -> traffic(1));
    server.on("GET /api/v1/models/credit/versions", body -> List.of(version(1), version(2)));
    server.on("GET /api/v1/experiments", body -> List.of());
    server.on("GET /api/v1/models/credit/monitors/psi-score/series", body -> series());
    Desk.show(Ids.OPERATIONS);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @Test
  void whoIsNotSignedInIsAskedTo() {
    PortfolioView view = Desk.view(Ids.PORTFOLIO, PortfolioView.class);
    Ui.await("the invitation", () -> view.pane().message().contains("Not signed in"));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void healthIsSeenAndTheChallengerPromoted() {
    AtomicReference<Promotion> promoted = new AtomicReference<>();
    server.on(
        "POST /api/v1/models/credit/promote",
        body -> {
          promoted.set(FakeServer.read(body, Promotion.class));
          return traffic(2);
        });
    HealthView view = Desk.view(Ids.HEALTH, HealthView.class);
    Desk.signIn(server, "olga");
    Ui.await(
        "the painted chart",
        () -> Desk.all(view.pane(), ChartWidget.class).stream().anyMatch(ChartWidget::isPainted));

    Desk.answer(
        "Promote a version of credit",
        () -> Desk.press(view.pane(), "Promote…"),
        dialog -> confirm(dialog, "Promote", "Better on live traffic"));

    assertThat(promoted.get().version()).isEqualTo(2);
    assertThat(promoted.get().reason()).isEqualTo("Better on live traffic");
  }

  @Test
  void aModelGoesBackToItsSnapshotWithAReason() {
    AtomicReference<Rollback> back = new AtomicReference<>();
    server.on(
        "POST /api/v1/models/credit/rollback",
        body -> {
          back.set(FakeServer.read(body, Rollback.class));
          return traffic(1);
        });
    HealthView view = Desk.view(Ids.HEALTH, HealthView.class);
    Desk.signIn(server, "olga");
    Ui.await("the model's monitors", () -> !Desk.all(view.pane(), ChartWidget.class).isEmpty());

    Desk.answer(
        "Roll back credit",
        () -> Desk.press(view.pane(), "Roll back…"),
        dialog -> {
          assertThat(Desk.all(dialog, Combo.class).getFirst().getItems())
              .as("those with a champion, the newest first")
              .containsExactly(SNAPSHOT, "older");
          Button verb = Desk.all(dialog, Button.class).getLast();
          assertThat(verb.getText()).isEqualTo("Roll back");
          assertThat(verb.isEnabled()).as("without a reason").isFalse();
          confirm(dialog, "Roll back", "Profit fell after the promotion");
        });

    assertThat(back.get()).isEqualTo(new Rollback(SNAPSHOT, "Profit fell after the promotion"));
  }

  @Test
  void anAlertIsAcknowledgedWithAWord() {
    AtomicReference<Alert> now = new AtomicReference<>(alert("open", null));
    server.on("GET /api/v1/alerts", body -> List.of(now.get()));
    server.on(
        "POST /api/v1/alerts/a1/acknowledge",
        body -> {
          now.set(alert("acknowledged", FakeServer.read(body, Acknowledgement.class).comment()));
          return now.get();
        });
    AlertsView view = Desk.view(Ids.ALERTS, AlertsView.class);
    Desk.signIn(server, "olga");
    Ui.await("the alert", () -> view.table().shown().size() == 1);
    view.table().select("a1");

    Desk.answer(
        "Acknowledge alert",
        () -> view.acknowledge(view.table().selected()),
        dialog -> confirm(dialog, "Acknowledge", "Campaign brought younger applicants"));

    Ui.await(
        "the acknowledged alert",
        () ->
            view.table().shown().stream()
                .anyMatch(a -> "Campaign brought younger applicants".equals(a.comment())));
  }

  @Test
  void aRunIsAliveOnItsDrawing() {
    RunsView view = Desk.view(Ids.RUNS, RunsView.class);
    Desk.signIn(server, "olga");
    Ui.await("the active step", () -> state(view) == LiveState.ACTIVE);
    trained.set("completed");
    server.event(EventTypes.STEP_COMPLETED, "run-1");
    Ui.await("the completed step", () -> state(view) == LiveState.COMPLETED);
  }

  @Test
  void aServerThatIsAwayLeavesTheLastValues() {
    PortfolioView view = Desk.view(Ids.PORTFOLIO, PortfolioView.class);
    Desk.signIn(server, "olga");
    Ui.await("the model", () -> view.table().shown().size() == 1);
    server.vanish();
    view.refresh();
    Ui.await("offline", () -> Desk.connection().status().state().name().equals("OFFLINE"));
    assertThat(view.table().shown()).hasSize(1);
    server.comeBack();
  }

  private static void confirm(Shell dialog, String verb, String reason) {
    Desk.all(dialog, Text.class).stream()
        .filter(Text::getEditable)
        .findFirst()
        .orElseThrow()
        .setText(reason);
    Desk.press(dialog, verb);
    Ui.await("the closed dialog", dialog::isDisposed);
  }

  private static LiveState state(RunsView view) {
    return Desk.all(view.pane(), LifecycleCanvas.class).stream()
        .map(canvas -> canvas.annotations().liveOf("train"))
        .filter(live -> live != null)
        .map(live -> live.state())
        .findFirst()
        .orElse(null);
  }

  private static String drawing() {
    Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
    lifecycle.setId("credit-life");
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    stage.setId("develop");
    stage.setName("Develop");
    TrainStep train = LifecycleFactory.eINSTANCE.createTrainStep();
    train.setId("train");
    train.setName("Train");
    stage.getNodes().add(train);
    lifecycle.getStages().add(stage);
    return new String(LifecycleFiles.toBytes(lifecycle), StandardCharsets.UTF_8);
  }

  private Run run() {
    return new Run(
        "run-1",
        "def-1",
        "credit-life",
        "Credit life",
        "credit",
        "running",
        null,
        "dora",
        NOW,
        null,
        List.of(
            new Run.Step(
                "train",
                "TrainStep",
                "Train",
                trained.get(),
                1,
                1,
                null,
                null,
                Map.of(),
                NOW,
                null)));
  }

  private static Model model() {
    return new Model(
        "credit",
        "",
        "machine-learning",
        2,
        "credit origination",
        List.of("EU"),
        "applicants",
        "high",
        "high",
        "o",
        "b",
        1,
        2,
        2,
        "warning",
        NOW);
  }

  private static Alert alert(String state, String comment) {
    return new Alert(
        "a1",
        "credit",
        "psi-score",
        "Drift of the score",
        "critical",
        0.31,
        0.25,
        "1",
        "PSI 0.31 is above 0.25",
        state,
        comment == null ? null : "olga",
        comment,
        "run-1",
        NOW,
        null);
  }

  private static ModelHealth health() {
    return new ModelHealth(
        "credit",
        1,
        2,
        "warning",
        List.of(
            new ModelHealth.MonitorHealth(
                "psi-score",
                "monitor",
                "Drift of the score",
                "psi",
                "drift",
                "score",
                "1",
                "lower-is-better",
                0.1,
                0.25,
                "warning",
                0.14,
                NOW)));
  }

  private static Series series() {
    return new Series(
        "credit",
        "psi-score",
        "1",
        List.of(
            new Series.Point(NOW.minusSeconds(600), 1, 0.04, 250, "ok"),
            new Series.Point(NOW, 1, 0.14, 250, "warning")),
        List.of(new Series.Mark(NOW.minusSeconds(300), "standing-changed", "v1 champion")));
  }

  private static Traffic traffic(int champion) {
    return new Traffic(
        "credit",
        "champion",
        List.of(new Traffic.Share(champion, "champion", 100)),
        List.of(
            new Traffic.Snapshot("before-first", null, null, "olga", NOW.minusSeconds(9)),
            new Traffic.Snapshot("older", 1, null, "olga", NOW.minusSeconds(5)),
            new Traffic.Snapshot(SNAPSHOT, 1, null, "olga", NOW)));
  }

  private static Map<String, Object> version(int number) {
    return Map.of(
        "model",
        "credit",
        "number",
        number,
        "standing",
        number == 1 ? "champion" : "challenger",
        "createdBy",
        "dora",
        "created",
        NOW.toString());
  }
}
