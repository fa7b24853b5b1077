package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.NewUser;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.User;
import org.orrery.governance.people.PeopleView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.workbench.Ids;

/** An administrator enters people; others see who may sign in, or are told why not. */
@ExtendWith(LogWatch.class)
class PeopleTest {
  private final List<User> people =
      new CopyOnWriteArrayList<>(
          List.of(new User("admin", "Administrator", List.of("administrator"), true)));
  private final FakeServer server =
      new FakeServer().on("GET /api/v1/users", body -> new ArrayList<>(people));

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    Ui.page().resetPerspective();
  }

  private PeopleView open(String user, String... roles) {
    server.roles(roles);
    Desk.show(Ids.GOVERNANCE);
    PeopleView view = Desk.view(Ids.PEOPLE, PeopleView.class);
    Desk.signIn(server, user);
    Ui.await("the people", () -> view.table().shown().size() == people.size());
    return view;
  }

  @Test
  void aPersonIsAddedWithTheKeys() {
    server.on(
        "POST /api/v1/users",
        body -> {
          NewUser added = FakeServer.read(body, NewUser.class);
          people.add(new User(added.name(), added.displayName(), added.roles(), true));
          return people.getLast();
        });
    PeopleView view = open("admin", "administrator");
    Desk.answer(
        "Add a person",
        () -> view.add(),
        dialog -> {
          typeAda(dialog);
          Hand.press("Return");
          Ui.await("the dialog gone", dialog::isDisposed);
        });
    Ui.await("ada", () -> view.table().shown().size() == 2);
    assertThat(people.getLast()).isEqualTo(new User("ada", "Ada", List.of("architect"), true));
  }

  @Test
  void aNameThatIsTakenIsSaidAndNothingWrittenIsLost() {
    server.on(
        "POST /api/v1/users",
        body ->
            new Problem(
                "about:blank",
                "Conflict",
                409,
                ProblemCodes.CONFLICT,
                "There is a user 'ada' already.",
                "Choose another name.",
                "",
                Map.of()));
    PeopleView view = open("admin", "administrator");
    Desk.answer(
        "Add a person",
        () -> view.add(),
        dialog -> {
          typeAda(dialog);
          Hand.press("Return");
          Ui.await("the refusal", () -> Desk.words(dialog).contains("There is a user 'ada'"));
          assertThat(fields(dialog).getFirst().getText()).isEqualTo("ada");
          Desk.press(dialog, "Cancel");
        });
  }

  @Test
  void whoIsNoAdministratorOnlyReads() {
    PeopleView view = open("anna", "auditor");
    assertThat(view.add()).isFalse();
  }

  private static void typeAda(Shell dialog) {
    Hand.focus(fields(dialog).getFirst());
    Hand.type("ada");
    Hand.press("Tab");
    Hand.type("Ada");
    Hand.press("Tab");
    Hand.type("correct horse");
    Hand.press("Tab", "space");
    Ui.await(
        "a complete form",
        () ->
            Desk.all(dialog, Button.class).stream()
                .anyMatch(b -> b.getText().equals("Add") && b.isEnabled()));
  }

  private static List<Text> fields(Shell dialog) {
    return Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
  }
}
