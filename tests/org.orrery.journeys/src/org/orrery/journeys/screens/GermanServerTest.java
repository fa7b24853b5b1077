package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.governance.Facts;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.Theme;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/** What a server refuses and tells of changes, in German. */
@ExtendWith(LogWatch.class)
@EnabledIfSystemProperty(named = "orrery.language", matches = "de")
class GermanServerTest {
  private final FakeServer server = new FakeServer().roles("architect", "validator", "auditor");
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    album.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void aWrongPasswordIsTold() {
    album.theme(Theme.DARK);
    dialogs.through(
        "Anmelden",
        () -> Desk.run("org.orrery.workbench.signIn"),
        dialog -> {
          List<Text> fields =
              Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
          fields.get(0).setText(server.address().toString());
          fields.get(1).setText("ada");
          fields.get(2).setText("wrong");
          Desk.press(dialog, "Anmelden");
          Ui.await("why", () -> Desk.words(dialog).contains("Der Server kennt diesen Namen nicht"));
          assertThat(Desk.words(dialog)).contains("Groß- und Kleinschreibung zählt.");
          dialogs.page(dialog, "de-wrong-password");
        });
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void aRefusalIsToldByItsCodeWithWhatItNames() {
    Story.answer(server);
    server.on(
        "GET /api/v1/models",
        body ->
            new Problem(
                "about:blank",
                "Wrong state",
                409,
                ProblemCodes.WRONG_STATE,
                "The model 'credit' is not served.",
                "Deploy it first.",
                "",
                Map.of("current", "retired")));
    album.theme(Theme.DARK);
    album.size(Size.LARGE);
    Desk.show(Ids.GOVERNANCE);
    Desk.signIn(server, "vera");
    Desk.view(Ids.CATALOG, ServerView.class);
    Ui.await("the refusal", () -> words().contains("Es hat sich inzwischen geändert"));
    assertThat(words())
        .contains(
            "Es ist nicht in dem Zustand, der dafür nötig ist. Jetzt: retired. Genannt: credit.",
            "Aktualisieren Sie und sehen Sie noch einmal nach.")
        .doesNotContain("is not served", "Deploy it first");
    album.take("de-refused");
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void aProposalTellsItsChanges() throws Exception {
    Lifecycle drawing = LifecycleFiles.load(Story.sample());
    ApprovalStep step = (ApprovalStep) Elements.byId(drawing, "approve-release").orElseThrow();
    step.setQuorum(3);
    step.setDueIn("P2D");
    String proposed = new String(LifecycleFiles.toBytes(drawing), StandardCharsets.UTF_8);
    String deployed = Files.readString(Story.sample());
    Story.answer(server);
    server.on("GET /api/v1/proposals", body -> List.of(Facts.proposal("p1", "open", null)));
    server.on("GET /api/v1/deployments/credit-risk-1/drawing", body -> deployed);
    server.on("GET /api/v1/proposals/p1/drawing", body -> proposed);
    album.theme(Theme.DARK);
    album.size(Size.LARGE);
    Desk.show(Ids.GOVERNANCE);
    Desk.signIn(server, "vera");
    Desk.view(Ids.PROPOSALS, ServerView.class);
    Ui.await("German changes", () -> rows().stream().anyMatch(r -> r.contains("Fällig in: ")));
    assertThat(rows())
        .anyMatch(row -> row.contains("Quorum: 2 \u2192 3"))
        .noneMatch(row -> row.contains("quorum"));
    album.take("de-proposal");
    assertThat(album.findings()).isEmpty();
  }

  /** The third column of the changes of the proposal. */
  private static List<String> rows() {
    return Desk.all(shell(), Table.class).stream()
        .filter(table -> table.isVisible() && table.getColumnCount() == 3)
        .flatMap(table -> Arrays.stream(table.getItems()))
        .map(row -> row.getText(2))
        .toList();
  }

  private static String words() {
    return Desk.words(shell());
  }

  private static Shell shell() {
    return Ui.window().getShell();
  }
}
