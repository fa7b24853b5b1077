package org.orrery.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.ValueType;

/** Large tables: what is looked at, and what is said where not all is. */
class TableLimitsTest {
  @Test
  void aTableBeyondTheLimitIsNotProvedAndNeverSaidToHold() {
    Tables table = score().rows("score < 0 => a", "score >= 0 => b");
    assertThat(TableProof.faultsOf(table.decision(), 5))
        .extracting(TableProof.Fault::message)
        .containsExactly("is not proved: its 2 rows over 1 inputs take more than 5 comparisons.");
    assertThat(TableProof.faultsOf(table.decision(), TableProof.LIMIT)).isEmpty();
  }

  @Test
  void threeHundredRowsOverThreeInputsAreWithinTheLimit() {
    Tables table =
        score()
            .input("tier", ValueType.ENUMERATION, "1", "2", "3")
            .input("flag", ValueType.BOOLEAN);
    for (int i = 0; i < 50; i++) {
      String range =
          i == 0 ? "score < 1" : i == 49 ? "score >= 49" : "score between " + i + "|" + (i + 1);
      for (int tier = 1; tier <= 3; tier++) {
        table.rows(
            range + ", tier = " + tier + ", flag = true => a",
            range + ", tier = " + tier + ", flag = false => b");
      }
    }
    assertThat(table.faults()).isEmpty();
    table.decision().getRows().remove(123);
    assertThat(table.faults())
        .containsExactly(
            "has a gap: no row holds for 'score' ≥ 20 and < 21, 'tier' = 2, 'flag' = false.");
  }

  @Test
  void theSmallestOfManyGapsIsNamedFirstWhereverItIs() {
    Tables table = steps();
    assertThat(table.faults())
        .startsWith("has a gap: no row holds for 'score' = 800, 'level' = 0.")
        .hasSize(3);
    assertThat(TableProof.faultsOf(table.decision(), 25_000))
        .extracting(TableProof.Fault::message)
        .hasSize(4)
        .startsWith("has a gap: no row holds for 'score' ≥ 10 and < 20, 'level' = 0.")
        .endsWith(
            "is not proved to have no smaller gaps: there are more gaps than 25000 comparisons find.");
  }

  /** 80 ranges, each with a row for another level, and one value at their end. */
  private static Tables steps() {
    Tables table = score().bounds("0", "800").input("level", ValueType.INTEGER).bounds("0", "79");
    for (int i = 0; i < 80; i++) {
      table.rows("score between " + 10 * i + "|" + 10 * (i + 1) + ", level = " + i + " => a");
    }
    return table.rows("score = 800, level = 1 => a");
  }

  private static Tables score() {
    return Tables.of(HitPolicy.UNIQUE).input("score", ValueType.NUMBER);
  }
}
