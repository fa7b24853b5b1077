package org.orrery.exchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Picture;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Elements;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Result;

/**
 * What a simulation found as a document: figures with half their 95 % intervals, charts, and what
 * was assumed. Times are in days.
 */
final class SimulationFile {
  private static final double DAY = 24;
  private static final double PERCENT = 0.01;
  private static final int BARS = 15;

  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "timeToProduction", "time to production, days",
          "median", "median of it, days",
          "ninety", "90 % of it within, days",
          "pastTarget", "past the target, %",
          "debt", "model debt, days",
          "cost", "cost for each model");

  private final List<Section> sections = new ArrayList<>();

  private SimulationFile() {}

  /**
   * @param drawing what was simulated
   * @param seed of the random numbers
   */
  static Document of(Lifecycle drawing, Result result, long seed) {
    SimulationFile file = new SimulationFile();
    file.result(1, "", result);
    return file.document(drawing, result, seed);
  }

  /** Two simulations with the same random numbers, and how they differ. */
  static Document of(Lifecycle drawing, Comparison comparison, long seed) {
    SimulationFile file = new SimulationFile();
    file.differences(comparison);
    file.result(1, " of the first", comparison.first());
    file.result(1, " of the second", comparison.second());
    return file.document(drawing, comparison.first(), seed);
  }

  private Document document(Lifecycle drawing, Result result, long seed) {
    String subtitle =
        String.format(
            Locale.ROOT,
            "Simulation of the life cycle '%s': %,d replications of %.0f days after %.0f days of"
                + " warm-up, seed %d. Behind ± stands half of the 95 %% interval.",
            drawing.getId(),
            result.replications(),
            result.days(),
            result.warmUp(),
            seed);
    return new Document(Elements.label(drawing), subtitle, List.copyOf(sections));
  }

  private void differences(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    comparison
        .differences()
        .forEach(
            (name, each) -> {
              double unit =
                  switch (name) {
                    case "timeToProduction", "median", "ninety" -> DAY;
                    case "pastTarget" -> PERCENT;
                    default -> 1;
                  };
              boolean clear = Math.abs(each.value()) > each.halfWidth();
              rows.add(
                  List.of(
                      DIFFERENCES.getOrDefault(name, name),
                      figure(each, unit),
                      clear ? "yes" : "no, the interval holds zero"));
            });
    List<String> header = List.of("", "second minus first", "a difference");
    sections.add(new Section(1, "Difference", List.of(new Table(header, rows))));
  }

  private void result(int level, String of, Result result) {
    sections.add(new Section(level, "Result" + of, headline(of, result)));
    sections.add(new Section(level + 1, "People" + of, people(of, result)));
    sections.add(new Section(level + 1, "Steps" + of, steps(of, result)));
    List<Block> assumed = new ArrayList<>();
    result.warnings().forEach(warning -> assumed.add(new Paragraph("Warning: " + warning)));
    assumed.add(
        new Table(
            List.of("Assumed, because neither the scenario nor the drawing says it"),
            result.assumptions().stream().map(List::of).toList()));
    sections.add(new Section(level + 1, "Assumptions" + of, assumed));
  }

  private static List<Block> headline(String of, Result result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("time to production, days", figure(result.timeToProduction(), DAY)));
    rows.add(List.of("median of it, days", figure(result.median(), DAY)));
    rows.add(List.of("90 % of it within, days", figure(result.ninety(), DAY)));
    if (!Double.isNaN(result.target())) {
      rows.add(List.of("past the target, %", figure(result.pastTarget(), PERCENT)));
      rows.add(List.of("model debt, days for each model", figure(result.debt(), 1)));
    }
    rows.add(List.of("cost for each model in production", figure(result.cost(), 1)));
    result
        .counts()
        .forEach(
            (name, each) -> rows.add(List.of(name + ", in each replication", figure(each, 1))));
    rows.add(List.of("bottleneck", bottleneck(result)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(List.of("Figure", ""), rows));
    if (!result.spread().isEmpty()) {
      String caption = "How times to production spread" + of;
      List<Double> days = result.spread().stream().map(hours -> hours / DAY).toList();
      blocks.add(new Picture(Charts.shares(caption, "days", days), caption));
    }
    return blocks;
  }

  private static String bottleneck(Result result) {
    return result.steps().stream()
        .filter(step -> step.id().equals(result.bottleneck()))
        .map(Result.Step::name)
        .findFirst()
        .orElse("none");
  }

  private static List<Block> people(String of, Result result) {
    List<List<String>> rows =
        result.roles().stream()
            .map(
                role ->
                    List.of(
                        role.name(),
                        String.valueOf(role.people()),
                        figure(role.utilisation(), PERCENT),
                        figure(role.queue(), 1)))
            .toList();
    if (rows.isEmpty()) {
      return List.of(new Paragraph("Nobody has work."));
    }
    String caption = "Share of the working hours in which people work" + of;
    List<Charts.Bar> bars =
        result.roles().stream().map(role -> bar(role.name(), role.utilisation(), PERCENT)).toList();
    return List.of(
        new Table(List.of("Role", "People", "Utilisation, %", "Waiting tasks"), rows),
        new Picture(Charts.bars(caption, "%", bars), caption));
  }

  private static List<Block> steps(String of, Result result) {
    List<List<String>> rows =
        result.steps().stream()
            .map(
                step ->
                    List.of(
                        step.name(),
                        step.stage(),
                        figure(step.visits(), 1),
                        figure(step.time(), DAY),
                        figure(step.waiting(), DAY),
                        figure(step.queue(), 1),
                        figure(step.utilisation(), PERCENT),
                        figure(step.late(), PERCENT)))
            .toList();
    List<String> header =
        List.of(
            "Step",
            "Stage",
            "Visits",
            "Time, days",
            "Waiting, days",
            "Queue",
            "Utilisation, %",
            "Late, %");
    List<Block> blocks = new ArrayList<>(List.of(new Table(header, rows)));
    List<Charts.Bar> bars =
        result.steps().stream()
            .filter(step -> step.queue().value() > 0)
            .sorted(Comparator.comparingDouble((Result.Step step) -> -step.queue().value()))
            .limit(BARS)
            .map(step -> bar(step.name(), step.queue(), 1))
            .toList();
    if (!bars.isEmpty()) {
      String caption = "Where work waits: tasks, mean over time" + of;
      blocks.add(new Picture(Charts.bars(caption, "waiting tasks", bars), caption));
    }
    return blocks;
  }

  private static Charts.Bar bar(String name, Estimate estimate, double unit) {
    return new Charts.Bar(name, estimate.value() / unit, estimate.halfWidth() / unit);
  }

  /** A figure in a unit; "none" when nothing was seen. */
  private static String figure(Estimate estimate, double unit) {
    if (Double.isNaN(estimate.value())) {
      return "none";
    }
    String value = String.format(Locale.ROOT, "%.3f", estimate.value() / unit);
    return Double.isNaN(estimate.halfWidth())
        ? value
        : value + String.format(Locale.ROOT, " ± %.3f", estimate.halfWidth() / unit);
  }
}
