package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.rules.Draw;

class UndecidableExperimentRuleTest {
  private static final String CHECK = "undecidable-experiment";

  private static Draw by(String metric, MetricKind kind, ExperimentKind test) {
    Draw draw = Draw.of("start -> compare -> end");
    ExperimentStep compare = draw.get("compare", ExperimentStep.class);
    compare.setKind(test);
    compare.setMetric(draw.get(metric, Metric.class));
    compare.getMetric().setKind(kind);
    return draw;
  }

  @Test
  void holdsWithAMeanOverDecisions() {
    assertThat(
            Checked.messages(
                CHECK, by("auc", MetricKind.ACCURACY, ExperimentKind.CHAMPION_CHALLENGER)))
        .isEmpty();
    assertThat(Checked.messages(CHECK, by("profit", MetricKind.LOSS, ExperimentKind.AB_TEST)))
        .isEmpty();
  }

  @Test
  void namesWhatCannotDecideAndWhatCan() {
    Draw draw = by("auc", MetricKind.AUC, ExperimentKind.CHAMPION_CHALLENGER);
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "compare: 'Compare' is decided by 'Auc', and no experiment can be decided by auc.");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy())
        .isEqualTo(
            "Choose a metric of the kinds value-per-decision, conversion, loss, accuracy,"
                + " expected-cost.");
  }

  @Test
  void onlyAKpiDecidesAnAbTest() {
    assertThat(Checked.messages(CHECK, by("auc", MetricKind.ACCURACY, ExperimentKind.AB_TEST)))
        .containsExactly(
            "compare: 'Compare' is an A/B test and is decided by 'Auc', which is no KPI.");
  }

  @Test
  void anExperimentWithoutAMetricIsTheMatterOfAnotherRule() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> compare -> end"))).isEmpty();
  }
}
