package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.Draw;
import org.orrery.rules.QuickFix;
import org.orrery.rules.tables.Tables;

class ThresholdGapRuleTest {
  private static final String CHECK = "threshold-gap";

  /** A drawing with one monitor of PSI, of which lower is better. */
  private static Draw psi(double warning, double critical, double hysteresis) {
    return monitor("monitor-psi", warning, critical, hysteresis);
  }

  private static Draw profit(double warning, double critical, double hysteresis) {
    return monitor("monitor-profit", warning, critical, hysteresis);
  }

  private static Draw monitor(String id, double warning, double critical, double hysteresis) {
    return Draw.of("start -> monitor -> end")
        .with(
            id,
            Monitor.class,
            m -> {
              m.setWarning(warning);
              m.setCritical(critical);
              m.setHysteresis(hysteresis);
            });
  }

  @Test
  void holdsWhenWarningComesBeforeCritical() {
    assertThat(Checked.messages(CHECK, psi(0.1, 0.25, 0.02))).isEmpty();
    assertThat(Checked.messages(CHECK, profit(20, 0, 5))).isEmpty();
  }

  @Test
  void theDirectionOfTheMetricDecides() {
    assertThat(Checked.messages(CHECK, psi(0.25, 0.1, 0)))
        .containsExactly(
            "monitor-psi: The monitor 'Monitor psi' is critical at 0.1 before it warns at 0.25: of"
                + " 'Psi' lower values are better.");
    assertThat(Checked.messages(CHECK, profit(0, 20, 5)))
        .singleElement()
        .asString()
        .contains("of 'Profit' higher values are better");
  }

  @Test
  void equalThresholdsAndWrongHysteresesAreReported() {
    assertThat(Checked.messages(CHECK, psi(0.1, 0.1, 0)))
        .singleElement()
        .asString()
        .contains("the same threshold 0.1");
    assertThat(Checked.messages(CHECK, psi(0.1, 0.2, 0.1)))
        .singleElement()
        .asString()
        .contains("hysteresis of 0.1", "distance of its thresholds, 0.1");
    assertThat(Checked.messages(CHECK, psi(0.1, 0.2, 0.099))).isEmpty();
    assertThat(Checked.elements(CHECK, psi(0.1, 0.2, -0.01))).containsExactly("monitor-psi");
    assertThat(Checked.messages(CHECK, psi(0.1, Double.NaN, 0)))
        .singleElement()
        .asString()
        .contains("no number");
  }

  @Test
  void aMonitorWithoutMetricMeasuresNothing() {
    Draw draw = psi(0.1, 0.25, 0).with("monitor-psi", Monitor.class, m -> m.setMetric(null));
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly("monitor-psi: The monitor 'Monitor psi' measures no metric.");
  }

  @Test
  void tablesAreProvedByName() {
    Draw draw = Draw.of("start -> end");
    Tables table =
        Tables.of(HitPolicy.UNIQUE).input("score", ValueType.NUMBER).rows("score < 1 => a");
    draw.lifecycle().getStages().getFirst().getNodes().add(table.decision());
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly("decision: The table 'Decision' has a gap: no row holds for 'score' ≥ 1.");
    table.rows("score >= 1 => b");
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void anOverlapIsEndedByARowThatHoldsForLess() {
    assertThat(fixes("score < 50 => a", "score > 40 => b"))
        .containsExactly(
            "Let row 2 of 'Decision' hold only for 'score' \u2265 50",
            "Let row 1 of 'Decision' hold only for 'score' \u2264 40");
    assertThat(fixes("score >= 50 => a", "score > 40 => b", "score <= 40 => c"))
        .containsExactly("Let row 2 of 'Decision' hold only for 'score' > 40 and < 50");
  }

  @Test
  void aRowThatAnotherContainsMayBeSpared() {
    assertThat(fixes("score < 50 => a", "score > 40 => b", "score > 60 => b"))
        .contains("Remove row 3 of 'Decision'");
    assertThat(fixes("score < 50 => a", "score = 40 => b", "score >= 50 => b")).isEmpty();
  }

  private static List<String> fixes(String... rows) {
    Draw draw = Draw.of("start -> end");
    Tables table = Tables.of(HitPolicy.UNIQUE).input("score", ValueType.NUMBER).rows(rows);
    draw.lifecycle().getStages().getFirst().getNodes().add(table.decision());
    return Checked.by(CHECK, draw).stream()
        .flatMap(finding -> finding.fixes().stream())
        .map(QuickFix::label)
        .toList();
  }
}
