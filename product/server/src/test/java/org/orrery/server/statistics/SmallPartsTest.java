package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
  @Test
  void durationsOfDrawingsAddUp() {
    Instant start = Instant.parse("2027-01-31T00:00:00Z");
    assertThat(Spans.after(start, "P1M")).isEqualTo("2027-02-28T00:00:00Z");
    assertThat(Spans.after(start, "PT90M")).isEqualTo("2027-01-31T01:30:00Z");
    assertThat(Spans.after(start, "P1DT1H")).isEqualTo("2027-02-01T01:00:00Z");
    assertThat(Spans.after(start, "")).isEqualTo(start);
    assertThat(Spans.after(start, null)).isEqualTo(start);
  }

  @Test
  void figuresAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Figures.of(0.12345)).isEqualTo("0.1235");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.69996, 0.69996",
    "0.7, 0.7",
    "-0.0, 0",
    "3, 3",
    "700000, 700000",
    "1e-7, 0.0000001",
    "NaN, NaN"
  })
  void whatIsJudgedIsNotRounded(double value, String text) {
    assertThat(Figures.exact(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.7, 0.5000, 0.7000",
    "0.7, 0.7, 0.7000, 0.7000",
    "0.69996, 0.7, 0.69996, 0.70000",
    "0.69999999, 0.7, 0.69999999, 0.70000000",
    "1e-30, 0, 0.000000000000000000000000000001, 0"
  })
  void figuresThatDifferReadDifferently(double one, double other, String first, String second) {
    assertThat(Figures.beside(one, other)).isEqualTo(first);
    assertThat(Figures.beside(other, one)).isEqualTo(second);
  }

  @Test
  void profitOfADecision() {
    Profit profit = new Profit(1, 5, 0.1);
    assertThat(profit.of(true, true)).isEqualTo(1);
    assertThat(profit.of(true, false)).isEqualTo(-5);
    assertThat(profit.of(false, true)).isEqualTo(0.1);
  }
}
