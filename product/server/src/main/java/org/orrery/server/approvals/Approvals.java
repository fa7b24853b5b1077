package org.orrery.server.approvals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.EventTypes;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewVote;
import org.orrery.api.Person;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.approvals.ApprovalRows.Row;
import org.orrery.server.approvals.ApprovalRows.VoteRow;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The authority for decisions of people: roles, quorum and four eyes are enforced here. */
@Component
class Approvals {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._-]{0,199}");

  private final ApprovalRows rows;
  private final Eligibility eligibility;
  private final Delegating delegating;
  private final Conditions conditions;
  private final Catalog catalog;
  private final Runs runs;
  private final AuditTrail audit;
  private final EventLog events;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transactions;

  Approvals(
      ApprovalRows rows,
      Eligibility eligibility,
      Delegating delegating,
      Conditions conditions,
      Catalog catalog,
      Runs runs,
      AuditTrail audit,
      EventLog events,
      ApplicationEventPublisher publisher,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.eligibility = eligibility;
    this.delegating = delegating;
    this.conditions = conditions;
    this.catalog = catalog;
    this.runs = runs;
    this.audit = audit;
    this.events = events;
    this.publisher = publisher;
    this.transactions = transactions;
  }

  List<Approval> all(String state, boolean mine, Voter caller) {
    return rows.all(state == null || state.isBlank() ? null : state).stream()
        .map(row -> view(row, caller))
        .filter(approval -> !mine || approval.mayDecide())
        .toList();
  }

  Approval one(String id, Voter caller) {
    return view(rows.get(id), caller);
  }

  /** Takes a vote; with the deciding one the run goes on in the same transaction. */
  Approval vote(String id, NewVote given, Voter voter) {
    String run = rows.get(id).run();
    transactions.executeWithoutResult(
        status -> {
          runs.lock(run);
          vote(rows.lock(id), given, voter);
        });
    return one(id, voter);
  }

  private void vote(Row row, NewVote given, Voter voter) {
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

  /** Hands an open decision on, under the lock of its run. */
  Approval delegate(String id, Delegation order, Voter voter) {
    transactions.executeWithoutResult(
        status -> {
          runs.lock(rows.get(id).run());
          Row row = rows.lock(id);
          List<VoteRow> votes = rows.votes(id);
          eligibility.refuse(row, votes, voter);
          delegating.handOn(row, votes, order, voter);
        });
    return one(id, voter);
  }

  /** To whom an open decision may be handed on by somebody who may decide. */
  List<Person> delegates(String id, Voter voter) {
    Row row = rows.get(id);
    List<VoteRow> votes = rows.votes(id);
    eligibility.refuse(row, votes, voter);
    return delegating.candidates(row, votes, voter);
  }

  /** Says that the conditions of an approval are met. */
  Approval conditionsMet(String id, String reason, Voter voter) {
    transactions.executeWithoutResult(
        status -> {
          runs.lock(rows.get(id).run());
          conditions.met(rows.lock(id), reason, voter);
        });
    return one(id, voter);
  }

  /** Adds a document beside the decision. */
  Approval evidence(String id, String name, InputStream bytes, Voter voter) throws IOException {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "The evidence has no usable name.",
          "Use letters, digits, blanks, '.', '-' and '_'.");
    }
    Row seen = rows.get(id);
    String sha256 = catalog.store(bytes);
    long size = Files.size(catalog.artifactFile(sha256));
    int dot = name.lastIndexOf('.');
    String format = dot < 0 ? "file" : name.substring(dot + 1);
    transactions.executeWithoutResult(
        status -> {
          runs.lock(seen.run());
          Row row = rows.lock(id);
          if (!row.open()) {
            throw Eligibility.closed(row);
          }
          boolean replaces =
              rows.evidence(id).stream()
                  .anyMatch(e -> e.name().equals(name) && !e.sha256().equals(sha256));
          if (replaces) {
            throw new ProblemException(
                409,
                ProblemCodes.CONFLICT,
                "There is other evidence named '" + name + "'.",
                "Choose another name: evidence is never replaced.");
          }
          rows.insert(id, new Approval.Evidence(name, sha256, format, size));
          audit.append(
              voter.name(),
              "evidence-added",
              "approval/" + id,
              Map.of("name", name, "sha256", sha256));
        });
    return one(id, voter);
  }

  private Approval view(Row row, Voter caller) {
    List<VoteRow> votes = rows.votes(row.id());
    ProblemException whyNot = eligibility.whyNot(row, votes, caller);
    Terms terms = row.terms();
    return new Approval(
        row.id(),
        row.run(),
        row.lifecycleName(),
        row.element(),
        row.name(),
        row.kind(),
        row.model(),
        row.version(),
        row.state(),
        terms.roles().stream().map(Terms.DrawnRole::id).toList(),
        terms.quorum(),
        terms.eachRole(),
        terms.fourEyes(),
        terms.checklist(),
        terms.requiredEvidence(),
        rows.evidence(row.id()),
        votes.stream().map(VoteRow::vote).toList(),
        row.created(),
        row.due(),
        row.escalated(),
        whyNot == null,
        whyNot == null ? null : whyNot.getMessage(),
        terms.fields(),
        whyNot == null && Boolean.TRUE.equals(terms.delegation()),
        Conditions.open(row) && Eligibility.barred(row, caller) == null);
  }
}
