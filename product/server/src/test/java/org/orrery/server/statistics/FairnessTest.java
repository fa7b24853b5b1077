package org.orrery.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FairnessTest {
  private static final boolean[] PRIVILEGED = {true, true, true, true, false, false, false, false};
  private static final boolean[] FAVOURABLE = {true, true, true, false, true, true, false, false};

  @Test
  void impactRatioIsUnprivilegedOverPrivileged() {
    // 2/4 over 3/4
    assertThat(Fairness.impactRatio(FAVOURABLE, PRIVILEGED)).isEqualTo(2 / 3.0, within(1e-12));
  }

  @Test
  void equalOpportunityLooksAtThoseWhoDeservedIt() {
    boolean[] deserved = {true, true, false, true, true, false, true, false};
    // Unprivileged: rows 4 and 6 deserved, one favoured; privileged: rows 0, 1, 3, two favoured.
    assertThat(Fairness.equalOpportunityDifference(FAVOURABLE, deserved, PRIVILEGED))
        .isEqualTo(1 / 2.0 - 2 / 3.0, within(1e-12));
  }

  @Test
  void anEmptyGroupHasNoValue() {
    assertThat(Fairness.impactRatio(new boolean[] {true}, new boolean[] {true})).isNaN();
  }
}
