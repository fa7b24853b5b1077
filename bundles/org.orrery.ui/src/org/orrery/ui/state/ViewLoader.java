package org.orrery.ui.state;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.orrery.ui.UiThread;

/**
 * Loads in the background for one view and lives as long as its control: at most two daemon
 * threads, none when idle, none after the control is disposed. Every method is for the UI thread.
 */
public final class ViewLoader {
  private static final int THREADS = 2;
  private static final long IDLE_SECONDS = 3;

  private final Control owner;
  private final ThreadPoolExecutor executor;

  /**
   * @param name of the view, which its threads carry
   */
  public ViewLoader(Control owner, String name) {
    this.owner = owner;
    this.executor =
        new ThreadPoolExecutor(
            THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    executor.allowCoreThreadTimeOut(true);
    executor.setThreadFactory(
        task -> {
          Thread thread = new Thread(task, "Orrery view " + name);
          thread.setDaemon(true);
          return thread;
        });
    owner.addListener(SWT.Dispose, e -> executor.shutdownNow());
  }

  /** A place of the view that shows one value; {@code sink} is called on the UI thread. */
  public <T> Slot<T> slot(Consumer<LoadState<T>> sink) {
    return new Slot<>(sink);
  }

  /** Whether a load runs or waits. */
  public boolean isBusy() {
    return executor.getActiveCount() > 0 || !executor.getQueue().isEmpty();
  }

  /**
   * One value of a view: the latest load wins, earlier ones are interrupted and forgotten.
   *
   * @param <T> an immutable value
   */
  public final class Slot<T> {
    private final Consumer<LoadState<T>> sink;
    private Future<?> running;
    private int generation;
    private T last;
    private Instant lastAt;

    private Slot(Consumer<LoadState<T>> sink) {
      this.sink = sink;
    }

    /** Starts {@code work}, which runs in the background and touches neither widgets nor model. */
    public void load(Callable<T> work) {
      if (owner.isDisposed()) {
        return;
      }
      int mine = supersede();
      sink.accept(new LoadState.Loading<>(last, lastAt));
      running =
          executor.submit(
              () -> {
                LoadState<T> end = run(work);
                UiThread.post(owner, () -> finish(mine, end));
              });
    }

    /** Gives up what runs; the sink gets {@code Cancelled} when something did. */
    public void cancel() {
      boolean active = running != null && !running.isDone();
      supersede();
      if (active) {
        sink.accept(new LoadState.Cancelled<>());
      }
    }

    /** Forgets the last value, when the view turns to another thing. */
    public void forget() {
      supersede();
      last = null;
      lastAt = null;
    }

    private int supersede() {
      if (running != null) {
        running.cancel(true);
        running = null;
      }
      return ++generation;
    }

    private LoadState<T> run(Callable<T> work) {
      try {
        return new LoadState.Done<>(work.call(), Instant.now());
      } catch (InterruptedException | CancellationException e) {
        return new LoadState.Cancelled<>();
      } catch (Exception e) {
        if (Thread.currentThread().isInterrupted() || executor.isShutdown()) {
          return new LoadState.Cancelled<>();
        }
        Failure failure = Failures.of(e);
        return failure.offline()
            ? new LoadState.Offline<>(null, null, failure)
            : new LoadState.Failed<>(failure);
      }
    }

    private void finish(int mine, LoadState<T> end) {
      if (mine != generation) {
        return;
      }
      running = null;
      if (end instanceof LoadState.Done<T> done) {
        last = done.value();
        lastAt = done.at();
        sink.accept(end);
      } else if (end instanceof LoadState.Offline<T> offline) {
        sink.accept(new LoadState.Offline<>(last, lastAt, offline.failure()));
      } else {
        sink.accept(end);
      }
    }
  }
}
