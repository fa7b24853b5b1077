package org.orrery.server.approvals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.NewVote;
import org.orrery.api.Person;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.approvals.ApprovalRows.Row;
import org.orrery.server.approvals.ApprovalRows.VoteRow;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.workflow.Runs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Human steps as people see them, and what they may do with them: vote, hand on, add evidence. */
@Component
class Approvals {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._-]{0,199}");

  private final ApprovalRows rows;
  private final Eligibility eligibility;
  private final Voting voting;
  private final Delegating delegating;
  private final Conditions conditions;
  private final Catalog catalog;
  private final Runs runs;
  private final AuditTrail audit;
  private final TransactionTemplate transactions;

  Approvals(
      ApprovalRows rows,
      Eligibility eligibility,
      Voting voting,
      Delegating delegating,
      Conditions conditions,
      Catalog catalog,
      Runs runs,
      AuditTrail audit,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.eligibility = eligibility;
    this.voting = voting;
    this.delegating = delegating;
    this.conditions = conditions;
    this.catalog = catalog;
    this.runs = runs;
    this.audit = audit;
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
          voting.vote(rows.lock(id), given, voter);
        });
    return one(id, voter);
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
