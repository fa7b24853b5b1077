package org.orrery.governance.proposals;

import java.util.concurrent.Callable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Proposal;
import org.orrery.client.OrreryClient;
import org.orrery.governance.Messages;
import org.orrery.ui.act.ActDialog;

/** Accepts, rejects or withdraws a proposal, with a reason. */
final class ProposalAct extends ActDialog {
  /** What is done. */
  enum Kind {
    ACCEPT,
    REJECT,
    WITHDRAW
  }

  private final Kind kind;
  private final OrreryClient client;
  private final Proposal proposal;
  private final Runnable after;
  private Text reason;

  /**
   * @param after runs on the UI thread when it is done
   */
  ProposalAct(Shell shell, Kind kind, OrreryClient client, Proposal proposal, Runnable after) {
    super(
        shell,
        of(
            kind,
            Messages.proposals_acceptTitle,
            Messages.proposals_rejectTitle,
            Messages.proposals_withdrawTitle),
        NLS.bind(
            of(
                kind,
                Messages.proposals_acceptMessage,
                Messages.proposals_rejectMessage,
                Messages.proposals_withdrawMessage),
            proposal.name()),
        of(
            kind,
            Messages.proposals_acceptVerb,
            Messages.proposals_rejectVerb,
            Messages.proposals_withdrawVerb));
    this.kind = kind;
    this.client = client;
    this.proposal = proposal;
    this.after = after;
  }

  @Override
  protected void createForm(Composite form) {
    reason = lines(form, Messages.form_reason);
    reason.setTextLimit(4_000);
    reason.setFocus();
  }

  @Override
  protected String missing() {
    return reason.getText().isBlank() ? Messages.form_needReason : "";
  }

  @Override
  protected Callable<?> act() {
    String words = reason.getText().strip();
    return switch (kind) {
      case ACCEPT -> () -> client.acceptProposal(proposal.id(), words);
      case REJECT -> () -> client.rejectProposal(proposal.id(), words);
      case WITHDRAW -> () -> client.withdrawProposal(proposal.id(), words);
    };
  }

  @Override
  protected void done() {
    after.run();
  }

  private static String of(Kind kind, String accept, String reject, String withdraw) {
    return switch (kind) {
      case ACCEPT -> accept;
      case REJECT -> reject;
      case WITHDRAW -> withdraw;
    };
  }
}
