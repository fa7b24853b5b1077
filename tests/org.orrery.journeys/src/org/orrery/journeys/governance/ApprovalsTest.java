package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Approval;
import org.orrery.api.EventTypes;
import org.orrery.api.NewVote;
import org.orrery.governance.approvals.ApprovalsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Pixels;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.workbench.Ids;
import org.osgi.service.prefs.Preferences;

/** What waits for a decision, its grounds, and the decision. */
@ExtendWith(LogWatch.class)
class ApprovalsTest {
  private static final String LIST = "GET /api/v1/approvals";
  private static final String CARD =
      "# Model card\n\n| metric | value |\n|---|---|\n| auc | 0.78 |\n";
  private final FakeServer server = new FakeServer();
  private ApprovalsView view;

  @BeforeEach
  void open() {
    server.on("GET /api/v1/models/credit-risk-model/versions/1", body -> Facts.version());
    server.on("GET /api/v1/models/credit-risk-model/versions/1/card", body -> CARD);
    server.on("GET /api/v1/artifacts/" + Facts.CARD_DIGEST, body -> CARD);
    Desk.show(Ids.GOVERNANCE);
    view = Desk.view(Ids.APPROVALS, ApprovalsView.class);
    view.detail().showTab(0);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @Test
  void whoIsNotSignedInIsAskedTo() {
    Ui.await("the invitation", () -> view.pane().message().contains("Not signed in"));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anEmptyInboxSaysWhatWouldFillIt() {
    server.on(LIST, body -> List.of());
    Desk.signIn(server, "vera");
    Ui.await("the empty page", () -> view.pane().message().contains("Nothing has been asked"));
  }

  @Test
  void aListThatHidesAllItHasSaysSo() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    Desk.signIn(server, "vera");
    Ui.await("the approval", () -> view.listed().size() == 1);
    Text search = Desk.all(view.pane(), Text.class).getFirst();
    Hand.focus(search);
    Hand.type("zzz");
    Ui.await("nothing", () -> view.listed().isEmpty());
    Table table = Desk.all(view.pane(), Table.class).getFirst();
    RGB ground = table.getBackground().getRGB();
    Ui.await("the words", () -> Pixels.onScreen(table, ground) < blank(table) - 200);
    assertThat(Pixels.onScreen(table, ground)).isGreaterThan(blank(table) / 2);
    search.setText("");
    Ui.await("the approval again", () -> view.listed().size() == 1);
  }

  /** Pixels of a table below its header. */
  private static long blank(Table table) {
    Point size = table.getSize();
    return (long) size.x * (size.y - table.getHeaderHeight());
  }

  @Test
  void aDecisionIsGivenWithWhatWasReadAndChecked() {
    AtomicReference<NewVote> vote = new AtomicReference<>();
    server.on(LIST, body -> List.of(Facts.approval("a1", vote.get() == null, "You have decided.")));
    server.on(
        "POST /api/v1/approvals/a1/votes",
        body -> {
          vote.set(FakeServer.read(body, NewVote.class));
          return Facts.approval("a1", false, "You have decided.");
        });
    Desk.signIn(server, "vera");
    Ui.await("the form", () -> view.detail().decision().form() != null);
    var form = view.detail().decision().form();
    assertThat(form.missing()).contains("Choose an outcome");
    form.choose("approve");
    assertThat(form.missing()).contains("checklist");
    form.confirmAll();
    assertThat(form.missing()).isEmpty();
    form.submit();
    Ui.await("why not again", () -> words().contains("You have decided."));
    assertThat(vote.get().outcome()).isEqualTo("approve");
    assertThat(vote.get().checklist()).hasSize(2);
  }

  @Test
  void aRejectionNeedsAReason() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    Desk.signIn(server, "vera");
    Ui.await("the form", () -> view.detail().decision().form() != null);
    var form = view.detail().decision().form();
    form.choose("reject");
    assertThat(form.missing()).contains("reason");
    form.reason("The impact ratio is below its threshold.");
    assertThat(form.missing()).isEmpty();
  }

