package org.orrery.workbench.connect;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.orrery.client.Connection;
import org.orrery.workbench.Messages;
import org.orrery.workbench.preferences.Preferences;

/** Ends the session and forgets a kept password. */
public final class SignOutHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Connection connection = Connections.connection();
    Connection.Status status = connection.status();
    Job job =
        Job.create(
            Messages.connect_signingOut,
            monitor -> {
              if (status.isSignedIn()) {
                SecretStore.forget(
                    Preferences.store().getString(Preferences.SERVER), status.session().user());
              }
              connection.signOut();
            });
    job.setSystem(true);
    job.schedule();
    return null;
  }
}
