package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.api.Page;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.client.Connection;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/** Every view with very much to show, with nothing, with a server that is slow or broken. */
@ExtendWith(LogWatch.class)
class HardTimesTest {
  private static final int MANY = 1_000;
  private static final List<String> PATHS =
      List.of("models", "approvals", "proposals", "audit", "users", "runs", "alerts");

  /** Views with their perspectives; all but that of health list in a table. */
  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put(Ids.APPROVALS, Ids.GOVERNANCE);
    VIEWS.put(Ids.PROPOSALS, Ids.GOVERNANCE);
    VIEWS.put(Ids.CATALOG, Ids.GOVERNANCE);
    VIEWS.put(Ids.AUDIT, Ids.GOVERNANCE);
    VIEWS.put(Ids.PEOPLE, Ids.GOVERNANCE);
    VIEWS.put(Ids.PORTFOLIO, Ids.OPERATIONS);
    VIEWS.put(Ids.RUNS, Ids.OPERATIONS);
    VIEWS.put(Ids.ALERTS, Ids.OPERATIONS);
    VIEWS.put(Ids.HEALTH, Ids.OPERATIONS);
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
    for (String id : lists()) {
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
    for (String path : PATHS) {
      server.on("GET /api/v1/" + path, body -> broken);
    }
    Desk.signIn(server, "vera");
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " says why", () -> view.pane().message().contains("The disk of the server"));
      Crowd.answer(server, 3);
      Hand.press("space");
      Ui.await(id + " is tried again", () -> isFilled(view));
      for (String path : PATHS) {
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
  void everyViewSaysThatItLoadsUntilTheServerAnswers() {
    CountDownLatch slow = new CountDownLatch(1);
    for (String path : PATHS) {
      server.on(
          "GET /api/v1/" + path,
          body -> {
            try {
              slow.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return path.equals("audit") ? new Page<>(List.of(), null) : List.of();
          });
    }
    Desk.signIn(server, "vera");
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " is loading", () -> view.pane().message().startsWith("Loading"));
    }
    slow.countDown();
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(
          id + " has its answer",
          () -> !view.pane().message().isEmpty() && !view.pane().message().startsWith("Loading"));
    }
  }

  @Test
  void everyViewKeepsItsValuesWithTheirAgeWhileTheServerIsAway() {
    Crowd.answer(server, 3);
    Desk.signIn(server, "vera");
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " lists", () -> isFilled(view));
    }
    server.vanish();
    open(Ids.APPROVALS).refresh();
    Ui.await("offline", () -> Desk.connection().status().state() == Connection.State.OFFLINE);
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " tells how old it is", () -> isOld(view));
      assertThat(isFilled(view)).as(id + " keeps its values").isTrue();
    }
    server.comeBack();
    Ui.await("online", () -> Desk.connection().status().state() == Connection.State.ONLINE);
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Ui.await(id + " is fresh", () -> !isOld(view) && isFilled(view));
    }
  }

  private static boolean isOld(ServerView<Event> view) {
    return Desk.all(view.pane(), Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().contains("What you see is"));
  }

  @Test
  void keysAreNeverLostWhenTheContentComesAndGoes() {
    Crowd.answer(server, 3);
    for (String id : VIEWS.keySet()) {
      ServerView<Event> view = open(id);
      Desk.signIn(server, "vera");
      Ui.await(id + " lists", () -> isFilled(view));
      Ui.await(id + ": the content has the keys", () -> holdsKeys(view));
      Desk.signOut();
      Ui.await(id + ": the page has the keys", () -> isInside(view));
      assertThat(Ui.display().getFocusControl().isVisible()).isTrue();
    }
  }

  /** A list has its keys on the rows, another view on its first control. */
  private static boolean holdsKeys(ServerView<Event> view) {
    List<Table> tables = Desk.all(view.pane(), Table.class);
    return tables.isEmpty() ? isWithin(view) : tables.getFirst().isFocusControl();
  }

  private static boolean isInside(ServerView<Event> view) {
    return isWithin(view) && !view.pane().message().isEmpty();
  }

  private static boolean isWithin(ServerView<Event> view) {
    for (var at = Ui.display().getFocusControl(); at != null; at = at.getParent()) {
      if (at == view.pane()) {
        return Ui.display().getFocusControl().isVisible();
      }
    }
    return false;
  }

  /** Whether a view shows what there is: its list the three rows, that of health a model. */
  private static boolean isFilled(ServerView<Event> view) {
    List<Table> tables = Desk.all(view.pane(), Table.class);
    return view.pane().message().isEmpty()
        && (tables.isEmpty()
            ? Desk.all(view.pane(), Combo.class).getFirst().getItemCount() == 3
            : tables.getFirst().getItemCount() == 3);
  }

  private static List<String> lists() {
    return VIEWS.keySet().stream().filter(id -> !id.equals(Ids.HEALTH)).toList();
  }
}
