package org.orrery.server.connectors;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.orrery.server.Columns;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.workflow.StepTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was sent for a passage, kept before and after it is sent: a passage that was answered is
 * never sent again, and one whose answer is not known is sent again only with a word in the trail.
 */
@Component
class ConnectorCalls {
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  ConnectorCalls(JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A passage's calls.
   *
   * @param calls how often it was sent
   * @param state sending, refused or answered; sending stays when the answer never came
   * @param status what was answered last, or null
   */
  record Call(int calls, String state, String status) {
    boolean answered() {
      return state.equals("answered");
    }
  }

  Optional<Call> of(String passage) {
    return jdbc.sql("select calls, state, status from connector_call where passage = ?")
        .params(passage)
        .query(
            (row, i) ->
                new Call(row.getInt("calls"), row.getString("state"), row.getString("status")))
        .optional();
  }

  /** Writes down that a call begins, and returns its number; 1 for the first. */
  @Transactional
  public int begin(StepTask task, String connector) {
    Call before = of(task.passage()).orElse(null);
    if (before == null) {
      jdbc.sql(
              "insert into connector_call (passage, connector, calls, state, at)"
                  + " values (?, ?, 1, 'sending', ?)")
          .params(task.passage(), connector, Columns.time(clock.instant()))
          .update();
      return 1;
    }
    int number = before.calls() + 1;
    jdbc.sql("update connector_call set calls = ?, state = 'sending', at = ? where passage = ?")
        .params(number, Columns.time(clock.instant()), task.passage())
        .update();
    if (before.state().equals("sending")) {
      audit.append(
          "system",
          "connector-called-again",
          "run/" + task.run(),
          Map.of(
              "connector",
              connector,
              "element",
              task.step().getId(),
              "key",
              task.passage(),
              "call",
              number,
              "why",
              "No answer to the call before was received; it may have been carried out."));
    }
    return number;
  }

  /** Keeps what was answered. */
  void ended(String passage, boolean answered, String status) {
    jdbc.sql("update connector_call set state = ?, status = ?, at = ? where passage = ?")
        .params(answered ? "answered" : "refused", status, Columns.time(clock.instant()), passage)
        .update();
  }
}
