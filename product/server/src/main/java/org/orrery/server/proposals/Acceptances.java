package org.orrery.server.proposals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Proposal;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.ApprovalChanges;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.DeploymentGate;
import org.springframework.stereotype.Component;

/**
 * Which drawings are accepted: those whose approval steps are the accepted ones, whatever else is
 * different. Proposals are always for the approval steps that are deployed, for those for others
 * are outdated by the deployment that changes them.
 */
@Component
class Acceptances implements DeploymentGate {
  private final ProposalRows rows;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final EventLog events;
  private final Map<String, Lifecycle> proposed = new ConcurrentHashMap<>();

  Acceptances(ProposalRows rows, Catalog catalog, AuditTrail audit, EventLog events) {
    this.rows = rows;
    this.catalog = catalog;
    this.audit = audit;
    this.events = events;
  }

  @Override
  public DeploymentPreview.Acceptance acceptance(Lifecycle deployed, Lifecycle drawing) {
    List<DeploymentPreview.Change> changes = changes(deployed, drawing);
    return changes.isEmpty()
        ? null
        : new DeploymentPreview.Acceptance(changes, same(drawing).orElse(null));
  }

  @Override
  public void refuse(Lifecycle deployed, Lifecycle drawing) {
    DeploymentPreview.Acceptance acceptance = acceptance(deployed, drawing);
    if (acceptance != null && !acceptance.given()) {
      throw refusal(acceptance);
    }
  }

  @Override
  public void deployed(Lifecycle before, Lifecycle drawing, Definition definition, String actor) {
    DeploymentPreview.Acceptance acceptance = acceptance(before, drawing);
    if (acceptance == null) {
      return;
    }
    if (!acceptance.given() || !rows.deploy(acceptance.proposal().id(), definition.id())) {
      throw refusal(acceptance);
    }
    for (Proposal other : rows.of(definition.lifecycle())) {
      if (other.state().equals("open") || other.state().equals("accepted")) {
        rows.enter(other.id(), "outdated");
        Map<String, Object> details =
            Map.of("lifecycle", other.lifecycle(), "definition", definition.id(), "by", actor);
        audit.append(actor, EventTypes.PROPOSAL_OUTDATED, "proposal/" + other.id(), details);
        events.publish(EventTypes.PROPOSAL_OUTDATED, other.id(), details);
      }
    }
  }

  /** The newest proposal of the same approval steps that can still lead to a deployment. */
  private Optional<Proposal> same(Lifecycle drawing) {
    return rows.of(drawing.getId()).stream()
        .filter(proposal -> List.of("open", "accepted", "rejected").contains(proposal.state()))
        .filter(proposal -> ApprovalChanges.between(drawing(proposal), drawing).isEmpty())
        .findFirst();
  }

  /** The drawing that was proposed; read only. */
  Lifecycle drawing(Proposal proposal) {
    return proposed.computeIfAbsent(proposal.digest(), digest -> archive(proposal).lifecycle());
  }

  /** The archive that was proposed. */
  Archive archive(Proposal proposal) {
    try {
      return Archive.read(Files.readAllBytes(catalog.artifactFile(proposal.digest())));
    } catch (IOException | ArchiveException e) {
      throw new IllegalStateException(
          "The archive of the proposal '" + proposal.id() + "' cannot be read", e);
    }
  }

  static List<DeploymentPreview.Change> changes(Lifecycle deployed, Lifecycle drawing) {
    return ApprovalChanges.between(deployed, drawing).stream()
        .map(
            change ->
                new DeploymentPreview.Change(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.element(),
                    change.elementKind(),
                    change.name(),
                    change.detail()))
        .toList();
  }

  private static ProblemException refusal(DeploymentPreview.Acceptance acceptance) {
    DeploymentPreview.Change first = acceptance.changes().getFirst();
    Proposal proposal = acceptance.proposal();
    String state =
        proposal == null
            ? "nobody has accepted it."
            : acceptance.awaited()
                ? "the proposal of " + proposal.proposedBy() + " is not decided."
                : proposal.decidedBy() + " rejected it: " + proposal.decisionReason();
    String hint =
        acceptance.awaited()
            ? "Ask a validator or an approver other than %s to accept it."
                .formatted(proposal.proposedBy())
            : "Propose it (orrery deploy --propose WHY, or File > Deploy…), and ask a validator"
                + " or an approver other than you to accept it.";
    return new ProblemException(
        422,
        ProblemCodes.ACCEPTANCE_NEEDED,
        "'%s' (%s) changes how things are approved, and %s"
            .formatted(first.name(), first.element(), state),
        hint,
        Map.of("element", first.element(), "changes", acceptance.changes()));
  }
}
