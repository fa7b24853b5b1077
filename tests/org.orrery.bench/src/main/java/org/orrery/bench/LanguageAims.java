package org.orrery.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.orrery.bench.Clocks.Sample;

/**
 * What the language is to keep to, held against what was measured: milliseconds by the clock, in
 * the median, and growth in counted steps.
 */
final class LanguageAims {
  private static final double SOUNDNESS_OF_4000 = 100;
  private static final double ALL_PACKS_ON_1000 = 20;
  private static final double AFTER_ONE_EDIT = 5;

  private final Map<String, Measured> measured;
  private final Map<String, NavigableMap<Integer, Long>> steps;
  private final double sorting;
  private final List<String> missed = new ArrayList<>();

  /**
   * @param sorting the exponent that n log n would be fitted as
   */
  private LanguageAims(
      Map<String, Measured> measured,
      Map<String, NavigableMap<Integer, Long>> steps,
      double sorting) {
    this.measured = measured;
    this.steps = steps;
    this.sorting = sorting;
  }

  /** The aims that were missed, each with what was measured; empty when all are kept. */
  static List<String> missed(
      List<Measured> measured, Map<String, NavigableMap<Integer, Long>> steps, double sorting) {
    Map<String, Measured> byName = new LinkedHashMap<>();
    measured.forEach(each -> byName.put(each.operation(), each));
    LanguageAims aims = new LanguageAims(byName, steps, sorting);
    aims.look();
    return aims.missed;
  }

  private void look() {
    for (Measured each : measured.values()) {
      if (each.operation().startsWith("soundness of ")) {
        hold(each, 4000, SOUNDNESS_OF_4000);
      } else if (each.operation().startsWith("again, ")) {
        int edits = each.operation().matches(".*(, and back|, and out again)") ? 2 : 1;
        each.samples().keySet().forEach(size -> hold(each, size, edits * AFTER_ONE_EDIT));
      }
    }
    Optional.ofNullable(measured.get(LanguageOperations.VALIDATE_ALL))
        .ifPresent(all -> hold(all, 1000, ALL_PACKS_ON_1000));
    Measured lint = measured.get(LanguageOperations.BPMNLINT);
    Measured validate = measured.get(LanguageOperations.VALIDATE_FILE);
    if (lint != null && validate != null) {
      lint.samples().forEach((size, sample) -> hold(validate, size, sample.median()));
    }
    steps.forEach(this::growth);
  }

  private void hold(Measured each, int size, double most) {
    Sample sample = each.samples().get(size);
    if (sample != null && sample.median() >= most) {
      miss(
          "%s, %d elements: %.2f ms, to be under %.2f",
          each.operation().strip(), size, sample.median(), most);
    }
  }

  private void growth(String operation, NavigableMap<Integer, Long> counts) {
    double exponent = Growth.exponent(counts, LanguageReport.GROWTH_FROM);
    if (exponent > sorting) {
      miss("%s: steps grow as n^%.2f, to be at most n^%.2f", operation.strip(), exponent, sorting);
    }
  }

  private void miss(String format, Object... values) {
    missed.add(String.format(Locale.ROOT, format, values));
  }
}
