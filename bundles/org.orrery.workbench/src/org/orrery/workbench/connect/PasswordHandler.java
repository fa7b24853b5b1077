package org.orrery.workbench.connect;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.client.Connection;
import org.orrery.governance.people.PasswordDialog;
import org.orrery.workbench.Messages;

/** Lets the person who is signed in choose a new password; then one signs in with it. */
public final class PasswordHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell shell = HandlerUtil.getActiveShellChecked(event);
    Connection.Status status = Connections.connection().status();
    if (status.isSignedIn()) {
      new PasswordDialog(shell, status.session().user()).open();
    } else {
      new SignInDialog(shell, Messages.connect_passwordFirst).open();
    }
    return null;
  }
}
