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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of runs, the versions that they work on and the starts of their triggers' paths. */
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

  /** Runs of a life cycle that are under way, the newest first. */
  List<RunRow> running(String lifecycle, int most) {
    return jdbc.sql(
            RUN
                + " where state is null and definition in"
                + " (select id from definition where lifecycle = ?)"
                + " order by started desc fetch first ? rows only")
        .params(lifecycle, most)
        .query(RunRows::run)
        .list();
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
}
