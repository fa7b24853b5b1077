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
  void groupsAreAsTheirValues() {
    Intervals.Sample pooled = new Intervals.Sample();
    pooled.add(3, 10 / 3.0, 8 / 3.0);
    pooled.add(5, 6, 16);
    assertThat(pooled.count()).isEqualTo(8);
    assertThat(pooled.mean()).isEqualTo(5, within(1e-12));
    assertThat(pooled.variance()).isEqualTo(32 / 7.0, within(1e-12));
  }

  /** As many cases and as large values as may be reported. */
  @Test
  void hugeGroupsHaveAnIntervalOrNone() {
    Intervals.Sample many = new Intervals.Sample();
    many.add(1_000_000_000_000L, 0.5, 0.25e12);
    Intervals.Interval interval = Intervals.mean(many, 0.95);
    assertThat(interval.upper()).isEqualTo(0.5 + 1.96 * 0.5e-6, within(1e-10));
    assertThat(Intervals.difference(many, many, 0.95).upper())
        .isEqualTo(1.96 * 0.5e-6 * Math.sqrt(2), within(1e-10));
    Intervals.Sample large = new Intervals.Sample();
    large.add(10, 1e300, Double.MAX_VALUE);
    large.add(10, -1e300, Double.MAX_VALUE);
    assertThat(Intervals.difference(large, many, 0.95).upper()).isNaN();
    Intervals.Sample tiny = new Intervals.Sample();
    tiny.add(10, 1e-200, 1e-300);
    assertThat(Intervals.difference(many, tiny, 0.95).upper()).isGreaterThan(0.5);
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
