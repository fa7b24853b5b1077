package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/** Every view with very much to show, with nothing, with a server that is slow or broken. */
@ExtendWith(LogWatch.class)
class HardTimesTest {
  private static final int MANY = 1_000;
  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put(Ids.APPROVALS, Ids.GOVERNANCE);
    VIEWS.put(Ids.CATALOG, Ids.GOVERNANCE);
    VIEWS.put(Ids.AUDIT, Ids.GOVERNANCE);
    VIEWS.put(Ids.PEOPLE, Ids.GOVERNANCE);
    VIEWS.put(Ids.PORTFOLIO, Ids.OPERATIONS);
    VIEWS.put(Ids.RUNS, Ids.OPERATIONS);
    VIEWS.put(Ids.ALERTS, Ids.OPERATIONS);
  }

  private final FakeServer server =
      new FakeServer().roles("administrator", "operator", "validator", "auditor");

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @SuppressWarnings("unchecked")
  private static ServerView<Event> open(String id) {
    Desk.show(VIEWS.get(id));
    return Desk.view(id, ServerView.class);
  }

  @Test
  void aThousandLongNamesAreListedElidedAndFound() {
    Crowd.answer(server, MANY);
    Desk.signIn(server, "vera");
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Table table = Desk.all(view.pane(), Table.class).getFirst();
      Ui.await(id + " lists all", () -> table.getItemCount() == MANY);
      Ui.await(id + " cuts no text", () -> fits(table.getItem(0)));
      Text search = Desk.all(view.pane(), Text.class).getFirst();
      search.setText("nothing is called so");
      Ui.await(id + " finds nothing", () -> table.getItemCount() == 0);
      search.setText("e");
      Ui.await(id + " finds all", () -> table.getItemCount() == MANY);
      search.setText("");
    }
  }

  /** Whether each text has the room that it takes: what is longer ends with an ellipsis. */
  private static boolean fits(TableItem item) {
    Table table = item.getParent();
    GC gc = new GC(table);
    try {
      for (int i = 0; i < table.getColumnCount(); i++) {
        if (gc.textExtent(item.getText(i)).x > table.getColumn(i).getWidth()) {
          return false;
        }
      }
      return !item.getText(0).isEmpty();
    } finally {
      gc.dispose();
    }
  }

  @Test
  void nothingIsSaidInWords() {
    Crowd.answer(server, 0);
    Desk.signIn(server, "vera");
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " says that there is nothing", () -> !view.pane().message().isEmpty());
      Ui.await(id + " is not loading", () -> !view.pane().message().startsWith("Loading"));
    }
  }

  @Test
  void aServerThatBreaksIsSaidAndTriedAgainWithTheKeys() {
    Problem broken =
        new Problem(
            "about:blank",
            "Internal error",
            500,
            ProblemCodes.INTERNAL,
            "The disk of the server is ill.",
            "Ask its operator.",
            "",
            Map.of());
    for (String path : List.of("models", "approvals", "audit", "users", "runs", "alerts")) {
      server.on("GET /api/v1/" + path, body -> broken);
    }
    Desk.signIn(server, "vera");
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " says why", () -> view.pane().message().contains("The disk of the server"));
      Crowd.answer(server, 3);
      Hand.press("space");
      Table table = Desk.all(view.pane(), Table.class).getFirst();
      Ui.await(id + " is tried again", () -> table.getItemCount() == 3);
      for (String path : List.of("models", "approvals", "audit", "users", "runs", "alerts")) {
        server.on("GET /api/v1/" + path, body -> broken);
      }
    }
  }

  @Test
  void aServerThatIsSlowLeavesTheWorkbenchFree() {
    CountDownLatch slow = new CountDownLatch(1);
    server.on(
        "GET /api/v1/users",
        body -> {
          try {
            slow.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        });
    Desk.signIn(server, "vera");
    ServerView<Event> people = open(Ids.PEOPLE);
    Ui.await("loading is said", () -> people.pane().message().startsWith("Loading"));
    Hand.press("alt+3");
    Ui.await("keys work", () -> Ui.page().getPerspective().getId().equals(Ids.OPERATIONS));
    Hand.press("alt+2");
    Ui.await("and back", () -> Ui.page().getPerspective().getId().equals(Ids.GOVERNANCE));
    slow.countDown();
    Ui.await("the answer", () -> people.pane().message().startsWith("Nobody"));
  }

  @Test
  void keysAreNeverLostWhenTheContentComesAndGoes() {
    Crowd.answer(server, 3);
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Desk.signIn(server, "vera");
      Table table = Desk.all(view.pane(), Table.class).getFirst();
      Ui.await(id + " lists", () -> table.getItemCount() == 3);
      Ui.await(id + ": the list has the keys", table::isFocusControl);
      Desk.signOut();
      Ui.await(id + ": the page has the keys", () -> isInside(view));
      assertThat(Ui.display().getFocusControl().isVisible()).isTrue();
    }
  }

  private static boolean isInside(ServerView<Event> view) {
    for (var at = Ui.display().getFocusControl(); at != null; at = at.getParent()) {
      if (at == view.pane()) {
        return !view.pane().message().isEmpty() && Ui.display().getFocusControl().isVisible();
      }
    }
    return false;
  }
}
