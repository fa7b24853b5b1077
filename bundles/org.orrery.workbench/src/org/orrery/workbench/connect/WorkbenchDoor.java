package org.orrery.workbench.connect;

import java.util.Arrays;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.orrery.api.EventTypes;
import org.orrery.client.Connection;
import org.orrery.ui.server.ServerDoor;

/** The workbench's connection as its views see it. */
final class WorkbenchDoor implements ServerDoor {
  private final Connection connection;

  WorkbenchDoor(Connection connection) {
    this.connection = connection;
  }

  @Override
  public String person() {
    Connection.Status status = connection.status();
    return status.isSignedIn() ? status.session().user() + " " + status.server() : "";
  }

  @Override
  public boolean isConnecting() {
    return connection.status().state() == Connection.State.CONNECTING;
  }

  @Override
  public boolean hasRole(String... roles) {
    Connection.Status status = connection.status();
    return Arrays.stream(roles).anyMatch(status::hasRole);
  }

  @Override
  public Runnable onChange(Runnable listener) {
    Runnable leaveStatus = connection.onStatus(status -> listener.run());
    Runnable leaveEvents =
        connection.onEvent(
            event -> {
              if (event.type().equals(EventTypes.EVENTS_SKIPPED)) {
                listener.run();
              }
            });
    return () -> {
      leaveStatus.run();
      leaveEvents.run();
    };
  }

  @Override
  public void signIn() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null) {
      new SignInDialog(window.getShell(), "").open();
    }
  }
}
