package org.orrery.governance.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.NewUser;
import org.orrery.api.Role;
import org.orrery.api.User;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.Services;
import org.orrery.ui.act.ActDialog;

/** Enters a person, or changes name, roles and whether the person may sign in. */
final class PersonDialog extends ActDialog {
  private final User before;
  private final List<Button> roles = new ArrayList<>();
  private Text name;
  private Text displayName;
  private Text password;
  private Button enabled;

  /**
   * @param before the person who is changed, or null for a new one
   */
  PersonDialog(Shell shell, User before) {
    super(
        shell,
        before == null ? Messages.person_new : NLS.bind(Messages.person_change, before.name()),
        before == null ? Messages.person_newMessage : Messages.person_changeMessage,
        before == null ? Messages.person_add : Messages.person_save);
    this.before = before;
  }

  @Override
  protected void createForm(Composite form) {
    if (before == null) {
      name = line(form, Messages.people_name, SWT.NONE);
    }
    displayName = line(form, Messages.people_displayName, SWT.NONE);
    if (before == null) {
      password = line(form, Messages.person_password, SWT.PASSWORD);
    } else {
      displayName.setText(before.displayName());
    }
    label(form, Messages.people_roles, SWT.TOP);
    Composite box = new Composite(form, SWT.NONE);
    box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(2, true);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    box.setLayout(layout);
    for (Role role : Role.values()) {
      Button check = new Button(box, SWT.CHECK);
      check.setText(Words.role(role.code()));
      check.setToolTipText(Words.duty(role.code()));
      check.setData(role.code());
      check.setSelection(before != null && before.roles().contains(role.code()));
      check.addListener(SWT.Selection, e -> check());
      roles.add(check);
    }
    if (before != null) {
      label(form, "", SWT.TOP);
      enabled = new Button(form, SWT.CHECK);
      enabled.setText(Messages.person_enabled);
      enabled.setSelection(before.enabled());
    }
  }

  @Override
  protected String missing() {
    if (before == null && name.getText().isBlank()) {
      return Messages.person_needName;
    }
    if (before == null && password.getText().isEmpty()) {
      return Messages.person_needPassword;
    }
    return roles.stream().anyMatch(Button::getSelection) ? "" : Messages.person_needRole;
  }

  @Override
  protected Callable<?> act() {
    OrreryClient client = Services.require(Connection.class).client();
    String shown = displayName.getText().strip();
    List<String> chosen =
        roles.stream().filter(Button::getSelection).map(b -> (String) b.getData()).toList();
    if (before == null) {
      NewUser user = new NewUser(name.getText().strip(), shown, password.getText(), chosen);
      return () -> client.createUser(user);
    }
    User user = new User(before.name(), shown, chosen, enabled.getSelection());
    return () -> client.updateUser(user);
  }

  @Override
  protected void done() {
    if (password != null) {
      password.setText("");
    }
  }
}
