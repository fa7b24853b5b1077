package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalsTest {
  private static Intervals.Sample sample(double... values) {
    Intervals.Sample sample = new Intervals.Sample();
    for (double value : values) {
      sample.add(value);
    }
    return sample;
  }

  @Test
  void meanAndVarianceOfASample() {
    Intervals.Sample sample = sample(2, 4, 4, 4, 5, 5, 7, 9);
    assertThat(sample.mean()).isEqualTo(5, within(1e-12));
    assertThat(sample.variance()).isEqualTo(32 / 7.0, within(1e-12));
  }

  @Test
  void intervalOfAMeanByStudentsT() {
    // n = 4, mean 2.5, s^2 = 5/3, t(3, 97.5 %) = 3.182446305284263
    Intervals.Interval interval = Intervals.mean(sample(1, 2, 3, 4), 0.95);
    double reach = 3.182446305284263 * Math.sqrt(5 / 3.0 / 4);
    assertThat(interval.lower()).isEqualTo(2.5 - reach, within(1e-9));
    assertThat(interval.upper()).isEqualTo(2.5 + reach, within(1e-9));
    assertThat(Intervals.mean(sample(1), 0.95).lower()).isNaN();
  }

  @Test
  void welchWithEqualSizesAndVariancesHasTheDegreesOfFreedomOfTheClassicalTest() {
    // Both n = 4, s^2 = 5/3: 6 degrees of freedom, t(6, 97.5 %) = 2.446911851144969
    Intervals.Interval interval =
        Intervals.difference(sample(3, 4, 5, 6), sample(1, 2, 3, 4), 0.95);
    double reach = 2.446911851144969 * Math.sqrt(2 * 5 / 3.0 / 4);
    assertThat(interval.lower()).isEqualTo(2 - reach, within(1e-9));
    assertThat(interval.upper()).isEqualTo(2 + reach, within(1e-9));
  }

  @Test
  void twoConstantsDifferSurely() {
    assertThat(Intervals.difference(sample(1, 1), sample(0, 0), 0.95))
        .isEqualTo(new Intervals.Interval(1, 1));
  }
}
