package org.orrery.journeys.workbench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.live.LiveFeed;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/** When the server cannot replay what was missed, every view loads what it shows again. */
@ExtendWith(LogWatch.class)
class SkippedEventsTest {
  private static final Map<String, String> LISTS =
      Map.of(
          Ids.APPROVALS, "GET /api/v1/approvals",
          Ids.CATALOG, "GET /api/v1/models",
          Ids.AUDIT, "GET /api/v1/audit",
          Ids.PEOPLE, "GET /api/v1/users",
          Ids.RUNS, "GET /api/v1/runs",
          Ids.ALERTS, "GET /api/v1/alerts");

  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    Ui.page().resetPerspective();
  }

  @Test
  void allViewsLoadAgain() {
    allLoadAgainAfter(() -> server.event(EventTypes.EVENTS_SKIPPED, "events"));
  }

  /** More than can wait for a view between two looks, none of which concerns it. */
  @Test
  void aFloodThatCannotWaitMakesAllViewsLoadAgain() {
    LiveFeed<Event> feed = LiveFeed.of(Ui.window().getShell());
    Event foreign = new Event(1, Instant.now(), "nothing-known", "x", Map.of());
    allLoadAgainAfter(
        () -> {
          for (int i = 0; i < 5_000; i++) {
            feed.offer(foreign);
          }
        });
  }

  private void allLoadAgainAfter(Runnable happening) {
    server.roles("administrator", "operator", "validator", "auditor");
    Crowd.answer(server, 20);
    Desk.show(Ids.OPERATIONS);
    List.of(Ids.PORTFOLIO, Ids.HEALTH).forEach(id -> Desk.view(id, ServerView.class));
    LISTS.keySet().forEach(id -> Desk.view(id, ServerView.class));
    Desk.signIn(server, "ada");
    LISTS.forEach((view, list) -> Ui.await(view, () -> asked(list) > 0));
    Ui.await("the portfolio's and the catalog's", () -> asked("GET /api/v1/models") >= 2);
    Map<String, Integer> before = new HashMap<>();
    LISTS.values().forEach(list -> before.put(list, asked(list)));
    happening.run();
    LISTS.forEach(
        (view, list) -> {
          Desk.view(view, ServerView.class);
          Ui.await(view + " again", () -> asked(list) > before.get(list));
        });
  }

  private int asked(String list) {
    return (int) server.requests().stream().filter(list::equals).count();
  }
}
