package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BinsTest {
  @Test
  void decilesOfNumbersHoldTheSame() {
    double[] reference = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
    Bins bins = Bins.numbers(reference);
    assertThat(bins.size()).isEqualTo(10);
    assertThat(bins.counts(Arrays.stream(reference).boxed().toList())).containsOnly(10);
    assertThat(bins.of(-5)).isZero();
    assertThat(bins.of(10.0)).isZero();
    assertThat(bins.of(10.5)).isEqualTo(1);
    assertThat(bins.of(1e9)).isEqualTo(9);
    assertThat(bins.of(Double.NaN)).isEqualTo(-1);
    assertThat(bins.of(null)).isEqualTo(-1);
  }

  @Test
  void equalDecilesAreMerged() {
    Bins bins = Bins.numbers(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 2, 2});
    assertThat(bins.names()).containsExactly("<= 1.0", "<= 2.0", "above");
    assertThat(bins.counts(List.of(1, 2, 2, 3))).containsExactly(1, 2, 1);
  }

  @Test
  void categoriesHaveABinForAllOthers() {
    Bins bins = Bins.categories(List.of("b", "a", "b"));
    assertThat(bins.counts(Arrays.asList("a", "b", "c", "", null))).containsExactly(1, 1, 1);
    assertThat(Bins.shares(new long[] {1, 3})).containsExactly(0.25, 0.75);
    assertThat(Bins.shares(new long[] {0, 0})).containsExactly(0, 0);
  }
}
