package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.Person;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.governance.approvals.ApprovalsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.workbench.Ids;

/**
 * An approval is handed on, or its conditions are said to be met; or the person is told why not.
 */
@ExtendWith(LogWatch.class)
class ApprovalActsTest {
  private static final String LIST = "GET /api/v1/approvals";
  private static final String PEOPLE = "GET /api/v1/approvals/a1/delegates";
  private static final String HAND_ON = "Hand on…";
  private static final String MET = "Conditions are met…";
  private static final String HANDING_ON = "Hand a decision on";
  private final FakeServer server = new FakeServer();
  private final AtomicReference<Object> sent = new AtomicReference<>();
  private ApprovalsView view;

  @BeforeEach
  void open() {
    server.on("GET /api/v1/models/credit-risk-model/versions/1", body -> Facts.version());
    server.on("GET /api/v1/models/credit-risk-model/versions/1/card", body -> "# Card");
    server.on(
        PEOPLE, body -> List.of(new Person("anton", "Anton Berg"), new Person("vera", "Vera Lux")));
    server.on(
        "POST /api/v1/approvals/a1/delegate",
        body -> {
          sent.set(FakeServer.read(body, Delegation.class));
          return Facts.approval("a1", false, "You have handed this decision on to vera.");
        });
    server.on(
        "POST /api/v1/approvals/a1/conditions-met",
        body -> {
          sent.set(FakeServer.read(body, Map.class));
          return Facts.conditional("a1", "approved", false);
        });
    Desk.show(Ids.GOVERNANCE);
    view = Desk.view(Ids.APPROVALS, ApprovalsView.class);
    view.detail().showTab(0);
    state(0);
  }

  @AfterEach
  void close() {
    state(0);
    Desk.signOut();
    server.close();
  }

  @Test
  void aDecisionIsHandedOnByKeysAlone() {
    server.on(
        LIST,
        body ->
            List.of(
                sent.get() == null
                    ? Facts.delegable("a1", true)
                    : Facts.approval("a1", false, "You have handed this decision on to vera.")));
    Desk.signIn(server, "ada");
    Ui.await("the button has the keys", () -> hasTheKeys(HAND_ON));
    Desk.answer(HANDING_ON, () -> Hand.press("space"), this::handOnToVera);
    assertThat(sent.get()).isEqualTo(new Delegation("vera", "On leave until May"));
    Ui.await("why not again", () -> words().contains("handed this decision on to vera"));
    assertThat(Desk.all(view.detail(), Button.class)).noneMatch(b -> label(b).equals(HAND_ON));
  }

  private void handOnToVera(Shell dialog) {
    Table people = people(dialog, 2);
    assertThat(ok(dialog).isEnabled()).isFalse();
    assertThat(Desk.words(dialog)).contains("decides on", "you cannot decide any more");
    Hand.focus(Desk.all(dialog, Text.class).stream().filter(t -> isSearch(t)).toList().getFirst());
    Hand.type("lux");
    Ui.await("one is found", () -> people.getItemCount() == 1);
    Hand.press("Down");
    Ui.await("the list has the keys", people::isFocusControl);
    Hand.press("space");
    Ui.await("one is chosen", () -> Desk.words(dialog).contains("Give a reason"));
    Hand.press("Tab");
    Hand.type("On leave until May");
    Ui.await("it can be done", () -> ok(dialog).isEnabled());
    Hand.press("ctrl+Return");
    Ui.await("the dialog gone", dialog::isDisposed);
  }

  @Test
  void aRefusalIsSaidAndWhatWasWrittenStays() {
    server.on(LIST, body -> List.of(Facts.delegable("a1", true)));
    server.on(
        "POST /api/v1/approvals/a1/delegate",
        body -> problem(409, ProblemCodes.CONFLICT, "'vera' has decided.", "Name another person."));
    Desk.signIn(server, "ada");
    Desk.answer(HANDING_ON, () -> Desk.press(view.detail(), HAND_ON), this::isRefused);
    assertThat(button(HAND_ON).isEnabled()).isTrue();
  }

  private void isRefused(Shell dialog) {
    Table people = people(dialog, 2);
    people.select(1);
    Desk.notify(people, SWT.Selection);
    Text reason = reason(dialog);
    reason.setText("On leave");
    Desk.press(dialog, "Hand on");
    Ui.await(
        "the refusal",
        () -> Desk.words(dialog).contains("'vera' has decided. Name another person."));
    assertThat(reason.getText()).isEqualTo("On leave");
    assertThat(ok(dialog).isEnabled()).isTrue();
    Desk.press(dialog, "Cancel");
  }

