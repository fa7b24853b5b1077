package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.swt.graphics.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.model.Drawing;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.ui.Themes;

/** An editor that was closed leaves no thread, no listener, no drawing and no image. */
@ExtendWith(LogWatch.class)
class EditorLeakTest {
  private static final int TIMES = 200;

  /** Threads that all jobs, all started programs and the watch on resources share. */
  private static final List<String> SHARED =
      List.of("Worker-", "process reaper", "SWTResourceTracker");

  private static final int KEPT_BY_WORKBENCH = 2;
  private final Queue<String> lost = new ConcurrentLinkedQueue<>();

  @AfterEach
  void stopWatching() {
    Resource.setNonDisposeHandler(null);
  }

  @Test
  void openingAndClosingLeavesNothing() throws Exception {
    DesignerPage first = DesignerPage.openSmall("leak");
    first.close();
    int editors = Ui.page().getEditorReferences().length;
    int listeners = Themes.listeners();
    Resource.setNonDisposeHandler(this::note);
    Set<Thread> threads = Thread.getAllStackTraces().keySet();
    List<WeakReference<Drawing>> drawings = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      DesignerPage page = DesignerPage.reopen(first.file());
      drawings.add(new WeakReference<>(page.editor().drawing()));
      page.close();
    }
    assertThat(Ui.page().getEditorReferences()).hasSize(editors);
    assertThat(Themes.listeners()).isEqualTo(listeners);
    assertThat(startedSince(threads)).isEmpty();
    Ui.await("closed drawings are let go", () -> alive(drawings) <= KEPT_BY_WORKBENCH);
    assertThat(lost).isEmpty();
  }

  private static long alive(List<WeakReference<Drawing>> drawings) {
    System.gc();
    return drawings.stream().filter(drawing -> drawing.get() != null).count();
  }

  /** Called by SWT when an image, a font or a region of ours was collected but never disposed. */
  private void note(Error creation) {
    boolean isOurs =
        Arrays.stream(creation.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith("org.orrery.designer"));
    if (isOurs) {
      lost.add(Arrays.toString(creation.getStackTrace()));
    }
  }

  /** Names of new threads, but for the shared ones. */
  private static List<String> startedSince(Set<Thread> threads) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !threads.contains(thread))
        .map(Thread::getName)
        .filter(name -> SHARED.stream().noneMatch(name::startsWith))
        .toList();
  }
}
