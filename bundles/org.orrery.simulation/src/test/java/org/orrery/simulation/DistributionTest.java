package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.junit.jupiter.api.Test;
import org.orrery.simulation.Distribution.Empirical;
import org.orrery.simulation.Distribution.LogNormal;
import org.orrery.simulation.Distribution.Triangular;

/**
 * What is drawn has the mean, the median and the 90 % value of theory (Law, Simulation Modeling and
 * Analysis, 5th ed., 6.2), within four deviations of each for the number that is drawn.
 */
class DistributionTest {
  private static final int DRAWN = 40_000;
  private static final double DEVIATIONS = 4;

  @Test
  void aTriangleHasItsMeanAndQuantiles() {
    double least = 2;
    double likely = 3;
    double most = 10;
    double variance =
        (least * least
                + likely * likely
                + most * most
                - least * likely
                - least * most
                - likely * most)
            / 18;
    double[] drawn = drawn(new Triangular(least, likely, most), (2 + 3 + 10) / 3.0);

    assertMean(drawn, (least + likely + most) / 3, variance);
    assertBelow(drawn, most - Math.sqrt(0.5 * (most - least) * (most - likely)), 0.5);
    assertBelow(drawn, most - Math.sqrt(0.1 * (most - least) * (most - likely)), 0.9);
    assertBelow(drawn, likely, (likely - least) / (most - least));
    assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThanOrEqualTo(least);
    assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThanOrEqualTo(most);
  }

  /** The 90 % point of the standard normal distribution is 1.2815515655. */
  @Test
  void aLogNormalTimeHasTheMedianAndTheNinetyPerCentThatAreGiven() {
    double sigma = Math.log(8 / 2.0) / 1.2815515655;
    double mean = 2 * Math.exp(sigma * sigma / 2);
    double[] drawn = drawn(LogNormal.of(2, 8), mean);

    assertMean(drawn, mean, Math.expm1(sigma * sigma) * mean * mean);
    assertBelow(drawn, 2, 0.5);
    assertBelow(drawn, 8, 0.9);
  }

  @Test
  void eachMeasuredValueComesAsOftenAsTheOthers() {
    double[] measured = {1, 2, 3, 4, 5, 6, 7, 8, 9, 100};
    double mean = 14.5;
    double variance = Arrays.stream(measured).map(each -> each * each).sum() / 10 - mean * mean;
    double[] drawn = drawn(new Empirical(measured), mean);

    assertMean(drawn, mean, variance);
    assertBelow(drawn, 5, 0.5);
    assertBelow(drawn, 9, 0.9);
    for (double value : measured) {
      assertShare(Arrays.stream(drawn).filter(each -> each == value).count(), 0.1);
    }
  }

  private static double[] drawn(Distribution distribution, double mean) {
    assertThat(distribution.mean()).isCloseTo(mean, within(1e-9 * mean));
    Draws draws = new Draws();
    draws.begin(7, 0);
    ContinuousSampler sampler = distribution.sampler(draws);
    return DoubleStream.generate(sampler::sample).limit(DRAWN).toArray();
  }

  private static void assertMean(double[] drawn, double mean, double variance) {
    assertThat(Arrays.stream(drawn).average().orElseThrow())
        .isCloseTo(mean, within(DEVIATIONS * Math.sqrt(variance / DRAWN)));
  }

  private static void assertBelow(double[] drawn, double value, double share) {
    assertShare(Arrays.stream(drawn).filter(each -> each <= value).count(), share);
  }

  private static void assertShare(long count, double share) {
    assertThat((double) count)
        .isCloseTo(share * DRAWN, within(DEVIATIONS * Math.sqrt(share * (1 - share) * DRAWN)));
  }
}
