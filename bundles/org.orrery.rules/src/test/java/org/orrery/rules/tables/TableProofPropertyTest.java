package org.orrery.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.ValueType;

/** The proof against trying every half step of a small space. */
class TableProofPropertyTest {
  private static final int STEPS = 9;

  /** A row over two inputs from 0 to 4: {@code [low, high)} in each. */
  record Box(int x1, int x2, int y1, int y2) {
    boolean holds(double x, double y) {
      return x >= x1 && x < x2 && y >= y1 && y < y2;
    }

    String row() {
      return "x between " + x1 + "|" + x2 + ", y between " + y1 + "|" + y2 + " => a";
    }
  }

  @Property(tries = 400)
  void findsAGapExactlyWhereTryingFindsOne(@ForAll("boxes") List<Box> boxes) {
    assertThat(faults(boxes).stream().anyMatch(f -> f.startsWith("has a gap")))
        .isEqualTo(least(boxes) == 0);
  }

  @Property(tries = 400)
  void findsAnOverlapExactlyWhereTryingFindsOne(@ForAll("boxes") List<Box> boxes) {
    assertThat(faults(boxes).stream().anyMatch(f -> f.startsWith("has an overlap")))
        .isEqualTo(most(boxes) > 1);
  }

  @Provide
  Arbitrary<List<Box>> boxes() {
    Arbitrary<Integer> low = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> size = Arbitraries.integers().between(1, 5);
    return Combinators.combine(low, size, low, size)
        .as((x, w, y, h) -> new Box(x, Math.min(5, x + w), y, Math.min(5, y + h)))
        .list()
        .ofMaxSize(7);
  }

  private static List<String> faults(List<Box> boxes) {
    Tables table =
        Tables.of(HitPolicy.UNIQUE)
            .input("x", ValueType.NUMBER)
            .bounds("0", "4")
            .input("y", ValueType.NUMBER)
            .bounds("0", "4");
    boxes.forEach(b -> table.rows(b.row()));
    return table.faults();
  }

  private static int least(List<Box> boxes) {
    return counts(boxes).stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  private static int most(List<Box> boxes) {
    return counts(boxes).stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  private static List<Integer> counts(List<Box> boxes) {
    List<Integer> counts = new ArrayList<>();
    for (int x = 0; x < STEPS; x++) {
      for (int y = 0; y < STEPS; y++) {
        double atX = x / 2.0;
        double atY = y / 2.0;
        counts.add((int) boxes.stream().filter(b -> b.holds(atX, atY)).count());
      }
    }
    return counts;
  }
}
