package org.orrery.designer.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Computes on another thread what the user waits for: the workbench lives, shows progress when it
 * takes long, and lets it be given up. UI thread.
 */
public final class Computing {
  private static final long LOOK_MILLIS = 50;

  /** What is over sooner shows no progress. */
  private static final int QUICK_MILLIS = 800;

  private Computing() {}

  /** What is computed; touches neither widgets nor the open drawing. */
  @FunctionalInterface
  public interface Work<T> {
    T run(IProgressMonitor monitor) throws IOException;
  }

  /**
   * The result of the work.
   *
   * @param task what is said about it
   * @throws CancellationException when the user does not wait for it; it ends by itself then
   */
  public static <T> T compute(String task, Work<T> work) throws IOException {
    return compute(task, work, PlatformUI.getWorkbench().getProgressService()::busyCursorWhile);
  }

  /** The same before a modal dialog, over which the workbench opens no progress of its own. */
  public static <T> T compute(Shell before, String task, Work<T> work) throws IOException {
    ProgressMonitorDialog progress = new ProgressMonitorDialog(before);
    progress.setOpenOnRun(false);
    Runnable open = progress::open;
    before.getDisplay().timerExec(QUICK_MILLIS, open);
    before.setEnabled(false);
    try {
      return compute(task, work, runnable -> progress.run(true, true, runnable));
    } finally {
      before.getDisplay().timerExec(-1, open);
      before.setEnabled(true);
    }
  }

  /** What runs a computation on another thread and shows how far it is. */
  @FunctionalInterface
  private interface Context {
    void run(IRunnableWithProgress work) throws InvocationTargetException, InterruptedException;
  }

  private static <T> T compute(String task, Work<T> work, Context context) throws IOException {
    try {
      Object[] result = new Object[1];
      context.run(monitor -> result[0] = await(task, work, monitor));
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

  /** What was begun on another thread; waits for it. */
  static <T> T result(FutureTask<T> begun) throws IOException {
    try {
      return begun.get();
    } catch (InterruptedException e) {
      throw given("", e);
    } catch (ExecutionException e) {
      throw cause(e.getCause());
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
