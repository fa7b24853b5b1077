package org.orrery.server.measurements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.ProblemCodes;
import org.orrery.api.ReportedMeasurement;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes values that were measured elsewhere; the same report again changes nothing. */
@Component
class MeasurementReports {
  private static final Pattern EVIDENCE = Pattern.compile("[^\\p{Cntrl}]{1,2000}");
  private static final long MOST_CASES = 1_000_000_000_000L;

  /** How far the clock of whoever measures may be ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final ReportRows rows;
  private final Catalog catalog;
  private final ReportableMetrics metrics;
  private final List<AwaitedFigures> awaited;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MeasurementReports(
      ReportRows rows,
      Catalog catalog,
      ReportableMetrics metrics,
      List<AwaitedFigures> awaited,
      AuditTrail audit,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.rows = rows;
    this.catalog = catalog;
    this.metrics = metrics;
    this.awaited = awaited;
    this.audit = audit;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  List<ReportedMeasurement> all(String model, int version) {
    catalog.version(model, version);
    return rows.all(model, version);
  }

  ReportedMeasurement report(String model, int version, NewMeasurement body, String actor) {
    ModelVersion of = catalog.version(model, version);
    NewMeasurement told = checked(body);
    String digest = digest(model, version, told);
    ReportedMeasurement known = rows.find(digest).orElse(null);
    if (known != null) {
      return known;
    }
    metrics.check(of, told);
    awaited.forEach(one -> one.check(of, told));
    try {
      transaction.executeWithoutResult(status -> keep(digest, model, version, told, actor));
    } catch (DuplicateKeyException e) {
      return rows.find(digest).orElseThrow(() -> e);
    }
    events.publishEvent(new MeasurementReported(model, version, told.metric(), told.run(), actor));
    return rows.find(digest).orElseThrow();
  }

  private void keep(String digest, String model, int version, NewMeasurement told, String actor) {
    rows.add(digest, model, version, told, actor, clock.instant());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("metric", told.metric());
    details.put("value", told.value());
    details.put("at", told.at().toString());
    details.put("cases", told.cases());
    details.put("evidence", told.evidence());
    if (told.run() != null) {
      details.put("run", told.run());
    }
    if (told.deviation() != null) {
      details.put("deviation", told.deviation());
    }
    audit.append(actor, "measurement-reported", "model/" + model + "/" + version, details);
  }

  private NewMeasurement checked(NewMeasurement told) {
    String metric = text(told.metric());
    if (told.value() == null || !Double.isFinite(told.value())) {
      throw bad("The value is no finite number.", "Report a number in the metric's unit.");
    }
    if (told.at() == null || told.at().isAfter(clock.instant().plus(AHEAD))) {
      throw bad(
          "It is not said when the value was measured, or that is still to come.",
          "Give 'at' as a time such as 2026-11-27T08:00:00Z.");
    }
    if (told.at().isBefore(Instant.EPOCH)) {
      throw bad("The value is from before 1970.", "Give the time when it was measured.");
    }
    if (told.cases() == null || told.cases() < 1 || told.cases() > MOST_CASES) {
      throw bad(
          "It is not said on how many cases the value was measured.",
          "Give 'cases' as a whole number from 1 to " + MOST_CASES + ".");
    }
    String evidence = text(told.evidence());
    if (!EVIDENCE.matcher(evidence).matches()) {
      throw bad(
          "It is not said where the evidence lies.", "Say it in up to 2,000 characters, a line.");
    }
    if (told.deviation() != null && !(told.deviation() >= 0 && Double.isFinite(told.deviation()))) {
      throw bad(
          "The deviation is no finite number from 0 on.",
          "Give 'deviation' as the standard deviation of the single cases, or leave it out.");
    }
    String run = text(told.run());
    return new NewMeasurement(
        metric,
        told.value(),
        told.at().truncatedTo(ChronoUnit.MICROS),
        told.cases(),
        evidence,
        run.isEmpty() ? null : run,
        told.deviation());
  }

  private static String digest(String model, int version, NewMeasurement told) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("model", model);
    facts.put("version", version);
    facts.put("metric", told.metric());
    facts.put("value", Double.toString(told.value()));
    facts.put("at", told.at().toString());
    facts.put("cases", told.cases());
    facts.put("evidence", told.evidence());
    facts.put("run", told.run() == null ? "" : told.run());
    if (told.deviation() != null) {
      facts.put("deviation", Double.toString(told.deviation()));
    }
    return Json.digest(facts);
  }

  private static String text(String told) {
    return told == null ? "" : told.strip();
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
