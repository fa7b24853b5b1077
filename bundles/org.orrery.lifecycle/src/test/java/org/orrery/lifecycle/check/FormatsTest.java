package org.orrery.lifecycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  @ParameterizedTest
  @ValueSource(strings = {"PT15M", "P30D", "P12M", "P1Y2M3DT4H5M6.5S", "P2W", "PT0S", "PT0.125S"})
  void takesDurations(String text) {
    assertThat(Formats.isDuration(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "PT", "15M", "P-3D", "-P3D", "P3DT", "P3H", "pt15m", "P1.5D", "P1W2D"})
  void refusesWhatIsNoDuration(String text) {
    assertThat(Formats.isDuration(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-05-01", "2028-02-29"})
  void takesDates(String text) {
    assertThat(Formats.isDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2027-5-1", "2027-02-29", "01.05.2027", "2027-13-01", "+12027-01-01"})
  void refusesWhatIsNoDate(String text) {
    assertThat(Formats.isDate(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P7D",
        "0 6 * * 1",
        "*/15 * * * *",
        "0 0 1 jan-jun,12 *",
        "5,10 8-18/2 * * MON-FRI"
      })
  void takesSchedules(String text) {
    assertThat(Formats.isSchedule(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "daily",
        "* * * *",
        "60 * * * *",
        "* 24 * * *",
        "* * 0 * *",
        "* * * 13 *",
        "* * * * 8",
        "5-1 * * * *",
        "*/0 * * * *",
        "1,,2 * * * *",
        "* * * * *; rm",
        "* * * * * *",
        "* * * FOO *",
        "0 0 1 * 1",
        "0 0 * * */2"
      })
  void refusesWhatIsNoSchedule(String text) {
    assertThat(Formats.isSchedule(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1.5", ".5", "2e-3"})
  void takesNumbers(String text) {
    assertThat(Formats.isNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "Infinity", "1e999", "1,5", "0x1p3", "1d", "one"})
  void refusesWhatIsNoNumber(String text) {
    assertThat(Formats.isNumber(text)).isFalse();
  }
}
