package org.orrery.server.approvals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Delegation;
import org.orrery.api.EventTypes;
import org.orrery.api.Person;
import org.orrery.api.ProblemCodes;
import org.orrery.api.User;
import org.orrery.server.ProblemException;
import org.orrery.server.approvals.ApprovalRows.Row;
import org.orrery.server.approvals.ApprovalRows.VoteRow;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.orrery.server.security.People;
import org.springframework.stereotype.Component;

/**
 * Hands decisions on to another person of the step's roles, where the drawing allows it. Whoever
 * handed a decision on does not decide any more; four eyes hold for the other person as well.
 */
@Component
class Delegating {
  private final ApprovalRows rows;
  private final People people;
  private final AuditTrail audit;
  private final EventLog events;

  Delegating(ApprovalRows rows, People people, AuditTrail audit, EventLog events) {
    this.rows = rows;
    this.people = people;
    this.audit = audit;
    this.events = events;
  }

  /** In the caller's transaction, behind the lock of the approval; the caller may vote. */
  void handOn(Row row, List<VoteRow> votes, Delegation order, Voter from) {
    checkDrawn(row);
    if (order.reason() == null || order.reason().isBlank()) {
      throw bad("Handing a decision on needs a reason.", "Say why.");
    }
    String to = order.to() == null ? "" : order.to();
    check(row, votes, from, to);
    rows.delegate(row.id(), from.name(), to, order.reason());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("approval", row.id());
    facts.put("run", row.run());
    facts.put("element", row.element());
    facts.put("model", row.model());
    facts.put("from", from.name());
    facts.put("to", to);
    events.publish(EventTypes.APPROVAL_REQUESTED, row.id(), facts);
    facts.put("reason", order.reason());
    audit.append(from.name(), "approval-delegated", "approval/" + row.id(), facts);
  }

  /** Whom the caller, who may vote, may hand the decision on to. */
  List<Person> candidates(Row row, List<VoteRow> votes, Voter from) {
    checkDrawn(row);
    return people.enabled().stream()
        .filter(person -> !person.name().equals(from.name()))
        .filter(person -> Eligibility.barred(row, voter(person)) == null)
        .filter(person -> !isDone(row, votes, person.name()))
        .map(person -> new Person(person.name(), person.displayName()))
        .toList();
  }

  private static void checkDrawn(Row row) {
    if (!Boolean.TRUE.equals(row.terms().delegation())) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "The drawing does not let this decision be handed on.",
          "Decide yourself, or leave it to another person of the roles.");
    }
  }

  private static Voter voter(User person) {
    return new Voter(person.name(), person.roles()::contains);
  }

  private boolean isDone(Row row, List<VoteRow> votes, String person) {
    return votes.stream().anyMatch(vote -> vote.vote().by().equals(person))
        || rows.delegations(row.id()).containsKey(person);
  }

  private void check(Row row, List<VoteRow> votes, Voter from, String to) {
    if (to.equals(from.name())) {
      throw bad("You cannot hand a decision on to yourself.", "Name another person.");
    }
    User person =
        people
            .enabled(to)
            .orElseThrow(
                () -> bad("There is nobody '" + to + "' who may sign in.", "Name another person."));
    ProblemException barred = Eligibility.barred(row, voter(person));
    if (barred != null) {
      throw new ProblemException(
          409,
          barred.code(),
          "'" + to + "' may not decide on this step.",
          "Name a person of the step's roles who has not worked on the version.",
          barred.fields());
    }
    if (isDone(row, votes, to)) {
      throw new ProblemException(
          409,
          ProblemCodes.CONFLICT,
          "'" + to + "' has decided or handed the decision on.",
          "Name another person.");
    }
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
