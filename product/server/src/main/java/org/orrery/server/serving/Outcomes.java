package org.orrery.server.serving;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orrery.api.OutcomeReport;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records the true outcomes of predictions; the first word on a prediction stands.
 *
 * <p>Reports are recorded one after the other, so that their numbers grow in the order of their
 * commits.
 */
@Component
class Outcomes {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final LoadedModels models;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outcomes(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      LoadedModels models,
      AuditTrail audit,
      ApplicationEventPublisher events,
      ObjectProvider<Clock> clocks) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.models = models;
    this.audit = audit;
    this.events = events;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /** How many outcomes were recorded now or before, and how many name no prediction. */
  record Recorded(int accepted, int unknown) {}

  Recorded record(String model, OutcomeReport report, String actor) {
    if (report.outcomes() == null || report.outcomes().isEmpty()) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "The report names no outcomes.",
          "Send {\"outcomes\": [{\"prediction\": ..., \"label\": ...}]}.");
    }
    Recorded recorded;
    synchronized (this) {
      recorded = transaction.execute(status -> recordAll(model, report, actor));
    }
    if (recorded.accepted() > 0) {
      events.publishEvent(new OutcomesReported(model, recorded.accepted()));
    }
    return recorded;
  }

  private record Known(long number, int version) {}

  private Recorded recordAll(String model, OutcomeReport report, String actor) {
    int accepted = 0;
    int unknown = 0;
    Map<Integer, Signature> signatures = new LinkedHashMap<>();
    OffsetDateTime now = OffsetDateTime.now(clock);
    for (OutcomeReport.Outcome outcome : report.outcomes()) {
      Optional<Known> known = prediction(model, outcome.prediction());
      if (known.isEmpty()) {
        unknown++;
        continue;
      }
      Signature signature =
          signatures.computeIfAbsent(
              known.get().version(), v -> models.with(model, v, Scorer::signature));
      checkLabel(outcome, signature);
      recordOne(model, outcome, known.get(), actor, now);
      accepted++;
    }
    audit.append(
        actor,
        "outcomes-reported",
        "model/" + model,
        Map.of("accepted", accepted, "unknown", unknown));
    return new Recorded(accepted, unknown);
  }

  private Optional<Known> prediction(String model, String id) {
    return id == null
        ? Optional.empty()
        : jdbc.sql("SELECT number, version FROM prediction WHERE id = ? AND model = ?")
            .params(id, model)
            .query((row, n) -> new Known(row.getLong("number"), row.getInt("version")))
            .optional();
  }

  private static void checkLabel(OutcomeReport.Outcome outcome, Signature signature) {
    if (!signature.positiveClass().equals(outcome.label())
        && !signature.negativeClass().equals(outcome.label())) {
      throw new ProblemException(
          400,
          ProblemCodes.INPUT_INVALID,
          "The outcome of prediction %s is '%s'.".formatted(outcome.prediction(), outcome.label()),
          "It must be '%s' or '%s'; nothing of this report was recorded."
              .formatted(signature.positiveClass(), signature.negativeClass()));
    }
  }

  private void recordOne(
      String model, OutcomeReport.Outcome outcome, Known known, String actor, OffsetDateTime now) {
    Optional<String> before =
        jdbc.sql("SELECT label FROM outcome WHERE prediction = ?")
            .params(outcome.prediction())
            .query(String.class)
            .optional();
    if (before.isEmpty()) {
      jdbc.sql(
              "INSERT INTO outcome (prediction, prediction_number, model, version, label,"
                  + " reported_by, reported_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
          .params(
              outcome.prediction(),
              known.number(),
              model,
              known.version(),
              outcome.label(),
              actor,
              now)
          .update();
    } else if (!before.get().equals(outcome.label())) {
      throw new ProblemException(
          409,
          ProblemCodes.CONFLICT,
          "Prediction %s already has the outcome '%s'."
              .formatted(outcome.prediction(), before.get()),
          "The first report stands; nothing of this report was recorded.");
    }
  }
}
