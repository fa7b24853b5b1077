package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.rules.Draw;

class MissingFailurePathRuleTest {
  private static final String CHECK = "missing-failure-path";

  @Test
  void holdsWithAFailurePathOnEachAutomaticStep() {
    assertThat(
            Checked.messages(CHECK, Draw.of("start -> train -> end", "train -!-> task -> train")))
        .isEmpty();
  }

  @Test
  void namesEachStepWithoutOne() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> train -> task -> deploy -> end")))
        .containsExactly(
            "train: 'Train' has no failure path: nobody learns when its last attempt fails.",
            "deploy: 'Deploy' has no failure path: nobody learns when its last attempt fails.");
  }

  @Test
  void aTimeOutOrAFailedTestIsNoFailurePath() {
    Draw draw = Draw.of("start -> test -passed-> end", "test -failed-> end-2", "test -@-> end-3");
    assertThat(Checked.elements(CHECK, draw)).containsExactly("test");
  }

  @Test
  void aFailurePathBackIntoTheStepItselfLeadsNowhere() {
    assertThat(Checked.elements(CHECK, Draw.of("start -> train -> end", "train -!-> train")))
        .containsExactly("train");
  }
}
