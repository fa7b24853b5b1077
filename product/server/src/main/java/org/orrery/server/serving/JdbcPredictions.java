package org.orrery.server.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log of predictions. */
@Repository
class JdbcPredictions implements Predictions {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> INPUTS = new TypeReference<>() {};
  private static final String SELECT =
      "SELECT p.*, o.label AS outcome, o.number AS outcome_number FROM prediction p ";

  private final JdbcClient jdbc;

  JdbcPredictions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Prediction> after(String model, int version, long sequence, int limit) {
    return jdbc.sql(
            SELECT
                + "LEFT JOIN outcome o ON o.prediction = p.id"
                + " WHERE p.model = ? AND p.version = ? AND p.number > ?"
                + " ORDER BY p.number FETCH FIRST ? ROWS ONLY")
        .params(model, version, sequence, limit)
        .query((row, n) -> prediction(row))
        .list();
  }

  @Override
  public long countAfter(String model, int version, long sequence) {
    return jdbc.sql(
            "SELECT count(*) FROM prediction WHERE model = ? AND version = ? AND number > ?")
        .params(model, version, sequence)
        .query(Long.class)
        .single();
  }

  @Override
  public long newest(String model) {
    return jdbc.sql("SELECT coalesce(max(number), 0) FROM prediction WHERE model = ?")
        .params(model)
        .query(Long.class)
        .single();
  }

  @Override
  public List<Labelled> labelledAfter(String model, int version, long number, int limit) {
    return jdbc.sql(
            SELECT
                + "JOIN outcome o ON o.prediction = p.id"
                + " WHERE o.model = ? AND o.version = ? AND o.number > ?"
                + " ORDER BY o.number FETCH FIRST ? ROWS ONLY")
        .params(model, version, number, limit)
        .query((row, n) -> new Labelled(row.getLong("outcome_number"), prediction(row)))
        .list();
  }

  @Override
  public long newestOutcome(String model) {
    return jdbc.sql("SELECT coalesce(max(number), 0) FROM outcome WHERE model = ?")
        .params(model)
        .query(Long.class)
        .single();
  }

  @Override
  public List<Prediction> labelledSince(String model, Instant after) {
    return jdbc.sql(
            SELECT
                + "JOIN outcome o ON o.prediction = p.id"
                + " WHERE p.model = ? AND p.made_at > ? ORDER BY p.number")
        .params(model, OffsetDateTime.ofInstant(after, ZoneOffset.UTC))
        .query((row, n) -> prediction(row))
        .list();
  }

  private static Prediction prediction(ResultSet row) throws SQLException {
    return new Prediction(
        row.getLong("number"),
        row.getString("id"),
        row.getString("model"),
        row.getInt("version"),
        row.getString("arm"),
        JSON.readValue(row.getString("inputs"), INPUTS),
        row.getDouble("score"),
        row.getString("label"),
        row.getString("sticky_key"),
        row.getDouble("latency_millis"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("outcome"));
  }
}
