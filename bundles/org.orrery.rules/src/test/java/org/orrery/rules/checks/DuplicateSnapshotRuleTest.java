package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.rules.Draw;
import org.orrery.rules.flow.Drawing;

class DuplicateSnapshotRuleTest {
  private static final String CHECK = "duplicate-snapshot";

  private static Draw alike(String... paths) {
    return Draw.of(paths)
        .with("promote", PromoteStep.class, promote -> promote.setSnapshot("before-release"));
  }

  @Test
  void holdsWithNamesOfTheirOwn() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> deploy -> promote -> end"))).isEmpty();
  }

  @Test
  void namesBothStepsThatTakeIt() {
    assertThat(Checked.messages(CHECK, alike("start -> deploy -> promote -> end")))
        .containsExactly(
            "promote: 'Promote' takes the snapshot 'before-release', as 'Deploy' does: the one"
                + " taken later overwrites the other.");
    assertThat(Checked.ways(CHECK, alike("start -> deploy -> task -> promote -> end")))
        .containsExactly(List.of("deploy", "task", "promote"));
  }

  @Test
  void branchesOfAForkAndPathsOfATriggerAreOneRun() {
    assertThat(
            Checked.messages(
                CHECK, alike("start -> fork -> deploy -> join -> end", "fork -> promote -> join")))
        .hasSize(1);
    assertThat(
            Checked.messages(
                CHECK, alike("start -> deploy -> end", "drift -> promote -> end-promoted")))
        .hasSize(1);
  }

  @Test
  void exclusiveBranchesAndMembersMayShareAName() {
    assertThat(
            Checked.messages(
                CHECK, alike("start -> decide -> deploy -> end", "decide -> promote -> end")))
        .isEmpty();
    Draw family = alike("start -> deploy -> promote -> end");
    for (String id : new String[] {"deploy", "promote"}) {
      family.get(id, Node.class).getWhen().add(LifecycleFactory.eINSTANCE.createCondition());
    }
    assertThat(Checked.messages(CHECK, family)).isEmpty();
  }

  @Test
  void triggersThatSharePathsFireInOneRun() {
    String[] paths = {
      "drift -> deploy -> end-2",
      "manual -> decide -> deploy",
      "decide -> deploy-other -> end-3",
      "drift-2 -> deploy-other"
    };
    assertThat(Checked.by(CHECK, Draw.of(paths))).hasSize(1);
    String[] twice = {"start -> end", "drift -> decide -> deploy -> end-2", "decide -> deploy-2"};
    assertThat(Checked.by(CHECK, Draw.of(twice))).hasSize(1);
    String[] mixed = {"start -> decide -> deploy -> end", "decide -> deploy-2", "drift -> deploy"};
    assertThat(Checked.by(CHECK, Draw.of(mixed))).hasSize(1);
    for (String[] each : new String[][] {paths, twice, mixed}) {
      Drawing drawing = new Drawing(Draw.of(each).lifecycle(), Set.of());
      assertThat(((Certifying) Checks.byId(CHECK)).certificate(drawing)).isEmpty();
    }
  }

  @Test
  void aLoopTakesItsOwnSnapshotAgain() {
    assertThat(
            Checked.messages(
                CHECK, Draw.of("start -> deploy -> decide -> end", "decide -> deploy")))
        .isEmpty();
  }

  @Test
  void theFixNamesItInTheRollbacksBehindTheStepToo() {
    Draw draw =
        alike(
            "start -> deploy -> end",
            "deploy -!-> rollback -> end-back",
            "drift -> promote -> end-promoted",
            "promote -!-> rollback-promotion -> end-kept");
    Checked.by(CHECK, draw).getFirst().fixes().getFirst().apply();
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
    assertThat(draw.get("deploy", DeployStep.class).getSnapshot()).isEqualTo("before-release");
    assertThat(draw.get("rollback", RollbackStep.class).getSnapshot()).isEqualTo("before-release");
    assertThat(draw.get("promote", PromoteStep.class).getSnapshot()).isEqualTo("before-promote");
    assertThat(draw.get("rollback-promotion", RollbackStep.class).getSnapshot())
        .isEqualTo("before-promote");
  }
}