  @Test
  void whatIsWrittenStaysWhenEventsRefreshTheList() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    Desk.signIn(server, "vera");
    Ui.await("the form", () -> view.detail().decision().form() != null);
    var form = view.detail().decision().form();
    form.choose("reject");
    form.reason("Half a thought");
    server.on(
        LIST, body -> List.of(Facts.approval("a1", true, ""), Facts.approval("a2", true, "")));
    server.event(EventTypes.APPROVAL_REQUESTED, "a2");
    Ui.await("the second", () -> view.listed().size() == 2);
    assertThat(view.detail().decision().form()).isSameAs(form);
    assertThat(form.missing()).isEmpty();
  }

  @Test
  void whatIsWrittenStaysWhenTheSessionEndsAndThePersonSignsInAgain() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    Desk.signIn(server, "vera");
    begin("Half a thought");
    Desk.answer("Sign in", server::expireSessions, this::signInAgain);
    Ui.await("signed in again", () -> Desk.connection().status().isSignedIn());
    Ui.await(
        "what was written",
        () -> view.detail().decision().form() != null && written().contains("Half a thought"));
    assertThat(view.detail().decision().form().missing()).isEmpty();
  }

  @Test
  void whatIsWrittenIsOnTheDiskUntilItIsGiven() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    server.on("POST /api/v1/approvals/a1/votes", body -> Facts.approval("a1", false, "Decided."));
    Desk.signIn(server, "vera");
    begin("Half a thought, kept");
    Ui.await("it is on the disk", () -> onDisk().contains("Half a thought, kept"));

    Ui.page().hideView(view);
    view = Desk.view(Ids.APPROVALS, ApprovalsView.class);
    view.detail().showTab(0);
    Ui.await(
        "what was written",
        () ->
            view.detail().decision().form() != null && written().contains("Half a thought, kept"));
    assertThat(view.detail().decision().form().missing()).isEmpty();
    view.detail().decision().form().submit();
    Ui.await("it is given", () -> !onDisk().contains("Half a thought, kept"));
  }

  /** Until a required yes or no was asked for, it was no for everybody who had not said yes. */
  @Test
  void aNoThatWasBegunBeforeItWasAskedForIsAskedAgainAndAYesStays() throws Exception {
    Approval.Field prohibited = question("prohibited");
    Approval.Field monitored = question("monitored");
    server.on(LIST, body -> List.of(Facts.task("a9", prohibited, monitored)));
    Desk.signIn(server, "vera");
    Ui.await("the form", () -> view.detail().decision().form() != null);
    view.detail().decision().form().choose("approve");
    assertThat(view.detail().decision().form().missing()).contains("prohibited");
    List<Combo> answers = Desk.all(view.detail().decision(), Combo.class);
    answers.get(0).select(1);
    answers.get(1).select(0);
    view.detail().decision().form().reason("Half a thought");
    assertThat(view.detail().decision().form().missing()).isEmpty();

    Ui.page().hideView(view);
    reopened("what was answered");
    assertThat(view.detail().decision().form().missing()).isEmpty();
    Ui.page().hideView(view);
    Preferences drafts = InstanceScope.INSTANCE.getNode("org.orrery.governance").node("drafts");
    for (String draft : drafts.childrenNames()) {
      drafts.node(draft).remove("asked");
    }
    reopened("what was begun before");

    assertThat(view.detail().decision().form().missing()).contains("prohibited");
    answers = Desk.all(view.detail().decision(), Combo.class);
    assertThat(answers).extracting(Combo::getSelectionIndex).containsExactly(-1, 0);
  }

  private void reopened(String what) {
    view = Desk.view(Ids.APPROVALS, ApprovalsView.class);
    view.detail().showTab(0);
    Ui.await(
        what,
        () -> view.detail().decision().form() != null && written().contains("Half a thought"));
  }

  private static Approval.Field question(String id) {
    return new Approval.Field(id, id, "boolean", null, true, List.of());
  }

  /** What the workspace keeps for the governance views. */
  private static String onDisk() {
    try {
      Path workspace = Path.of(Platform.getInstanceLocation().getURL().getPath());
      Path kept =
          workspace.resolve(
              ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.orrery.governance.prefs");
      return Files.exists(kept) ? Files.readString(kept) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsWrittenStaysWithEachApprovalAndIsSeenByNobodyElse() {
    server.on(
        LIST, body -> List.of(Facts.approval("a1", true, ""), Facts.approval("a2", true, "")));
    Desk.signIn(server, "vera");
    Ui.await("the list", () -> view.listed().size() == 2);
    view.select("a1");
    begin("About the first");
    view.select("a2");
    assertThat(written()).doesNotContain("About the first");
    begin("About the second");
    view.select("a1");
    assertThat(written()).contains("About the first");
    assertThat(view.detail().decision().form().missing()).isEmpty();

    Desk.signOut();
    Desk.signIn(server, "rita");
    Ui.await("the list of another", () -> view.listed().size() == 2);
    for (String id : List.of("a1", "a2")) {
      view.select(id);
      assertThat(written()).doesNotContain("About the first", "About the second");
    }
  }

  private void begin(String reason) {
    Ui.await("the form", () -> view.detail().decision().form() != null);
    view.detail().decision().form().confirmAll();
    view.detail().decision().form().choose("approve-with-conditions");
    Text conditions = Desk.all(view.detail().decision(), Text.class).getFirst();
    conditions.setText("Measured again in May");
    view.detail().decision().form().reason(reason);
  }

  private List<String> written() {
    return Desk.all(view.detail(), Text.class).stream().map(Text::getText).toList();
  }

  private void signInAgain(Shell dialog) {
    List<Text> fields = Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
    fields.get(0).setText(server.address().toString());
    fields.get(1).setText("vera");
    fields.get(2).setText(FakeServer.PASSWORD);
    Desk.press(dialog, "Sign in");
    Ui.await("the dialog gone", dialog::isDisposed);
  }

  @Test
  void whoMayNotDecideIsToldWhy() {
    server.on(
        LIST, body -> List.of(Facts.approval("a1", false, "Four eyes: you trained this version.")));
    Desk.signIn(server, "dora");
    Ui.await("why not", () -> words().contains("you trained this version"));
    assertThat(view.detail().decision().form()).isNull();
  }

  @Test
  void theGroundsAreMeasurementsCardAndEvidence() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    Desk.signIn(server, "vera");
    Ui.await("the card", () -> documents().contains("Model card"));
    view.detail().showTab(1);
    Ui.await("the measurements", () -> cells().contains("impact-ratio-sex"));
    assertThat(cells()).contains("Failed").contains("Passed").contains("≥ 0.800");
    view.detail().showTab(3);
    Ui.await("the evidence", () -> cells().contains("legal-opinion.pdf"));
    assertThat(cells()).contains("Missing");
  }

  @Test
  void aThousandOpenOnesFillOnlyWhatIsSeen() {
    List<Approval> many =
        FakeServer.many(1000, i -> Facts.approval("a" + i, false, "Not your role."));
    server.on(LIST, body -> many);
    Desk.signIn(server, "vera");
    Ui.await("all of them", () -> view.listed().size() == 1000);
    Table table = Desk.all(view.pane(), Table.class).get(0);
    assertThat(table.getItemCount()).isEqualTo(1000);
    assertThat(table.getItem(999).getData()).isNull();
  }

  @Test
  void theLastKnownStaysInSightWhenTheServerIsAway() {
    server.on(LIST, body -> List.of(Facts.approval("a1", true, "")));
    Desk.signIn(server, "vera");
    Ui.await("the list", () -> view.listed().size() == 1);
    begin("Half a thought");
    server.vanish();
    Ui.await("the banner", () -> words().contains("out of reach. What you see is"));
    assertThat(view.listed()).hasSize(1);
    assertThat(written()).contains("Half a thought", "Measured again in May");
    assertThat(view.detail().decision().form().missing()).isEmpty();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    Desk.all(view.pane(), Label.class).stream()
        .filter(Label::isVisible)
        .forEach(l -> words.append(l.getText()).append('\n'));
    return words.toString();
  }

  private String documents() {
    StringBuilder words = new StringBuilder();
    Desk.all(view.pane(), StyledText.class).forEach(t -> words.append(t.getText()));
    return words.toString();
  }

  private String cells() {
    StringBuilder words = new StringBuilder();
    for (Table table : Desk.all(view.pane(), Table.class)) {
      for (int row = 0; row < Math.min(20, table.getItemCount()); row++) {
        for (int column = 0; column < table.getColumnCount(); column++) {
          words.append(table.getItem(row).getText(column)).append('\n');
        }
      }
    }
    return words.toString();
  }
}
