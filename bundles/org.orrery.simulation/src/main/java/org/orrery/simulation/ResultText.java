package org.orrery.simulation;

import java.util.List;
import java.util.Locale;

/** What a simulation found as plain text, each figure with half of its 95 % interval; in days. */
public final class ResultText {
  private static final List<String> SHARES = List.of("pastTarget");

  private ResultText() {}

  /** Both results and their difference. */
  public static String of(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append("FIRST\n").append(of(comparison.first()));
    text.append("\nSECOND\n").append(of(comparison.second()));
    text.append("\nDIFFERENCE (second minus first, same random numbers)\n");
    comparison
        .differences()
        .forEach(
            (name, each) -> {
              boolean time = List.of("timeToProduction", "median", "ninety").contains(name);
              boolean share = SHARES.contains(name);
              double factor = time ? 1 / Hours.DAY : share ? 100 : 1;
              line(text, name + (time ? ", days" : share ? ", %" : ""), each, factor);
            });
    return text.toString();
  }

  public static String of(Result result) {
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
    line(text, "time to production, days", result.timeToProduction(), 1 / Hours.DAY);
    line(text, "  median", result.median(), 1 / Hours.DAY);
    line(text, "  90 % within", result.ninety(), 1 / Hours.DAY);
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
    text.append("steps: time in days, utilisation of those who may do it in %, waiting, queue\n");
    for (Result.Step step : result.steps()) {
      if (step.time().value() > 0) {
        line(text, "  " + step.name(), step.time(), 1 / Hours.DAY);
        if (!Double.isNaN(step.utilisation().value())) {
          line(text, "    utilisation", step.utilisation(), 100);
        }
        if (step.queue().value() > 0) {
          line(text, "    waiting", step.waiting(), 1 / Hours.DAY);
          line(text, "    waiting tasks", step.queue(), 1);
        }
      }
    }
    text.append("bottleneck: ").append(bottleneck(result)).append('\n');
    result.warnings().forEach(each -> text.append("warning: ").append(each.english()).append('\n'));
    text.append("assumed, because neither the scenario nor the drawing says it\n");
    result.assumptions().forEach(each -> text.append("  ").append(each.english()).append('\n'));
    return text.toString();
  }

  private static String bottleneck(Result result) {
    return result.steps().stream()
        .filter(step -> step.id().equals(result.bottleneck()))
        .map(Result.Step::name)
        .findFirst()
        .orElse("none");
  }

  private static void line(StringBuilder text, String name, Estimate estimate, double factor) {
    double value = estimate.value() * factor;
    double half = estimate.halfWidth() * factor;
    String told =
        Double.isNaN(value)
            ? "       none"
            : String.format(
                Locale.ROOT, Double.isNaN(half) ? "%11.3f" : "%11.3f +- %.3f", value, half);
    text.append(String.format(Locale.ROOT, "%-52s %s%n", name, told));
  }
}
