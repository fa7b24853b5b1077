package org.orrery.governance.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.Proposal;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.server.ServerView;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.ui.text.Times;

/**
 * Changes to approval steps that were proposed, those that wait first; beside it the chosen one.
 */
public final class ProposalsView extends ServerView<Event> {
  private static final Set<String> EVENTS =
      Set.of(
          EventTypes.PROPOSAL_MADE,
          EventTypes.PROPOSAL_ACCEPTED,
          EventTypes.PROPOSAL_REJECTED,
          EventTypes.PROPOSAL_WITHDRAWN,
          EventTypes.PROPOSAL_OUTDATED,
          EventTypes.DEFINITION_DEPLOYED);
  private static final Comparator<Proposal> WAITING_FIRST =
      Comparator.comparing((Proposal p) -> !"open".equals(p.state()))
          .thenComparing(Proposal::proposed, Comparator.reverseOrder());

  private final Connection connection = Services.require(Connection.class);
  private DataTable<Proposal> table;
  private ProposalDetail detail;
  private ViewLoader.Slot<List<Proposal>> slot;

  @Override
  protected void build(Composite content) {
    content.setLayout(new FillLayout());
    SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
    table = new SearchList<>(sash, Messages.proposals_search, Proposal::id).table();
    table
        .column(Messages.proposals_lifecycle, 150, Proposal::name)
        .image(p -> Images.LIFECYCLE)
        .grow(3);
    table.column(Messages.proposals_by, 90, Proposal::proposedBy).grow(1);
    table
        .column(Messages.proposals_proposed, 130, p -> Times.at(p.proposed()))
        .order(Comparator.comparing(Proposal::proposed));
    table.column(Messages.proposals_state, 90, ProposalTexts::state).color(ProposalTexts::color);
    table.order(WAITING_FIRST);
    detail = new ProposalDetail(sash, connection, this::refresh);
    table.onSelect(p -> detail.show(p));
    sash.setWeights(42, 58);
    slot =
        list(
            new EmptyPage(Images.APPROVAL, Messages.proposals_none, Messages.proposals_noneHint),
            this::fill);
  }

  @Override
  protected void reload() {
    slot.load(() -> connection.client().proposals(null));
  }

  @Override
  protected void forget() {
    slot.forget();
    table.setItems(List.of());
    detail.show(null);
    count(0);
  }

  @Override
  protected boolean concerns(Event event) {
    return EVENTS.contains(event.type());
  }

  @Override
  protected String purpose() {
    return Messages.proposals_purpose;
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  /** The proposals as they are listed. */
  public DataTable<Proposal> table() {
    return table;
  }

  /** The pane beside the list. */
  public ProposalDetail detail() {
    return detail;
  }

  private void fill(List<Proposal> proposals) {
    table.setItems(proposals);
    Proposal chosen = table.selected();
    if (chosen == null && !table.shown().isEmpty()) {
      table.select(table.shown().getFirst().id());
    } else {
      detail.show(chosen);
    }
    count(proposals.stream().filter(Proposal::mayDecide).count());
  }

  /** Says on the tab how many decisions wait for the person. */
  private void count(long waiting) {
    setPartName(
        waiting == 0 ? Messages.proposals_title : NLS.bind(Messages.proposals_waiting, waiting));
  }
}
