package org.orrery.governance.approvals;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.Person;
import org.orrery.client.OrreryClient;
import org.orrery.governance.Messages;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.act.ActDialog;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;

/** Hands a decision on to one of the people whom the server names, with a reason. */
final class DelegateDialog extends ActDialog {
  private static final int LIST_HEIGHT = 220;

  private final OrreryClient client;
  private final Approval approval;
  private final Runnable after;
  private StatePane pane;
  private DataTable<Person> people;
  private Text reason;
  private ViewLoader.Slot<List<Person>> candidates;

  /**
   * @param after runs on the UI thread when the decision is handed on
   */
  DelegateDialog(Shell shell, OrreryClient client, Approval approval, Runnable after) {
    super(
        shell,
        Messages.delegate_title,
        NLS.bind(Messages.delegate_message, approval.name()),
        Messages.delegate_verb);
    this.client = client;
    this.approval = approval;
    this.after = after;
  }

  @Override
  protected void createForm(Composite form) {
    label(form, Messages.delegate_to, SWT.TOP);
    pane = new StatePane(form);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = Letters.room(LIST_HEIGHT);
    pane.setLayoutData(data);
    pane.content().setLayout(new FillLayout());
    SearchList<Person> list =
        new SearchList<>(pane.content(), Messages.delegate_search, Person::name);
    people = list.table();
    people
        .column(Messages.people_displayName, 180, Person::displayName)
        .image(person -> Images.USER)
        .grow(2);
    people.column(Messages.people_name, 120, Person::name).grow(1);
    people.onSelect(person -> check());
    reason = lines(form, Messages.form_reason);
    people.onOpen(person -> reason.setFocus());
    candidates = loader().slot(this::found);
    pane.onRetry(this::ask);
    ask();
  }

  private void ask() {
    candidates.load(() -> client.delegates(approval.id()));
  }

  private void found(LoadState<List<Person>> state) {
    pane.show(
        state,
        List::isEmpty,
        new EmptyPage(Images.USERS, Messages.delegate_nobody, Messages.delegate_nobodyHint),
        this::fill);
  }

  private void fill(List<Person> found) {
    people.setItems(found);
    if (found.size() == 1) {
      people.select(found.getFirst().name());
    }
    pane.takeFocus();
  }

  @Override
  protected String missing() {
    if (people.selected() == null || people.control().getSelectionCount() != 1) {
      return people.shown().isEmpty() ? pane.message() : Messages.delegate_needPerson;
    }
    return reason.getText().isBlank() ? Messages.form_needReason : "";
  }

  @Override
  protected Callable<?> act() {
    Delegation order = new Delegation(people.selected().name(), reason.getText().strip());
    return () -> client.delegate(approval.id(), order);
  }

  @Override
  protected void done() {
    after.run();
  }
}
