package org.orrery.server.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orrery.api.Alert;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.orrery.server.statistics.Spans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps alerts; each is an event and an entry of the trail. */
@Component
class JdbcAlerts implements Alerts {
  private static final String ACTOR = "system";
  private static final int MOST_LISTED = 1_000;

  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final EventLog log;
  private final Clock clock;

  JdbcAlerts(JdbcClient jdbc, AuditTrail audit, EventLog log, ObjectProvider<Clock> clocks) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.log = log;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  @Override
  @Transactional
  public String raise(NewAlert alert, String coolDown, int cap) {
    Instant now = clock.instant();
    if (tooSoon(alert, coolDown, cap, now)) {
      return null;
    }
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            "INSERT INTO alert (id, run, model, monitor, name, severity, measured, threshold, unit,"
                + " message, state, raised_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)")
        .params(
            id,
            alert.run(),
            alert.model(),
            alert.monitor(),
            alert.name(),
            alert.severity(),
            alert.value(),
            alert.threshold(),
            alert.unit(),
            alert.message(),
            utc(now))
        .update();
    Map<String, Object> details =
        Map.of(
            "alert", id,
            "model", alert.model(),
            "run", alert.run(),
            "monitor", alert.monitor(),
            "severity", alert.severity(),
            "value", alert.value(),
            "threshold", alert.threshold(),
            "message", alert.message());
    audit.append(ACTOR, "alert-raised", "alert/" + id, details);
    log.publish(EventTypes.ALERT_RAISED, id, details);
    return id;
  }

  private boolean tooSoon(NewAlert alert, String coolDown, int cap, Instant now) {
    List<Alert> recent =
        jdbc.sql("SELECT * FROM alert WHERE run = ? AND monitor = ? ORDER BY raised_at DESC")
            .params(alert.run(), alert.monitor())
            .query(JdbcAlerts::alert)
            .list();
    boolean cooling =
        recent.stream()
            .filter(a -> a.severity().equals("critical") || alert.severity().equals("warning"))
            .anyMatch(a -> now.isBefore(Spans.after(a.raised(), coolDown)));
    long lastDay =
        recent.stream().filter(a -> a.raised().isAfter(now.minus(Duration.ofHours(24)))).count();
    return cooling || cap > 0 && lastDay >= cap;
  }

  @Override
  @Transactional
  public void close(String run, String monitor) {
    jdbc.sql(
            "UPDATE alert SET state = 'closed' WHERE run = ? AND monitor = ? AND state <> 'closed'")
        .params(run, monitor)
        .update();
  }

  @Override
  public List<Alert> since(String model, Instant from) {
    return jdbc.sql("SELECT * FROM alert WHERE model = ? AND raised_at >= ? ORDER BY raised_at")
        .params(model, utc(from))
        .query(JdbcAlerts::alert)
        .list();
  }

  /** Alerts, newest first; null asks for all. */
  List<Alert> list(String model, String state) {
    return jdbc.sql(
            "SELECT * FROM alert WHERE (CAST(? AS VARCHAR(200)) IS NULL OR model = ?)"
                + " AND (CAST(? AS VARCHAR(20)) IS NULL OR state = ?)"
                + " ORDER BY raised_at DESC FETCH FIRST ? ROWS ONLY")
        .params(model, model, state, state, MOST_LISTED)
        .query(JdbcAlerts::alert)
        .list();
  }

  @Transactional
  Alert acknowledge(String id, String comment, String actor) {
    Alert alert = find(id);
    if (!alert.state().equals("open")) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "Alert %s is %s.".formatted(id, alert.state()),
          "Only an open alert can be acknowledged.",
          Map.of("current", alert.state(), "needed", "open"));
    }
    jdbc.sql(
            "UPDATE alert SET state = 'acknowledged', acknowledged_by = ?, comment_text = ?,"
                + " acknowledged_at = ? WHERE id = ?")
        .params(actor, comment, utc(clock.instant()), id)
        .update();
    Map<String, Object> details =
        Map.of(
            "alert",
            id,
            "model",
            alert.model(),
            "monitor",
            alert.monitor(),
            "by",
            actor,
            "comment",
            comment == null ? "" : comment);
    audit.append(actor, "alert-acknowledged", "alert/" + id, details);
    log.publish(EventTypes.ALERT_ACKNOWLEDGED, id, details);
    return find(id);
  }

  private Alert find(String id) {
    return jdbc.sql("SELECT * FROM alert WHERE id = ?")
        .params(id)
        .query(JdbcAlerts::alert)
        .optional()
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "There is no alert " + id + ".",
                    "List the alerts to see their ids."));
  }

  private static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static Alert alert(ResultSet row, int n) throws SQLException {
    OffsetDateTime acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
    return new Alert(
        row.getString("id"),
        row.getString("model"),
        row.getString("monitor"),
        row.getString("name"),
        row.getString("severity"),
        row.getDouble("measured"),
        row.getDouble("threshold"),
        row.getString("unit"),
        row.getString("message"),
        row.getString("state"),
        row.getString("acknowledged_by"),
        row.getString("comment_text"),
        row.getString("run"),
        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
        acknowledged == null ? null : acknowledged.toInstant());
  }
}
