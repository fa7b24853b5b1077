package org.orrery.governance.approvals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Approval;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.governance.Messages;
import org.orrery.governance.ServerView;
import org.orrery.governance.Words;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Times;

/** Human steps that wait, mine first; beside it the chosen one with its evidence and form. */
public final class ApprovalsView extends ServerView {
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.APPROVAL_REQUESTED,
          EventTypes.VOTE_GIVEN,
          EventTypes.APPROVAL_DECIDED,
          EventTypes.RUN_CANCELLED);

  private DataTable<Approval> table;
  private Combo states;
  private Button mine;
  private ApprovalDetail detail;
  private ViewLoader.Slot<List<Approval>> slot;

  @Override
  protected void createContent(Composite content) {
    content.setLayout(new FillLayout());
    SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
    Composite left = Skin.page(new Composite(sash, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    left.setLayout(layout);
    createFilter(left);
    createTable(left);
    detail = new ApprovalDetail(sash, connection(), loader(), this::refresh);
    sash.setWeights(42, 58);
    slot =
        loader()
            .slot(
                state ->
                    pane()
                        .show(
                            state,
                            List::isEmpty,
                            new EmptyPage(
                                Images.INBOX, Messages.approvals_none, Messages.approvals_noneHint),
                            this::fill));
  }

  @Override
  protected void reload() {
    slot.load(() -> client().approvals(null, false));
  }

  @Override
  protected void forget() {
    slot.forget();
    table.setItems(List.of());
    detail.show(null);
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  public void setFocus() {
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

  private void createFilter(Composite parent) {
    Composite row = Skin.page(new Composite(parent, SWT.NONE));
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 8;
    row.setLayout(layout);
    Text search = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    search.setMessage(Messages.approvals_search);
    search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    search.addListener(SWT.Modify, e -> table.search(search.getText()));
    states = new Combo(row, SWT.READ_ONLY);
    states.setItems(Messages.approvals_open, Messages.approvals_decided, Messages.approvals_all);
    states.select(0);
    states.addListener(SWT.Selection, e -> applyFilter());
    mine = new Button(row, SWT.CHECK);
    Skin.page(mine);
    mine.setText(Messages.approvals_mine);
    mine.setToolTipText(Messages.approvals_mineTip);
    mine.addListener(SWT.Selection, e -> applyFilter());
  }

  private void createTable(Composite parent) {
    table = new DataTable<>(parent, Approval::id);
    table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
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
    applyFilter();
  }

  private void applyFilter() {
    int chosen = states.getSelectionIndex();
    boolean onlyMine = mine.getSelection();
    table.filter(
        a -> {
          boolean open = "open".equals(a.state());
          return (chosen == 2 || open == (chosen == 0)) && (!onlyMine || a.mayDecide());
        });
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
    long waiting = approvals.stream().filter(Approval::mayDecide).count();
    setContentDescription(waiting == 0 ? "" : NLS.bind(Messages.approvals_waiting, waiting));
  }
}
