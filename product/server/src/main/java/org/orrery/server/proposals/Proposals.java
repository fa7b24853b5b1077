package org.orrery.server.proposals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Proposal;
import org.orrery.api.Role;
import org.orrery.server.Ids;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Deployments;
import org.orrery.server.workflow.Unproven;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of proposals: made, accepted or rejected by somebody else, withdrawn. */
@Component
class Proposals {
  private static final int LONGEST = 4_000;

  private final ProposalRows rows;
  private final Acceptances acceptances;
  private final Deployments deployments;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final EventLog events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Proposals(
      ProposalRows rows,
      Acceptances acceptances,
      Deployments deployments,
      Catalog catalog,
      AuditTrail audit,
      EventLog events,
      TransactionTemplate transactions,
      Clock clock) {
    this.rows = rows;
    this.acceptances = acceptances;
    this.deployments = deployments;
    this.catalog = catalog;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Who calls, and the roles of the server that they have. */
  record Caller(String name, Predicate<String> hasRole) {}

  List<Proposal> all(String state, Caller caller) {
    return rows.all(state == null || state.isBlank() ? null : state).stream()
        .map(proposal -> seen(proposal, caller))
        .toList();
  }

  Proposal one(String id, Caller caller) {
    return seen(rows.get(id), caller);
  }

  /** The drawing as it was proposed, a file. */
  byte[] drawing(String id) {
    return acceptances.archive(rows.get(id)).drawing();
  }

  /** Proposes an archive; what is proposed already and not decided is not proposed twice. */
  Proposal propose(byte[] archive, String reason, Caller caller) {
    String why = reason(reason);
    DeploymentPreview preview = deployments.preview(archive);
    refuseUnfit(preview);
    Proposal before = preview.acceptance().proposal();
    if (before != null && !before.state().equals("rejected")) {
      return one(before.id(), caller);
    }
    String digest = store(archive);
    Proposal made =
        new Proposal(
            Ids.next(),
            preview.lifecycle(),
            preview.name(),
            preview.version(),
            preview.current().id(),
            digest,
            preview.acceptance().changes(),
            caller.name(),
            clock.instant(),
            why,
            "open",
            null,
            null,
            null,
            null,
            false,
            null);
    transactions.executeWithoutResult(
        status -> {
          rows.insert(made);
          tell(EventTypes.PROPOSAL_MADE, made, caller, why);
        });
    return one(made.id(), caller);
  }

  Proposal accept(String id, String reason, Caller caller) {
    return decide(id, "accepted", EventTypes.PROPOSAL_ACCEPTED, reason, caller);
  }

  Proposal reject(String id, String reason, Caller caller) {
    return decide(id, "rejected", EventTypes.PROPOSAL_REJECTED, reason, caller);
  }

  /** Takes a proposal back that is not deployed; whoever made it may. */
  Proposal withdraw(String id, String reason, Caller caller) {
    String why = reason(reason);
    transactions.executeWithoutResult(
        status -> {
          Proposal proposal = rows.lock(id);
          if (!proposal.proposedBy().equals(caller.name())) {
            throw new ProblemException(
                403,
                ProblemCodes.FORBIDDEN,
                "The proposal was made by " + proposal.proposedBy() + ".",
                "Ask " + proposal.proposedBy() + " to withdraw it.");
          }
          if (!proposal.state().equals("open") && !proposal.state().equals("accepted")) {
            throw wrongState(proposal);
          }
          rows.decide(id, "withdrawn", caller.name(), clock.instant(), why);
          tell(EventTypes.PROPOSAL_WITHDRAWN, proposal, caller, why);
        });
    return one(id, caller);
  }

  private Proposal decide(String id, String state, String event, String reason, Caller caller) {
    String why = reason(reason);
    transactions.executeWithoutResult(
        status -> {
          Proposal proposal = rows.lock(id);
          ProblemException whyNot = whyNot(proposal, caller);
          if (whyNot != null) {
            throw whyNot;
          }
          refuseOutdated(proposal);
          rows.decide(id, state, caller.name(), clock.instant(), why);
          tell(event, proposal, caller, why);
        });
    return one(id, caller);
  }

  /** What was shown when it was proposed must be what would change now. */
  private void refuseOutdated(Proposal proposal) {
    boolean isAsShown =
        deployments
            .deployed(proposal.lifecycle())
            .map(now -> Acceptances.changes(now, acceptances.drawing(proposal)))
            .filter(proposal.changes()::equals)
            .isPresent();
    if (!isAsShown) {
      throw new ProblemException(
          409,
          ProblemCodes.CONFLICT,
          "Other approval steps were deployed since this was proposed.",
          "Ask " + proposal.proposedBy() + " to propose it again.");
    }
  }

  private void tell(String event, Proposal proposal, Caller caller, String reason) {
    Map<String, Object> details =
        Map.of(
            "lifecycle", proposal.lifecycle(),
            "base", proposal.base(),
            "digest", proposal.digest(),
            "by", caller.name(),
            "reason", reason);
    audit.append(caller.name(), event, "proposal/" + proposal.id(), details);
    events.publish(event, proposal.id(), details);
  }

  private String store(byte[] archive) {
    try {
      return catalog.store(new ByteArrayInputStream(archive));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseUnfit(DeploymentPreview preview) {
    Unproven.refuse("The drawing", preview.findings());
    if (preview.acceptance() == null) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "The drawing changes no approval step that is deployed.",
          "Deploy it: nothing has to be accepted.");
    }
  }

  private static String reason(String reason) {
    String text = reason == null ? "" : reason.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new ProblemException(
          400,
          text.isEmpty() ? ProblemCodes.BAD_REQUEST : ProblemCodes.TOO_LARGE,
          text.isEmpty() ? "There is no reason." : "The reason is too long.",
          "Say why, in at most " + LONGEST + " characters.");
    }
    return text;
  }

  private static Proposal seen(Proposal of, Caller caller) {
    ProblemException whyNot = whyNot(of, caller);
    return new Proposal(
        of.id(),
        of.lifecycle(),
        of.name(),
        of.version(),
        of.base(),
        of.digest(),
        of.changes(),
        of.proposedBy(),
        of.proposed(),
        of.reason(),
        of.state(),
        of.decidedBy(),
        of.decided(),
        of.decisionReason(),
        of.definition(),
        whyNot == null,
        whyNot == null ? null : whyNot.getMessage());
  }

  /** Why somebody may not decide now, or null. */
  private static ProblemException whyNot(Proposal proposal, Caller caller) {
    if (!proposal.state().equals("open")) {
      return wrongState(proposal);
    }
    boolean governs =
        caller.hasRole().test(Role.VALIDATOR.code()) || caller.hasRole().test(Role.APPROVER.code());
    if (!governs) {
      return new ProblemException(
          403,
          ProblemCodes.ROLE_MISSING,
          "A validator or an approver decides on changes to approval steps.",
          "Ask one of them.",
          Map.of("needed", List.of(Role.VALIDATOR.code(), Role.APPROVER.code())));
    }
    return proposal.proposedBy().equals(caller.name())
        ? new ProblemException(
            403,
            ProblemCodes.FOUR_EYES,
            "You proposed this change.",
            "Somebody else has to accept or reject it.")
        : null;
  }

  private static ProblemException wrongState(Proposal proposal) {
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "The proposal is " + proposal.state() + ".",
        "Load it again.",
        Map.of("current", proposal.state(), "needed", "open"));
  }
}
