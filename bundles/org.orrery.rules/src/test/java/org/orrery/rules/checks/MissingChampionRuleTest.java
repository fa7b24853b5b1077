package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.Version;
import org.orrery.rules.Draw;

class MissingChampionRuleTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String CHECK = "missing-champion";

  /** Ways on which no version was champion when a retraining learns as the champion did. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> retrain -> test -> deploy -> end",
        "start -> train -> test -passed-> deploy -> end | test -failed-> retrain -> test",
        "start -> deploy -!-> retrain -> end | deploy -> end-2",
        "start -> demote -> retrain -> deploy -> end"
      })
  void whoLearnsAsTheChampionDidComesAfterOne(String ways) {
    assertThat(Checked.by(CHECK, Draw.of(ways.split("[|]"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element().getId()).isEqualTo("retrain");
              assertThat(finding.way().steps().getFirst().element()).isEqualTo("start");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> train -> deploy -> monitor -> retrain -> end",
        "start -> train -> promote -> retrain -> promote-2 -> end",
        "start -> sub -> retrain -> end",
        "start -> rollback -> retrain -> end",
        "start -> fork -> deploy -> join -> retrain -> end | fork -> task-2 -> join",
        "start -> train -> end | drift -> retrain -> promote -> end-2"
      })
  void whereAVersionMayBeChampionItIsLearnedFrom(String ways) {
    assertThat(Checked.messages(CHECK, Draw.of(ways.split("[|]")))).isEmpty();
  }

  @Test
  void aShadowIsNoChampionAndOneThatIsDrawnIs() {
    Draw draw = Draw.of("start -> train -> deploy -> retrain -> end");
    draw.get("deploy", DeployStep.class).setStrategy(DeployStrategy.SHADOW);
    assertThat(Checked.elements(CHECK, draw)).containsExactly("retrain");
    Version champion = MAKE.createVersion();
    champion.setId("v1");
    champion.setStanding(Standing.CHAMPION);
    draw.lifecycle().getModel().getVersions().add(champion);
    assertThat(Checked.elements(CHECK, draw)).isEmpty();
  }
}
