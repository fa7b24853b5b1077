package org.orrery.exchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Picture;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;
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
          "timeToProduction", "document.time",
          "median", "document.median",
          "ninety", "document.ninety",
          "pastTarget", "document.past",
          "debt", "document.debt",
          "cost", "document.cost");

  private final Wording wording;
  private final List<Section> sections = new ArrayList<>();

  private SimulationFile(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param drawing what was simulated
   * @param seed of the random numbers
   */
  static Document of(Lifecycle drawing, Result result, long seed, Wording wording) {
    SimulationFile file = new SimulationFile(wording);
    file.result("document.alone", result);
    return file.document(drawing, result, seed);
  }

  /** Two simulations with the same random numbers, and how they differ. */
  static Document of(Lifecycle drawing, Comparison comparison, long seed, Wording wording) {
    SimulationFile file = new SimulationFile(wording);
    file.differences(comparison);
    file.result("document.first", comparison.first());
    file.result("document.second", comparison.second());
    return file.document(drawing, comparison.first(), seed);
  }

  private Document document(Lifecycle drawing, Result result, long seed) {
    String subtitle =
        say(
            "document.simulation",
            drawing.getId(),
            result.replications(),
            Math.round(result.days()),
            Math.round(result.warmUp()),
            String.valueOf(seed));
    return new Document(Elements.label(drawing), subtitle, List.copyOf(sections), wording);
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
                      DIFFERENCES.containsKey(name) ? say(DIFFERENCES.get(name)) : name,
                      figure(each, unit),
                      say(clear ? "document.yes" : "document.unclear")));
            });
    List<String> header = List.of("", say("document.minus"), say("document.differs"));
    sections.add(new Section(1, say("document.difference"), List.of(new Table(header, rows))));
  }

  /**
   * @param of key of the text that tells of which of two simulations something is
   */
  private void result(String of, Result result) {
    sections.add(new Section(1, of(of, "document.result"), headline(of, result)));
    sections.add(new Section(2, of(of, "document.people"), people(of, result)));
    sections.add(new Section(2, of(of, "document.steps"), steps(of, result)));
    List<Block> assumed = new ArrayList<>();
    result
        .warnings()
        .forEach(warning -> assumed.add(new Paragraph(say("document.warning", warning))));
    assumed.add(
        new Table(
            List.of(say("document.assumed")),
            result.assumptions().stream().map(each -> List.of(in(each))).toList()));
    sections.add(new Section(2, of(of, "document.assumptions"), assumed));
  }

  private List<Block> headline(String of, Result result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(say("document.time"), figure(result.timeToProduction(), DAY)));
    rows.add(List.of(say("document.median"), figure(result.median(), DAY)));
    rows.add(List.of(say("document.ninety"), figure(result.ninety(), DAY)));
    if (!Double.isNaN(result.target())) {
      rows.add(List.of(say("document.past"), figure(result.pastTarget(), PERCENT)));
      rows.add(List.of(say("document.debt"), figure(result.debt(), 1)));
    }
    rows.add(List.of(say("document.cost"), figure(result.cost(), 1)));
    result
        .counts()
        .forEach(
            (name, each) ->
                rows.add(List.of(say("document.count", counted(name)), figure(each, 1))));
    rows.add(List.of(say("document.bottleneck"), bottleneck(result)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(List.of(say("document.figure"), ""), rows));
    if (!result.spread().isEmpty()) {
      String caption = of(of, "document.spread");
      List<Double> days = result.spread().stream().map(hours -> hours / DAY).toList();
      blocks.add(
          new Picture(
              Charts.shares(
                  caption, say("document.days"), say("document.share"), days, wording.language()),
              caption));
    }
    return blocks;
  }

  private String bottleneck(Result result) {
    return result.steps().stream()
        .filter(step -> step.id().equals(result.bottleneck()))
        .map(Result.Step::name)
        .findFirst()
        .orElse(say("document.none"));
  }

  private List<Block> people(String of, Result result) {
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
      return List.of(new Paragraph(say("document.nobody")));
    }
    String caption = of(of, "document.working");
    List<Charts.Bar> bars =
        result.roles().stream().map(role -> bar(role.name(), role.utilisation(), PERCENT)).toList();
    return List.of(
        new Table(
            List.of(
                say("document.role"),
                say("document.people"),
                say("document.utilisation"),
                say("document.waiting-tasks")),
            rows),
        new Picture(Charts.bars(caption, "%", bars, wording.language()), caption));
  }

  private List<Block> steps(String of, Result result) {
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
            say("document.step"),
            say("document.stage"),
            say("document.visits"),
            say("document.time-at"),
            say("document.waiting"),
            say("document.queue"),
            say("document.utilisation"),
            say("document.late-share"));
    List<Block> blocks = new ArrayList<>(List.of(new Table(header, rows)));
    List<Charts.Bar> bars =
        result.steps().stream()
            .filter(step -> step.queue().value() > 0)
            .sorted(Comparator.comparingDouble((Result.Step step) -> -step.queue().value()))
            .limit(BARS)
            .map(step -> bar(step.name(), step.queue(), 1))
            .toList();
    if (!bars.isEmpty()) {
      String caption = of(of, "document.waits");
      blocks.add(
          new Picture(
              Charts.bars(caption, say("document.waiting-tasks"), bars, wording.language()),
              caption));
    }
    return blocks;
  }

  private static Charts.Bar bar(String name, Estimate estimate, double unit) {
    return new Charts.Bar(name, estimate.value() / unit, estimate.halfWidth() / unit);
  }

  /** A figure in a unit; "none" when nothing was seen. */
  private String figure(Estimate estimate, double unit) {
    if (Double.isNaN(estimate.value())) {
      return say("document.none");
    }
    String value = wording.figure(estimate.value() / unit);
    return Double.isNaN(estimate.halfWidth())
        ? value
        : value + " ± " + wording.figure(estimate.halfWidth() / unit);
  }

  /** What is counted in each replication; simulations name it in English. */
  private String counted(String name) {
    return say("document.count." + name.replace(' ', '-'));
  }

  /** A text with what tells of which simulation it is. */
  private String of(String of, String key) {
    return say(of, say(key));
  }

  private String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  private String in(Message message) {
    return message.in(wording.language());
  }
}
