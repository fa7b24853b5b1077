package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.api.Page;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.client.Connection;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Crowd;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.operations.health.HealthView;
import org.orrery.ui.Theme;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/**
 * Every view of a server in each of its states, in both themes; a thousand rows in the light one,
 * as they are painted like few.
 */
@ExtendWith(LogWatch.class)
class ServerScreensTest {
  private static final int MANY = 1_000;
  private static final List<String> PATHS =
      List.of("models", "approvals", "proposals", "audit", "users", "runs", "alerts");

  /** Views with their perspectives; portfolio and alerts are beside runs and health. */
  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put(Ids.APPROVALS, Ids.GOVERNANCE);
    VIEWS.put(Ids.PROPOSALS, Ids.GOVERNANCE);
    VIEWS.put(Ids.CATALOG, Ids.GOVERNANCE);
    VIEWS.put(Ids.AUDIT, Ids.GOVERNANCE);
    VIEWS.put(Ids.PEOPLE, Ids.GOVERNANCE);
    VIEWS.put(Ids.RUNS, Ids.OPERATIONS);
    VIEWS.put(Ids.HEALTH, Ids.OPERATIONS);
  }

  private final FakeServer server =
      new FakeServer().roles("administrator", "operator", "validator", "auditor");
  private final Album album = new Album();

  /** Views that are taken while they load and in trouble; the pages for it are the same in all. */
  private Collection<String> troubled = VIEWS.keySet();

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    album.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void eachStateOfEachViewIsSound() {
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      troubled = theme == Theme.CONTRAST ? List.of(Ids.APPROVALS, Ids.HEALTH) : VIEWS.keySet();
      album.size(Size.SMALL);
      each(
          "signed-out",
          view -> view.pane().message().contains("Not signed in") && !isUnderBanner(view));
      empty();
      loading();
      broken();
      if (theme == Theme.LIGHT) {
        crowded();
      }
      full();
    }
    assertThat(album.findings()).isEmpty();
  }

  private void empty() {
    Crowd.answer(server, 0);
    Desk.signIn(server, "vera");
    each("empty", view -> said(view) && !view.pane().message().contains("Not signed in"));
    Desk.signOut();
  }

  private void loading() {
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
    each(troubled, "loading", view -> view.pane().message().startsWith("Loading"));
    slow.countDown();
    ServerView<Event> approvals = open(Ids.APPROVALS);
    Ui.await("loaded", () -> said(approvals));
    Desk.signOut();
  }

  private void broken() {
    Problem broken =
        new Problem(
            "about:blank",
            "Internal error",
            500,
            ProblemCodes.INTERNAL,
            "The disk of the server is ill, and this is told in a sentence that takes more lines.",
            "Ask its operator.",
            "",
            Map.of());
    for (String path : PATHS) {
      server.on("GET /api/v1/" + path, body -> broken);
    }
    Desk.signIn(server, "vera");
    each(troubled, "broken", view -> view.pane().message().contains("The disk of the server"));
    Desk.signOut();
  }

  private void crowded() {
    Crowd.answer(server, MANY);
    Desk.signIn(server, "vera");
    each("crowded", view -> view.pane().message().isEmpty() && isFilled(view));
    Desk.signOut();
  }

  private void full() {
    Story.answer(server);
    Desk.signIn(server, "vera");
    each("full", view -> view.pane().message().isEmpty() && isFilled(view));
    HealthView health = Desk.view(Ids.HEALTH, HealthView.class);
    health.show(OperationsStory.UNWATCHED);
    Ui.await("no monitors", () -> Desk.words(health.pane()).contains("Nothing watches"));
    album.take("health-unwatched");
    health.show(Story.MODEL);
    album.size(Size.LARGE);
    each("full-large", view -> view.pane().message().isEmpty() && isFilled(view));
    tabs(Ids.APPROVALS);
    tabs(Ids.CATALOG);
    album.size(Size.SMALL);
    server.vanish();
    open(Ids.APPROVALS).refresh();
    Ui.await("offline", () -> Desk.connection().status().state() == Connection.State.OFFLINE);
    each(troubled, "offline", ServerScreensTest::isUnderBanner);
    server.comeBack();
    Desk.signOut();
  }

  /** Takes each tab of a view's detail. */
  private void tabs(String id) {
    ServerView<Event> view = open(id);
    CTabFolder tabs = Desk.all(view.pane(), CTabFolder.class).getFirst();
    for (int i = 1; i < tabs.getItemCount(); i++) {
      tabs.setSelection(i);
      tabs.notifyListeners(org.eclipse.swt.SWT.Selection, selection(tabs, i));
      Ui.settle();
      album.take(name(id) + "-tab-" + i);
    }
    tabs.setSelection(0);
  }

  private static org.eclipse.swt.widgets.Event selection(CTabFolder tabs, int index) {
    org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
    event.item = tabs.getItem(index);
    return event;
  }

  private interface Condition {
    boolean holds(ServerView<Event> view);
  }

  private void each(String state, Condition condition) {
    each(VIEWS.keySet(), state, condition);
  }

  private void each(Collection<String> views, String state, Condition condition) {
    for (String id : views) {
      ServerView<Event> view = open(id);
      Ui.await(name(id) + " is " + state, () -> condition.holds(view));
      album.take(name(id) + "-" + state);
    }
  }

  private static boolean said(ServerView<Event> view) {
    String message = view.pane().message();
    return !message.isEmpty() && !message.startsWith("Loading");
  }

  /** Whether a banner says that what is seen is old. */
  private static boolean isUnderBanner(ServerView<Event> view) {
    return Desk.all(view.pane(), Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().contains("out of reach"));
  }

  private static boolean isFilled(ServerView<Event> view) {
    List<Table> tables = Desk.all(view.pane(), Table.class);
    return tables.isEmpty() || tables.getFirst().getItemCount() > 0;
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  @SuppressWarnings("unchecked")
  private static ServerView<Event> open(String id) {
    Desk.show(VIEWS.get(id));
    return Desk.view(id, ServerView.class);
  }
}
