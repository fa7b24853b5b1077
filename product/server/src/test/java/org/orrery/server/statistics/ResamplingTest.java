package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResamplingTest {
  @Test
  void stabilityIsNearTheKnownErrorOfAuc() {
    Random random = new Random(3);
    boolean[] positive = new boolean[400];
    double[] scores = new double[400];
    for (int i = 0; i < scores.length; i++) {
      positive[i] = i % 2 == 0;
      scores[i] = random.nextGaussian() + (positive[i] ? 1 : 0);
    }
    // Hanley and McNeil 1982 for AUC 0.76 with 200 and 200 rows: standard error about 0.024.
    assertThat(Resampling.stability(scores, positive, 1)).isCloseTo(0.024, within(0.006));
    assertThat(Resampling.stability(scores, positive, 1))
        .isEqualTo(Resampling.stability(scores, positive, 1));
  }

  @Test
  void aPerfectScoreDoesNotSpread() {
    assertThat(
            Resampling.stability(
                new double[] {0.1, 0.2, 0.8, 0.9}, new boolean[] {false, false, true, true}, 1))
        .isZero();
  }

  @Test
  void onlyTheColumnThatMattersIsImportant() {
    boolean[] positive = new boolean[200];
    List<Object[]> rows =
        IntStream.range(0, 200)
            .mapToObj(i -> new Object[] {(double) i, (double) (i * 7 % 13)})
            .toList();
    for (int i = 0; i < 200; i++) {
      positive[i] = i >= 100;
    }
    assertThat(Resampling.importance(rows, 0, r -> auc(r, positive), 1, 1))
        .isCloseTo(0.5, within(0.1));
    assertThat(Resampling.importance(rows, 1, r -> auc(r, positive), 1, 1)).isZero();
    assertThat(rows.get(5)[0]).isEqualTo(5.0);
  }

  private static double auc(List<Object[]> rows, boolean[] positive) {
    return Quality.auc(rows.stream().mapToDouble(row -> (Double) row[0]).toArray(), positive);
  }
}
