package org.orrery.server.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.workflow.Passage.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of passages: what runs have entered, who works at it, and when it is due. */
@Component
class PassageRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  PassageRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(Passage passage) {
    jdbc.sql(
            "insert into passage (id, run, path, element, activity, kind, execution, state,"
                + " attempts, due, results, entered, left_at) values (:id, :run, :path, :element,"
                + " :activity, :kind, :execution, :state, 0, :due, '{}', :entered, :left)")
        .param("id", passage.id())
        .param("run", passage.run())
        .param("path", passage.path())
        .param("element", passage.element())
        .param("activity", passage.activity())
        .param("kind", passage.kind())
        .param("execution", passage.execution())
        .param("state", passage.state().column())
        .param("due", Columns.time(passage.due()))
        .param("entered", Columns.time(passage.entered()))
        .param("left", Columns.time(passage.left()))
        .update();
  }

  Optional<Passage> passage(String id) {
    return jdbc.sql("select * from passage where id = ?")
        .params(id)
        .query(PassageRows::passage)
        .optional();
  }

  /** Passages of a run in the order in which they were entered. */
  List<Passage> passages(String run) {
    return jdbc.sql("select * from passage where run = ? order by number")
        .params(run)
        .query(PassageRows::passage)
        .list();
  }

  List<Passage> openOf(String execution) {
    return jdbc.sql("select * from passage where execution = ? and left_at is null")
        .params(execution)
        .query(PassageRows::passage)
        .list();
  }

  /** What is open in the runs of a model. */
  List<Passage> openOfModel(String model) {
    return jdbc.sql(
            "select p.* from passage p join run r on r.id = p.run where r.model = ?"
                + " and p.left_at is null order by p.number")
        .params(model)
        .query(PassageRows::passage)
        .list();
  }

  /** States of what is open, by run. */
  Map<String, List<State>> openStates() {
    Map<String, List<State>> states = new HashMap<>();
    jdbc.sql("select run, state from passage where left_at is null")
        .query(
            row -> {
              states
                  .computeIfAbsent(row.getString("run"), run -> new ArrayList<>())
                  .add(State.of(row.getString("state")));
            });
    return states;
  }

  /** Ends a passage. */
  void leave(String id, State state, String outcome, String message, Map<String, String> results) {
    jdbc.sql(
            "update passage set state = :state, outcome = :outcome, message = :message,"
                + " results = :results, due = null, worker = null, leased = null, left_at = :at"
                + " where id = :id")
        .param("state", state.column())
        .param("outcome", outcome)
        .param("message", message)
        .param("results", Json.write(results))
        .param("at", Columns.time(clock.instant()))
        .param("id", id)
        .update();
  }

  /** Changes a passage that stays open. */
  void change(String id, State state, Instant due, String message, Map<String, String> results) {
    jdbc.sql(
            "update passage set state = :state, due = :due, message = :message,"
                + " results = :results, worker = null, leased = null where id = :id")
        .param("state", state.column())
        .param("due", Columns.time(due))
        .param("message", message)
        .param("results", Json.write(results))
        .param("id", id)
        .update();
  }

  /** Makes a failed passage ready for attempts from the first. */
  void again(String id) {
    jdbc.sql("update passage set state = 'ready', attempts = 0, due = ? where id = ?")
        .params(Columns.time(clock.instant()), id)
        .update();
  }

  /** Passages that a worker may take now. */
  List<Passage> due(int limit) {
    return jdbc.sql(
            "select * from passage where (state in ('ready', 'retrying') and due <= :now)"
                + " or (state = 'working' and leased <= :now) order by due limit :limit")
        .param("now", Columns.time(clock.instant()))
        .param("limit", limit)
        .query(PassageRows::passage)
        .list();
  }

  /**
   * Takes a passage for a worker; false when another one was faster. An attempt whose worker died
   * is made again under its number.
   */
  boolean take(Passage passage, String worker, Instant until) {
    int attempt = passage.state() == State.WORKING ? passage.attempts() : passage.attempts() + 1;
    return jdbc.sql(
                "update passage set state = 'working', attempts = :attempt, worker = :worker,"
                    + " leased = :until where id = :id and state = :state"
                    + " and (state <> 'working' or leased <= :now)")
            .param("attempt", attempt)
            .param("worker", worker)
            .param("until", Columns.time(until))
            .param("id", passage.id())
            .param("state", passage.state().column())
            .param("now", Columns.time(clock.instant()))
            .update()
        == 1;
  }

  void renew(String worker, Instant until) {
    jdbc.sql("update passage set leased = ? where worker = ? and state = 'working'")
        .params(Columns.time(until), worker)
        .update();
  }

  /** Gives back what dead workers held; only where no other server shares the database. */
  void releaseAll() {
    jdbc.sql("update passage set leased = ? where state = 'working'")
        .params(Columns.time(clock.instant()))
        .update();
  }

  /** Gives back what a stopping server's workers hold. */
  void release(String worker) {
    jdbc.sql("update passage set leased = ? where worker = ? and state = 'working'")
        .params(Columns.time(clock.instant()), worker)
        .update();
  }

  /** Gives one passage back, for another attempt under the same number. */
  void release(String passage, String worker, Instant from) {
    jdbc.sql(
            "update passage set leased = ?, worker = null where id = ? and worker = ?"
                + " and state = 'working'")
        .params(Columns.time(from), passage, worker)
        .update();
  }

  private static Passage passage(ResultSet row, int index) throws SQLException {
    return new Passage(
        row.getString("id"),
        row.getLong("number"),
        row.getString("run"),
        row.getString("path"),
        row.getString("element"),
        row.getString("activity"),
        row.getString("kind"),
        row.getString("execution"),
        State.of(row.getString("state")),
        row.getInt("attempts"),
        Columns.instant(row, "due"),
        row.getString("worker"),
        row.getString("outcome"),
        row.getString("message"),
        Json.texts(row.getString("results")),
        Columns.instant(row, "entered"),
        Columns.instant(row, "left_at"));
  }
}
