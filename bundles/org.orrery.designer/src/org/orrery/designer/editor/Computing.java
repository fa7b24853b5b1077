package org.orrery.designer.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/**
 * Computes on another thread what the user waits for: the workbench lives, shows progress when it
 * takes long, and lets it be given up. UI thread.
 */
final class Computing {
  private static final long LOOK_MILLIS = 50;

  private Computing() {}

  /** What is computed; touches neither widgets nor the open drawing. */
  @FunctionalInterface
  interface Work<T> {
    T run(IProgressMonitor monitor) throws IOException;
  }

  /**
   * The result of the work.
   *
   * @param task what is said about it
   * @throws CancellationException when the user does not wait for it; it ends by itself then
   */
  static <T> T compute(String task, Work<T> work) throws IOException {
    try {
      Object[] result = new Object[1];
      PlatformUI.getWorkbench()
          .getProgressService()
          .busyCursorWhile(monitor -> result[0] = await(task, work, monitor));
      @SuppressWarnings("unchecked")
      T value = (T) result[0];
      return value;
    } catch (InterruptedException e) {
      throw given(task, e);
    } catch (InvocationTargetException e) {
      throw cause(e.getCause());
    }
  }

  private static <T> T await(String task, Work<T> work, IProgressMonitor monitor)
      throws InterruptedException, InvocationTargetException {
    monitor.beginTask(task, IProgressMonitor.UNKNOWN);
    FutureTask<T> result = new FutureTask<>(() -> work.run(monitor));
    Thread.ofPlatform().daemon().name("Orrery computing").start(result);
    while (true) {
      try {
        return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (monitor.isCanceled()) {
          result.cancel(true);
          throw new InterruptedException(task);
        }
      } catch (ExecutionException e) {
        throw new InvocationTargetException(e.getCause());
      }
    }
  }

  private static CancellationException given(String task, InterruptedException cause) {
    CancellationException given = new CancellationException(task);
    given.initCause(cause);
    return given;
  }

  private static RuntimeException cause(Throwable cause) throws IOException {
    return switch (cause) {
      case IOException e -> throw e;
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(cause);
    };
  }
}