  @Test
  void whereThereIsNobodyElseItIsSaid() {
    server.on(LIST, body -> List.of(Facts.delegable("a1", true)));
    server.on(PEOPLE, body -> List.of());
    Desk.signIn(server, "ada");
    Desk.answer(
        HANDING_ON,
        () -> Desk.press(view.detail(), HAND_ON),
        dialog -> {
          Ui.await("nobody", () -> Desk.words(dialog).contains("There is nobody else"));
          reason(dialog).setText("On leave");
          assertThat(ok(dialog).isEnabled()).isFalse();
          Desk.press(dialog, "Cancel");
        });
    assertThat(sent.get()).isNull();
  }

  @Test
  void whatTheDrawingDoesNotAllowIsSaidBesideTheButton() {
    server.on(LIST, body -> List.of(Facts.delegable("a1", false)));
    Desk.signIn(server, "ada");
    assertThat(button(HAND_ON).isEnabled()).isFalse();
    assertThat(words()).contains("The drawing does not let this decision be handed on.");
  }

  @Test
  void aServerThatIsAwayIsTheReasonUntilItIsBack() {
    server.on(LIST, body -> List.of(Facts.delegable("a1", true)));
    Desk.signIn(server, "ada");
    assertThat(button(HAND_ON).isEnabled()).isTrue();
    server.vanish();
    Ui.await("the reason", () -> words().contains("This is possible again when it is back"));
    assertThat(button(HAND_ON).isEnabled()).isFalse();
    server.comeBack();
    Desk.connection().retryNow();
    Ui.await("it is possible again", () -> button(HAND_ON).isEnabled());
  }

  @Test
  void conditionsAreMetWithAWordOnHow() {
    server.on(
        LIST,
        body ->
            List.of(
                Facts.conditional(
                    "a1",
                    sent.get() == null ? "approved-with-conditions" : "approved",
                    sent.get() == null)));
    Desk.signIn(server, "vera");
    state(1);
    Ui.await("the approval", () -> view.listed().size() == 1);
    assertThat(view.select("a1")).isTrue();
    assertThat(words()).contains("Conditions that have to be met until");
    Desk.answer("Conditions", () -> Desk.press(view.detail(), MET), this::sayHow);
    assertThat(sent.get()).isEqualTo(Map.of("reason", "Both are in the run book."));
    Ui.await("no condition is open", () -> view.listed().isEmpty());
    state(2);
    assertThat(view.listed()).extracting(Approval::state).containsExactly("approved");
  }

  private void sayHow(Shell dialog) {
    assertThat(Desk.words(dialog))
        .contains("Monitor the impact ratio weekly", "Retrain with the data of next quarter");
    assertThat(ok(dialog).isEnabled()).isFalse();
    Ui.await("the field has the keys", () -> Ui.display().getFocusControl() instanceof Text);
    Hand.type("Both are in the run book.");
    Ui.await("it can be said", () -> ok(dialog).isEnabled());
    Hand.press("ctrl+Return");
    Ui.await("the dialog gone", dialog::isDisposed);
  }

  @Test
  void conditionsThatEndedAreSaidToBeMetByTheRolesOnly() {
    server.on(LIST, body -> List.of(Facts.conditional("a1", "conditions-expired", false)));
    Desk.signIn(server, "dora");
    state(1);
    Ui.await("the approval", () -> view.listed().size() == 1);
    view.select("a1");
    assertThat(words()).contains("ended before somebody said");
    assertThat(words()).contains("Only the roles validator, approver may say so");
    assertThat(button(MET).isEnabled()).isFalse();
  }

  private void state(int index) {
    Combo states = Desk.all(view.pane(), Combo.class).getFirst();
    states.select(index);
    Desk.notify(states, SWT.Selection);
  }

  /** Gives a button the keys; it is looked for each time, since the pane may show itself anew. */
  private boolean hasTheKeys(String label) {
    Button button = button(label);
    if (!button.isFocusControl()) {
      button.getShell().forceActive();
      button.forceFocus();
    }
    Ui.settle();
    return !button.isDisposed() && button.isFocusControl();
  }

  private Button button(String label) {
    return Ui.awaitValue(
        label,
        () ->
            Desk.all(view.detail(), Button.class).stream()
                .filter(b -> label(b).equals(label))
                .findFirst());
  }

  private static Table people(Shell dialog, int count) {
    Ui.await("the people", () -> Desk.all(dialog, Table.class).getFirst().getItemCount() == count);
    return Desk.all(dialog, Table.class).getFirst();
  }

  private static Text reason(Shell dialog) {
    return Desk.all(dialog, Text.class).stream()
        .filter(Text::getEditable)
        .filter(text -> (text.getStyle() & SWT.MULTI) != 0)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSearch(Text text) {
    return (text.getStyle() & SWT.SEARCH) != 0;
  }

  private static Button ok(Shell dialog) {
    return dialog.getDefaultButton();
  }

  private static String label(Button button) {
    return button.getText().replace("&", "");
  }

  private static Problem problem(int status, String code, String detail, String hint) {
    return new Problem("about:blank", code, status, code, detail, hint, "", Map.of());
  }

  private String words() {
    return Desk.words(view.detail());
  }
}
