package org.orrery.ui.chart;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;

/** The daemon thread on which all charts are painted; there is none while nothing is painted. */
final class ChartThread {
  private static final int IDLE_SECONDS = 3;
  private static final ThreadPoolExecutor PAINTERS = painters();

  private ChartThread() {}

  /** Paints in the background; what fails is logged with the chart's name. */
  static Future<?> submit(String name, Runnable paint) {
    return PAINTERS.submit(
        () -> {
          try {
            paint.run();
          } catch (RuntimeException e) {
            ILog.of(ChartThread.class).error("Chart not painted: " + name, e);
          }
        });
  }

  private static ThreadPoolExecutor painters() {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    executor.allowCoreThreadTimeOut(true);
    executor.setThreadFactory(
        task -> {
          Thread thread = new Thread(task, "Orrery charts");
          thread.setDaemon(true);
          return thread;
        });
    return executor;
  }
}
