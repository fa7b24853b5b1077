package org.orrery.server.approvals;

import java.time.Instant;
import java.util.List;
import org.orrery.api.Approval;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the votes of all approvals. */
@Component
class VoteRows implements Votes {
  private final JdbcClient jdbc;

  VoteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Cast> since(Instant from) {
    return jdbc.sql(
            "select a.run, a.element, v.vote from approval_vote v"
                + " join approval a on a.id = v.approval where a.created >= ?"
                + " order by a.created, v.place")
        .params(Columns.time(from))
        .query(
            (row, n) ->
                new Cast(
                    row.getString("run"),
                    row.getString("element"),
                    Json.read(row.getString("vote"), Approval.Vote.class).outcome()))
        .list();
  }
}
