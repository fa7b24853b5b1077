package org.orrery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orrery.bench.Clocks.Sample;

class LanguageAimsTest {
  private static final double SORTING = 1.12;

  @Test
  void whatIsMissedIsNamedWithWhatWasMeasured() {
    assertThat(
            missed(
                row("soundness of chain", 4000, 100),
                row("again, a step put in, and out again", 20_000, 10.5),
                row("again, a new name", 100, 5),
                row("validate, all packs", 1000, 20)))
        .containsExactly(
            "soundness of chain, 4000 elements: 100.00 ms, to be under 100.00",
            "again, a step put in, and out again, 20000 elements: 10.50 ms, to be under 10.00",
            "again, a new name, 100 elements: 5.00 ms, to be under 5.00",
            "validate, all packs, 1000 elements: 20.00 ms, to be under 20.00");
  }

  @Test
  void whatIsKeptIsNot() {
    assertThat(
            missed(
                row("soundness of chain", 4000, 99.9),
                row("soundness of chain", 20_000, 400),
                row("again, a step put in, and out again", 20_000, 9.9),
                row("validate, all packs", 5000, 90)))
        .isEmpty();
  }

  @Test
  void validatingIsFasterThanTheLinter() {
    Measured lint = row(LanguageOperations.BPMNLINT, 100, 17);
    assertThat(missed(row(LanguageOperations.VALIDATE_FILE, 100, 2), lint)).isEmpty();
    assertThat(missed(row(LanguageOperations.VALIDATE_FILE, 100, 18), lint))
        .containsExactly("load and validate a file, 100 elements: 18.00 ms, to be under 17.00");
  }

  @Test
  void stepsGrowNoFasterThanSorting() {
    assertThat(grown(1)).isEmpty();
    assertThat(grown(2)).containsExactly("diff: steps grow as n^2.00, to be at most n^1.12");
  }

  private static List<String> grown(int exponent) {
    NavigableMap<Integer, Long> counts = new TreeMap<>();
    for (int size : List.of(1000, 5000, 20_000)) {
      counts.put(size, (long) Math.pow(size, exponent));
    }
    return LanguageAims.missed(List.of(), Map.of("diff", counts), SORTING);
  }

  private static List<String> missed(Measured... rows) {
    return LanguageAims.missed(List.of(rows), Map.of(), SORTING);
  }

  private static Measured row(String operation, int size, double median) {
    Measured row = new Measured(operation);
    row.samples().put(size, new Sample(median, median, 5));
    return row;
  }
}
