package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @Test
  void idsBecomeNamesOfVariables() {
    assertThat(Variables.outcome("approve-release")).isEqualTo("outcome_approve_hrelease");
    assertThat(Variables.outcome("a_b")).isEqualTo("outcome_a_ub");
    assertThat(Variables.decided("approve")).isEqualTo("decided_approve");
    assertThat(Variables.input("psi-1")).isEqualTo("value_psi_h1");
  }

  @Test
  void addedPartsFindTheirElement() {
    assertThat(Elements.drawn("train")).isEqualTo("train");
    assertThat(Elements.drawn("train__failed")).isEqualTo("train");
    assertThat(Elements.drawn("tell__member__decide")).isEqualTo("tell");
    assertThat(Elements.decision("winner__decide")).isEqualTo("winner");
    assertThat(Elements.decision("tell__when__decide")).isEqualTo("tell__when");
    assertThatThrownBy(() -> Elements.decision("winner"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P30D|R/P30D",
        "PT15M|R/PT15M",
        "0 6 * * *|0 0 6 * * ?",
        "30 6 1 */3 *|0 30 6 1 */3 ?",
        "0 0 * * 0|0 0 0 ? * SUN",
        "0 0 * * 7|0 0 0 ? * SUN",
        "0 8,16 * * 1-5|0 0 8,16 ? * MON-FRI",
        "*/10 * * jan mon|0 */10 * ? JAN MON"
      })
  void schedulesBecomeTimeCycles(String schedule, String cycle) {
    assertThat(Schedules.cycle(schedule)).isEqualTo(cycle);
  }
}
