package org.orrery.workbench.connect;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.orrery.client.Connection;

/** Asks the person to sign in again when the server ended the session. */
final class SessionWatch implements Consumer<Connection.Status> {
  private final Display display;
  private volatile boolean wasSignedIn;

  SessionWatch(Display display) {
    this.display = display;
  }

  @Override
  public void accept(Connection.Status status) {
    boolean ended =
        wasSignedIn && status.state() == Connection.State.SIGNED_OUT && !status.reason().isBlank();
    if (status.state() != Connection.State.CONNECTING) {
      wasSignedIn = status.isSignedIn();
    }
    if (ended && !display.isDisposed()) {
      display.asyncExec(
          () -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null && !PlatformUI.getWorkbench().isClosing()) {
              new SignInDialog(window.getShell(), status.reason()).open();
            }
          });
    }
  }
}
