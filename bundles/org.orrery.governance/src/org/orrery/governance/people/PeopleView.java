package org.orrery.governance.people;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.orrery.api.Event;
import org.orrery.api.User;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;

/** Who may sign in, and in which roles; an administrator enters people and changes them. */
public final class PeopleView extends ServerView<Event> {
  private final Connection connection = Services.require(Connection.class);
  private DataTable<User> table;
  private ViewLoader.Slot<List<User>> slot;
  private IAction add;
  private IAction change;
  private IAction password;

  @Override
  protected void build(Composite content) {
    content.setLayout(new FillLayout());
    table = new SearchList<>(content, Messages.people_search, User::name).table();
    table
        .column(Messages.people_name, 140, User::name)
        .image(user -> user.enabled() ? Images.USER : Images.LOCK)
        .grow(1);
    table.column(Messages.people_displayName, 180, User::displayName).grow(2);
    table.column(Messages.people_roles, 260, PeopleView::roles).grow(3);
    table
        .column(
            Messages.people_state,
            120,
            user -> user.enabled() ? Messages.people_enabled : Messages.people_disabled)
        .color(user -> user.enabled() ? null : ColorRole.MUTED);
    table.order(Comparator.comparing(User::name));
    table.onSelect(user -> enable());
    table.onOpen(
        user -> {
          if (change.isEnabled()) {
            change.run();
          }
        });
    add = tool(Messages.people_add, Images.ADD, this::add);
    change =
        tool(
            Messages.people_change,
            Images.USER,
            () -> open(new PersonDialog(shell(), table.selected())));
    password =
        tool(
            Messages.people_password,
            Images.LOCK,
            () -> open(new PasswordDialog(shell(), table.selected().name())));
    slot =
        list(
            new EmptyPage(Images.USERS, Messages.people_none, Messages.people_noneHint),
            this::fill);
    enable();
  }

  /** Asks for a new person; false when the one who is signed in may not enter any. */
  public boolean add() {
    if (add.isEnabled()) {
      open(new PersonDialog(shell(), null));
    }
    return add.isEnabled();
  }

  private Shell shell() {
    return getSite().getShell();
  }

  private void open(Window dialog) {
    if (dialog.open() == Window.OK) {
      refresh();
    }
  }

  @Override
  protected void reload() {
    slot.load(() -> connection.client().users());
  }

  @Override
  protected void forget() {
    slot.forget();
    table.setItems(List.of());
    enable();
  }

  /** The stream tells nothing of people. */
  @Override
  protected boolean concerns(Event event) {
    return false;
  }

  @Override
  protected String purpose() {
    return Messages.people_purpose;
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  /** The people who are shown. */
  public DataTable<User> table() {
    return table;
  }

  private void fill(List<User> people) {
    table.setItems(people);
    enable();
  }

  private void enable() {
    boolean administrator = door().hasRole("administrator");
    add.setEnabled(administrator);
    change.setEnabled(administrator && table.selected() != null);
    password.setEnabled(administrator && table.selected() != null);
  }

  private static String roles(User user) {
    return user.roles().stream().map(Words::role).collect(Collectors.joining(", "));
  }
}
