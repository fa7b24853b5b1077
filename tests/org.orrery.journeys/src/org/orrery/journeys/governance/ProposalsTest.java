package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Proposal;
import org.orrery.governance.proposals.ProposalsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.workbench.Ids;

/** Changes to approval steps are accepted or rejected by somebody else, who reads what they are. */
@ExtendWith(LogWatch.class)
class ProposalsTest {
  private static final String LIST = "GET /api/v1/proposals";
  private final FakeServer server = new FakeServer();
  private final AtomicReference<String> state = new AtomicReference<>("open");
  private final AtomicReference<Object> sent = new AtomicReference<>();
  private ProposalsView view;

  @BeforeEach
  void open() {
    server.on(LIST, body -> List.of(proposal("vera")));
    for (String act : List.of("accept", "reject", "withdraw")) {
      server.on(
          "POST /api/v1/proposals/p1/" + act,
          body -> {
            sent.set(FakeServer.read(body, Map.class).get("reason"));
            state.set(act + (act.equals("withdraw") ? "n" : "ed"));
            return proposal("vera");
          });
    }
    Desk.show(Ids.GOVERNANCE);
    view = Desk.view(Ids.PROPOSALS, ProposalsView.class);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  private Proposal proposal(String reader) {
    return Facts.proposal(
        "p1", state.get(), reader.equals("vera") ? null : "You proposed this change.");
  }

  private String words() {
    return Desk.words(view.detail());
  }

  private Button button(String label) {
    return Desk.all(view.detail(), Button.class).stream()
        .filter(button -> button.getText().replace("&", "").equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsProposedIsReadAndAcceptedByKeysWithAReason() {
    Desk.signIn(server, "vera");
    Ui.await("the proposal", () -> words().contains("once a month only"));
    Ui.await("the count", () -> view.getPartName().equals("Proposals (1)"));
    assertThat(words()).contains("Credit risk", "Version 1.1.0, proposed by ada");
    Desk.answer(
        "Accept a change",
        () -> Desk.press(view.detail(), "Accept…"),
        dialog -> {
          assertThat(ok(dialog).isEnabled()).isFalse();
          Hand.type("It is fine");
          Ui.await("it can be done", () -> ok(dialog).isEnabled());
          Hand.press("ctrl+Return");
          Ui.await("the dialog gone", dialog::isDisposed);
        });
    assertThat(sent.get()).isEqualTo("It is fine");
    Ui.await("accepted", () -> words().contains("Accepted by vera"));
    assertThat(button("Accept…").isVisible()).isFalse();
    assertThat(view.getPartName()).isEqualTo("Proposals");
  }

  @Test
  void aRefusalIsSaidAndWhatWasWrittenStays() {
    server.on(
        "POST /api/v1/proposals/p1/reject",
        body ->
            new Problem(
                "about:blank",
                ProblemCodes.CONFLICT,
                409,
                ProblemCodes.CONFLICT,
                "Other approval steps were deployed since this was proposed.",
                "Ask ada to propose it again.",
                "",
                Map.of()));
    Desk.signIn(server, "vera");
    Ui.await("the proposal", () -> words().contains("once a month only"));
    Desk.answer(
        "Reject a change",
        () -> Desk.press(view.detail(), "Reject…"),
        dialog -> {
          Hand.type("Too lax");
          Desk.press(dialog, "Reject");
          Ui.await("the refusal", () -> Desk.words(dialog).contains("propose it again"));
          assertThat(Desk.words(dialog)).contains("Too lax");
          Desk.press(dialog, "Cancel");
        });
  }

  @Test
  void whoProposedItIsToldWhyNotAndWithdrawsIt() {
    server.on(LIST, body -> List.of(proposal("ada")));
    Desk.signIn(server, "ada");
    Ui.await("why not", () -> words().contains("You proposed this change."));
    assertThat(button("Accept…").isEnabled()).isFalse();
    assertThat(button("Reject…").isEnabled()).isFalse();
    Desk.answer(
        "Withdraw a proposal",
        () -> Desk.press(view.detail(), "Withdraw…"),
        dialog -> {
          Hand.type("Not now");
          Desk.press(dialog, "Withdraw");
          Ui.await("the dialog gone", dialog::isDisposed);
        });
    assertThat(sent.get()).isEqualTo("Not now");
    Ui.await("withdrawn", () -> words().contains("Withdrawn"));
  }

  @Test
  void withoutAnyItIsSaidWhereTheyComeFrom() {
    server.on(LIST, body -> List.of());
    Desk.signIn(server, "vera");
    Ui.await("nothing", () -> Desk.words(view.pane()).contains("Nothing is proposed"));
  }

  private static Button ok(Shell dialog) {
    return dialog.getDefaultButton();
  }
}
