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

  /** Ways on which the model was retired last, from a start or a trigger. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> deploy -> retire -> retrain -> end",
        "start -> train -> end | drift -> retire -> retrain -> deploy -> end-2",
        "start -> deploy -> test -passed-> retire -> retrain -> end | test -failed-> retrain"
      })
  void aRetirementLeavesNoChampion(String ways) {
    Draw draw = Draw.of(ways.split("[|]"));
    assertThat(Checked.by(CHECK, draw))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element().getId()).isEqualTo("retrain");
              assertThat(finding.way().steps().getFirst().element()).isEqualTo("retire");
              assertThat(finding.message().toString()).contains("behind a retirement");
            });
    draw.lifecycle().getModel().getVersions().add(champion());
    assertThat(Checked.elements(CHECK, draw)).containsExactly("retrain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> deploy -> retire -> train -> deploy-2 -> retrain -> end",
        "start -> deploy -> retire -!-> retrain -> end | retire -> end-2"
      })
  void aRetirementThatFailedOrCameBeforeADeploymentTakesNoneAway(String ways) {
    assertThat(Checked.messages(CHECK, Draw.of(ways.split("[|]")))).isEmpty();
  }

  @Test
  void aShadowIsNoChampionAndOneThatIsDrawnIs() {
    Draw draw = Draw.of("start -> train -> deploy -> retrain -> end");
    draw.get("deploy", DeployStep.class).setStrategy(DeployStrategy.SHADOW);
    assertThat(Checked.elements(CHECK, draw)).containsExactly("retrain");
    draw.lifecycle().getModel().getVersions().add(champion());
    assertThat(Checked.elements(CHECK, draw)).isEmpty();
  }

  private static Version champion() {
    Version champion = MAKE.createVersion();
    champion.setId("v1");
    champion.setStanding(Standing.CHAMPION);
    return champion;
  }
}
