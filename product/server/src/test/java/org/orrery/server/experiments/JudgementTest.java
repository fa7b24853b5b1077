package org.orrery.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.server.statistics.Intervals;

class JudgementTest {
  /** Values {@code mean - 1} and {@code mean + 1} in turn. */
  private static Intervals.Sample around(double mean, int count) {
    Intervals.Sample sample = new Intervals.Sample();
    for (int i = 0; i < count; i++) {
      sample.add(mean + (i % 2 == 0 ? 1 : -1));
    }
    return sample;
  }

  private static String judge(double champion, double challenger, double improvement) {
    return Judgement.of(around(champion, 100), around(challenger, 100), 0.95, improvement, true);
  }

  @Test
  void aSureGainWins() {
    // Standard error 0.142, t about 1.97: the interval reaches 0.28 to both sides.
    assertThat(judge(0, 0.5, 0)).isEqualTo("challenger");
    assertThat(judge(0, -0.5, 0)).isEqualTo("champion");
    assertThat(judge(0, 0.2, 0)).isEqualTo("inconclusive");
  }

  /** What was counted one by one or told as mean and squares of two groups. */
  @ParameterizedTest
  @CsvSource({"0, 0.5", "0, -0.5", "0, 0.2", "0, 0.27", "0, 0.29", "3, 3.28", "5, 5"})
  void reportsAreJudgedAsTheirSingleDecisions(double champion, double challenger) {
    assertThat(Judgement.of(told(champion), told(challenger), 0.95, 0, true))
        .isEqualTo(judge(champion, challenger, 0));
  }

  /** The same values as {@link #around}, 100 of them. */
  private static Intervals.Sample told(double mean) {
    Intervals.Sample sample = new Intervals.Sample();
    sample.add(40, mean, 40);
    sample.add(60, mean, 60);
    return sample;
  }

  @Test
  void theGainMustBeLargeEnough() {
    assertThat(judge(0, 0.5, 0.4)).isEqualTo("inconclusive");
    assertThat(judge(0, 0.5, 0.9)).isEqualTo("champion");
    assertThat(judge(0, 1.5, 0.9)).isEqualTo("challenger");
  }

  @Test
  void whereLessIsBetterASmallerMeanWins() {
    assertThat(Judgement.of(around(1, 100), around(0.4, 100), 0.95, 0, false))
        .isEqualTo("challenger");
  }

  @Test
  void decisionsAreWorthWhatTheMetricSays() throws Exception {
    assertThat(worth(MetricKind.VALUE_PER_DECISION, true, false)).isEqualTo(-5);
    assertThat(worth(MetricKind.ACCURACY, false, false)).isEqualTo(1);
    assertThat(worth(MetricKind.EXPECTED_COST, false, true)).isEqualTo(1);
    assertThat(worth(MetricKind.LOSS, true, false)).isEqualTo(5);
    assertThat(worth(MetricKind.CONVERSION, true, false)).isEqualTo(1);
    assertThat(DecisionValue.of(metric(MetricKind.AUC))).isEmpty();
  }

  private static double worth(MetricKind kind, boolean accepted, boolean well) throws Exception {
    return DecisionValue.of(metric(kind)).orElseThrow().value().applyAsDouble(accepted, well);
  }

  private static Metric metric(MetricKind kind) {
    Metric metric = LifecycleFactory.eINSTANCE.createMetric();
    metric.setKind(kind);
    return metric;
  }
}
