package org.orrery.lifecycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTest {
  private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 10, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 6 * *|cron.few|7|7",
        "0 6 * * 1 2027|cron.many|10|14",
        "0 61 * * *|cron.range|2|4",
        "0 6,24 * * *|cron.range|4|6",
        "0 6 * FOO *|cron.range|6|9",
        "0 six * * *|cron.range|2|5",
        "0 6;7 * * *|cron.part|2|5",
        "0 6, * * *|cron.part|4|4",
        "0 9-6 * * *|cron.order|2|5",
        "*/0 6 * * *|cron.step|0|3",
        "0 6 1 * MON|cron.days|8|11",
        "0 6 * * */2|cron.weekdays|9|11"
      })
  void saysWhereAFaultIs(String text, String code, int from, int to) {
    assertThat(Cron.fault(text))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(fault.from()).isEqualTo(from);
              assertThat(fault.to()).isEqualTo(to);
            });
  }

  @Test
  void knowsTheNextTimes() {
    assertThat(next("0 6,18 * * MON-FRI"))
        .containsExactly(
            LocalDateTime.of(2026, 11, 26, 18, 0),
            LocalDateTime.of(2026, 11, 27, 6, 0),
            LocalDateTime.of(2026, 11, 27, 18, 0),
            LocalDateTime.of(2026, 11, 30, 6, 0),
            LocalDateTime.of(2026, 11, 30, 18, 0));
    assertThat(next("0 10 26 11 *")).first().isEqualTo(LocalDateTime.of(2027, 11, 26, 10, 0));
    assertThat(next("50/5 9-10 * * *"))
        .startsWith(LocalDateTime.of(2026, 11, 26, 10, 50), LocalDateTime.of(2026, 11, 26, 10, 55));
  }

  @Test
  void countsBothNumbersOfSunday() {
    LocalDate sunday = LocalDate.of(2026, 11, 29);
    assertThat(Cron.of("0 0 * * 0").orElseThrow().isOn(sunday)).isTrue();
    assertThat(Cron.of("0 0 * * 7").orElseThrow().isOn(sunday)).isTrue();
    assertThat(Cron.of("0 0 * * 1-6").orElseThrow().isOn(sunday)).isFalse();
  }

  @Test
  void hasNoTimesOnADayThatNeverComes() {
    assertThat(next("0 0 30 2 *")).isEmpty();
    assertThat(next("0 0 29 2 *")).first().isEqualTo(LocalDateTime.of(2028, 2, 29, 0, 0));
  }

  private static List<LocalDateTime> next(String text) {
    return Cron.of(text).orElseThrow().after(THURSDAY, 5);
  }
}
