package org.orrery.workbench.connect;

import java.net.URI;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.client.ClientException;
import org.orrery.client.Connection;
import org.orrery.client.UnreachableException;
import org.orrery.ui.Letters;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Messages;
import org.orrery.workbench.preferences.Preferences;

/** Asks for server, name and password; stays open and says why when the server refuses. */
public final class SignInDialog extends TitleAreaDialog {
  private final String reason;
  private Text server;
  private Text user;
  private Text password;
  private Button remember;
  private ProgressBar progress;

  /**
   * @param reason why the person is asked again, or an empty string
   */
  public SignInDialog(Shell parent, String reason) {
    super(parent);
    this.reason = reason;
    setHelpAvailable(false);
  }

  /** Whether a person is signed in; asks to sign in when nobody is. */
  public static boolean isSignedIn(Shell parent, String reason) {
    return Connections.connection().status().isSignedIn()
        || new SignInDialog(parent, reason).open() == OK;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.connect_title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.connect_title);
    setMessage(
        reason.isEmpty() ? greeting() : reason,
        reason.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 14;
    layout.marginHeight = 12;
    layout.verticalSpacing = 9;
    form.setLayout(layout);
    IPreferenceStore store = Preferences.store();
    server = field(form, Messages.connect_server, SWT.BORDER);
    server.setText(store.getString(Preferences.SERVER));
    user = field(form, Messages.connect_user, SWT.BORDER);
    user.setText(store.getString(Preferences.USER));
    password = field(form, Messages.connect_password, SWT.BORDER | SWT.PASSWORD);
    new Label(form, SWT.NONE);
    remember = new Button(form, SWT.CHECK);
    remember.setText(Messages.connect_remember);
    remember.setSelection(store.getBoolean(Preferences.REMEMBER));
    progress = new ProgressBar(form, SWT.INDETERMINATE);
    GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, true, 2, 1);
    data.heightHint = 6;
    progress.setLayoutData(data);
    progress.setVisible(false);
    (user.getText().isEmpty() ? user : password).setFocus();
    return area;
  }

  /** Who never signed in from here may have a server that nobody was entered in. */
  private static String greeting() {
    return Preferences.store().getString(Preferences.USER).isEmpty()
        ? Messages.connect_message + " " + Messages.connect_first
        : Messages.connect_message;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.connect_signIn, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    URI address;
    try {
      address = ServerAddress.parse(server.getText());
    } catch (IllegalArgumentException e) {
      setErrorMessage(e.getMessage());
      server.setFocus();
      return;
    }
    if (user.getText().isBlank() || password.getText().isEmpty()) {
      setErrorMessage(Messages.connect_incomplete);
      return;
    }
    busy(true);
    String name = user.getText().strip();
    String secret = password.getText();
    String written = server.getText().strip();
    boolean keep = remember.getSelection();
    Connection connection = Connections.connection();
    Job job =
        Job.create(
            Messages.connect_title,
            monitor -> {
              try {
                connection.signIn(address, name, secret);
                boolean kept = !keep || SecretStore.keep(written, name, secret);
                if (!keep) {
                  SecretStore.forget(written, name);
                }
                UiThread.post(getShell(), () -> done(written, name, keep && kept));
              } catch (ClientException | UnreachableException e) {
                Failure failure = Failures.of(e);
                UiThread.post(getShell(), () -> refused(failure));
              }
            });
    job.setSystem(true);
    job.schedule();
  }

  private void done(String written, String name, boolean kept) {
    IPreferenceStore store = Preferences.store();
    store.setValue(Preferences.SERVER, written);
    store.setValue(Preferences.USER, name);
    store.setValue(Preferences.REMEMBER, kept);
    Preferences.save();
    setReturnCode(OK);
    close();
  }

  private void refused(Failure failure) {
    busy(false);
    setErrorMessage(
        failure.hint().isEmpty() ? failure.message() : failure.message() + " " + failure.hint());
    password.setFocus();
    password.selectAll();
  }

  private void busy(boolean on) {
    progress.setVisible(on);
    for (Control control : new Control[] {server, user, password, remember}) {
      control.setEnabled(!on);
    }
    getButton(IDialogConstants.OK_ID).setEnabled(!on);
    if (on) {
      setErrorMessage(null);
    }
  }

  private static Text field(Composite form, String label, int style) {
    Label name = new Label(form, SWT.NONE);
    name.setText(label);
    Text text = new Text(form, style);
    Spoken.by(name, text);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = Letters.room(300);
    text.setLayoutData(data);
    return text;
  }
}
