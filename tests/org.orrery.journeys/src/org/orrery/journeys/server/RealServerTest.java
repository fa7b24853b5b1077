package org.orrery.journeys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.designer.Annotations;
import org.orrery.governance.audit.AuditView;
import org.orrery.governance.catalog.CatalogView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.workbench.Desk;
import org.orrery.operations.health.HealthView;
import org.orrery.operations.runs.RunsView;
import org.orrery.ui.chart.ChartWidget;
import org.orrery.workbench.Ids;
import org.orrery.workbench.files.Samples;

/**
 * A model's way through the whole house, in the real workbench on the real server: drawn, mended,
 * deployed, run, decided by other people, seen in catalog, health and trail, also while the server
 * is away.
 */
@ExtendWith(LogWatch.class)
class RealServerTest {
  static final Duration LONG = Duration.ofMinutes(4);

  @TempDir Path folder;
  private RealServer server;
  private IFile drawing;

  @BeforeEach
  void start() throws CoreException, IOException {
    server = RealServer.start(folder.resolve("data"));
    server.person("ada", "architect", "developer", "operator");
    server.person("vera", "validator");
    server.person("rita", "approver", "auditor");
    Ui.whileLiving("data", this::upload);
    Desk.show(Ids.ARCHITECT);
    Ui.page().closeAllEditors(false);
    drawing = Samples.CREDIT_RISK.open();
    drawing.delete(true, null);
    drawing = Samples.CREDIT_RISK.open();
  }

  private Object upload() throws IOException {
    try (OrreryClient ada = server.client()) {
      ada.signIn("ada", RealServer.PASSWORD);
      Path csv = Path.of(System.getProperty("orrery.samples"), "credit/german-credit.csv");
      return ada.uploadDataset("german-credit", csv);
    }
  }

  @AfterEach
  void end() throws CoreException {
    Desk.signOut();
    server.close();
    Desk.show(Ids.ARCHITECT);
    Ui.page().closeAllEditors(false);
    drawing.delete(true, null);
  }

  @Test
  void fromABrokenDrawingToAWatchedChampion() throws Exception {
    SignInPage.signIn(server.address(), "ada", RealServer.PASSWORD);
    breakAndMend();
    deploy();
    startRun().awaitToken("classify-risk");

    SignInPage.signIn(server.address(), "vera", RealServer.PASSWORD);
    DecisionPage inbox = DecisionPage.open();
    inbox.choose("classify-risk");
    inbox.answer("2", "No");
    inbox.decide("It is done", "Credit is of high risk.");
    inbox.choose("approve-release");
    assertThat(inbox.readEvidence()).isGreaterThanOrEqualTo(2);
    inbox.decide("Approve", "Read and agreed.");

    SignInPage.signIn(server.address(), "rita", RealServer.PASSWORD);
    DecisionPage second = DecisionPage.open();
    second.choose("approve-release");
    assertThat(second.readEvidence()).isGreaterThanOrEqualTo(2);
    second.decide("Approve", "The committee agrees.");
    RunsPage.open().awaitToken("in-operation");

    seenInTheCatalog();
    seenInHealth();
    trailIsIntact();
    awayAndBack();
  }

  /** Takes Train's way of failure out, and lets the quick fix draw another. */
  private void breakAndMend() throws Exception {
    DesignerPage page = DesignerPage.reopen(drawing);
    Annotations annotations = page.editor().annotations();
    page.focus();
    page.select("train-failed");
    Hand.press("Delete");
    Ui.await("the problem", () -> isBroken(annotations));
    page.select("train");
    page.focus();
    Hand.press("ctrl+1");
    Ui.await("fixes are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Hand.press("Return");
    Ui.await("the problem is gone", () -> !isBroken(annotations));
    Hand.press("ctrl+s");
    Ui.await("it is saved", () -> !page.editor().isDirty());
  }

  private static boolean isBroken(Annotations annotations) {
    return annotations.problems().stream()
        .anyMatch(
            p -> p.elementId().equals("train") && p.rule().equals("engineering.failure-path"));
  }

  private void deploy() {
    Desk.answer(
        "Deploy",
        () -> Hand.press("F9"),
        wizard -> {
          Ui.await("the proof", LONG, () -> Desk.words(wizard).contains("It can be deployed"));
          Desk.click(wizard, "Next >");
          Ui.await(
              "the changes", LONG, () -> Desk.words(wizard).contains("Nothing is deployed yet"));
          Desk.click(wizard, "Deploy");
          Ui.await("the result", LONG, () -> Desk.words(wizard).contains("is deployed"));
          Desk.click(wizard, "Close");
        });
  }

  private static RunsPage startRun() {
    RunsPage page = RunsPage.open();
    RunsView view = page.view();
    Ui.await("an empty list", () -> view.pane().message().contains("No runs yet"));
    Desk.answer(
        "Start a run",
        () -> Desk.press(view.pane(), "Start run…"),
        dialog -> {
          Text model =
              Ui.awaitValue(
                  "the field for the model",
                  () ->
                      Desk.all(dialog, Text.class).stream()
                          .filter(t -> t.getEditable() && t.getText().equals(Colleagues.MODEL))
                          .findFirst());
          model.setFocus();
          Ui.await("what is needed is there", () -> isEnabled(dialog, "Start run"));
          Hand.press("Return");
          Ui.await("the dialog gone", LONG, dialog::isDisposed);
        });
    return page;
  }

  private static void seenInTheCatalog() {
    Hand.press("alt+2");
    CatalogView catalog = Desk.view(Ids.CATALOG, CatalogView.class);
    Ui.await("the model", () -> catalog.listed().size() == 1);
    catalog.select(Colleagues.MODEL);
    Ui.await("its lineage", LONG, () -> catalog.detail().graph().size() >= 5);
    Ui.await(
        "its champion",
        LONG,
        () -> Integer.valueOf(1).equals(catalog.listed().getFirst().champion()));
  }

  private static void seenInHealth() {
    Hand.press("alt+3");
    HealthView health = Desk.view(Ids.HEALTH, HealthView.class);
    Ui.await(
        "a card for each monitor",
        LONG,
        () -> Desk.all(health.pane(), ChartWidget.class).size() >= 4);
  }

  private static void trailIsIntact() {
    Hand.press("alt+2");
    AuditView audit = Desk.view(Ids.AUDIT, AuditView.class);
    Ui.await("the trail", LONG, () -> audit.listed().size() > 20);
    audit.verify();
    Ui.await("the verdict", LONG, () -> audit.verdict().startsWith("Intact"));
  }

  /** The values stay, with their age, while the server is away; then all goes on by itself. */
  private void awayAndBack() {
    CatalogView catalog = Desk.view(Ids.CATALOG, CatalogView.class);
    server.stop();
    Ui.await("offline", LONG, () -> state() == Connection.State.OFFLINE);
    Ui.await("the age of the values", LONG, () -> age(catalog).contains("What you see is"));
    assertThat(catalog.listed()).hasSize(1);
    server.startAgain();
    Ui.await("online again", LONG, () -> state() == Connection.State.ONLINE);
    Ui.await("fresh values", LONG, () -> age(catalog).isEmpty());
  }

  private static String age(CatalogView view) {
    return Desk.all(view.pane(), Label.class).stream()
        .filter(l -> l.isVisible() && l.getText().startsWith("The server is out of reach"))
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }

  private static Connection.State state() {
    return Desk.connection().status().state();
  }

  private static boolean isEnabled(Shell dialog, String label) {
    return Desk.all(dialog, Button.class).stream()
        .anyMatch(b -> b.getText().equals(label) && b.isEnabled());
  }
}
