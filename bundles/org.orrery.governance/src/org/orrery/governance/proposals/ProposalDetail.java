package org.orrery.governance.proposals;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Proposal;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Times;

/**
 * One proposal: what it changes about how things are approved, who wants it and why, and the
 * buttons to decide; a button that cannot be pressed has the reason beside it. UI thread.
 */
public final class ProposalDetail extends Composite {
  private final Connection connection;
  private final Runnable onDone;
  private final StatePane pane;
  private final Label title;
  private final Label about;
  private final Label reason;
  private final Label decision;
  private final Badge state;
  private final Button accept;
  private final Button reject;
  private final Button withdraw;
  private final Label whyNot;
  private final DataTable<DeploymentPreview.Change> changes;
  private final ViewLoader.Slot<List<DeploymentPreview.Change>> told;
  private Proposal shown;

  /**
   * @param onDone called when something was done
   */
  ProposalDetail(Composite parent, Connection connection, Runnable onDone) {
    super(parent, SWT.NONE);
    this.connection = connection;
    this.onDone = onDone;
    Skin.page(this);
    setLayout(new FillLayout());
    pane = new StatePane(this);
    Composite page = pane.content();
    GridLayout layout = new GridLayout();
    layout.marginWidth = 16;
    layout.marginHeight = 10;
    page.setLayout(layout);
    title = Labels.wrapped(page, "", Fonts.TITLE, ColorRole.TEXT);
    about = Labels.wrapped(page, "", Fonts.BODY, ColorRole.MUTED);
    state = new Badge(page);
    reason = Labels.wrapped(page, "", Fonts.BODY, ColorRole.TEXT);
    decision = Labels.wrapped(page, "", Fonts.BODY, ColorRole.MUTED);
    Composite acts = Skin.page(new Composite(page, SWT.NONE));
    acts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout row = new GridLayout(4, false);
    row.marginWidth = 0;
    row.horizontalSpacing = 10;
    acts.setLayout(row);
    accept = button(acts, Messages.proposals_accept, ProposalAct.Kind.ACCEPT);
    reject = button(acts, Messages.proposals_reject, ProposalAct.Kind.REJECT);
    withdraw = button(acts, Messages.proposals_withdraw, ProposalAct.Kind.WITHDRAW);
    whyNot = Labels.wrapped(acts, "", Fonts.BODY, ColorRole.MUTED);
    ((GridData) whyNot.getLayoutData()).verticalAlignment = SWT.CENTER;
    changes = new DataTable<>(page, c -> c.kind() + c.element());
    changes.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    changes
        .column(Messages.proposals_change, 90, ProposalTexts::change)
        .color(ProposalTexts::color);
    changes.column(Messages.proposals_element, 150, DeploymentPreview.Change::name).grow(1);
    changes.column(Messages.proposals_detail, 240, DeploymentPreview.Change::detail).grow(3);
    told = new ViewLoader(pane, "changes of a proposal").slot(this::fill);
    Runnable leave = connection.onStatus(status -> UiThread.post(this, this::enable));
    addListener(SWT.Dispose, e -> leave.run());
    show(null);
  }

  /** Shows a proposal, or what to do when none is chosen. */
  void show(Proposal proposal) {
    if (proposal == null) {
      shown = null;
      pane.empty(
          new EmptyPage(Images.APPROVAL, Messages.proposals_choose, Messages.proposals_chooseHint));
      return;
    }
    if (proposal.equals(shown)) {
      return;
    }
    shown = proposal;
    Labels.set(title, proposal.name());
    Labels.set(
        about,
        NLS.bind(
            Messages.proposals_about,
            new Object[] {
              proposal.version(), proposal.proposedBy(), Times.at(proposal.proposed())
            }));
    state.set(ProposalTexts.state(proposal), ProposalTexts.tone(proposal));
    Labels.set(reason, NLS.bind(Messages.proposals_reason, proposal.reason()));
    Labels.set(decision, ProposalTexts.decision(proposal));
    tell(proposal);
    enable();
    pane.content(() -> pane.content().layout(true, true));
  }

  /** In the language of the workbench; until both drawings are there, and without them, as told. */
  private void tell(Proposal proposal) {
    told.forget();
    changes.setItems(proposal.changes());
    if (ToldChanges.isNeeded()) {
      told.load(
          () ->
              ToldChanges.of(
                  proposal.changes(),
                  connection.client().drawing(proposal.base()),
                  connection.client().proposedDrawing(proposal.id())));
    }
  }

  private void fill(LoadState<List<DeploymentPreview.Change>> state) {
    if (state instanceof LoadState.Done<List<DeploymentPreview.Change>> done) {
      changes.setItems(done.value());
    }
  }

  /** What is shown, or null. */
  public Proposal shown() {
    return shown;
  }

  private void enable() {
    if (shown == null) {
      return;
    }
    boolean isOnline = connection.status().state() != Connection.State.OFFLINE;
    boolean isOpen = "open".equals(shown.state());
    boolean isMine =
        connection.status().isSignedIn()
            && connection.status().session().user().equals(shown.proposedBy());
    accept.setEnabled(isOnline && shown.mayDecide());
    reject.setEnabled(isOnline && shown.mayDecide());
    see(accept, isOpen);
    see(reject, isOpen);
    see(withdraw, isMine && (isOpen || "accepted".equals(shown.state())));
    withdraw.setEnabled(isOnline);
    Labels.set(
        whyNot,
        !isOnline ? Messages.acts_offline : isOpen && shown.whyNot() != null ? shown.whyNot() : "");
    whyNot.getParent().layout();
  }

  private static void see(Button button, boolean isSeen) {
    button.setVisible(isSeen);
    ((GridData) button.getLayoutData()).exclude = !isSeen;
  }

  private Button button(Composite row, String label, ProposalAct.Kind kind) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(label);
    button.setLayoutData(new GridData());
    button.addListener(
        SWT.Selection,
        e -> new ProposalAct(getShell(), kind, connection.client(), shown, onDone).open());
    return button;
  }
}
