package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Approval;
import org.orrery.api.Approval.Field;
import org.orrery.api.Person;
import org.orrery.governance.approvals.ApprovalsView;
import org.orrery.governance.proposals.ProposalsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.governance.Facts;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.operations.runs.DeployedDrawing;
import org.orrery.operations.runs.DeployedOpening;
import org.orrery.operations.runs.RunsView;
import org.orrery.ui.Theme;
import org.orrery.workbench.Ids;

/** What is asked of a person who decides, and what is seen of a run that is past, in all themes. */
@ExtendWith(LogWatch.class)
class ActScreensTest {
  private static final String PEOPLE = "GET /api/v1/approvals/a1/delegates";
  private static final String HANDING_ON = "Hand a decision on";

  private final FakeServer server =
      new FakeServer().roles("administrator", "architect", "operator", "validator", "auditor");
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @BeforeEach
  void answer() {
    Story.answer(server);
    album.size(Size.LARGE);
  }

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
    album.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void whatIsAskedOfWhoDecidesIsSound() {
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      Desk.show(Ids.GOVERNANCE);
      approvals();
      proposals();
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void thePastOfARunAndItsDrawingAreSound() {
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      Desk.show(Ids.OPERATIONS);
      RunsView runs = Desk.view(Ids.RUNS, RunsView.class);
      Desk.signIn(server, "olga");
      Scale past =
          Ui.awaitValue(
              "the past",
              () ->
                  Desk.all(runs.pane(), Scale.class).stream()
                      .filter(scale -> scale.isVisible() && scale.isEnabled())
                      .findFirst());
      Hand.focus(past);
      Hand.press("Home");
      Ui.await(
          "the first moment",
          () ->
              Desk.all(runs.pane(), Label.class).stream()
                  .noneMatch(label -> label.getText().contains("As it is now")));
      album.take("runs-past");
      DeployedOpening.open(Ui.page(), "def-1");
      Ui.await("the drawing", () -> Ui.page().getActiveEditor() instanceof DeployedDrawing);
      album.take("deployed-drawing");
      Ui.page().closeAllEditors(false);
      Desk.signOut();
    }
    assertThat(album.findings()).isEmpty();
  }

  private void approvals() {
    ApprovalsView view = Desk.view(Ids.APPROVALS, ApprovalsView.class);
    view.detail().showTab(0);
    people(new Person("anton", "Anton Berg"), new Person("vera", "Vera Lux"));
    list(Facts.delegable("a1", true));
    Desk.signIn(server, "vera");
    dialogs.through(
        HANDING_ON,
        () -> Desk.press(view.detail(), "Hand on…"),
        dialog -> {
          Ui.await("people", () -> people(dialog).getItemCount() == 2);
          dialogs.page(dialog, "hand-on");
        });
    people();
    dialogs.through(
        HANDING_ON,
        () -> Desk.press(view.detail(), "Hand on…"),
        dialog -> {
          Ui.await("nobody", () -> Desk.words(dialog).contains("There is nobody else"));
          dialogs.page(dialog, "hand-on-nobody");
        });
    list(Facts.conditional("a1", "approved-with-conditions", true));
    state(view, 1);
    view.refresh();
    Ui.await("the approval", () -> view.listed().size() == 1 && view.select("a1"));
    dialogs.take(
        "Conditions", () -> Desk.press(view.detail(), "Conditions are met…"), "conditions-met");
    state(view, 0);
    Ui.await("no open one", () -> view.listed().isEmpty());
    album.take("approvals-nothing-fits");
    list(asked());
    view.refresh();
    Ui.await("the task", () -> view.select("a2") && view.detail().decision().form() != null);
    album.take("approvals-fields");
  }

  /** A task that asks for an answer of each type. */
  private static Approval asked() {
    return Facts.task(
        "a2",
        new Field("prohibited", "Prohibited practice", "boolean", null, true, List.of()),
        new Field(
            "monitored", "Monitored from the first day on", "boolean", null, false, List.of()),
        new Field("risk-tier", "Risk tier", "enumeration", null, true, List.of("1", "2", "3")),
        new Field("exposure", "Exposure at default", "number", "EUR", true, List.of()),
        new Field("decided-in", "Decided within", "duration", null, false, List.of()),
        new Field("since", "In use since", "date", null, false, List.of()),
        new Field("purpose", "Purpose", "text", null, true, List.of()));
  }

  private void list(Approval approval) {
    server.on("GET /api/v1/approvals", body -> List.of(approval));
  }

  private void people(Person... people) {
    server.on(PEOPLE, body -> List.of(people));
  }

  private static Table people(Shell dialog) {
    return Desk.all(dialog, Table.class).getFirst();
  }

  private static void state(ApprovalsView view, int index) {
    Combo states = Desk.all(view.pane(), Combo.class).getFirst();
    states.select(index);
    Desk.notify(states, SWT.Selection);
  }

  private void proposals() {
    ProposalsView view = Desk.view(Ids.PROPOSALS, ProposalsView.class);
    open(view);
    act(view, "Accept a change", "Accept…", "proposal-accept");
    act(view, "Reject a change", "Reject…", "proposal-reject");
    Desk.signOut();
    Desk.signIn(server, "ada");
    open(view);
    act(view, "Withdraw a proposal", "Withdraw…", "proposal-withdraw");
    Desk.signOut();
  }

  private static void open(ProposalsView view) {
    Ui.await("proposals", () -> view.table().shown().size() == 3);
    view.table().select("p1");
    Ui.await("the open one", () -> view.detail().shown() != null);
  }

  private void act(ProposalsView view, String title, String button, String name) {
    dialogs.take(title, () -> Desk.press(view.detail(), button), name);
  }
}
