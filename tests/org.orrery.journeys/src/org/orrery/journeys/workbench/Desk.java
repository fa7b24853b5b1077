package org.orrery.journeys.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.orrery.client.Connection;
import org.orrery.journeys.Ui;
import org.orrery.ui.Services;

/** The workbench as a journey sees it: perspectives, views, commands, dialogs, the connection. */
public final class Desk {
  private Desk() {}

  public static void show(String perspective) {
    try {
      PlatformUI.getWorkbench().showPerspective(perspective, Ui.window());
    } catch (WorkbenchException e) {
      throw new AssertionError(e);
    }
    Ui.settle();
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

  /** Starts a command that opens a dialog; the journey goes on while the dialog is open. */
  public static void start(String command) {
    Ui.display().asyncExec(() -> run(command));
    Ui.settle();
  }

  /** The dialog whose title begins so, once it is open. */
  public static Shell dialog(String title) {
    AtomicReference<Shell> found = new AtomicReference<>();
    Ui.await(
        "dialog " + title,
        () -> {
          Arrays.stream(Ui.display().getShells())
              .filter(s -> !s.isDisposed() && s.isVisible() && s.getText().startsWith(title))
              .findFirst()
              .ifPresent(found::set);
          return found.get() != null;
        });
    return found.get();
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

  /** Presses a button by its label. */
  public static void press(Composite parent, String label) {
    Ui.await(
        "button " + label,
        () ->
            all(parent, Button.class).stream()
                .anyMatch(b -> b.getText().replace("&", "").equals(label) && b.isEnabled()));
    all(parent, Button.class).stream()
        .filter(b -> b.getText().replace("&", "").equals(label))
        .findFirst()
        .ifPresent(b -> notify(b, SWT.Selection));
    Ui.settle();
  }

  public static void notify(Widget widget, int type) {
    widget.notifyListeners(type, new Event());
  }

  public static Connection connection() {
    return Services.require(Connection.class);
  }

  /** Signs in to a journey's server. */
  public static void signIn(FakeServer server, String user) {
    Ui.whileLiving(
        "sign in", () -> connection().signIn(server.address(), user, FakeServer.PASSWORD));
    Ui.await("online", () -> server.listeners() == 1);
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
