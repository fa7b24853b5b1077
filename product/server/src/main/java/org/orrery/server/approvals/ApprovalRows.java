package org.orrery.server.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.api.Approval;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of approvals, their evidence and votes. */
@Component
class ApprovalRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  ApprovalRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An approval as it is kept.
   *
   * @param excluded people whom four eyes exclude
   */
  record Row(
      String id,
      String run,
      String lifecycleName,
      String element,
      String name,
      String kind,
      String model,
      Integer version,
      String state,
      Terms terms,
      List<String> excluded,
      Instant created,
      Instant due,
      boolean escalated) {

    boolean open() {
      return state.equals("open");
    }
  }

  /** A vote as it is kept, with all roles of the step that its voter has. */
  record VoteRow(Approval.Vote vote, List<String> roles) {}

  Instant now() {
    return clock.instant();
  }

  void insert(Row row) {
    jdbc.sql(
            "insert into approval (id, run, lifecycle_name, element, name, kind, model, version,"
                + " state, terms, excluded, created, due, escalated) values (:id, :run,"
                + " :lifecycle, :element, :name, :kind, :model, :version, :state, :terms,"
                + " :excluded, :created, :due, false)")
        .param("id", row.id())
        .param("run", row.run())
        .param("lifecycle", row.lifecycleName())
        .param("element", row.element())
        .param("name", row.name())
        .param("kind", row.kind())
        .param("model", row.model())
        .param("version", row.version())
        .param("state", row.state())
        .param("terms", Json.write(row.terms()))
        .param("excluded", Json.write(row.excluded()))
        .param("created", Columns.time(row.created()))
        .param("due", Columns.time(row.due()))
        .update();
  }

  Row get(String id) {
    return one("select * from approval where id = ?", id);
  }

  Row lock(String id) {
    return one("select * from approval where id = ? for update", id);
  }

  private Row one(String sql, String id) {
    return find(sql, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "There is no approval '" + id + "'.",
                    "List the approvals."));
  }

  Optional<Row> find(String id) {
    return find("select * from approval where id = ?", id);
  }

  private Optional<Row> find(String sql, String id) {
    return jdbc.sql(sql).params(id).query(ApprovalRows::row).optional();
  }

  List<Row> all(String state) {
    return jdbc.sql(
            "select * from approval where cast(:state as varchar) is null or state = :state"
                + " order by created desc")
        .param("state", state)
        .query(ApprovalRows::row)
        .list();
  }

  List<Row> openOf(String run, String element) {
    return jdbc.sql("select * from approval where run = ? and element = ? and state = 'open'")
        .params(run, element)
        .query(ApprovalRows::row)
        .list();
  }

  void state(String id, String state) {
    jdbc.sql("update approval set state = ?, decided = coalesce(decided, ?) where id = ?")
        .params(state, Columns.time(now()), id)
        .update();
  }

  /** Sets when the conditions of an approval end. */
  void conditionsExpire(String id, Instant at) {
    jdbc.sql("update approval set conditions_expire = ? where id = ?")
        .params(Columns.time(at), id)
        .update();
  }

  /** Approvals whose conditions have ended and were not met. */
  List<String> expired() {
    return jdbc.sql(
            "select id from approval where state = 'approved-with-conditions'"
                + " and conditions_expire <= ? order by conditions_expire")
        .params(Columns.time(now()))
        .query(String.class)
        .list();
  }

  /** Keeps that somebody handed the decision on. */
  void delegate(String approval, String from, String to, String reason) {
    jdbc.sql(
            "insert into approval_delegation (approval, from_user, to_user, reason, at)"
                + " values (?, ?, ?, ?, ?)")
        .params(approval, from, to, reason, Columns.time(now()))
        .update();
  }

  /** To whom each person has handed a decision on. */
  Map<String, String> delegations(String approval) {
    Map<String, String> handed = new HashMap<>();
    jdbc.sql("select from_user, to_user from approval_delegation where approval = ?")
        .params(approval)
        .query(
            row -> {
              handed.put(row.getString("from_user"), row.getString("to_user"));
            });
    return handed;
  }

  void escalate(String id, Terms terms) {
    jdbc.sql("update approval set escalated = true, terms = ? where id = ?")
        .params(Json.write(terms), id)
        .update();
  }

  void insert(String approval, Approval.Evidence evidence) {
    jdbc.sql("delete from approval_evidence where approval = ? and name = ?")
        .params(approval, evidence.name())
        .update();
    jdbc.sql(
            "insert into approval_evidence (approval, name, sha256, format, bytes)"
                + " values (?, ?, ?, ?, ?)")
        .params(approval, evidence.name(), evidence.sha256(), evidence.format(), evidence.bytes())
        .update();
  }

  List<Approval.Evidence> evidence(String approval) {
    return jdbc.sql("select * from approval_evidence where approval = ? order by name")
        .params(approval)
        .query(
            (row, i) ->
                new Approval.Evidence(
                    row.getString("name"),
                    row.getString("sha256"),
                    row.getString("format"),
                    row.getLong("bytes")))
        .list();
  }

  void insert(String approval, int place, VoteRow vote) {
    jdbc.sql(
            "insert into approval_vote (approval, voter, place, role, roles, vote)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            approval,
            vote.vote().by(),
            place,
            vote.vote().role(),
            Json.write(vote.roles()),
            Json.write(vote.vote()))
        .update();
  }

  List<VoteRow> votes(String approval) {
    return jdbc.sql("select * from approval_vote where approval = ? order by place")
        .params(approval)
        .query(
            (row, i) ->
                new VoteRow(
                    Json.read(row.getString("vote"), Approval.Vote.class),
                    Json.list(row.getString("roles"), String.class)))
        .list();
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        row.getString("id"),
        row.getString("run"),
        row.getString("lifecycle_name"),
        row.getString("element"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("model"),
        Columns.integer(row, "version"),
        row.getString("state"),
        Json.read(row.getString("terms"), Terms.class),
        Json.list(row.getString("excluded"), String.class),
        Columns.instant(row, "created"),
        Columns.instant(row, "due"),
        row.getBoolean("escalated"));
  }
}
