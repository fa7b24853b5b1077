package org.orrery.journeys.designer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWTException;
import org.orrery.journeys.Ui;

/**
 * Measures how long the UI thread does not answer: a thread of its own asks it again and again, and
 * keeps the longest wait with what the UI thread did meanwhile.
 */
final class Pauses implements AutoCloseable {
  private static final long LOOK_MILLIS = 20;
  private static final long LONG_MILLIS = 250;

  private final Thread ui = Ui.display().getThread();
  private volatile boolean isOver;
  private final ThreadMXBean times = ManagementFactory.getThreadMXBean();
  private long longest;
  private long ofProcessor;
  private String meanwhile = "";
  private final Thread asking = Thread.ofPlatform().daemon().name("pauses").start(this::ask);

  private void ask() {
    while (!isOver) {
      try {
        wait(new CountDownLatch(1));
      } catch (InterruptedException | SWTException e) {
        return;
      }
    }
  }

  private void wait(CountDownLatch answered) throws InterruptedException {
    long start = System.nanoTime();
    long worked = worked();
    Ui.display().asyncExec(answered::countDown);
    String seen = "";
    while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      if (seen.isEmpty() && millisSince(start) > LONG_MILLIS) {
        seen = stack();
      }
    }
    note(millisSince(start), worked() - worked, seen);
  }

  private synchronized void note(long millis, long processor, String seen) {
    if (millis > longest) {
      longest = millis;
      ofProcessor = processor;
      meanwhile = seen;
    }
  }

  /** Milliseconds of processor time that the UI thread has had. */
  private long worked() {
    return TimeUnit.NANOSECONDS.toMillis(times.getThreadCpuTime(ui.threadId()));
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private String stack() {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement frame : ui.getStackTrace()) {
      text.append("\n    at ").append(frame);
    }
    return text.toString();
  }

  /** The longest pause since the last call, in words, with what was done in it; begins anew. */
  synchronized String told(String during) {
    String words =
        "longest pause while %s: %d ms, %d ms of processor time%s"
            .formatted(during, longest, ofProcessor, meanwhile);
    longest = 0;
    meanwhile = "";
    return words;
  }

  @Override
  public void close() {
    isOver = true;
    asking.interrupt();
  }
}
