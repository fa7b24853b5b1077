package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.api.Problem;
import org.orrery.api.Proposal;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.ProblemsPage;
import org.orrery.lifecycle.Element;

/** The way of the sample to the server, and what can go wrong on it. */
@ExtendWith(LogWatch.class)
class DeployTest {
  private static final String PREVIEW = "POST /api/v1/deployments/preview";
  private static final String DEPLOY = "POST /api/v1/deployments";
  private static final String PROPOSE = "POST /api/v1/proposals";
  private static final Finding UNMET =
      new Finding(
          "bank.release",
          "bank",
          "error",
          "deploy",
          "Released before its conditions are met.",
          "Wait for the conditions.",
          null,
          List.of(
              passed("document", "Document", "", "document-to-approve-release"),
              passed(
                  "approve-release",
                  "Approve",
                  "approve-with-conditions",
                  "approve-release-approve-with-conditions"),
              passed("deploy", "Deploy", "")),
          "Credit manual 4.2",
          false);
  private static final Finding UNOWNED =
      new Finding("bank.owner", "bank", "warning", "train", "Nobody owns it.", "Name somebody.");
  private final FakeServer server = new FakeServer();

  private static Finding.Passed passed(String element, String name, String how, String... left) {
    return new Finding.Passed(element, name, how, List.of(left));
  }

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
  void allFindingsAreListedAndOneIsPlayedOnTheDrawing() {
    Ui.page().hideView(Ui.page().findView(ProblemsView.ID));
    server.on(PREVIEW, body -> preview(List.of(UNMET, UNOWNED)));
    atProof(
        wizard -> {
          Desk.press(wizard, "Next >");
          Ui.await("the refusal", () -> Desk.words(wizard).contains("bank.release at deploy"));
          DataTableText findings = new DataTableText(wizard, 0);
          assertThat(findings.row(0))
              .startsWith("Error | Released before its conditions are met. | deploy | bank.release")
              .contains("Not verified: Credit manual 4.2");
          assertThat(told(wizard))
              .contains(UNMET.message(), "Demanded by: Not verified: Credit manual 4.2")
              .contains("Remedy: Wait for the conditions.")
              .contains("'Document' \u2192 'Approve' (approve-with-conditions) \u2192 'Deploy'");
          assertThat(findings.row(1)).startsWith("Warning | Nobody owns it. | train | bank.owner");
          Table table = findings.table();
          table.setFocus();
          Hand.press("Home", "Down");
          Ui.await("the other is told", () -> told(wizard).contains("Remedy: Name somebody."));
          assertThat(told(wizard)).doesNotContain("Demanded by", "The way to it");
          Hand.press("Up");
          Ui.await("the first is told", () -> told(wizard).contains(UNMET.message()));
          Hand.press("Return");
          Ui.await("the wizard is gone", wizard::isDisposed);
        });
    assertThat(server.requests()).doesNotContain(DEPLOY);
    Ui.await("the view opens", () -> Ui.page().findView(ProblemsView.ID) != null);
    ProblemsView view = (ProblemsView) Ui.page().findView(ProblemsView.ID);
    Ui.await("the way plays", () -> view.player() != null);
    Ui.await("it has come to its end", () -> !view.player().isPlaying());
    assertThat(view.player().marked()).isEqualTo(3);
    LifecycleEditor editor = (LifecycleEditor) Ui.page().getActiveEditor();
    assertThat(editor.selected()).extracting(Element::getId).containsExactly("deploy");
    ProblemsPage problems = ProblemsPage.open();
    assertThat(
            problems.has(
                "The server finds: " + UNMET.message() + " [Not verified: Credit manual 4.2]"))
        .isTrue();
    assertThat(problems.has("bank.release")).as("its rule").isTrue();
    editor.execute(Renaming.command(editor.selected().getFirst(), "Release"));
    Ui.await("it is of another drawing now", () -> !problems.has(UNMET.message()));
    assertThat(view.player()).isNull();
  }

