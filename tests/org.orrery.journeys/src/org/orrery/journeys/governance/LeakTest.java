package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.api.Page;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.ui.Themes;
import org.orrery.ui.live.LiveFeed;
import org.orrery.workbench.Ids;

/** Views that were closed leave no thread and no listener. */
@ExtendWith(LogWatch.class)
class LeakTest {
  private static final List<String> VIEWS = List.of(Ids.APPROVALS, Ids.CATALOG, Ids.AUDIT);
  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    Ui.page().resetPerspective();
  }

  @Test
  void openingAndClosingLeavesNothing() {
    server.on("GET /api/v1/approvals", body -> List.of(Facts.approval("a1", true, "")));
    server.on("GET /api/v1/models", body -> List.of(Facts.model(1)));
    server.on("GET /api/v1/models/credit-risk-model/versions", body -> List.of(Facts.version()));
    server.on("GET /api/v1/audit", body -> new Page<>(List.of(Facts.entry(1)), null));
    Desk.show(Ids.GOVERNANCE);
    Desk.signIn(server, "vera");
    openAndClose();
    int themes = Themes.listeners();
    int feeds = feed().subscribers();
    for (int i = 0; i < 5; i++) {
      openAndClose();
    }
    assertThat(Themes.listeners()).isEqualTo(themes);
    assertThat(feed().subscribers()).isEqualTo(feeds);
    Ui.await("no thread of a closed view", () -> threads().isEmpty());
  }

  private static void openAndClose() {
    for (String id : VIEWS) {
      IViewPart view = Desk.view(id, IViewPart.class);
      Desk.close(view);
    }
  }

  private static LiveFeed<Event> feed() {
    return LiveFeed.of(Ui.window().getShell());
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(n -> n.startsWith("Orrery view org.orrery.governance"))
        .toList();
  }
}
