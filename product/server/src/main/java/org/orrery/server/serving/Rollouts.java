package org.orrery.server.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.api.Traffic;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.StandingChanged;
import org.orrery.server.statistics.Spans;
import org.orrery.server.workflow.RunEnded;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Moves traffic to new versions step by step; the state is in the database, so that a restarted
 * server goes on where it was.
 *
 * <p>Rows are locked in the order model, traffic plan, rollout, as a promotion by hand does.
 *
 * <p>A step is over when its version has answered the fewest requests and its time has passed.
 * After the last the version becomes champion and the passage is completed.
 */
@Component
class Rollouts {
  private static final Logger LOG = LoggerFactory.getLogger(Rollouts.class);
  private static final String ACTOR = "system";
  private static final String SHADOWING = "shadowing";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final TrafficPlans plans;
  private final Predictions predictions;
  private final Catalog catalog;
  private final Runs runs;
  private final Clock clock;

  Rollouts(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      TrafficPlans plans,
      Predictions predictions,
      Catalog catalog,
      @Lazy Runs runs,
      ObjectProvider<Clock> clocks) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.plans = plans;
    this.predictions = predictions;
    this.catalog = catalog;
    this.runs = runs;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /**
   * A step of a rollout.
   *
   * @param share share of traffic in per cent
   * @param hold ISO-8601 duration, or null
   */
  record Part(double share, String hold, int minimumRequests) {}

  /** A rollout to be started. */
  record Start(
      String passage,
      String run,
      String model,
      int version,
      String mode,
      List<Part> parts,
      String snapshot) {}

  private record Rollout(Start start, int step, long from, Instant since, String state) {
    Part part() {
      return start.parts().get(step);
    }
  }

  /** Starts a rollout; the same passage again changes nothing. */
  void start(Start start) {
    begin(start, "running");
  }

  /**
   * Lets a version shadow the champion until the run ends or the traffic is set otherwise: it is
   * asked as well, but answers nobody. The same passage again changes nothing.
   */
  void shadow(Start start) {
    begin(start, SHADOWING);
  }

  private void begin(Start start, String state) {
    transaction.executeWithoutResult(
        status -> {
          if (find(start.passage()) == null) {
            share(start, start.parts().getFirst());
            endShadows(start.model());
            insert(start, state);
          }
        });
  }

  private void insert(Start start, String state) {
    jdbc.sql(
            "INSERT INTO rollout (passage, run, model, version, mode, plan, snapshot, step,"
                + " step_from, step_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)")
        .params(
            start.passage(),
            start.run(),
            start.model(),
            start.version(),
            start.mode(),
            JSON.writeValueAsString(start.parts()),
            start.snapshot(),
            predictions.newest(start.model()),
            OffsetDateTime.now(clock),
            state)
        .update();
  }

  private void endShadows(String model) {
    jdbc.sql("UPDATE rollout SET state = 'done' WHERE model = ? AND state = ?")
        .params(model, SHADOWING)
        .update();
  }

  private void share(Start start, Part part) {
    Integer champion = catalog.model(start.model()).champion();
    boolean shadow = start.mode().equals("shadow");
    List<Traffic.Share> shares =
        List.of(
            new Traffic.Share(champion, "champion", shadow ? 100 : 100 - part.share()),
            new Traffic.Share(
                start.version(), shadow ? "shadow" : "canary", shadow ? 0 : part.share()));
    plans.set(start.model(), start.mode(), shares, ACTOR, "rollout of run " + start.run());
  }

  /** Moves every rollout on that is due; called by the clock. */
  @Scheduled(fixedDelayString = "${orrery.rollouts.every:PT1S}")
  void advance() {
    for (Rollout rollout : open()) {
      try {
        advance(rollout);
      } catch (RuntimeException e) {
        LOG.error("The rollout of passage {} could not go on", rollout.start().passage(), e);
      }
    }
  }

  private void advance(Rollout rollout) {
    Start start = rollout.start();
    if (rollout.state().equals("running")) {
      if (!due(rollout)) {
        return;
      }
      transaction.executeWithoutResult(status -> next(rollout));
    }
    Rollout now = find(start.passage());
    if (now.state().equals("promoted") || now.state().equals("stopped")) {
      Map<String, String> results = new LinkedHashMap<>();
      results.put("version", Integer.toString(start.version()));
      results.put("share", now.state().equals("promoted") ? "100" : "0");
      if (now.state().equals("stopped")) {
        results.put("note", "the champion changed meanwhile");
      }
      runs.complete(start.passage(), StepResult.done(results));
      state(start.passage(), "done");
    }
  }

  private boolean due(Rollout rollout) {
    Part part = rollout.part();
    return !clock.instant().isBefore(Spans.after(rollout.since(), part.hold()))
        && predictions.countAfter(
                rollout.start().model(), rollout.start().version(), rollout.from())
            >= part.minimumRequests();
  }

  private void next(Rollout rollout) {
    Start start = rollout.start();
    if (rollout.step() + 1 < start.parts().size()) {
      share(start, start.parts().get(rollout.step() + 1));
      jdbc.sql("UPDATE rollout SET step = ?, step_from = ?, step_at = ? WHERE passage = ?")
          .params(
              rollout.step() + 1,
              predictions.newest(start.model()),
              OffsetDateTime.now(clock),
              start.passage())
          .update();
    } else {
      catalog.promote(
          start.model(), start.version(), start.snapshot(), ACTOR, "rollout of run " + start.run());
      state(start.passage(), "promoted");
    }
  }

  private void state(String passage, String state) {
    jdbc.sql("UPDATE rollout SET state = ? WHERE passage = ?").params(state, passage).update();
  }

  private List<Rollout> open() {
    return jdbc.sql("SELECT * FROM rollout WHERE state <> 'done' ORDER BY step_at")
        .query((row, n) -> rollout(row))
        .list();
  }

  private Rollout find(String passage) {
    return jdbc.sql("SELECT * FROM rollout WHERE passage = ?")
        .params(passage)
        .query((row, n) -> rollout(row))
        .optional()
        .orElse(null);
  }

  private static Rollout rollout(ResultSet row) throws SQLException {
    return new Rollout(
        new Start(
            row.getString("passage"),
            row.getString("run"),
            row.getString("model"),
            row.getInt("version"),
            row.getString("mode"),
            JSON.readValue(row.getString("plan"), PARTS),
            row.getString("snapshot")),
        row.getInt("step"),
        row.getLong("step_from"),
        row.getObject("step_at", OffsetDateTime.class).toInstant(),
        row.getString("state"));
  }

  /** A run that ended takes its rollouts with it. */
  @EventListener
  void on(RunEnded ended) {
    for (Rollout rollout : open()) {
      if (Objects.equals(rollout.start().run(), ended.run())) {
        plans.clear(ended.model(), ACTOR, "run " + ended.run() + " " + ended.state());
        state(rollout.start().passage(), "done");
      }
    }
  }

  /** Another change of champion stops the rollouts of the model. */
  @EventListener
  void on(StandingChanged change) {
    if (!change.cause().equals("challenged")) {
      endShadows(change.model());
    }
    for (Rollout rollout : open()) {
      boolean own = Objects.equals(change.champion(), rollout.start().version());
      if (rollout.start().model().equals(change.model())
          && rollout.state().equals("running")
          && !change.cause().equals("challenged")) {
        state(rollout.start().passage(), own ? "promoted" : "stopped");
      }
    }
  }
}
