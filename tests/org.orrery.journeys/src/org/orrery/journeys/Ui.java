package org.orrery.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.orrery.designer.editor.LifecycleEditor;

/**
 * Lets the workbench live while a journey, which runs on the UI thread, waits for what a user would
 * see.
 */
public final class Ui {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Ui() {}

  public static Display display() {
    return PlatformUI.getWorkbench().getDisplay();
  }

  public static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
        ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
        : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  public static IWorkbenchPage page() {
    return window().getActivePage();
  }

  /** Dispatches events until the condition holds; fails with {@code what} after half a minute. */
  public static void await(String what, BooleanSupplier condition) {
    await(what, PATIENCE, condition);
  }

  /** Dispatches events until the condition holds; fails with {@code what} after the patience. */
  public static void await(String what, Duration patience, BooleanSupplier condition) {
    Instant end = Instant.now().plus(patience);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "not seen within %d s: %s; the screen is in %s: %s"
                .formatted(
                    patience.toSeconds(),
                    what,
                    FailurePicture.take(display()),
                    FailurePicture.words(display())));
      }
      dispatchOnce();
    }
    settle();
  }

  /** Dispatches events until there is something, and gives it. */
  public static <T> T awaitValue(String what, Supplier<Optional<T>> search) {
    await(what, () -> search.get().isPresent());
    return search.get().orElseThrow();
  }

  /** Runs a call on a thread of its own while the workbench lives, and gives its answer. */
  public static <T> T whileLiving(String what, Callable<T> call) {
    return whileLiving(what, PATIENCE, call);
  }

  /** The same with another patience. */
  public static <T> T whileLiving(String what, Duration patience, Callable<T> call) {
    Object[] answer = new Object[2];
    boolean[] done = new boolean[1];
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("journey: " + what)
            .start(
                () -> {
                  try {
                    answer[0] = call.call();
                  } catch (Exception | AssertionError e) {
                    answer[1] = e;
                  }
                  display().asyncExec(() -> done[0] = true);
                });
    await(what, patience, () -> done[0]);
    if (answer[1] != null) {
      throw new AssertionError(thread.getName() + ": " + answer[1], (Throwable) answer[1]);
    }
    @SuppressWarnings("unchecked")
    T value = (T) answer[0];
    return value;
  }

  /** Dispatches the events that are there now; what follows a drawing does not wait for a frame. */
  public static void settle() {
    do {
      while (Held.dispatch(display())) {
        // goes on until nothing is left
      }
    } while (follow());
  }

  private static boolean follow() {
    boolean isAny = false;
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        for (IEditorReference editor : page.getEditorReferences()) {
          isAny |=
              editor.getEditor(false) instanceof LifecycleEditor drawing
                  && drawing.followers().flush();
        }
      }
    }
    return isAny;
  }

  private static void dispatchOnce() {
    if (!Held.dispatch(display())) {
      display().timerExec(20, () -> {});
      display().sleep();
    }
  }

  /** The text on the clipboard; empty when there is none. */
  public static String clipboard() {
    Clipboard clipboard = new Clipboard(display());
    try {
      return Objects.toString(clipboard.getContents(TextTransfer.getInstance()), "");
    } finally {
      clipboard.dispose();
    }
  }
}
