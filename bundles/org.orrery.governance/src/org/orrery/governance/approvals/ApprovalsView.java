package org.orrery.governance.approvals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.orrery.api.Approval;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.Skin;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.Times;

/** Human steps that wait, mine first; beside it the chosen one with its evidence and form. */
public final class ApprovalsView extends ServerView<Event> {
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.APPROVAL_REQUESTED,
          EventTypes.VOTE_GIVEN,
          EventTypes.APPROVAL_DECIDED,
          EventTypes.RUN_CANCELLED);

  /** What the choice beside the search lets through, in its order. */
  private static final List<Predicate<Approval>> STATES =
      List.of(
          a -> "open".equals(a.state()),
          ApprovalTexts::hasOpenConditions,
          a -> !"open".equals(a.state()),
          a -> true);

  private final Connection connection = Services.require(Connection.class);
  private DataTable<Approval> table;
  private Combo states;
  private Button mine;
  private ApprovalDetail detail;
  private ViewLoader.Slot<List<Approval>> slot;

  @Override
  protected void build(Composite content) {
    content.setLayout(new FillLayout());
    SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
    createList(sash);
    detail = new ApprovalDetail(sash, connection, loader(), this::refresh);
    sash.setWeights(42, 58);
    slot =
        list(
            new EmptyPage(Images.INBOX, Messages.approvals_none, Messages.approvals_noneHint),
            this::fill);
  }

  @Override
  protected void reload() {
    slot.load(() -> connection.client().approvals(null, false));
  }

  @Override
  protected void forget() {
    slot.forget();
    table.setItems(List.of());
    detail.show(null);
    count(0);
  }

  @Override
  protected String purpose() {
    return Messages.approvals_purpose;
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  /** Shows an approval, when it is among those that are listed. */
  public boolean select(String id) {
    return table.select(id);
  }

  /** The approvals as they are listed. */
  public List<Approval> listed() {
    return table.shown();
  }

  /** The pane beside the list. */
  public ApprovalDetail detail() {
    return detail;
  }

  private void createList(Composite parent) {
    SearchList<Approval> list = new SearchList<>(parent, Messages.approvals_search, Approval::id);
    table = list.table();
    columns();
    acts();
    states = new Combo(list.beside(), SWT.READ_ONLY);
    states.setItems(
        Messages.approvals_open,
        Messages.approvals_conditions,
        Messages.approvals_decided,
        Messages.approvals_all);
    states.select(0);
    states.addListener(SWT.Selection, e -> applyFilter());
    mine = new Button(list.beside(), SWT.CHECK);
    Skin.page(mine);
    mine.setText(Messages.approvals_mine);
    mine.setToolTipText(Messages.approvals_mineTip);
    mine.addListener(SWT.Selection, e -> applyFilter());
    applyFilter();
  }

  private void columns() {
    table
        .column(Messages.approvals_name, 130, Approval::name)
        .grow(3)
        .image(a -> a.mayDecide() ? Images.APPROVAL : Words.image(a.state()));
    table.column(Messages.approvals_model, 110, ApprovalTexts::subject).grow(2);
    table
        .column(Messages.approvals_due, 85, a -> ApprovalTexts.due(a, Instant.now()))
        .color(a -> ApprovalTexts.dueColor(a, Instant.now()))
        .image(a -> a.escalated() && "open".equals(a.state()) ? Images.ALERT : null)
        .order(
            Comparator.comparing(Approval::due, Comparator.nullsLast(Comparator.naturalOrder())));
    table
        .column(Messages.approvals_state, 80, a -> Words.state(a.state()))
        .color(a -> Words.color(a.state()));
    table
        .column(Messages.approvals_asked, 130, a -> Times.at(a.created()))
        .order(
            Comparator.comparing(
                Approval::created, Comparator.nullsLast(Comparator.naturalOrder())));
    table.order(ApprovalTexts.URGENT_FIRST);
    table.onSelect(a -> detail.show(a));
    table.onOpen(
        a -> {
          detail.show(a);
          detail.setFocus();
        });
  }

  /** What can be done is in the menu of the list too. */
  private void acts() {
    Menu menu = table.control().getMenu();
    MenuItem handOn = new MenuItem(menu, SWT.PUSH);
    handOn.setText(Messages.delegate_action);
    handOn.addListener(
        SWT.Selection,
        e ->
            ApprovalActs.handOn(
                table.control().getShell(), connection, table.selected(), this::refresh));
    MenuItem met = new MenuItem(menu, SWT.PUSH);
    met.setText(Messages.conditions_action);
    met.addListener(
        SWT.Selection,
        e ->
            ApprovalActs.conditionsMet(
                table.control().getShell(), connection, table.selected(), this::refresh));
    menu.addListener(
        SWT.Show,
        e -> {
          Approval chosen = table.selected();
          handOn.setEnabled(chosen != null && chosen.mayDelegate());
          met.setEnabled(chosen != null && chosen.mayMeetConditions());
        });
  }

  private void applyFilter() {
    Predicate<Approval> state = STATES.get(states.getSelectionIndex());
    boolean onlyMine = mine.getSelection();
    table.filter(a -> state.test(a) && (!onlyMine || ApprovalTexts.isMine(a)));
  }

  private void fill(List<Approval> approvals) {
    table.setItems(approvals);
    Approval chosen = table.selected();
    if (chosen == null && !table.shown().isEmpty()) {
      table.select(table.shown().get(0).id());
    } else if (chosen != null) {
      detail.show(chosen);
    } else {
      approvals.stream()
          .filter(a -> a.id().equals(detail.shownId()))
          .findFirst()
          .ifPresent(detail::show);
    }
    count(approvals.stream().filter(Approval::mayDecide).count());
  }

  /** Says on the tab how many decisions wait for the person. */
  private void count(long waiting) {
    setPartName(
        waiting == 0 ? Messages.approvals_title : NLS.bind(Messages.approvals_waiting, waiting));
  }
}
