package org.orrery.server.approvals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.api.Approval;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.alerts.Alerts;
import org.orrery.server.approvals.ApprovalRows.Row;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches the conditions of approvals: when they end before somebody says that they are met, the
 * approval is marked, an alert is raised and the trail says so. The model stays where it is: what
 * follows is for people to decide.
 */
@Component
class Conditions {
  private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);
  static final String EXPIRED = "conditions-expired";

  private final ApprovalRows rows;
  private final Alerts alerts;
  private final AuditTrail audit;
  private final EventLog events;
  private final TransactionTemplate transactions;

  Conditions(
      ApprovalRows rows,
      Alerts alerts,
      AuditTrail audit,
      EventLog events,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.alerts = alerts;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
  }

  /** Looks for conditions that have ended; called by the clock. */
  @Scheduled(fixedDelayString = "${orrery.conditions.every:PT30S}")
  void expire() {
    for (String id : rows.expired()) {
      try {
        transactions.executeWithoutResult(status -> expire(rows.lock(id)));
      } catch (RuntimeException e) {
        LOG.error("The end of the conditions of approval {} could not be kept", id, e);
      }
    }
  }

  private void expire(Row row) {
    if (!row.state().equals("approved-with-conditions")) {
      return;
    }
    rows.state(row.id(), EXPIRED);
    List<String> open =
        rows.votes(row.id()).stream()
            .map(ApprovalRows.VoteRow::vote)
            .map(Approval.Vote::conditions)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    alerts.raise(
        new Alerts.NewAlert(
            row.run(),
            row.model(),
            row.element(),
            row.name(),
            "critical",
            open.size(),
            0,
            null,
            "The conditions of '" + row.name() + "' ended unmet: " + String.join("; ", open)),
        null,
        0);
    tell(row, "system", EXPIRED, Map.of("conditions", open));
  }

  /** In the caller's transaction, behind the lock of the approval. */
  void met(Row row, String reason, Voter voter) {
    ProblemException barred = Eligibility.barred(row, voter);
    if (barred != null) {
      throw barred;
    }
    if (!open(row)) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "The step is " + row.state() + ", without open conditions.",
          "Load it again.",
          Map.of("current", row.state(), "needed", "approved-with-conditions"));
    }
    if (reason == null || reason.isBlank()) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "Nobody says how the conditions were met.",
          "Give a reason.");
    }
    rows.state(row.id(), "approved");
    alerts.close(row.run(), row.element());
    tell(row, voter.name(), "conditions-met", Map.of("reason", reason));
  }

  /** Whether conditions wait to be met. */
  static boolean open(Row row) {
    return row.state().equals("approved-with-conditions") || row.state().equals(EXPIRED);
  }

  private void tell(Row row, String actor, String what, Map<String, ?> more) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("approval", row.id());
    facts.put("run", row.run());
    facts.put("element", row.element());
    facts.put("model", row.model());
    facts.put("version", row.version());
    facts.put("outcome", what);
    events.publish(EventTypes.APPROVAL_DECIDED, row.id(), facts);
    facts.putAll(more);
    audit.append(actor, what, "approval/" + row.id(), facts);
  }
}
