package org.orrery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Result;

/** Writes what a simulation found, each figure with half of its 95 % interval; times in days. */
final class SimulateReport {
  private static final double DAY = 24;
  private static final List<String> SHARES = List.of("pastTarget");

  private SimulateReport() {}

  static String of(Result result, SimulateCommand.Format format) {
    return switch (format) {
      case TEXT -> text(result);
      case JSON -> Json.of(json(result)) + "\n";
      case CSV -> "section,id,figure,value,half width\n" + csv(result);
    };
  }

  static String of(Comparison comparison, SimulateCommand.Format format) {
    return switch (format) {
      case TEXT -> text(comparison);
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

  private static String text(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append("FIRST\n").append(text(comparison.first()));
    text.append("\nSECOND\n").append(text(comparison.second()));
    text.append("\nDIFFERENCE (second minus first, same random numbers)\n");
    comparison
        .differences()
        .forEach(
            (name, each) -> {
              boolean time = List.of("timeToProduction", "median", "ninety").contains(name);
              boolean share = SHARES.contains(name);
              double factor = time ? 1 / DAY : share ? 100 : 1;
              line(text, name + (time ? ", days" : share ? ", %" : ""), each, factor);
            });
    return text.toString();
  }

  private static String text(Result result) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %d replications of %.0f days after %.0f days of warm-up, %d events%n",
            result.lifecycle(),
            result.replications(),
            result.days(),
            result.warmUp(),
            result.events()));
    line(text, "time to production, days", result.timeToProduction(), 1 / DAY);
    line(text, "  median", result.median(), 1 / DAY);
    line(text, "  90 % within", result.ninety(), 1 / DAY);
    if (Double.isNaN(result.target())) {
      text.append("  no target: the scenario names none\n");
    } else {
      line(text, "  past the target, %", result.pastTarget(), 100);
      line(text, "  model debt, days past the target for each model", result.debt(), 1);
    }
    line(text, "cost for each model in production", result.cost(), 1);
    text.append("in each replication\n");
    result.counts().forEach((name, each) -> line(text, "  " + name, each, 1));
    text.append("roles: utilisation in %, queue\n");
    for (Result.Role role : result.roles()) {
      line(text, "  " + role.name() + " (" + role.people() + ")", role.utilisation(), 100);
      line(text, "    waiting tasks", role.queue(), 1);
    }
    text.append("steps: time in days, waiting, queue\n");
    for (Result.Step step : result.steps()) {
      if (step.time().value() > 0) {
        line(text, "  " + step.name(), step.time(), 1 / DAY);
        if (step.queue().value() > 0) {
          line(text, "    waiting", step.waiting(), 1 / DAY);
          line(text, "    waiting tasks", step.queue(), 1);
        }
      }
    }
    text.append("bottleneck: " + (result.bottleneck().isEmpty() ? "none" : result.bottleneck()));
    text.append('\n');
    result.warnings().forEach(each -> text.append("warning: ").append(each).append('\n'));
    text.append("assumed, because neither the scenario nor the drawing says it\n");
    result.assumptions().forEach(each -> text.append("  ").append(each).append('\n'));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Estimate estimate, double factor) {
    text.append(
        Double.isNaN(estimate.value())
            ? String.format(Locale.ROOT, "%-52s        none%n", name)
            : String.format(
                Locale.ROOT,
                "%-52s %11.3f +- %.3f%n",
                name,
                estimate.value() * factor,
                estimate.halfWidth() * factor));
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
    json.put("pastTarget", json(result.pastTarget()));
    json.put("modelDebtDays", json(result.debt()));
    json.put("cost", json(result.cost()));
    Map<String, Object> counts = new LinkedHashMap<>();
    result.counts().forEach((name, each) -> counts.put(name, json(each)));
    json.put("counts", counts);
    json.put("roles", result.roles().stream().map(SimulateReport::json).toList());
    json.put("steps", result.steps().stream().map(SimulateReport::json).toList());
    json.put("bottleneck", result.bottleneck());
    json.put("warnings", result.warnings());
    json.put("assumptions", result.assumptions());
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
      row(rows, "step", step.id(), "late", step.late());
    }
    return rows.toString();
  }

  private static void row(
      StringBuilder rows, String section, String id, String figure, Estimate estimate) {
    boolean none = Double.isNaN(estimate.value());
    rows.append(section)
        .append(',')
        .append(id)
        .append(",\"")
        .append(figure)
        .append("\",")
        .append(none ? "" : estimate.value())
        .append(',')
        .append(none ? "" : estimate.halfWidth())
        .append('\n');
  }
}
