package org.orrery.server.workflow;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows that tie runs of sub-life-cycles to the passages that called them. */
@Component
class CallRows {
  private final JdbcClient jdbc;

  CallRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes a run the sub-life-cycle of another, in whose passage it was called. */
  void adopt(String id, String parent, String passage) {
    jdbc.sql("update run set parent = ?, parent_passage = ? where id = ?")
        .params(parent, passage, id)
        .update();
  }

  /** The run that a passage called and whose end it has not taken. */
  Optional<RunRow> calledBy(String passage) {
    return jdbc.sql("select * from run where parent_passage = ?")
        .params(passage)
        .query(RunRows::run)
        .optional();
  }

  /** A called run that has ended while its passage waits. */
  record EndedCall(String run, String state, String end, String passage) {}

  List<EndedCall> endedCalls() {
    return jdbc.sql(
            "select r.id, r.state, r.end_kind, p.id as passage from run r"
                + " join passage p on p.id = r.parent_passage"
                + " where r.state is not null and p.state = 'pending'")
        .query(
            (row, i) ->
                new EndedCall(
                    row.getString("id"),
                    row.getString("state"),
                    row.getString("end_kind"),
                    row.getString("passage")))
        .list();
  }

  /** Called runs that go on although their passage has been left. */
  List<String> abandonedCalls() {
    return jdbc.sql(
            "select r.id from run r join passage p on p.id = r.parent_passage"
                + " where r.state is null and p.left_at is not null")
        .query(String.class)
        .list();
  }

  /** The end of a called run has been taken. */
  void settled(String id) {
    jdbc.sql("update run set parent_passage = null where id = ?").params(id).update();
  }
}
