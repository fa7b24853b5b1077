package org.orrery.server.measurements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orrery.api.NewMeasurement;
import org.orrery.api.ReportedMeasurement;
import org.orrery.server.Columns;
import org.orrery.server.workflow.ReportedFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps reported values; they are added and never changed. */
@Repository
class ReportRows implements ReportedValues, ReportedFigures {
  private static final String OF_VERSION =
      "select * from reported_measurement where model = ? and version = ?";
  private static final String OF_METRIC =
      OF_VERSION + " and metric = ? and (run is null or run = ?)";
  private static final String FIRST = " fetch first row only";

  private final JdbcClient jdbc;

  ReportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ReportedMeasurement> newest(
      String model, int version, String metric, String run) {
    return jdbc.sql(OF_METRIC + " order by measured_at desc, number desc" + FIRST)
        .params(model, version, metric, run)
        .query(ReportRows::report)
        .optional();
  }

  @Override
  public Optional<Double> figure(String model, int version, String metric, String run) {
    return newest(model, version, metric, run).map(ReportedMeasurement::value);
  }

  @Override
  public Optional<ReportedMeasurement> next(
      String model, int version, String metric, String run, long after) {
    return jdbc.sql(OF_METRIC + " and number > ? order by number" + FIRST)
        .params(model, version, metric, run, after)
        .query(ReportRows::report)
        .optional();
  }

  @Override
  public List<ReportedMeasurement> ofRun(
      String model, int version, String metric, String run, long after) {
    return jdbc.sql(OF_VERSION + " and metric = ? and run = ? and number > ? order by number")
        .params(model, version, metric, run, after)
        .query(ReportRows::report)
        .list();
  }

  @Override
  public List<ReportedMeasurement> all(String model, int version) {
    return jdbc.sql(OF_VERSION + " order by number")
        .params(model, version)
        .query(ReportRows::report)
        .list();
  }

  @Override
  public long last(String model) {
    return jdbc.sql("select coalesce(max(number), 0) from reported_measurement where model = ?")
        .params(model)
        .query(Long.class)
        .single();
  }

  Optional<ReportedMeasurement> find(String digest) {
    return jdbc.sql("select * from reported_measurement where digest = ?")
        .params(digest)
        .query(ReportRows::report)
        .optional();
  }

  void add(String digest, String model, int version, NewMeasurement told, String by, Instant now) {
    jdbc.sql(
            "insert into reported_measurement (digest, model, version, metric, measured,"
                + " measured_at, cases, evidence, run, reported_by, reported_at, deviation)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(digest, model, version, told.metric(), told.value(), Columns.time(told.at()))
        .params(told.cases(), told.evidence(), told.run(), by, Columns.time(now))
        .param(told.deviation())
        .update();
  }

  private static ReportedMeasurement report(ResultSet row, int n) throws SQLException {
    return new ReportedMeasurement(
        row.getLong("number"),
        row.getString("model"),
        row.getInt("version"),
        row.getString("metric"),
        row.getDouble("measured"),
        Columns.instant(row, "measured_at"),
        row.getLong("cases"),
        row.getString("evidence"),
        row.getString("run"),
        row.getString("reported_by"),
        Columns.instant(row, "reported_at"),
        row.getObject("deviation", Double.class));
  }
}
