package org.orrery.journeys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Alert;
import org.orrery.api.AuditEntry;
import org.orrery.designer.LiveState;
import org.orrery.governance.audit.AuditView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.operations.alerts.AlertsView;
import org.orrery.operations.health.HealthView;
import org.orrery.operations.portfolio.PortfolioView;
import org.orrery.ui.chart.ChartSpec;
import org.orrery.ui.chart.ChartWidget;
import org.orrery.workbench.Ids;

/**
 * A champion in operation on the real server is watched: its applicants change, an alert is raised
 * and acknowledged, the model retrains itself, people approve the challenger, it wins, is rolled
 * back and promoted by hand, and the trail tells it all.
 */
@ExtendWith(LogWatch.class)
class WatchedModelTest {
  private static final int KNOWN = 500;
  private static final int WINDOW = 250;

  @TempDir Path folder;
  private RealServer server;
  private Colleagues colleagues;
  private Applicants applicants;

  @BeforeEach
  void release() throws IOException {
    server = RealServer.start(folder.resolve("data"));
    colleagues = new Colleagues(server);
    applicants = Applicants.all();
    colleagues.release(folder.resolve("german-credit.csv"), applicants.part(0, KNOWN));
    Desk.show(Ids.OPERATIONS);
  }

  @AfterEach
  void end() {
    Desk.signOut();
    server.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void fromDriftToANewChampionAndBack() {
    SignInPage.signIn(server.address(), "olga", RealServer.PASSWORD);
    RunsPage runs = RunsPage.open();
    runs.awaitToken("in-operation");
    shift();
    runs.await("retrain", LiveState.ACTIVE);
    acknowledge();
    measured();
    runs = RunsPage.open();
    runs.await("retrain", LiveState.COMPLETED);

    colleagues.approve("vera", "approve-challenger");
    SignInPage.signIn(server.address(), "rita", RealServer.PASSWORD);
    DecisionPage committee = DecisionPage.open();
    committee.choose("approve-challenger");
    assertThat(committee.readEvidence()).isGreaterThanOrEqualTo(2);
    committee.decide("Approve", "Better for who comes online.");

    SignInPage.signIn(server.address(), "olga", RealServer.PASSWORD);
    runs = RunsPage.open();
    runs.awaitToken("compare");
    colleagues.score(applicants.part(0, KNOWN).online(), "experiment");
    runs.await("promote", LiveState.COMPLETED);
    awaitChampion(2);
    act("Roll back", "before-promotion", "Exercise of the way back.");
    awaitChampion(1);
    act("Promote", "2", "The exercise is over.");
    awaitChampion(2);
    act("Roll back", "before-version-2", "It was too early.");
    awaitChampion(1);
    told();
  }

  /** A window of people as the model knows them, and one of others. */
  private void shift() {
    int shift = KNOWN + WINDOW;
    colleagues.score(applicants.part(KNOWN, shift), "branch");
    colleagues.score(applicants.part(shift, shift + WINDOW - 10).online(), "online");
    colleagues.scoreOnly(applicants.part(shift + WINDOW - 10, shift + WINDOW).online(), "rest");
  }

  private static void acknowledge() {
    AlertsView view = Desk.view(Ids.ALERTS, AlertsView.class);
    Ui.await("the alert", RealServerTest.LONG, () -> drift(view) >= 0);
    Table table = view.table().control();
    Rectangle row = table.getItem(drift(view)).getBounds();
    Hand.click(table, row.x + 20, row.y + row.height / 2);
    Ui.await(
        "it is chosen", () -> view.table().selected() != null && isDrift(view.table().selected()));
    Desk.answerWithKeys(
        "Acknowledge alert",
        () -> Hand.press("Return"),
        dialog -> confirm(dialog, "Acknowledge", "The online channel went live."));
    Ui.await(
        "the acknowledged alert",
        () ->
            view.table().shown().stream()
                .filter(WatchedModelTest::isDrift)
                .anyMatch(
                    alert ->
                        "olga".equals(alert.acknowledgedBy())
                            && "The online channel went live.".equals(alert.comment())));
  }

  private static int drift(AlertsView view) {
    List<Alert> shown = view.table().shown();
    return shown.stream()
        .filter(WatchedModelTest::isDrift)
        .mapToInt(shown::indexOf)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isDrift(Alert alert) {
    return alert.monitor().equals("psi-score") && alert.severity().equals("critical");
  }

  /** Each kind of monitor has its values beside thresholds and marks, on the screen. */
  private static void measured() {
    HealthView view = Desk.view(Ids.HEALTH, HealthView.class);
    for (String monitor : List.of("Drift of the score", "AUC on outcomes", "Latency", "Profit")) {
      Ui.await(
          "the painted chart of " + monitor,
          RealServerTest.LONG,
          () -> chart(view, monitor) != null && isWhole(chart(view, monitor)));
    }
    ChartSpec drift = chart(view, "Drift of the score").spec();
    List<ChartSpec.Point> windows = drift.lines().getFirst().points();
    assertThat(windows).hasSize(2);
    assertThat(windows.getFirst().value()).isLessThan(0.25);
    assertThat(windows.getLast().value()).isGreaterThan(0.25);
    assertThat(drift.thresholds())
        .extracting(ChartSpec.Threshold::value)
        .containsExactly(0.1, 0.25);
    assertThat(drift.marks()).extracting(ChartSpec.Mark::text).contains("alert");
  }

  private static boolean isWhole(ChartWidget chart) {
    ChartSpec spec = chart.spec();
    return chart.isPainted()
        && !spec.thresholds().isEmpty()
        && spec.lines().stream().anyMatch(line -> !line.points().isEmpty())
        && spec.marks().stream().anyMatch(mark -> mark.text().equals("version 1 became champion"));
  }

  private static ChartWidget chart(HealthView view, String title) {
    return Desk.all(view.pane(), ChartWidget.class).stream()
        .filter(chart -> chart.spec() != null && chart.spec().title().equals(title))
        .findFirst()
        .orElse(null);
  }

  private static void awaitChampion(int version) {
    PortfolioView view = Desk.view(Ids.PORTFOLIO, PortfolioView.class);
    Ui.await(
        "the champion is version " + version,
        RealServerTest.LONG,
        () ->
            view.table().shown().stream()
                .anyMatch(row -> Integer.valueOf(version).equals(row.model().champion())));
    HealthView health = Desk.view(Ids.HEALTH, HealthView.class);
    String all = "v" + version + " 100 % champion";
    Ui.await(
        "it has all traffic",
        RealServerTest.LONG,
        () ->
            Desk.all(health.pane(), Canvas.class).stream()
                .anyMatch(bar -> all.equals(bar.getToolTipText())));
  }

  /** One of the operator's two acts in the view of the model's health. */
  private static void act(String verb, String choice, String reason) {
    HealthView view = Desk.view(Ids.HEALTH, HealthView.class);
    Desk.answerWithKeys(
        verb,
        () -> Desk.click(view.pane(), verb + "…"),
        dialog -> {
          assertThat(Desk.all(dialog, Combo.class).getFirst().getText())
              .as("the newest is proposed")
              .isEqualTo(choice);
          confirm(dialog, verb, reason);
        });
  }

  private static void confirm(Shell dialog, String verb, String reason) {
    Text field =
        Desk.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
    Hand.focus(field);
    Hand.type(reason);
    Ui.await("the reason", () -> field.getText().equals(reason));
    Desk.click(dialog, verb);
    Ui.await("the closed dialog", RealServerTest.LONG, dialog::isDisposed);
  }

  private static void told() {
    Hand.press("alt+2");
    AuditView audit = Desk.view(Ids.AUDIT, AuditView.class);
    Ui.await(
        "the last act", RealServerTest.LONG, () -> trail(audit).contains("olga model-promoted"));
    assertThat(trail(audit))
        .containsSubsequence(
            "system model-promoted",
            "system alert-raised",
            "system trigger-fired",
            "olga alert-acknowledged",
            "vera vote-given",
            "rita vote-given",
            "system approval-decided",
            "system experiment-decided",
            "system model-promoted",
            "olga model-rolled-back",
            "olga model-promoted");
    audit.verify();
    Ui.await("the verdict", RealServerTest.LONG, () -> audit.verdict().startsWith("Intact"));
  }

  /** The trail as it is listed, the oldest first. */
  private static List<String> trail(AuditView audit) {
    return audit.listed().reversed().stream().map(WatchedModelTest::words).toList();
  }

  private static String words(AuditEntry entry) {
    return entry.actor() + " " + entry.action();
  }
}
