package org.orrery.server.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Proposal;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of proposals; callers hold a transaction where they write. */
@Component
class ProposalRows {
  private static final int MOST_LISTED = 1_000;

  private final JdbcClient jdbc;

  ProposalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Proposal proposal) {
    jdbc.sql(
            "insert into proposal (id, lifecycle, name, version, base, digest, changes,"
                + " proposed_by, proposed, reason, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            proposal.id(),
            proposal.lifecycle(),
            proposal.name(),
            proposal.version(),
            proposal.base(),
            proposal.digest(),
            Json.write(proposal.changes()),
            proposal.proposedBy(),
            Columns.time(proposal.proposed()),
            proposal.reason(),
            proposal.state())
        .update();
  }

  /** Proposals in a state, or all, the newest first. */
  List<Proposal> all(String state) {
    return jdbc.sql(
            "select * from proposal where (cast(? as varchar(20)) is null or state = ?)"
                + " order by number desc fetch first ? rows only")
        .params(state, state, MOST_LISTED)
        .query(ProposalRows::proposal)
        .list();
  }

  /** Proposals for a life cycle, the newest first. */
  List<Proposal> of(String lifecycle) {
    return jdbc.sql("select * from proposal where lifecycle = ? order by number desc")
        .params(lifecycle)
        .query(ProposalRows::proposal)
        .list();
  }

  Proposal get(String id) {
    return known(
        id,
        jdbc.sql("select * from proposal where id = ?")
            .params(id)
            .query(ProposalRows::proposal)
            .optional());
  }

  /** The proposal, which nobody else changes until the transaction ends. */
  Proposal lock(String id) {
    return known(
        id,
        jdbc.sql("select * from proposal where id = ? for update")
            .params(id)
            .query(ProposalRows::proposal)
            .optional());
  }

  void decide(String id, String state, String actor, Instant at, String reason) {
    jdbc.sql(
            "update proposal set state = ?, decided_by = ?, decided = ?, decision_reason = ?"
                + " where id = ?")
        .params(state, actor, Columns.time(at), reason, id)
        .update();
  }

  void enter(String id, String state) {
    jdbc.sql("update proposal set state = ? where id = ?").params(state, id).update();
  }

  /** Uses an acceptance up; false when it is no longer there. */
  boolean deploy(String id, String definition) {
    return jdbc.sql(
                "update proposal set state = 'deployed', definition = ?"
                    + " where id = ? and state = 'accepted'")
            .params(definition, id)
            .update()
        == 1;
  }

  private static Proposal known(String id, Optional<Proposal> proposal) {
    return proposal.orElseThrow(
        () ->
            new ProblemException(
                404,
                ProblemCodes.NOT_FOUND,
                "There is no proposal '" + id + "'.",
                "List the proposals to see their ids."));
  }

  private static Proposal proposal(ResultSet row, int index) throws SQLException {
    return new Proposal(
        row.getString("id"),
        row.getString("lifecycle"),
        row.getString("name"),
        row.getString("version"),
        row.getString("base"),
        row.getString("digest"),
        Json.list(row.getString("changes"), DeploymentPreview.Change.class),
        row.getString("proposed_by"),
        Columns.instant(row, "proposed"),
        row.getString("reason"),
        row.getString("state"),
        row.getString("decided_by"),
        Columns.instant(row, "decided"),
        row.getString("decision_reason"),
        row.getString("definition"),
        false,
        null);
  }
}
