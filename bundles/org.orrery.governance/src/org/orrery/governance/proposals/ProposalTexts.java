package org.orrery.governance.proposals;

import org.eclipse.osgi.util.NLS;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Proposal;
import org.orrery.governance.Messages;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.text.Times;

/** What is said about a proposal. */
final class ProposalTexts {
  private ProposalTexts() {}

  static String state(Proposal proposal) {
    return switch (proposal.state()) {
      case "open" -> Messages.state_open;
      case "accepted" -> Messages.proposals_stateAccepted;
      case "rejected" -> Messages.state_rejected;
      case "withdrawn" -> Messages.proposals_stateWithdrawn;
      case "outdated" -> Messages.proposals_stateOutdated;
      case "deployed" -> Messages.proposals_stateDeployed;
      default -> proposal.state();
    };
  }

  static Badge.Tone tone(Proposal proposal) {
    return switch (proposal.state()) {
      case "open" -> Badge.Tone.ACCENT;
      case "accepted", "deployed" -> Badge.Tone.GOOD;
      case "rejected" -> Badge.Tone.CRITICAL;
      default -> Badge.Tone.NEUTRAL;
    };
  }

  static ColorRole color(Proposal proposal) {
    return switch (tone(proposal)) {
      case ACCENT -> ColorRole.ACCENT;
      case GOOD -> ColorRole.GOOD;
      case CRITICAL -> ColorRole.CRITICAL;
      default -> ColorRole.NEUTRAL;
    };
  }

  /** Who decided, when and why; empty before. */
  static String decision(Proposal proposal) {
    if (proposal.decidedBy() == null) {
      return "";
    }
    String decided =
        "deployed".equals(proposal.state()) || "outdated".equals(proposal.state())
            ? Messages.proposals_stateAccepted
            : state(proposal);
    String words =
        NLS.bind(
            Messages.proposals_decided,
            new Object[] {
              decided, proposal.decidedBy(), Times.at(proposal.decided()), proposal.decisionReason()
            });
    return proposal.definition() == null
        ? words
        : words + "\n" + NLS.bind(Messages.proposals_deployed, proposal.definition());
  }

  static String change(DeploymentPreview.Change change) {
    return switch (change.kind()) {
      case "added" -> Messages.proposals_changeAdded;
      case "removed" -> Messages.proposals_changeRemoved;
      default -> Messages.proposals_changeChanged;
    };
  }

  static ColorRole color(DeploymentPreview.Change change) {
    return switch (change.kind()) {
      case "added" -> ColorRole.GOOD;
      case "removed" -> ColorRole.CRITICAL;
      default -> ColorRole.WARNING;
    };
  }
}
