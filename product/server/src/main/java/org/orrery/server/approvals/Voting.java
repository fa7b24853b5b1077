package org.orrery.server.approvals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.api.Approval;
import org.orrery.api.EventTypes;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewVote;
import org.orrery.server.approvals.ApprovalRows.Row;
import org.orrery.server.approvals.ApprovalRows.VoteRow;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The authority for votes: roles, quorum and four eyes are enforced here. */
@Component
class Voting {
  private final ApprovalRows rows;
  private final Eligibility eligibility;
  private final Catalog catalog;
  private final Runs runs;
  private final AuditTrail audit;
  private final EventLog events;
  private final ApplicationEventPublisher publisher;

  Voting(
      ApprovalRows rows,
      Eligibility eligibility,
      Catalog catalog,
      Runs runs,
      AuditTrail audit,
      EventLog events,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.eligibility = eligibility;
    this.catalog = catalog;
    this.runs = runs;
    this.audit = audit;
    this.events = events;
    this.publisher = publisher;
  }

  /** Takes a vote in the caller's transaction, behind the locks of run and approval. */
  void vote(Row row, NewVote given, Voter voter) {
    List<VoteRow> before = rows.votes(row.id());
    eligibility.refuse(row, before, voter);
    NewVote vote =
        Ballots.checked(given, row.kind(), row.terms(), rows.evidence(row.id()), rows.now());
    List<String> roles = voter.roles(row.terms());
    String role =
        roles.stream()
            .filter(each -> before.stream().noneMatch(v -> v.vote().role().equals(each)))
            .findFirst()
            .orElse(roles.get(0));
    VoteRow kept =
        new VoteRow(
            new Approval.Vote(
                voter.name(),
                role,
                vote.outcome(),
                vote.reason(),
                vote.conditions(),
                vote.conditionsExpire(),
                vote.evidence(),
                rows.now()),
            roles);
    rows.insert(row.id(), before.size() + 1, kept);
    told(row, kept.vote(), vote);
    List<VoteRow> votes = new ArrayList<>(before);
    votes.add(kept);
    decideIfReached(row, votes, vote.answers());
  }

  private void told(Row row, Approval.Vote vote, NewVote given) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("approval", row.id());
    facts.put("run", row.run());
    facts.put("element", row.element());
    facts.put("model", row.model());
    facts.put("version", row.version());
    facts.put("by", vote.by());
    facts.put("role", vote.role());
    facts.put("outcome", vote.outcome());
    events.publish(EventTypes.VOTE_GIVEN, row.id(), facts);
    facts.put("reason", vote.reason());
    facts.put("conditions", vote.conditions());
    facts.put("conditionsExpire", vote.conditionsExpire());
    facts.put("evidence", vote.evidence());
    facts.put("checklist", given.checklist());
    facts.put("answers", given.answers());
    audit.append(vote.by(), EventTypes.VOTE_GIVEN, "approval/" + row.id(), facts);
    if (row.version() != null && !row.kind().equals("task")) {
      catalog.decide(
          row.model(),
          row.version(),
          new ModelVersion.Decision(
              row.id(), vote.by(), vote.role(), vote.outcome(), vote.reason(), vote.at()));
    }
  }

  private void decideIfReached(Row row, List<VoteRow> votes, Map<String, String> answers) {
    Terms terms = row.terms();
    String outcome =
        Tally.outcome(
            votes.stream()
                .map(v -> new Tally.Ballot(v.vote().outcome(), terms.counted(v.roles())))
                .toList(),
            terms.quorum(),
            terms.panel() == null ? terms.quorum() : terms.panel(),
            terms.eachRole(),
            terms.drawnRoles());
    if (outcome == null) {
      return;
    }
    rows.state(row.id(), state(outcome));
    if (outcome.equals(Tally.CONDITIONS)) {
      votes.stream()
          .map(v -> v.vote().conditionsExpire())
          .filter(Objects::nonNull)
          .min(Instant::compareTo)
          .ifPresent(end -> rows.conditionsExpire(row.id(), end));
    }
    Map<String, String> results = new LinkedHashMap<>();
    results.put("decidedBy", String.join(", ", votes.stream().map(v -> v.vote().by()).toList()));
    results.putAll(answers);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("approval", row.id());
    facts.put("run", row.run());
    facts.put("element", row.element());
    facts.put("model", row.model());
    facts.put("version", row.version());
    facts.put("outcome", outcome);
    facts.put("by", results.get("decidedBy"));
    audit.append("system", EventTypes.APPROVAL_DECIDED, "approval/" + row.id(), facts);
    events.publish(EventTypes.APPROVAL_DECIDED, row.id(), facts);
    String end = row.kind().equals("task") ? "done" : outcome;
    publisher.publishEvent(
        new ApprovalDecided(row.id(), row.run(), row.id(), row.model(), row.version(), end));
    runs.complete(row.id(), StepResult.outcome(end, results));
  }

  private static String state(String outcome) {
    return switch (outcome) {
      case Tally.REJECT -> "rejected";
      case Tally.CONDITIONS -> "approved-with-conditions";
      default -> "approved";
    };
  }
}