  /** The whole of the selected finding. */
  private static String told(Shell wizard) {
    return Desk.all(wizard, Text.class).stream()
        .filter(text -> !text.getEditable() && text.isVisible())
        .map(Text::getText)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aFindingOfADrawingThatIsNotOpenIsOnlyTold() {
    server.on(PREVIEW, body -> preview(List.of(UNMET)));
    IFile file = Ui.page().getActiveEditor().getEditorInput().getAdapter(IFile.class);
    Ui.page().closeAllEditors(false);
    CommonNavigator files = Desk.view("org.orrery.workbench.navigator", CommonNavigator.class);
    files.selectReveal(new StructuredSelection(file));
    Ui.page().activate(files);
    atProof(
        wizard -> {
          Desk.press(wizard, "Next >");
          Ui.await("the refusal", () -> Desk.words(wizard).contains("bank.release at deploy"));
          Button show = button(wizard, "Show on the drawing");
          assertThat(show.isEnabled()).isFalse();
          assertThat(show.getToolTipText()).contains("Open the drawing first");
          Table table = new DataTableText(wizard, 0).table();
          table.setFocus();
          Hand.press("Home", "Return");
          Ui.settle();
          assertThat(wizard.isDisposed()).isFalse();
          Desk.press(wizard, "Cancel");
        });
    assertThat(server.requests()).doesNotContain(DEPLOY);
  }

  /** The server may ask other rules by the time it deploys. */
  @Test
  void aRefusalOfTheDeploymentTellsAllThatWasFound() {
    server.on(
        DEPLOY,
        body ->
            new Problem(
                "about:blank",
                "Unproven",
                422,
                "unproven",
                "The drawing violates the rule 'bank.release': " + UNMET.message(),
                UNMET.remedy(),
                DEPLOY,
                Map.of("rule", "bank.release", "findings", List.of(UNMET, UNOWNED))));
    atChanges(
        wizard -> {
          Desk.press(wizard, "Deploy");
          Ui.await("the refusal", () -> Desk.words(wizard).contains("Found in all: 2"));
          assertThat(Desk.words(wizard))
              .contains("deploy: bank.release: " + UNMET.message())
              .contains("train: bank.owner: " + UNOWNED.message());
          Desk.press(wizard, "Copy details");
          assertThat(Ui.clipboard())
              .contains("[Credit manual 4.2]")
              .contains("Document \u2192 Approve (approve-with-conditions) \u2192 Deploy")
              .doesNotContain("{findings=");
          Desk.press(wizard, "Close");
        });
  }

  @Test
  void whereEachRunEndsIsToldAndNameAndReasonAreSent() {
    server.on(PREVIEW, body -> preview(List.of(landing("train"), landing("register")), null));
    server.on(DEPLOY, body -> definition("Spring | more"));
    atChanges(
        wizard -> {
          DataTableText runs = new DataTableText(wizard, 1);
          assertThat(runs.row(0)).contains("credit-model", "waiting", "Train", "definition 3");
          assertThat(runs.row(0)).contains("Train is different for new runs only");
          assertThat(runs.row(1)).contains("Only new runs take the new definition");
          assertThat(Desk.words(wizard)).contains("will replace definition 1 \u201cWinter\u201d");
          name(wizard).setText(" Spring | more ");
          reason(wizard).setText("The board asked for it");
          Desk.press(wizard, "Deploy");
          Ui.await("the result", () -> Desk.words(wizard).contains("is deployed"));
          assertThat(Desk.words(wizard)).contains("1 \u201cSpring | more\u201d");
          Desk.press(wizard, "Close");
        });
    assertThat(server.asked("/api/v1/deployments?"))
        .singleElement()
        .satisfies(
            query -> assertThat(query).contains("release=Spring%20%7C%20more&reason=The%20board"));
  }

  @Test
  void changesOfApprovalsAreProposedWithAReason() {
    DeploymentPreview.Change change =
        new DeploymentPreview.Change("changed", "approve", "ApprovalStep", "Approve", "quorum");
    Proposal rejected = proposal("rejected");
    server.on(
        PREVIEW,
        body -> preview(List.of(), new DeploymentPreview.Acceptance(List.of(change), rejected)));
    server.on(PROPOSE, body -> proposal("open"));
    atProof(
        wizard -> {
          Desk.press(wizard, "Next >");
          Ui.await("the need", () -> Desk.words(wizard).contains("vera rejected these changes"));
          assertThat(Desk.words(wizard)).contains("Too lax.", "Give a reason");
          assertThat(button(wizard, "Propose").isEnabled()).isFalse();
          assertThat(name(wizard).isEnabled()).as("a proposal has no name").isFalse();
          reason(wizard).setText("The committee meets once a month");
          Desk.press(wizard, "Propose");
          Ui.await("the proposal", () -> Desk.words(wizard).contains("is proposed"));
          Desk.press(wizard, "Close");
        });
    assertThat(server.requests()).contains(PROPOSE).doesNotContain(DEPLOY);
  }

  @Test
  void whatWaitsForAnAcceptanceCannotBeDeployed() {
    DeploymentPreview.Acceptance awaited =
        new DeploymentPreview.Acceptance(List.of(), proposal("open"));
    server.on(PREVIEW, body -> preview(List.of(), awaited));
    atProof(
        wizard -> {
          Desk.press(wizard, "Next >");
          Ui.await("the wait", () -> Desk.words(wizard).contains("nobody has decided yet"));
          assertThat(button(wizard, "Propose").isEnabled()).isFalse();
          Desk.press(wizard, "Cancel");
        });
    assertThat(server.requests()).doesNotContain(DEPLOY, PROPOSE);
  }

  private static Text reason(Shell wizard) {
    return field(wizard, "Why it is deployed");
  }

  private static Text name(Shell wizard) {
    return field(wizard, "Of the release");
  }

  private static Text field(Shell wizard, String message) {
    return Desk.all(wizard, Text.class).stream()
        .filter(text -> text.getMessage().startsWith(message))
        .findFirst()
        .orElseThrow();
  }

  private static Button button(Shell wizard, String label) {
    return Desk.all(wizard, Button.class).stream()
        .filter(button -> button.getText().replace("&", "").equals(label))
        .findFirst()
        .orElseThrow();
  }

  /** The words of a table's row, of the n-th table that is seen. */
  private record DataTableText(Shell wizard, int number) {
    Table table() {
      return Desk.all(wizard, Table.class).stream().filter(Table::isVisible).toList().get(number);
    }

    String row(int index) {
      Table shown = table();
      StringBuilder words = new StringBuilder();
      for (int column = 0; column < shown.getColumnCount(); column++) {
        words.append(shown.getItem(index).getText(column)).append(" | ");
      }
      return words.toString();
    }
  }

  private static DeploymentPreview.Landing landing(String element) {
    return new DeploymentPreview.Landing(
        "r-" + element,
        "credit-model",
        "waiting",
        Instant.now(),
        3,
        List.of(element),
        element.equals("train") ? "Train" : "Register");
  }

  private static Proposal proposal(String state) {
    return new Proposal(
        "p1",
        "credit-risk",
        "Credit risk",
        "1.0.0",
        "credit-risk-1",
        "0".repeat(64),
        List.of(),
        "ada",
        Instant.now(),
        "The committee meets once a month",
        state,
        "vera",
        Instant.now(),
        "Too lax.",
        null,
        false,
        "");
  }

  private static DeploymentPreview preview(
      List<DeploymentPreview.Landing> running, DeploymentPreview.Acceptance acceptance) {
    DeploymentPreview plain = preview(List.of());
    return new DeploymentPreview(
        plain.lifecycle(),
        plain.name(),
        plain.version(),
        definition("Winter"),
        List.of(),
        List.of(),
        plain.changes(),
        running.size(),
        running,
        acceptance);
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
    assertThat(server.asked("/api/v1/deployments?"))
        .as("what was written is sent again")
        .hasSize(2)
        .allSatisfy(query -> assertThat(query).contains("release=Spring&reason=Asked%20for"));
    assertThat(server.requests()).contains("GET /api/v1/deployments");
  }

  private void interrupted(Shell wizard, AtomicInteger deployed) {
    name(wizard).setText("Spring");
    reason(wizard).setText("Asked for");
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
    return definition("");
  }

  private static Definition definition(String release) {
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
        List.of(),
        release);
  }
}
