package org.orrery.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.swt.graphics.Resource;

/** Threads and pictures, fonts and regions of ours that are left since it began to watch. */
public final class Leftovers implements AutoCloseable {
  /** Threads that all jobs, all started programs and the watch on resources share. */
  private static final List<String> SHARED =
      List.of("Worker-", "process reaper", "SWTResourceTracker");

  private final Set<Thread> before = Thread.getAllStackTraces().keySet();
  private final Queue<String> lost = new ConcurrentLinkedQueue<>();
  private final String code;

  /**
   * @param code how the names of the classes begin whose resources are watched
   */
  public Leftovers(String code) {
    this.code = code;
    Resource.setNonDisposeHandler(this::note);
  }

  /** Called by SWT when something was collected but never disposed. */
  private void note(Error creation) {
    boolean isOurs =
        Arrays.stream(creation.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith(code));
    if (isOurs) {
      lost.add(Arrays.toString(creation.getStackTrace()));
    }
  }

  /** Where resources were made that were let go undisposed. */
  public Queue<String> lost() {
    return lost;
  }

  /** Names of new threads, but for the shared ones. */
  public List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread))
        .map(Thread::getName)
        .filter(name -> SHARED.stream().noneMatch(name::startsWith))
        .toList();
  }

  @Override
  public void close() {
    Resource.setNonDisposeHandler(null);
  }
}
