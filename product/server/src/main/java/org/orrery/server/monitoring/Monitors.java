package org.orrery.server.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.orrery.api.Series;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps registered monitors, their points and the marks of models. */
@Repository
class Monitors {
  /** The state of a monitor that has not measured its version. */
  static final String UNKNOWN = "unknown";

  private final JdbcClient jdbc;

  Monitors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A registered monitor and how far it has come.
   *
   * @param reference digest of the dataset that the drawing names, or null
   * @param version version that is watched
   * @param fromPrediction number of the last prediction that was measured or passed over
   * @param fromOutcome number of the last outcome that was measured or passed over
   * @param fromReport number of the last report that was judged or passed over
   * @param fromAt start of the window that is open
   * @param value last value, or null
   */
  record Registered(
      String run,
      String element,
      String model,
      String definition,
      String reference,
      int version,
      long fromPrediction,
      long fromOutcome,
      long fromReport,
      Instant fromAt,
      String state,
      Double value,
      String attribute,
      Instant at) {

    private Registered with(String otherState, Double otherValue, Instant otherAt) {
      return new Registered(
          run,
          element,
          model,
          definition,
          reference,
          version,
          fromPrediction,
          fromOutcome,
          fromReport,
          fromAt,
          otherState,
          otherValue,
          null,
          otherAt);
    }
  }

  /** Registers a monitor; the same run and element again changes nothing. */
  void register(Registered monitor, Instant now) {
    if (find(monitor.run(), monitor.element()).isPresent()) {
      return;
    }
    jdbc.sql(
            "INSERT INTO monitor (run, element, model, definition, reference, version,"
                + " from_prediction, from_outcome, from_report, from_at, state, registered_at, ended)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)")
        .params(
            monitor.run(),
            monitor.element(),
            monitor.model(),
            monitor.definition(),
            monitor.reference(),
            monitor.version(),
            monitor.fromPrediction(),
            monitor.fromOutcome(),
            monitor.fromReport(),
            utc(monitor.fromAt()),
            monitor.state(),
            utc(now))
        .update();
  }

  Optional<Registered> find(String run, String element) {
    return jdbc.sql("SELECT * FROM monitor WHERE run = ? AND element = ?")
        .params(run, element)
        .query(Monitors::registered)
        .optional();
  }

  /** Monitors of runs that go on, newest registration first. */
  List<Registered> live() {
    return jdbc.sql("SELECT * FROM monitor WHERE NOT ended ORDER BY registered_at DESC, element")
        .query(Monitors::registered)
        .list();
  }

  List<Registered> live(String model) {
    return jdbc.sql(
            "SELECT * FROM monitor WHERE NOT ended AND model = ?"
                + " ORDER BY registered_at DESC, element")
        .params(model)
        .query(Monitors::registered)
        .list();
  }

  /**
   * A monitor as its reader wants it: after a change of versions with the last value of the version
   * that is watched now, or with none, and never with the value of another.
   */
  Registered known(Registered monitor) {
    if (!monitor.state().equals(UNKNOWN)) {
      return monitor;
    }
    return jdbc.sql(
            "SELECT * FROM monitor_point WHERE model = ? AND monitor = ? AND version = ?"
                + " ORDER BY id DESC FETCH FIRST ROW ONLY")
        .params(monitor.model(), monitor.element(), monitor.version())
        .query(
            (row, n) ->
                monitor.with(
                    row.getString("state"), row.getDouble("measured"), instant(row, "made_at")))
        .optional()
        .orElseGet(() -> monitor.with(UNKNOWN, null, null));
  }

  void end(String run) {
    jdbc.sql("UPDATE monitor SET ended = TRUE WHERE run = ?").params(run).update();
  }

  /** Opens new windows on another version. */
  void watch(String model, int version, long prediction, long outcome, long report, Instant now) {
    jdbc.sql(
            "UPDATE monitor SET version = ?, from_prediction = ?, from_outcome = ?, from_report = ?,"
                + " from_at = ?, state = 'unknown' WHERE model = ? AND NOT ended")
        .params(version, prediction, outcome, report, utc(now), model)
        .update();
  }

