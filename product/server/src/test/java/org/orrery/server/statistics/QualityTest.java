package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QualityTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double[] SCORES = {0.1, 0.4, 0.35, 0.8};
  private static final boolean[] POSITIVE = {false, false, true, true};

  @Test
  void aucIsTheShareOfPairsInTheRightOrder() {
    // Pairs (positive, negative): .35>.1 yes, .35>.4 no, .8>.1 yes, .8>.4 yes: 3 of 4.
    assertThat(Quality.auc(SCORES, POSITIVE)).isEqualTo(0.75, EXACT);
  }

  @Test
  void aucCountsTiesHalf() {
    assertThat(Quality.auc(new double[] {0.5, 0.5, 0.5}, new boolean[] {true, false, true}))
        .isEqualTo(0.5, EXACT);
    assertThat(Quality.auc(new double[] {0.2, 0.5, 0.5}, new boolean[] {false, false, true}))
        .isEqualTo(0.75, EXACT);
  }

  @Test
  void aucNeedsBothClasses() {
    assertThat(Quality.auc(new double[] {0.1, 0.2}, new boolean[] {true, true})).isNaN();
    assertThat(Quality.auc(new double[0], new boolean[0])).isNaN();
  }

  @Test
  void accuracyAndF1AtAThreshold() {
    // At 0.35: labels false, true, true, true: one wrong of four; precision 2/3, recall 1.
    assertThat(Quality.accuracy(SCORES, POSITIVE, 0.35)).isEqualTo(0.75, EXACT);
    assertThat(Quality.f1(SCORES, POSITIVE, 0.35)).isEqualTo(0.8, EXACT);
    assertThat(Quality.f1(SCORES, POSITIVE, 0.9)).isZero();
  }

  @Test
  void logLossIsTheMeanNegativeLogLikelihood() {
    double expected = -(Math.log(0.9) + Math.log(0.6) + Math.log(0.35) + Math.log(0.8)) / 4;
    assertThat(Quality.logLoss(SCORES, POSITIVE)).isEqualTo(expected, EXACT);
    assertThat(Quality.logLoss(new double[] {0}, new boolean[] {true})).isFinite();
  }

  @Test
  void rmseIsTheRootOfBriersScore() {
    double brier = (0.01 + 0.16 + 0.65 * 0.65 + 0.04) / 4;
    assertThat(Quality.rmse(SCORES, POSITIVE)).isEqualTo(Math.sqrt(brier), EXACT);
  }

  @Test
  void costWeighsBothErrors() {
    // At 0.37: refused .4 (negative, 1) and .8; accepted .1 and .35 (positive, 5): 6 over four.
    assertThat(Quality.cost(SCORES, POSITIVE, 0.37, 5, 1)).isEqualTo(1.5, EXACT);
    assertThat(Quality.costMinimisingThreshold(5, 1)).isEqualTo(1 / 6.0, EXACT);
    assertThat(Quality.costMinimisingThreshold(1, 1)).isEqualTo(0.5, EXACT);
  }

  @Test
  void theCostMinimisingThresholdMinimisesTheCostOfTrueProbabilities() {
    // 1000 rows for each probability 0.01 .. 0.99, with exactly that share of positives.
    double best = Double.NaN;
    double least = Double.MAX_VALUE;
    for (int t = 1; t < 100; t++) {
      double cost = 0;
      for (int p = 1; p < 100; p++) {
        cost += p >= t ? (100 - p) / 100.0 : 5 * p / 100.0;
      }
      if (cost < least - 1e-12) {
        least = cost;
        best = t / 100.0;
      }
    }
    assertThat(best).isCloseTo(Quality.costMinimisingThreshold(5, 1), within(0.01));
  }

  @Test
  void calibrationErrorWeighsTheBins() {
    // Bin [0.1,0.2): .12 and .18, no event: |.15 - 0| * 2; bin [.8,.9): .8, event: |.8 - 1|.
    double[] scores = {0.12, 0.18, 0.8};
    boolean[] positive = {false, false, true};
    assertThat(Quality.calibrationError(scores, positive)).isEqualTo((0.3 + 0.2) / 3, EXACT);
    assertThat(Quality.calibration(scores, positive))
        .extracting(Quality.CalibrationBin::rows)
        .containsExactly(2, 1);
    assertThat(Quality.calibrationError(new double[] {1.0}, new boolean[] {true})).isZero();
  }
}
