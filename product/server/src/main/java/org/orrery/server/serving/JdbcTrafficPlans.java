package org.orrery.server.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.api.EventTypes;
import org.orrery.api.Traffic;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.StandingChanged;
import org.orrery.server.events.EventLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps traffic plans; a change of champion ends a model's plan in the same transaction. */
@Component
class JdbcTrafficPlans implements TrafficPlans {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Traffic.Share>> SHARES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final EventLog log;
  private final ApplicationEventPublisher events;

  JdbcTrafficPlans(
      JdbcClient jdbc,
      Catalog catalog,
      AuditTrail audit,
      EventLog log,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.catalog = catalog;
    this.audit = audit;
    this.log = log;
    this.events = events;
  }

  /** A stored plan. */
  record Plan(String mode, List<Traffic.Share> shares) {}

  Optional<Plan> plan(String model) {
    return jdbc.sql("SELECT mode, shares FROM traffic_plan WHERE model = ?")
        .params(model)
        .query(
            (row, n) ->
                new Plan(row.getString("mode"), JSON.readValue(row.getString("shares"), SHARES)))
        .optional();
  }

  @Override
  @Transactional
  public void set(
      String model, String mode, List<Traffic.Share> shares, String actor, String reason) {
    double sum = shares.stream().mapToDouble(Traffic.Share::share).sum();
    if (!mode.equals("shadow") && Math.abs(sum - 100) > 1e-6) {
      throw new IllegalArgumentException("Shares of '" + model + "' sum to " + sum + " per cent");
    }
    jdbc.sql("DELETE FROM traffic_plan WHERE model = ?").params(model).update();
    jdbc.sql("INSERT INTO traffic_plan (model, mode, shares) VALUES (?, ?, ?)")
        .params(model, mode, JSON.writeValueAsString(shares))
        .update();
    changed(model, mode, shares, actor, reason);
  }

  @Override
  @Transactional
  public void clear(String model, String actor, String reason) {
    if (jdbc.sql("DELETE FROM traffic_plan WHERE model = ?").params(model).update() > 0) {
      changed(model, "champion", List.of(), actor, reason);
    }
  }

  private void changed(
      String model, String mode, List<Traffic.Share> shares, String actor, String reason) {
    Map<String, Object> details = Map.of("mode", mode, "shares", shares, "reason", reason);
    audit.append(actor, "traffic-changed", "model/" + model, details);
    log.publish(EventTypes.TRAFFIC_CHANGED, model, details);
    events.publishEvent(new TrafficChanged(model));
  }

  @Override
  public Traffic of(String model) {
    Integer champion = catalog.model(model).champion();
    List<Traffic.Snapshot> snapshots = catalog.snapshots(model);
    Optional<Plan> plan = plan(model);
    if (plan.isPresent()) {
      return new Traffic(model, plan.get().mode(), plan.get().shares(), snapshots);
    }
    List<Traffic.Share> shares = new ArrayList<>();
    if (champion != null) {
      shares.add(new Traffic.Share(champion, "champion", 100));
    }
    return new Traffic(model, "champion", shares, snapshots);
  }

  /** A new champion, or none, makes every plan meaningless; a new challenger does not. */
  @EventListener
  @Order(0)
  void on(StandingChanged change) {
    if (!change.cause().equals("challenged")) {
      clear(change.model(), change.actor(), "standing " + change.cause());
      events.publishEvent(new TrafficChanged(change.model()));
    }
  }
}
