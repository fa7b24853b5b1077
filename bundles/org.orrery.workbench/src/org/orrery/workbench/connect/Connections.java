package org.orrery.workbench.connect;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.orrery.api.Event;
import org.orrery.client.ClientException;
import org.orrery.client.Connection;
import org.orrery.client.UnreachableException;
import org.orrery.designer.thresholds.MeasuredValues;
import org.orrery.operations.health.MeasuredMonitors;
import org.orrery.ui.live.LiveFeed;
import org.orrery.ui.server.ServerDoor;
import org.orrery.ui.state.FailureInterpreter;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Messages;
import org.orrery.workbench.StartOptions;
import org.orrery.workbench.files.LocalFailures;
import org.orrery.workbench.preferences.Preferences;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Owns the workbench's connection and offers it as an OSGi service; hands the server's events to
 * each window's live feed. Started and stopped by the application.
 */
public final class Connections {
  private static final List<FailureInterpreter> FAILURES =
      List.of(new ServerFailures(), new LocalFailures());
  private static Connection connection;
  private static final List<ServiceRegistration<?>> OFFERED = new ArrayList<>();

  private Connections() {}

  /** Makes the connection known; before any window opens. */
  public static synchronized void start() {
    connection = new Connection();
    FAILURES.forEach(Failures::register);
    Display display = PlatformUI.getWorkbench().getDisplay();
    connection.onEvent(event -> display.asyncExec(() -> distribute(event)));
    connection.onStatus(new SessionWatch(display));
    BundleContext bundle = FrameworkUtil.getBundle(Connections.class).getBundleContext();
    OFFERED.add(bundle.registerService(Connection.class, connection, null));
    OFFERED.add(bundle.registerService(ServerDoor.class, new WorkbenchDoor(connection), null));
    OFFERED.add(
        bundle.registerService(MeasuredValues.class, new MeasuredMonitors(connection), null));
  }

  /** Ends the connection; the session ends by itself on the server. */
  public static synchronized void stop() {
    if (connection != null) {
      OFFERED.forEach(ServiceRegistration::unregister);
      OFFERED.clear();
      FAILURES.forEach(Failures::unregister);
      connection.close();
      connection = null;
    }
  }

  /** The connection; throws before {@link #start}. */
  public static synchronized Connection connection() {
    if (connection == null) {
      throw new IllegalStateException("The connection is not started");
    }
    return connection;
  }

  /** Signs in as the start options say, or as remembered, in the background. */
  public static void signInAtStart(StartOptions options) {
    URI server = ServerAddress.parse(options.server());
    Job job =
        Job.create(
            NLS.bind(Messages.connect_signingIn, server),
            monitor -> {
              signIn(server, options.user(), options);
            });
    job.setSystem(true);
    job.schedule();
  }

  /** Signs in with what was remembered; does nothing when there is nothing. */
  public static void signInAsRemembered() {
    if (!Preferences.store().getBoolean(Preferences.SIGN_IN_AT_START)) {
      return;
    }
    String server = Preferences.store().getString(Preferences.SERVER);
    String user = Preferences.store().getString(Preferences.USER);
    Job job =
        Job.create(
            NLS.bind(Messages.connect_signingIn, server),
            monitor -> {
              Optional<String> password = SecretStore.recall(server, user);
              if (password.isPresent()) {
                attempt(ServerAddress.parse(server), user, password.get());
              }
            });
    job.setSystem(true);
    job.schedule();
  }

  private static void signIn(URI server, String user, StartOptions options) {
    try {
      Optional<String> password = options.password();
      if (password.isPresent()) {
        attempt(server, user, password.get());
      }
    } catch (IOException e) {
      ILog.of(Connections.class)
          .error(NLS.bind(Messages.connect_noPasswordFile, options.passwordFile()), e);
    }
  }

  private static void attempt(URI server, String user, String password) {
    try {
      connection().signIn(server, user, password);
    } catch (ClientException | UnreachableException e) {
      ILog.of(Connections.class)
          .warn(NLS.bind(Messages.connect_notSignedIn, server, e.getMessage()));
    }
  }

  private static void distribute(Event event) {
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      LiveFeed.<Event>of(window.getShell()).offer(event);
    }
  }
}
