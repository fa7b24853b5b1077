package org.orrery.operations;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.orrery.client.Connection;
import org.orrery.client.NotSignedInException;
import org.orrery.client.OrreryClient;
import org.orrery.ui.Services;

/**
 * The way of the operations views to the server: the workbench's one connection, an OSGi service.
 */
public final class Link {
  private static final String SIGN_IN = "org.orrery.workbench.signIn";

  private Link() {}

  /** The connection of the workbench, or null in a workbench that has none. */
  public static Connection connection() {
    return Services.find(Connection.class).orElse(null);
  }

  public static boolean isSignedIn() {
    Connection connection = connection();
    return connection != null && connection.status().isSignedIn();
  }

  /** Whether the person who is signed in holds one of the roles. */
  public static boolean hasRole(String... roles) {
    Connection connection = connection();
    if (connection != null) {
      for (String role : roles) {
        if (connection.status().hasRole(role)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The client, for a background thread; throws when nobody is signed in. */
  public static OrreryClient client() {
    Connection connection = connection();
    if (connection == null) {
      throw new NotSignedInException();
    }
    return connection.client();
  }

  /** Opens the sign-in of the workbench. UI thread. */
  public static void signIn() {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(SIGN_IN, null);
    } catch (ExecutionException
        | NotDefinedException
        | NotEnabledException
        | NotHandledException e) {
      ILog.of(Link.class).error("Sign-in cannot be opened", e);
    }
  }
}
