package org.orrery.server.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.orrery.api.EventTypes;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Traffic;
import org.orrery.server.Columns;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the standings of a model's versions: who is champion, who challenges, and the snapshots
 * that lead back. Each change is one transaction behind the lock of the model's row.
 */
@Component
class StandingChanges {
  private static final String CANDIDATE = "candidate";
  private static final String CHALLENGER = "challenger";
  private static final String CHAMPION = "champion";
  private static final String RETIRED = "retired";

  private final JdbcClient jdbc;
  private final CatalogRows rows;
  private final AuditTrail audit;
  private final EventLog events;
  private final ApplicationEventPublisher publisher;

  StandingChanges(
      JdbcClient jdbc,
      CatalogRows rows,
      AuditTrail audit,
      EventLog events,
      ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.audit = audit;
    this.events = events;
    this.publisher = publisher;
  }

  /** The standing of a version, or a not-found problem. */
  String of(String model, int number) {
    return jdbc.sql("select standing from model_version where model = ? and number = ?")
        .params(model, number)
        .query(String.class)
        .optional()
        .orElseGet(() -> rows.version(model, number).standing());
  }

  @Transactional
  public void challenge(String model, int number, String actor, String reason) {
    Standings now = rows.lock(model);
    rows.version(model, number);
    if (Objects.equals(now.challenger(), number)) {
      return;
    }
    if (Objects.equals(now.champion(), number)) {
      throw wrongState(model, number, "is the champion and cannot challenge itself", CHAMPION);
    }
    change(model, now, new Standings(now.champion(), number), "challenged", actor, reason);
  }

  @Transactional
  public void promote(String model, int number, String snapshot, String actor, String reason) {
    Standings now = rows.lock(model);
    rows.version(model, number);
    if (Objects.equals(now.champion(), number)) {
      return;
    }
    if (snapshot != null && !snapshot.isBlank()) {
      rows.keep(model, snapshot, now, number, actor);
    }
    Integer challenger = Objects.equals(now.challenger(), number) ? null : now.challenger();
    change(model, now, new Standings(number, challenger), "promoted", actor, reason);
  }

  @Transactional
  public void demote(String model, int number, String standing, String actor, String reason) {
    if (!standing.equals(CANDIDATE) && !standing.equals(RETIRED)) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "A version cannot be demoted to '" + standing + "'.",
          "Demote it to candidate or retired.");
    }
    Standings now = rows.lock(model);
    ModelVersion version = rows.version(model, number);
    if (version.standing().equals(standing)) {
      return;
    }
    Standings next =
        new Standings(
            Objects.equals(now.champion(), number) ? null : now.champion(),
            Objects.equals(now.challenger(), number) ? null : now.challenger());
    if (!next.equals(now)) {
      change(model, now, next, "demoted", actor, reason);
    }
    rows.standing(model, number, standing);
  }

  @Transactional
  public void rollback(String model, String snapshot, String actor, String reason) {
    Standings now = rows.lock(model);
    Traffic.Snapshot kept =
        snapshots(model).stream()
            .filter(s -> s.name().equals(snapshot))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        404,
                        ProblemCodes.SNAPSHOT_UNKNOWN,
                        "The model '" + model + "' has no snapshot '" + snapshot + "'.",
                        "Choose one of: "
                            + String.join(
                                ", ",
                                snapshots(model).stream().map(Traffic.Snapshot::name).toList())));
    if (kept.champion() == null) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "The snapshot '" + snapshot + "' was taken before the model had a champion.",
          "Choose a later snapshot, or retire the model.");
    }
    Standings next = new Standings(kept.champion(), kept.challenger());
    if (!next.equals(now)) {
      change(model, now, next, "rolled-back", actor, reason);
    }
  }

  /** Moves both standings in one go and tells everybody. */
  private void change(
      String model, Standings now, Standings next, String cause, String actor, String reason) {
    leave(model, now.champion(), next, RETIRED);
    leave(model, now.challenger(), next, "rolled-back".equals(cause) ? CANDIDATE : RETIRED);
    if (next.challenger() != null) {
      rows.standing(model, next.challenger(), CHALLENGER);
    }
    if (next.champion() != null) {
      rows.standing(model, next.champion(), CHAMPION);
    }
    rows.standings(model, next);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("cause", cause);
    details.put("champion", next.champion());
    details.put("challenger", next.challenger());
    details.put("before", now);
    details.put("reason", Objects.requireNonNullElse(reason, ""));
    audit.append(actor, "model-" + cause, "model/" + model, details);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("model", model);
    data.put("cause", cause);
    data.put("champion", next.champion());
    data.put("challenger", next.challenger());
    data.put("by", actor);
    events.publish(EventTypes.STANDING_CHANGED, model, data);
    publisher.publishEvent(
        new StandingChanged(model, next.champion(), next.challenger(), cause, actor));
  }

  private void leave(String model, Integer number, Standings next, String standing) {
    if (number != null && !number.equals(next.champion()) && !number.equals(next.challenger())) {
      rows.standing(model, number, standing);
    }
  }

  public List<Traffic.Snapshot> snapshots(String model) {
    return jdbc.sql("select * from snapshot where model = ? order by taken desc, name")
        .params(model)
        .query(StandingChanges::snapshot)
        .list();
  }

  Optional<Traffic.Snapshot> wayBack(String model, int number) {
    return jdbc.sql(
            "select * from snapshot where model = ? and promoted = ? and champion <> promoted"
                + " order by taken desc, name fetch first row only")
        .params(model, number)
        .query(StandingChanges::snapshot)
        .optional();
  }

  private static Traffic.Snapshot snapshot(ResultSet row, int n) throws SQLException {
    return new Traffic.Snapshot(
        row.getString("name"),
        Columns.integer(row, "champion"),
        Columns.integer(row, "challenger"),
        row.getString("taken_by"),
        Columns.instant(row, "taken"));
  }

  private static ProblemException wrongState(
      String model, int number, String what, String current) {
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "Version " + number + " of '" + model + "' " + what + ".",
        "Choose another version.",
        Map.of("current", current));
  }
}
