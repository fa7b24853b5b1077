package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.Verdict.Outcome;
import org.orrery.rules.tables.Tables;

/** What could not be decided is neither held nor violated, and keeps a drawing from deployment. */
class NotProvedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void aTableThatCannotBeReadIsNotProved() {
    assertThat(outcome("score < high => a", "score >= 1 => b")).isEqualTo(Outcome.NOT_PROVED);
    assertThat(outcome("score < 1 => a", "score > 1 => b")).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome("score < 1 => a", "score >= 1 => b")).isEqualTo(Outcome.HOLDS);
  }

  private static Outcome outcome(String... rows) {
    Draw draw = Draw.of("start -> task -> end");
    draw.lifecycle()
        .getStages()
        .getFirst()
        .getNodes()
        .add(Tables.of(HitPolicy.UNIQUE).input("score", ValueType.NUMBER).rows(rows).decision());
    Proof proof = RuleEngine.builtIn().prove(draw.lifecycle(), DAY);
    assertThat(proof.holds()).isFalse();
    return proof.verdicts().stream()
        .filter(v -> v.rule().equals("engineering.thresholds"))
        .findFirst()
        .orElseThrow()
        .outcome();
  }
}
