package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.rules.Draw;

class UnmonitoredDeploymentRuleTest {
  private static final String CHECK = "unmonitored-deployment";
  private static final String VALID = "start -> deploy -> monitor -> wait -> end";

  @Test
  void holdsWithATechnicalAndABusinessMonitor() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID))).isEmpty();
  }

  @Test
  void namesTheSortOfMonitorThatIsMissing() {
    Draw technical = Draw.of(VALID);
    technical.with("monitor", MonitorStep.class, m -> m.getMonitors().remove(1));
    assertThat(Checked.messages(CHECK, technical))
        .containsExactly(
            "deploy: The model that 'Deploy' puts into service can go on without a business monitor"
                + " of a KPI.");
    Draw business = Draw.of(VALID);
    business.with("monitor", MonitorStep.class, m -> m.getMonitors().remove(0));
    assertThat(Checked.messages(CHECK, business))
        .singleElement()
        .asString()
        .contains("without a technical monitor.");
  }

  @Test
  void bothMayStandInDifferentStepsOneAfterTheOther() {
    Draw draw = Draw.of("start -> deploy -> monitor -> monitor-2 -> end");
    draw.with("monitor", MonitorStep.class, m -> m.getMonitors().remove(0));
    draw.with("monitor-2", MonitorStep.class, m -> m.getMonitors().remove(1));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void oneWayPastTheMonitorsIsEnoughToBeUnwatched() {
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "deploy -?-> wait")))
        .containsExactly("deploy");
    assertThat(Checked.ways(CHECK, Draw.of(VALID, "deploy -?-> wait")))
        .containsExactly(List.of("deploy", "wait"));
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "monitor -!-> end-2")))
        .containsExactly("deploy");
  }

  @Test
  void aFailedOrRolledBackDeploymentNeedsNoMonitor() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "deploy -!-> end-2"))).isEmpty();
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "deploy -?-> rollback -> end-2"))).isEmpty();
  }

  @Test
  void monitorsInAParallelBranchWatch() {
    assertThat(
            Checked.messages(
                CHECK,
                Draw.of(
                    "start -> deploy -> fork -> monitor -> join -> wait -> end",
                    "fork -> document -> join")))
        .isEmpty();
    assertThat(
            Checked.elements(
                CHECK,
                Draw.of(
                    "start -> deploy -> fork -> document -> join -> wait -> end",
                    "fork -> task -> join")))
        .containsExactly("deploy");
  }

  @Test
  void aBranchThatEndsTheRunBesideTheMonitorLeavesTheModelUnwatched() {
    assertThat(
            Checked.elements(
                CHECK, Draw.of("start -> deploy -> fork -> monitor -> end", "fork -> end-2")))
        .containsExactly("deploy");
  }

  @Test
  void theMainFlowWatchesWhatATriggerPromotes() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "drift -> promote -> end-2"))).isEmpty();
    assertThat(Checked.elements(CHECK, Draw.of("start -> end", "drift -> promote -> end-2")))
        .containsExactly("promote");
  }
}
