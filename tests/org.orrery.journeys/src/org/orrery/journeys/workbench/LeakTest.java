package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.Themes;
import org.orrery.ui.live.LiveFeed;
import org.orrery.workbench.Ids;

/** Views, perspectives and sessions that were opened and closed leave nothing behind. */
@ExtendWith(LogWatch.class)
class LeakTest {
  private static final int TIMES = 4;
  private static final List<String> GOVERNANCE =
      List.of(Ids.APPROVALS, Ids.PROPOSALS, Ids.CATALOG, Ids.AUDIT, Ids.PEOPLE);
  private static final List<String> OPERATIONS =
      List.of(Ids.PORTFOLIO, Ids.RUNS, Ids.HEALTH, Ids.ALERTS);

  private final FakeServer server = new FakeServer();
  private final Queue<String> lost = new ConcurrentLinkedQueue<>();

  /** What must not grow. */
  private record Left(int themes, int feeds, int connection, int window) {}

  @BeforeEach
  void answers() {
    server.roles("administrator", "operator", "validator", "auditor");
    Crowd.answer(server, 20);
  }

  @AfterEach
  void close() {
    Resource.setNonDisposeHandler(null);
    Desk.signOut();
    server.close();
    for (String perspective : List.of(Ids.GOVERNANCE, Ids.OPERATIONS)) {
      Desk.show(perspective);
      Ui.page().resetPerspective();
    }
  }

  @Test
  void viewsPerspectivesAndSessionsLeaveNothing() {
    round();
    Left before = left();
    Resource.setNonDisposeHandler(this::note);
    for (int i = 0; i < TIMES; i++) {
      round();
    }
    System.gc();
    assertThat(left()).isEqualTo(before);
    Ui.await("no thread of a closed view or session: " + threads(), () -> threads().isEmpty());
    assertThat(lost).isEmpty();
  }

  private void round() {
    Desk.signIn(server, "vera");
    openAndClose(Ids.GOVERNANCE, GOVERNANCE);
    openAndClose(Ids.OPERATIONS, OPERATIONS);
    Desk.signOut();
    openAndClose(Ids.GOVERNANCE, GOVERNANCE);
    Ui.await("the end of the event stream", () -> threads().isEmpty());
  }

  private static void openAndClose(String perspective, List<String> views) {
    Desk.show(perspective);
    for (String id : views) {
      Desk.view(id, IViewPart.class);
    }
    for (String id : views) {
      Desk.close(Ui.page().findView(id));
    }
  }

  private static Left left() {
    Shell window = Ui.window().getShell();
    return new Left(
        Themes.listeners(),
        LiveFeed.<Event>of(window).subscribers(),
        Desk.connection().listeners(),
        window.getListeners(SWT.Activate).length);
  }

  /** Called by SWT when an image, a font or a path was collected but never disposed. */
  private void note(Error creation) {
    String trace = Arrays.toString(creation.getStackTrace());
    if (trace.contains("org.orrery.")) {
      lost.add(trace);
    }
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("Orrery view") || name.equals("Orrery events"))
        .toList();
  }
}
