package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.bench.Clocks.Sample;
import org.orrery.bench.ShapedFlow.Shape;

/**
 * Times of the language on generated life cycles of growing size, beside bare EMF and bpmnlint.
 *
 * <p>Writes {@code target/bench/language.json}, a table and a plot of the growth.
 */
public final class LanguageBench {
  private static final List<Integer> SIZES = List.of(100, 1000, 5000, 20_000);
  private static final List<Integer> SHAPE_SIZES = List.of(1000, 4000, 20_000);

  /** Below this size fixed costs hide the growth. */
  private static final int GROWTH_FROM = 1000;

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
    Map<Integer, Path> compiled = new LinkedHashMap<>();
    for (int size : SIZES) {
      FirstBench.say("language: " + size + " elements");
      compiled.put(size, operations.measure(size));
    }
    FirstBench.say("language: soundness of pure shapes");
    for (Shape shape : Shape.values()) {
      for (int size : SHAPE_SIZES) {
        operations.shape(shape, size);
      }
    }
    FirstBench.say("language: bpmnlint");
    Map<Path, Sample> lint = BpmnLint.times(home, folder, List.copyOf(compiled.values()));
    if (lint.isEmpty()) {
      FirstBench.say("Node or bpmnlint is missing; its row is left out");
    }
    compiled.forEach(
        (size, file) -> {
          if (lint.containsKey(file)) {
            operations.lintTook(size, lint.get(file));
          }
        });
    report(home.resolve("target/bench"), operations.measured());
  }

  private static void report(Path folder, List<Measured> measured) throws IOException {
    List<Figure> figures = new ArrayList<>();
    StringBuilder table =
        new StringBuilder("milliseconds by the clock, median (processor time, least)\n");
    table.append(String.format(Locale.ROOT, "%-36s", "elements"));
    List.of(100, 1000, 4000, 5000, 20_000)
        .forEach(size -> table.append(String.format(Locale.ROOT, "%20d", size)));
    table.append("    growth\n");
    for (Measured each : measured) {
      table.append(String.format(Locale.ROOT, "%-36s", each.operation()));
      for (int size : List.of(100, 1000, 4000, 5000, 20_000)) {
        Sample sample = each.samples().get(size);
        table.append(String.format(Locale.ROOT, "%20s", cell(sample)));
        if (sample != null) {
          String note = "processor time " + sample.work() + ", " + sample.rounds() + " rounds";
          figures.add(
              Figure.of(each.operation().strip(), size + " elements", "ms", sample.median(), note));
        }
      }
      double exponent = each.exponent(GROWTH_FROM);
      table.append(String.format(Locale.ROOT, "    n^%.2f%n", exponent));
      figures.add(
          Figure.of(each.operation().strip(), "growth", "exponent", exponent, "processor time"));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "growth is fitted from %d elements on; there n log n looks like n^%.2f%n",
            GROWTH_FROM,
            exponentOfSorting()));
    FirstBench.write(folder.resolve("language.json"), figures);
    Files.writeString(folder.resolve("language.txt"), table);
    GrowthPlot.write(folder.resolve("language.png"), measured);
    System.out.print(table);
  }

  private static String cell(Sample sample) {
    return sample == null
        ? ""
        : String.format(Locale.ROOT, "%.2f (%.2f)", sample.median(), sample.work());
  }

  /** What n log n would be fitted as over the same sizes. */
  private static double exponentOfSorting() {
    Measured sorting = new Measured("n log n");
    for (int size : SIZES) {
      double time = size * Math.log(size);
      sorting.samples().put(size, new Sample(time, time, 1));
    }
    return sorting.exponent(GROWTH_FROM);
  }
}
