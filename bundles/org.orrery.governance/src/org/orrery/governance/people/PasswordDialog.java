package org.orrery.governance.people;

import java.util.concurrent.Callable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.governance.Messages;
import org.orrery.ui.Services;
import org.orrery.ui.act.ActDialog;

/** Gives a person a new password; every session of that person ends. */
public final class PasswordDialog extends ActDialog {
  private final String person;
  private Text password;
  private Text again;

  public PasswordDialog(Shell shell, String person) {
    super(
        shell,
        NLS.bind(Messages.password_title, person),
        Messages.password_message,
        Messages.password_verb);
    this.person = person;
  }

  @Override
  protected void createForm(Composite form) {
    password = line(form, Messages.password_new, SWT.PASSWORD);
    again = line(form, Messages.password_again, SWT.PASSWORD);
  }

  @Override
  protected String missing() {
    if (password.getText().isEmpty()) {
      return Messages.password_message;
    }
    return password.getText().equals(again.getText()) ? "" : Messages.password_differ;
  }

  @Override
  protected Callable<?> act() {
    OrreryClient client = Services.require(Connection.class).client();
    String secret = password.getText();
    return () -> {
      client.changePassword(person, secret);
      return null;
    };
  }

  @Override
  protected void done() {
    password.setText("");
    again.setText("");
  }
}
