package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.stat.inference.ChiSquareTest;
import org.hipparchus.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

class DivergenceTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void psiByHand() {
    // (.4-.5)ln(.4/.5) + (.6-.5)ln(.6/.5)
    double expected = -0.1 * Math.log(0.8) + 0.1 * Math.log(1.2);
    assertThat(Divergence.psi(new double[] {0.5, 0.5}, new double[] {0.4, 0.6}))
        .isEqualTo(expected, EXACT);
    assertThat(expected).isEqualTo(0.040546510810816, within(1e-12));
  }

  @Test
  void psiOfTheSameIsZeroAndAnEmptyBinStaysFinite() {
    assertThat(Divergence.psi(new double[] {0.2, 0.8}, new double[] {0.2, 0.8})).isZero();
    // Empty bin counts as 1e-4: (1e-4 - .5)ln(1e-4/.5) + (1 - .5)ln(1/.5)
    double expected = (1e-4 - 0.5) * Math.log(1e-4 / 0.5) + 0.5 * Math.log(2);
    assertThat(Divergence.psi(new double[] {0.5, 0.5}, new double[] {0, 1}))
        .isEqualTo(expected, EXACT);
  }

  @Test
  void jensenShannonLiesBetweenZeroAndOne() {
    assertThat(Divergence.jensenShannon(new double[] {1, 0}, new double[] {0, 1})).isEqualTo(1);
    assertThat(Divergence.jensenShannon(new double[] {0.3, 0.7}, new double[] {0.3, 0.7})).isZero();
    // Middle (.75, .25): (log2(1/.75) + .5 log2(.5/.75) + .5 log2(.5/.25)) / 2
    double expected = (log2(1 / 0.75) + 0.5 * log2(0.5 / 0.75) + 0.5 * log2(0.5 / 0.25)) / 2;
    assertThat(Divergence.jensenShannon(new double[] {1, 0}, new double[] {0.5, 0.5}))
        .isEqualTo(expected, EXACT);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  @Test
  void kolmogorovSmirnovAgreesWithHipparchus() {
    Random random = new Random(1);
    double[] a = random.doubles(200).toArray();
    double[] b = random.doubles(150).map(x -> x * x).toArray();
    assertThat(Divergence.kolmogorovSmirnov(a, b))
        .isEqualTo(new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(a, b), EXACT);
    assertThat(Divergence.kolmogorovSmirnov(new double[] {1, 1, 2}, new double[] {1, 2, 2}))
        .isEqualTo(1 / 3.0, EXACT);
  }

  @Test
  void chiSquareAgreesWithHipparchus() {
    long[] a = {30, 50, 20};
    long[] b = {45, 35, 40};
    ChiSquareTest test = new ChiSquareTest();
    assertThat(Divergence.chiSquare(a, b))
        .isEqualTo(test.chiSquareDataSetsComparison(a, b), within(1e-9));
    assertThat(Divergence.chiSquarePValue(a, b))
        .isEqualTo(test.chiSquareTestDataSetsComparison(a, b), within(1e-9));
    assertThat(Divergence.chiSquarePValue(new long[] {5}, new long[] {9})).isEqualTo(1);
  }
}
