package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.orrery.bench.Clocks.Sample;

/** The times and steps of the language as a table, as JSON, and as a plot. */
final class LanguageReport {
  private static final List<Integer> COLUMNS = List.of(100, 1000, 4000, 5000, 20_000);

  /** Below this size fixed costs hide the growth. */
  static final int GROWTH_FROM = 1000;

  private final Path folder;
  private final Map<String, NavigableMap<Integer, Long>> steps;
  private final StringBuilder table =
      new StringBuilder("milliseconds by the clock, median (processor time, least)\n");
  private final List<Figure> figures = new ArrayList<>();

  /**
   * @param steps by operation and size
   */
  LanguageReport(Path folder, Map<String, NavigableMap<Integer, Long>> steps) {
    this.folder = folder;
    this.steps = steps;
  }

  void write(List<Measured> measured) throws IOException {
    line("%-36s", "elements");
    COLUMNS.forEach(size -> line("%20d", size));
    line("%10s%10s%18s%n", "growth", "of steps", "steps, 20000");
    measured.forEach(this::row);
    line(
        "growth is fitted from %d elements on; there n log n looks like n^%.2f%n",
        GROWTH_FROM, exponentOfSorting());
    List<String> missed = LanguageAims.missed(measured, steps, exponentOfSorting());
    line(missed.isEmpty() ? "every aim is kept%n" : "aims that are missed:%n");
    missed.forEach(each -> line("  %s%n", each));
    FirstBench.write(folder.resolve("language.json"), figures);
    Files.writeString(folder.resolve("language.txt"), table);
    GrowthPlot.write(folder.resolve("language.png"), measured);
    System.out.print(table);
  }

  private void row(Measured each) {
    String operation = each.operation().strip();
    line("%-36s", each.operation());
    for (int size : COLUMNS) {
      Sample sample = each.samples().get(size);
      line("%20s", cell(sample));
      if (sample != null) {
        String note = "processor time " + sample.work() + ", " + sample.rounds() + " rounds";
        figures.add(Figure.of(operation, size + " elements", "ms", sample.median(), note));
      }
    }
    double exponent = each.exponent(GROWTH_FROM);
    figures.add(Figure.of(operation, "growth", "exponent", exponent, "processor time"));
    line("%10s", String.format(Locale.ROOT, "n^%.2f", exponent));
    NavigableMap<Integer, Long> counts = steps.getOrDefault(each.operation(), new TreeMap<>());
    if (!counts.isEmpty()) {
      double ofSteps = Growth.exponent(counts, GROWTH_FROM);
      figures.add(Figure.of(operation, "growth of steps", "exponent", ofSteps, "counted"));
      counts.forEach(
          (size, count) ->
              figures.add(Figure.of(operation, size + " elements", "steps", count, "counted")));
      line(
          "%10s%,18d",
          String.format(Locale.ROOT, "n^%.2f", ofSteps), counts.lastEntry().getValue());
    }
    table.append('\n');
  }

  private void line(String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values));
  }

  private static String cell(Sample sample) {
    return sample == null
        ? ""
        : String.format(Locale.ROOT, "%.2f (%.2f)", sample.median(), sample.work());
  }

  /** What n log n would be fitted as over the same sizes. */
  private static double exponentOfSorting() {
    NavigableMap<Integer, Double> sorting = new TreeMap<>();
    LanguageBench.SIZES.forEach(size -> sorting.put(size, size * Math.log(size)));
    return Growth.exponent(sorting, GROWTH_FROM);
  }
}
