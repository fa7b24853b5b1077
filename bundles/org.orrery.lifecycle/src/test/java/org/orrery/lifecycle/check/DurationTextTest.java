package org.orrery.lifecycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "30D,duration.begin,0,1",
    "-P3D,duration.begin,0,1",
    "P,duration.empty,1,1",
    "PT,duration.time,2,2",
    "P3DT,duration.time,4,4",
    "PxD,duration.number,1,2",
    "P3,duration.unit.date,2,2",
    "PT3,duration.unit.time,3,3",
    "P3H,duration.behind,1,3",
    "P3X,duration.unknown.date,2,3",
    "PT3D,duration.unknown.time,3,4",
    "P3d,duration.unknown.date,2,3",
    "P3D2M,duration.order.date,3,5",
    "PT3S2M,duration.order.time,4,6",
    "P2W3D,duration.weeks,3,5",
    "P1M2W,duration.weeks,3,5",
    "P2WT1H,duration.weeks,3,6",
    "P1.5D,duration.fraction,1,5",
    "P1234567890D,duration.long,0,12"
  })
  void saysWhereAFaultIs(String text, String code, int from, int to) {
    assertThat(DurationText.fault(text))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(fault.from()).isEqualTo(from);
              assertThat(fault.to()).isEqualTo(to);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT15M", "P30D", "P12M", "P1Y2M3DT4H5M6.5S", "P2W", "PT0S"})
  void findsNothingAtADuration(String text) {
    assertThat(DurationText.fault(text)).isEmpty();
  }

  @Test
  void addsMonthsOfTheCalendarAndHours() {
    LocalDateTime start = LocalDateTime.of(2027, 1, 31, 22, 0);
    assertThat(DurationText.after(start, "P1M")).isEqualTo(LocalDateTime.of(2027, 2, 28, 22, 0));
    assertThat(DurationText.after(start, "PT3H")).isEqualTo(LocalDateTime.of(2027, 2, 1, 1, 0));
    assertThat(DurationText.after(start, "P2W")).isEqualTo(LocalDateTime.of(2027, 2, 14, 22, 0));
  }
}
