package org.orrery.journeys.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.orrery.client.Connection;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.ui.Services;

/** The workbench as a journey sees it: perspectives, views, commands, dialogs, the connection. */
public final class Desk {
  private static final int POLL_MILLIS = 50;

  /** After so many looks a window that has no keys is given them. */
  private static final int LOOKS_FOR_KEYS = 10;

  private static final int MOST_LOOKS = 200;

  private static final Set<String> FRESH = new HashSet<>();

  private Desk() {}

  public static void show(String perspective) {
    try {
      PlatformUI.getWorkbench().showPerspective(perspective, Ui.window());
    } catch (WorkbenchException e) {
      throw new AssertionError(e);
    }
    if (FRESH.add(perspective)) {
      Ui.page().resetPerspective();
    }
    Ui.settle();
  }

  /** Each perspective is laid out anew when it is shown next. */
  public static void forgetLayouts() {
    FRESH.clear();
  }

  /** Opens a view of a known kind. */
  public static <V> V view(String id, Class<V> type) {
    try {
      IViewPart view = Ui.page().showView(id);
      Ui.settle();
      return type.cast(view);
    } catch (PartInitException e) {
      throw new AssertionError(e);
    }
  }

  public static void close(IViewPart view) {
    Ui.page().hideView(view);
    Ui.settle();
  }

  /** Runs a command as its menu entry would. */
  public static void run(String command) {
    try {
      Ui.window().getService(IHandlerService.class).executeCommand(command, null);
    } catch (Exception e) {
      throw new AssertionError(command, e);
    }
  }

  /**
   * Does what opens a modal dialog, and then {@code steps} with the dialog, whose title begins so;
   * the steps have to close it.
   */
  public static void answer(String title, Runnable opening, Consumer<Shell> steps) {
    answer(title, opening, () -> find(title), steps);
  }

  private static void answer(
      String title, Runnable opening, Supplier<Optional<Shell>> search, Consumer<Shell> steps) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicBoolean done = new AtomicBoolean();
    Ui.display()
        .timerExec(
            POLL_MILLIS,
            new Runnable() {
              @Override
              public void run() {
                if (done.get()) {
                  return;
                }
                Optional<Shell> dialog = search.get();
                if (dialog.isEmpty()) {
                  Ui.display().timerExec(POLL_MILLIS, this);
                  return;
                }
                try {
                  steps.accept(dialog.get());
                } catch (RuntimeException | AssertionError e) {
                  failure.set(e);
                  dialog.get().close();
                } finally {
                  done.set(true);
                }
              }
            });
    try {
      opening.run();
      Ui.await("dialog " + title, done::get);
    } finally {
      // A dialog that comes later is not this one's.
      done.set(true);
    }
    if (failure.get() != null) {
      throw new AssertionError(failure.get().getMessage(), failure.get());
    }
  }

  /** Does {@code steps} with a dialog that comes soon, and does not wait for it. */
  public static void later(String title, Consumer<Shell> steps) {
    int[] looks = new int[1];
    Ui.display()
        .timerExec(
            POLL_MILLIS,
            new Runnable() {
              @Override
              public void run() {
                Optional<Shell> dialog = find(title);
                if (dialog.isPresent()) {
                  steps.accept(dialog.get());
                } else if (++looks[0] < MOST_LOOKS) {
                  Ui.display().timerExec(POLL_MILLIS, this);
                }
              }
            });
  }

  /** The same with steps that begin once the dialog has the keys, and with it all its controls. */
  public static void answerWithKeys(String title, Runnable opening, Consumer<Shell> steps) {
    int[] looks = new int[1];
    answer(
        title,
        opening,
        () -> {
          Optional<Shell> dialog = find(title);
          if (dialog.isEmpty() || dialog.get() == Ui.display().getActiveShell()) {
            return dialog;
          }
          if (++looks[0] % LOOKS_FOR_KEYS == 0) {
            dialog.get().forceActive();
          }
          return looks[0] > MOST_LOOKS ? dialog : Optional.empty();
        },
        steps);
  }

  /** The dialog whose title begins so, once it is open; for dialogs that do not block. */
  public static Shell dialog(String title) {
    Ui.await("dialog " + title, () -> find(title).isPresent());
    return find(title).orElseThrow();
  }

  private static Optional<Shell> find(String title) {
    return Arrays.stream(Ui.display().getShells())
        .filter(s -> !s.isDisposed() && s.isVisible() && s.getText().startsWith(title))
        .findFirst();
  }

  /** Every control of a type below a parent. */
  public static <C extends Control> List<C> all(Composite parent, Class<C> type) {
    List<C> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Composite inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  /** Presses a button by its label; a radio button is chosen instead of the others around it. */
  public static void press(Composite parent, String label) {
    Ui.await(
        "button " + label,
        () ->
            all(parent, Button.class).stream()
                .anyMatch(b -> b.getText().replace("&", "").equals(label) && b.isEnabled()));
    all(parent, Button.class).stream()
        .filter(b -> b.getText().replace("&", "").equals(label))
        .findFirst()
        .ifPresent(
            b -> {
              if ((b.getStyle() & SWT.RADIO) != 0) {
                all(b.getParent(), Button.class).forEach(each -> each.setSelection(each == b));
              }
              notify(b, SWT.Selection);
            });
    Ui.settle();
  }

  /** Presses a button by its label with the mouse. */
  public static void click(Composite parent, String label) {
    Button button =
        Ui.awaitValue(
            "button " + label,
            () ->
                all(parent, Button.class).stream()
                    .filter(b -> b.getText().replace("&", "").equals(label) && b.isEnabled())
                    .findFirst());
    Hand.click(button, button.getSize().x / 2, button.getSize().y / 2);
  }

  /** All that can be read below a parent. */
  public static String words(Composite parent) {
    StringBuilder words = new StringBuilder();
    all(parent, Text.class).forEach(t -> words.append(t.getText()).append('\n'));
    all(parent, Label.class).forEach(t -> words.append(t.getText()).append('\n'));
    all(parent, CLabel.class).forEach(t -> words.append(t.getText()).append('\n'));
    all(parent, StyledText.class).forEach(t -> words.append(t.getText()).append('\n'));
    return words.toString();
  }

  public static void notify(Widget widget, int type) {
    widget.notifyListeners(type, new Event());
  }

  public static Connection connection() {
    return Services.require(Connection.class);
  }

  /** Signs in to a journey's server. */
  public static void signIn(FakeServer server, String user) {
    int before = server.listeners();
    Ui.whileLiving(
        "sign in", () -> connection().signIn(server.address(), user, FakeServer.PASSWORD));
    Ui.await("online", () -> server.listeners() > before);
  }

  public static void signOut() {
    Ui.whileLiving(
        "sign out",
        () -> {
          connection().signOut();
          return null;
        });
  }
}
