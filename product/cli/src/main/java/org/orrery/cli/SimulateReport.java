package org.orrery.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.lifecycle.words.Message;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Result;
import org.orrery.simulation.ResultText;

/** Writes what a simulation found, each figure with half of its 95 % interval. */
final class SimulateReport {
  private SimulateReport() {}

  static String of(Result result, SimulateCommand.Format format) {
    return switch (format) {
      case TEXT -> ResultText.of(result);
      case JSON -> Json.of(json(result)) + "\n";
      case CSV -> "section,id,figure,value,half width\n" + csv(result);
    };
  }

  static String of(Comparison comparison, SimulateCommand.Format format) {
    return switch (format) {
      case TEXT -> ResultText.of(comparison);
      case JSON -> {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("first", json(comparison.first()));
        both.put("second", json(comparison.second()));
        Map<String, Object> differences = new LinkedHashMap<>();
        comparison.differences().forEach((name, each) -> differences.put(name, json(each)));
        both.put("differences", differences);
        yield Json.of(both) + "\n";
      }
      case CSV -> {
        StringBuilder rows = new StringBuilder("section,id,figure,value,half width\n");
        comparison.differences().forEach((name, each) -> row(rows, "difference", "", name, each));
        yield rows.toString();
      }
    };
  }

  private static Map<String, Object> json(Result result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lifecycle", result.lifecycle());
    json.put("replications", result.replications());
    json.put("events", result.events());
    json.put("days", result.days());
    json.put("warmUpDays", result.warmUp());
    json.put("precise", result.precise());
    json.put("timeToProductionHours", json(result.timeToProduction()));
    json.put("medianHours", json(result.median()));
    json.put("ninetyHours", json(result.ninety()));
    json.put("spreadHours", result.spread());
    json.put("pastTarget", json(result.pastTarget()));
    json.put("modelDebtDays", json(result.debt()));
    json.put("cost", json(result.cost()));
    Map<String, Object> counts = new LinkedHashMap<>();
    result.counts().forEach((name, each) -> counts.put(name, json(each)));
    json.put("counts", counts);
    json.put("roles", result.roles().stream().map(SimulateReport::json).toList());
    json.put("steps", result.steps().stream().map(SimulateReport::json).toList());
    json.put("bottleneck", result.bottleneck());
    json.put("warnings", result.warnings().stream().map(Message::english).toList());
    json.put("assumptions", result.assumptions().stream().map(Message::english).toList());
    return json;
  }

  private static Map<String, Object> json(Result.Role role) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", role.id());
    json.put("people", role.people());
    json.put("utilisation", json(role.utilisation()));
    json.put("queue", json(role.queue()));
    return json;
  }

  private static Map<String, Object> json(Result.Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lifecycle", step.lifecycle());
    json.put("id", step.id());
    json.put("visits", json(step.visits()));
    json.put("waitingHours", json(step.waiting()));
    json.put("timeHours", json(step.time()));
    json.put("queue", json(step.queue()));
    json.put("utilisation", json(step.utilisation()));
    json.put("late", json(step.late()));
    return json;
  }

  /** Null where nothing was seen: JSON has no other word for it. */
  private static Map<String, Object> json(Estimate estimate) {
    if (Double.isNaN(estimate.value())) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", estimate.value());
    json.put("halfWidth", Double.isNaN(estimate.halfWidth()) ? null : estimate.halfWidth());
    return json;
  }

  private static String csv(Result result) {
    StringBuilder rows = new StringBuilder();
    row(rows, "run", "", "time to production, hours", result.timeToProduction());
    row(rows, "run", "", "median, hours", result.median());
    row(rows, "run", "", "90 %, hours", result.ninety());
    row(rows, "run", "", "past target", result.pastTarget());
    row(rows, "run", "", "model debt, days", result.debt());
    row(rows, "run", "", "cost", result.cost());
    result.counts().forEach((name, each) -> row(rows, "count", "", name, each));
    for (Result.Role role : result.roles()) {
      row(rows, "role", role.id(), "utilisation", role.utilisation());
      row(rows, "role", role.id(), "queue", role.queue());
    }
    for (Result.Step step : result.steps()) {
      row(rows, "step", step.id(), "visits", step.visits());
      row(rows, "step", step.id(), "waiting, hours", step.waiting());
      row(rows, "step", step.id(), "time, hours", step.time());
      row(rows, "step", step.id(), "queue", step.queue());
      row(rows, "step", step.id(), "utilisation", step.utilisation());
      row(rows, "step", step.id(), "late", step.late());
    }
    return rows.toString();
  }

  private static void row(
      StringBuilder rows, String section, String id, String figure, Estimate estimate) {
    rows.append(section)
        .append(',')
        .append(id)
        .append(",\"")
        .append(figure)
        .append("\",")
        .append(Double.isNaN(estimate.value()) ? "" : estimate.value())
        .append(',')
        .append(Double.isNaN(estimate.halfWidth()) ? "" : estimate.halfWidth())
        .append('\n');
  }
}
