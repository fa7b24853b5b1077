package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Event;
import org.orrery.journeys.Leftovers;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.Themes;
import org.orrery.ui.live.LiveFeed;
import org.orrery.workbench.Ids;
import org.orrery.workbench.files.Samples;

/** Views, perspectives and sessions that were opened and closed leave nothing behind. */
@ExtendWith(LogWatch.class)
class LeakTest {
  private static final int TIMES = 4;
  private static final int ROUNDS = 3;
  private static final int KEPT_BY_WORKBENCH = 1;
  private static final List<String> GOVERNANCE =
      List.of(Ids.APPROVALS, Ids.PROPOSALS, Ids.CATALOG, Ids.AUDIT, Ids.PEOPLE);
  private static final List<String> OPERATIONS =
      List.of(Ids.PORTFOLIO, Ids.RUNS, Ids.HEALTH, Ids.ALERTS);

  private final FakeServer server = new FakeServer();

  /** What must not grow. */
  private record Left(int themes, int feeds, int connection, int window) {}

  @BeforeEach
  void answers() {
    server.roles("administrator", "operator", "validator", "auditor");
    Crowd.answer(server, 20);
  }

  @AfterEach
  void close() {
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
    try (Leftovers leftovers = new Leftovers("org.orrery.")) {
      for (int i = 0; i < TIMES; i++) {
        round();
      }
      System.gc();
      assertThat(left()).isEqualTo(before);
      Ui.await("no thread of a closed view or session: " + threads(), () -> threads().isEmpty());
      assertThat(leftovers.lost()).isEmpty();
    }
  }

  /** Whoever still listens for a closed view would keep it. */
  @Test
  void everyViewOfOursIsLetGoWithItsThreads() throws Exception {
    Desk.show(Ids.ARCHITECT);
    closeOtherPerspectives();
    IDE.openEditor(Ui.page(), Samples.CREDIT_RISK.open());
    Desk.signIn(server, "vera");
    ours().forEach(id -> Desk.close(Desk.view(id, IViewPart.class)));
    Left before = left();
    Map<String, List<WeakReference<IViewPart>>> seen = new TreeMap<>();
    try (Leftovers leftovers = new Leftovers("org.orrery.")) {
      for (int i = 0; i < ROUNDS; i++) {
        for (String id : ours()) {
          seen.computeIfAbsent(id, each -> new ArrayList<>())
              .add(new WeakReference<>(Desk.view(id, IViewPart.class)));
          Desk.close(Ui.page().findView(id));
        }
      }
      assertThat(seen).hasSizeGreaterThan(GOVERNANCE.size() + OPERATIONS.size() + 6);
      assertThat(left()).isEqualTo(before);
      Ui.await("closed views are let go: " + kept(seen), () -> kept(seen).isEmpty());
      // The session's own threads come and go with what is asked; they end with it.
      Desk.signOut();
      server.close();
      Ui.await("no thread is left: " + leftovers.threads(), () -> leftovers.threads().isEmpty());
      assertThat(leftovers.lost()).isEmpty();
    }
    Ui.page().closeAllEditors(false);
    Ui.page().resetPerspective();
  }

  /** A view that stands in another perspective too is not closed with this one's. */
  private static void closeOtherPerspectives() {
    IWorkbenchPage page = Ui.page();
    for (IPerspectiveDescriptor other : page.getOpenPerspectives()) {
      if (!other.getId().equals(Ids.ARCHITECT)) {
        page.closePerspective(other, false, false);
      }
    }
    Ui.settle();
  }

  private static List<String> ours() {
    return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
        .map(IViewDescriptor::getId)
        .filter(id -> id.startsWith("org.orrery."))
        .sorted()
        .toList();
  }

  /** Views of which more are alive than the workbench keeps by itself. */
  private static List<String> kept(Map<String, List<WeakReference<IViewPart>>> seen) {
    System.gc();
    return seen.entrySet().stream()
        .filter(
            view ->
                view.getValue().stream().filter(part -> part.get() != null).count()
                    > KEPT_BY_WORKBENCH)
        .map(Map.Entry::getKey)
        .toList();
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

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("Orrery view") || name.equals("Orrery events"))
        .toList();
  }
}
