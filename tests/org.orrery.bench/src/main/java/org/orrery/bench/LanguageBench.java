package org.orrery.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.orrery.bench.Clocks.Sample;
import org.orrery.bench.steps.Gauge;
import org.orrery.bench.steps.StepCounts;

/**
 * Times and steps of the language on generated life cycles of growing size, beside bare EMF and
 * bpmnlint.
 *
 * <p>Writes {@code target/bench/language.json}, a table and a plot of the growth.
 */
public final class LanguageBench {
  static final List<Integer> SIZES = List.of(100, 1000, 5000, 20_000);
  private static final List<Integer> SHAPE_SIZES = List.of(1000, 4000, 20_000);

  private LanguageBench() {}

  /**
   * Measures everything once.
   *
   * @param args the top of the source tree
   */
  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path home = Path.of(args[0]).toAbsolutePath();
    Path folder = FirstBench.empty(home.resolve("target/bench/language"));
    LanguageOperations operations = new LanguageOperations(folder);
    Map<String, Measured> measured = new LinkedHashMap<>();
    Gauge clock =
        (operation, size, call) ->
            measured
                .computeIfAbsent(operation, Measured::new)
                .samples()
                .put(size, Clocks.sample(call));
    Map<Integer, Path> compiled = new LinkedHashMap<>();
    for (int size : SIZES) {
      FirstBench.say("language: " + size + " elements");
      operations.operations(size, clock);
      compiled.put(size, operations.compiled(size));
    }
    FirstBench.say("language: soundness of pure shapes");
    for (int size : SHAPE_SIZES) {
      operations.shapes(size, clock);
    }
    FirstBench.say("language: bpmnlint");
    Map<Path, Sample> lint = BpmnLint.times(home, folder, List.copyOf(compiled.values()));
    if (lint.isEmpty()) {
      FirstBench.say("Node or bpmnlint is missing; its row is left out");
    }
    Measured row = new Measured(LanguageOperations.BPMNLINT);
    compiled.forEach(
        (size, file) -> {
          if (lint.containsKey(file)) {
            row.samples().put(size, lint.get(file));
          }
        });
    FirstBench.say("language: steps");
    Map<String, NavigableMap<Integer, Long>> steps =
        StepCounts.of(LanguageOperations.class, folder, SIZES);
    LanguageReport report = new LanguageReport(home.resolve("target/bench"), steps);
    report.write(inOrder(measured, row));
  }

  /** What others need for the same stands below what it is compared with. */
  private static List<Measured> inOrder(Map<String, Measured> measured, Measured lint) {
    Map<String, Measured> rows = new LinkedHashMap<>();
    measured.forEach(
        (operation, each) -> {
          rows.put(operation, each);
          if (operation.equals(LanguageOperations.VALIDATE_FILE) && !lint.samples().isEmpty()) {
            rows.put(lint.operation(), lint);
          }
        });
    return List.copyOf(rows.values());
  }
}