  /**
   * Closes a window: where the next one starts. False when it is not open any more, because other
   * versions came into service or another server has measured it.
   */
  boolean advance(Registered monitor, Windows.Window window, Instant now) {
    return jdbc.sql(
                "UPDATE monitor SET from_prediction = ?, from_outcome = ?, from_report = ?,"
                    + " from_at = ? WHERE run = ? AND element = ? AND version = ?"
                    + " AND from_prediction = ? AND from_outcome = ? AND from_report = ?")
            .params(window.prediction(), window.outcome(), window.report(), utc(now))
            .params(monitor.run(), monitor.element(), monitor.version())
            .params(monitor.fromPrediction(), monitor.fromOutcome(), monitor.fromReport())
            .update()
        == 1;
  }

  void measured(Registered monitor, double value, String attribute, String state, Instant now) {
    jdbc.sql(
            "UPDATE monitor SET measured = ?, attribute = ?, state = ?, measured_at = ?"
                + " WHERE run = ? AND element = ?")
        .params(value, attribute, state, utc(now), monitor.run(), monitor.element())
        .update();
  }

  void point(Registered monitor, String id, double value, long samples, String state, Instant now) {
    jdbc.sql(
            "INSERT INTO monitor_point (run, model, monitor, version, measured, samples, state,"
                + " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            monitor.run(), monitor.model(), id, monitor.version(), value, samples, state, utc(now))
        .update();
  }

  /** The newest points from a time on, oldest first. */
  List<Series.Point> points(String model, String monitor, Instant from, int limit) {
    return jdbc.sql(
            "SELECT * FROM monitor_point WHERE model = ? AND monitor = ? AND made_at >= ?"
                + " ORDER BY id DESC FETCH FIRST ? ROWS ONLY")
        .params(model, monitor, utc(from), limit)
        .query(
            (row, n) ->
                new Series.Point(
                    instant(row, "made_at"),
                    row.getInt("version"),
                    row.getDouble("measured"),
                    row.getLong("samples"),
                    row.getString("state")))
        .list()
        .reversed();
  }

  /** The last value of each column of a monitor that looks at all columns, of its version. */
  List<Feature> features(Registered monitor) {
    return jdbc.sql(
            "SELECT p.* FROM monitor_point p JOIN (SELECT monitor, max(id) AS newest"
                + " FROM monitor_point WHERE model = ? AND version = ? AND monitor LIKE ?"
                + " GROUP BY monitor) l"
                + " ON p.id = l.newest ORDER BY p.measured DESC")
        .params(monitor.model(), monitor.version(), monitor.element() + ".%")
        .query(
            (row, n) ->
                new Feature(
                    row.getString("monitor"),
                    row.getDouble("measured"),
                    row.getString("state"),
                    instant(row, "made_at")))
        .list();
  }

  /** A column's last value. */
  record Feature(String monitor, double value, String state, Instant at) {}

  void mark(String model, String kind, String text, Instant now) {
    jdbc.sql("INSERT INTO model_mark (model, kind, text, made_at) VALUES (?, ?, ?, ?)")
        .params(model, kind, text, utc(now))
        .update();
  }

  List<Series.Mark> marks(String model, Instant from) {
    return jdbc.sql("SELECT * FROM model_mark WHERE model = ? AND made_at >= ? ORDER BY id")
        .params(model, utc(from))
        .query(
            (row, n) ->
                new Series.Mark(
                    instant(row, "made_at"), row.getString("kind"), row.getString("text")))
        .list();
  }

  private static Registered registered(ResultSet row, int n) throws SQLException {
    OffsetDateTime at = row.getObject("measured_at", OffsetDateTime.class);
    double value = row.getDouble("measured");
    return new Registered(
        row.getString("run"),
        row.getString("element"),
        row.getString("model"),
        row.getString("definition"),
        row.getString("reference"),
        row.getInt("version"),
        row.getLong("from_prediction"),
        row.getLong("from_outcome"),
        row.getLong("from_report"),
        instant(row, "from_at"),
        row.getString("state"),
        at == null ? null : value,
        row.getString("attribute"),
        at == null ? null : at.toInstant());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
