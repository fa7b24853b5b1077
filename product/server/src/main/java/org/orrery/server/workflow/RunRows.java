package org.orrery.server.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.orrery.server.workflow.Passage.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of runs and passages. */
@Component
class RunRows {
  private static final String RUN = "select * from run";

  private final JdbcClient jdbc;
  private final Clock clock;

  RunRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void insert(RunRow run) {
    jdbc.sql(
            "insert into run"
                + " (id, definition, parent, model, started_by, started, datasets, parameters)"
                + " values (:id, :definition, :parent, :model, :by, :started, :data, :parameters)")
        .param("id", run.id())
        .param("definition", run.definition())
        .param("parent", run.parent())
        .param("model", run.model())
        .param("by", run.startedBy())
        .param("started", Columns.time(run.started()))
        .param("data", Json.write(run.datasets()))
        .param("parameters", Json.write(run.parameters()))
        .update();
  }

  Optional<RunRow> find(String id) {
    return jdbc.sql(RUN + " where id = ?").params(id).query(RunRows::run).optional();
  }

  RunRow get(String id) {
    return find(id).orElseThrow(() -> noRun(id));
  }

  /** Locks the run until the transaction ends: changes of a run wait for each other. */
  RunRow lock(String id) {
    return lockIfThere(id).orElseThrow(() -> noRun(id));
  }

  Optional<RunRow> lockIfThere(String id) {
    return jdbc.sql(RUN + " where id = ? for update").params(id).query(RunRows::run).optional();
  }

  List<RunRow> all(String model) {
    return jdbc.sql(
            RUN + " where cast(:model as varchar) is null or model = :model order by started desc")
        .param("model", model)
        .query(RunRows::run)
        .list();
  }

  List<RunRow> open() {
    return jdbc.sql(RUN + " where state is null order by started").query(RunRows::run).list();
  }

  /** Binds other data to a dataset of a run from now. */
  void bind(RunRow run, String dataset, String sha256) {
    Map<String, String> datasets = new HashMap<>(run.datasets());
    datasets.put(dataset, sha256);
    jdbc.sql("update run set datasets = ? where id = ?")
        .params(Json.write(datasets), run.id())
        .update();
  }

  int running(String lifecycle) {
    return jdbc.sql(
            "select count(*) from run r join definition d on d.id = r.definition"
                + " where d.lifecycle = ? and r.state is null")
        .params(lifecycle)
        .query(Integer.class)
        .single();
  }

  void end(String id, String state, String end) {
    jdbc.sql("update run set state = :state, end_kind = :end, ended = :at where id = :id")
        .param("state", state)
        .param("end", end)
        .param("at", Columns.time(now()))
        .param("id", id)
        .update();
  }

  /** The version that a path of a run works on; before it has its own, that of the main path. */
  Integer version(String run, String path) {
    return jdbc.sql(
            "select version from run_version where run = ? and path in (?, '')"
                + " order by path desc limit 1")
        .params(run, path)
        .query(Integer.class)
        .optional()
        .orElse(null);
  }

  /** Versions of the main paths, by run. */
  Map<String, Integer> versions() {
    Map<String, Integer> versions = new HashMap<>();
    jdbc.sql("select run, version from run_version where path = ''")
        .query(
            row -> {
              versions.put(row.getString("run"), row.getInt("version"));
            });
    return versions;
  }

  void version(String run, String path, int version) {
    int changed =
        jdbc.sql("update run_version set version = ? where run = ? and path = ?")
            .params(version, run, path)
            .update();
    if (changed == 0) {
      jdbc.sql("insert into run_version (run, path, version) values (?, ?, ?)")
          .params(run, path, version)
          .update();
    }
  }

  /** A new passage of a trigger's path begins with the version of the main path. */
  void forgetVersion(String run, String path) {
    jdbc.sql("delete from run_version where run = ? and path = ?").params(run, path).update();
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
        .query(RunRows::passage)
        .optional();
  }

  /** Passages of a run in the order in which they were entered. */
  List<Passage> passages(String run) {
    return jdbc.sql("select * from passage where run = ? order by number")
        .params(run)
        .query(RunRows::passage)
        .list();
  }

  List<Passage> openOf(String execution) {
    return jdbc.sql("select * from passage where execution = ? and left_at is null")
        .params(execution)
        .query(RunRows::passage)
        .list();
  }

  /** States of what is open, by run. */
  Map<String, List<State>> openStates() {
    Map<String, List<State>> states = new HashMap<>();
    jdbc.sql("select run, state from passage where left_at is null")
        .query(
            row -> {
              states
                  .computeIfAbsent(row.getString("run"), run -> new java.util.ArrayList<>())
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
        .param("at", Columns.time(now()))
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
        .params(Columns.time(now()), id)
        .update();
  }

  /** Passages that a worker may take now. */
  List<Passage> due(int limit) {
    return jdbc.sql(
            "select * from passage where (state in ('ready', 'retrying') and due <= :now)"
                + " or (state = 'working' and leased <= :now) order by due limit :limit")
        .param("now", Columns.time(now()))
        .param("limit", limit)
        .query(RunRows::passage)
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
            .param("now", Columns.time(now()))
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
        .params(Columns.time(now()))
        .update();
  }

  /** Gives back what a stopping server's workers hold. */
  void release(String worker) {
    jdbc.sql("update passage set leased = ? where worker = ? and state = 'working'")
        .params(Columns.time(now()), worker)
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

  void triggered(String id, String run, String element, String actor, Map<String, String> facts) {
    jdbc.sql(
            "insert into trigger_start (id, run, element, actor, facts, at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(id, run, element, actor, Json.write(facts), Columns.time(now()))
        .update();
  }

  /** Times at which a trigger's path was started since, the newest first. */
  List<Instant> triggerStarts(String run, String element, Instant since) {
    return jdbc.sql(
            "select at from trigger_start where run = ? and element = ? and at > ?"
                + " order by at desc")
        .params(run, element, Columns.time(since))
        .query((row, i) -> Columns.instant(row, "at"))
        .list();
  }

  private static ProblemException noRun(String id) {
    return new ProblemException(
        404, ProblemCodes.NOT_FOUND, "There is no run '" + id + "'.", "List the runs.");
  }

  static RunRow run(ResultSet row, int index) throws SQLException {
    return new RunRow(
        row.getString("id"),
        row.getString("definition"),
        row.getString("parent"),
        row.getString("model"),
        row.getString("started_by"),
        Columns.instant(row, "started"),
        Columns.instant(row, "ended"),
        row.getString("state"),
        row.getString("end_kind"),
        Json.texts(row.getString("datasets")),
        Json.texts(row.getString("parameters")));
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
