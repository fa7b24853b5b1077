package org.orrery.server.experiments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.orrery.api.Experiment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps experiments and counts what their arms have seen. */
@Repository
class Experiments {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<DrawnArm>> ARMS = new TypeReference<>() {};
  private static final TypeReference<List<Experiment.Arm>> FINAL = new TypeReference<>() {};

  private final JdbcClient jdbc;

  Experiments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An arm as it was drawn, with the version that it stood for at the start. */
  record DrawnArm(String name, String subject, int version, double share) {}

  /** An experiment with its settings; {@code completed} tells that the run knows the decision. */
  record Stored(
      String id,
      String passage,
      String run,
      String element,
      String definition,
      String model,
      String metric,
      String unit,
      String state,
      String decision,
      boolean completed,
      int minimumSamples,
      double confidence,
      double minimumImprovement,
      Instant deadline,
      long fromPrediction,
      long fromReport,
      List<DrawnArm> arms,
      List<Experiment.Arm> finalArms,
      Instant started,
      Instant ended) {}

  void insert(Stored e) {
    jdbc.sql(
            "INSERT INTO experiment (id, passage, run, element, definition, model, metric, unit,"
                + " state, completed, minimum_samples, confidence, minimum_improvement, deadline,"
                + " from_prediction, from_report, arms, started_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            e.id(),
            e.passage(),
            e.run(),
            e.element(),
            e.definition(),
            e.model(),
            e.metric(),
            e.unit(),
            e.state(),
            e.minimumSamples(),
            e.confidence(),
            e.minimumImprovement(),
            utc(e.deadline()),
            e.fromPrediction(),
            e.fromReport(),
            JSON.writeValueAsString(e.arms()),
            utc(e.started()))
        .update();
  }

  Optional<Stored> byPassage(String passage) {
    return jdbc.sql("SELECT * FROM experiment WHERE passage = ?")
        .params(passage)
        .query(Experiments::stored)
        .optional();
  }

  Optional<Stored> find(String id) {
    return jdbc.sql("SELECT * FROM experiment WHERE id = ?")
        .params(id)
        .query(Experiments::stored)
        .optional();
  }

  /** Experiments, newest first; null asks for those of all models. */
  List<Stored> list(String model) {
    return jdbc.sql(
            "SELECT * FROM experiment WHERE (CAST(? AS VARCHAR(200)) IS NULL OR model = ?)"
                + " ORDER BY started_at DESC FETCH FIRST 500 ROWS ONLY")
        .params(model, model)
        .query(Experiments::stored)
        .list();
  }

  /** Steps of a run whose experiments have begun, whether they still go on or not. */
  List<String> begun(String run) {
    return jdbc.sql("SELECT DISTINCT element FROM experiment WHERE run = ?")
        .params(run)
        .query(String.class)
        .list();
  }

  /** Experiments whose decision is open or not yet told to the run. */
  List<Stored> open() {
    return jdbc.sql("SELECT * FROM experiment WHERE NOT completed ORDER BY started_at")
        .query(Experiments::stored)
        .list();
  }

  /** Ends a running experiment; false when it has ended already, as only one decides it. */
  boolean end(String id, String state, String decision, List<Experiment.Arm> arms, Instant now) {
    return jdbc.sql(
                "UPDATE experiment SET state = ?, decision = ?, final_arms = ?, ended_at = ?"
                    + " WHERE id = ? AND state = 'running'")
            .params(state, decision, JSON.writeValueAsString(arms), utc(now), id)
            .update()
        == 1;
  }

  void completed(String id) {
    jdbc.sql("UPDATE experiment SET completed = TRUE WHERE id = ?").params(id).update();
  }

  long predictions(Stored experiment, DrawnArm arm) {
    return jdbc.sql(
            "SELECT count(*) FROM prediction WHERE model = ? AND version = ? AND arm = ?"
                + " AND number > ?")
        .params(experiment.model(), arm.version(), arm.name(), experiment.fromPrediction())
        .query(Long.class)
        .single();
  }

  /** How often an arm answered a label and an outcome followed. */
  record Tally(String label, String outcome, long count) {}

  List<Tally> tallies(Stored experiment, DrawnArm arm) {
    return jdbc.sql(
            "SELECT p.label AS label, o.label AS outcome, count(*) AS times FROM prediction p"
                + " JOIN outcome o ON o.prediction = p.id WHERE p.model = ? AND p.version = ?"
                + " AND p.arm = ? AND p.number > ? GROUP BY p.label, o.label ORDER BY 1, 2")
        .params(experiment.model(), arm.version(), arm.name(), experiment.fromPrediction())
        .query(
            (row, n) ->
                new Tally(row.getString("label"), row.getString("outcome"), row.getLong("times")))
        .list();
  }

  private static Stored stored(ResultSet row, int n) throws SQLException {
    String finalArms = row.getString("final_arms");
    return new Stored(
        row.getString("id"),
        row.getString("passage"),
        row.getString("run"),
        row.getString("element"),
        row.getString("definition"),
        row.getString("model"),
        row.getString("metric"),
        row.getString("unit"),
        row.getString("state"),
        row.getString("decision"),
        row.getBoolean("completed"),
        row.getInt("minimum_samples"),
        row.getDouble("confidence"),
        row.getDouble("minimum_improvement"),
        instant(row, "deadline"),
        row.getLong("from_prediction"),
        row.getLong("from_report"),
        JSON.readValue(row.getString("arms"), ARMS),
        finalArms == null ? null : JSON.readValue(finalArms, FINAL),
        instant(row, "started_at"),
        instant(row, "ended_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
