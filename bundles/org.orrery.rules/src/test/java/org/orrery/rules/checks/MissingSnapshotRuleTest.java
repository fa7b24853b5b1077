package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.rules.Draw;

class MissingSnapshotRuleTest {
  private static final String CHECK = "missing-snapshot";

  private static Draw draw() {
    return Draw.of("start -> deploy -> promote -> end", "manual -> rollback -> end-2");
  }

  @Test
  void holdsWhenADeployOrPromoteStepTakesTheSnapshot() {
    Draw draw = draw();
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
    draw.with("rollback", RollbackStep.class, r -> r.setSnapshot("before-promotion"));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void namesTheSnapshotThatNobodyTakes() {
    Draw draw = draw().with("rollback", RollbackStep.class, r -> r.setSnapshot("before-Release"));
    assertThat(Checked.by(CHECK, draw))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.message()).contains("'Rollback'", "'before-Release'", "no deploy");
              assertThat(f.remedy()).contains("before-release, before-promotion");
            });
  }

  @Test
  void aBlankNameIsNoneEvenIfADeploymentIsBlankToo() {
    Draw draw = draw().with("rollback", RollbackStep.class, r -> r.setSnapshot(""));
    draw.with("deploy", DeployStep.class, d -> d.setSnapshot(""));
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly("rollback: 'Rollback' names no snapshot to go back to.");
  }
}
