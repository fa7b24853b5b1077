package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.rules.Draw;

class CutOffBranchRuleTest {
  private static final String CHECK = "cut-off-branch";

  @Test
  void holdsWhereAllBranchesComeTogether() {
    assertThat(
            Checked.messages(
                CHECK,
                Draw.of(
                    "start -> fork -> task -> test -passed-> join -> end",
                    "test -failed-> task",
                    "fork -> fork2 -> task2 -> join2 -> join",
                    "fork2 -> task3 -> join2")))
        .isEmpty();
  }

  @Test
  void tellsWhichStepsABranchThatEndsCutsOff() {
    Draw draw =
        Draw.of(
            "start -> fork -> test -passed-> join -> end",
            "fork -> train -> wait -> document -> join",
            "test -failed-> end2");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "end2: 'End2' ends the run while other branches may still be at work, and cuts off 'Train', 'Document'.");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy())
        .isEqualTo(
            "Join the branches before 'End2'; where the rest shall stop, give 'End2' the"
                + " kind 'rejected'.");
    assertThat(Checked.ways(CHECK, draw).getFirst())
        .containsExactly("start", "fork", "test", "end2");
  }

  @Test
  void aRejectionMayStopTheRest() {
    Draw draw =
        Draw.of(
            "start -> fork -> approve -*-> join -> end",
            "fork -> train -> join",
            "approve -reject-> end2");
    assertThat(Checked.elements(CHECK, draw)).containsExactly("end2");
    draw.get("end2", EndNode.class).setKind(EndKind.REJECTED);
    assertThat(Checked.elements(CHECK, draw)).isEmpty();
  }

  @Test
  void anEndOfBranchesThatNothingJoinsCutsOffWhicheverIsSlower() {
    assertThat(
            Checked.messages(
                CHECK, Draw.of("start -> fork -> task -> end", "fork -> train -> end")))
        .containsExactly(
            "end: 'End' ends the run while other branches may still be at work, and cuts off 'Task', 'Train'.");
  }

  @Test
  void aJoinOfSomeBranchesLeavesTheOthers() {
    assertThat(
            Checked.messages(
                CHECK,
                Draw.of(
                    "start -> fork -> task -> join -> task4 -> end",
                    "fork -> task2 -> join",
                    "fork -> task3 -> end2")))
        .containsExactly(
            "end: 'End' ends the run while other branches may still be at work, and cuts off 'Task3'.",
            "end2: 'End2' ends the run while other branches may still be at work, and cuts off 'Task', 'Task4', 'Task2'.");
  }

  @Test
  void aBranchWithoutStepsLosesNothing() {
    assertThat(
            Checked.elements(
                CHECK,
                Draw.of(
                    "start -> fork -> test -passed-> join -> end",
                    "fork -> wait -> join",
                    "test -failed-> end2")))
        .isEmpty();
  }

  @Test
  void anInnerBranchCutsOffWhatIsBesideTheOuterFork() {
    assertThat(
            Checked.messages(
                CHECK,
                Draw.of(
                    "start -> fork -> fork2 -> task -> join -> end",
                    "fork -> task2 -> join",
                    "fork2 -> task3 -> end2")))
        .containsExactly(
            "end: 'End' ends the run while other branches may still be at work, and cuts off 'Task3'.",
            "end2: 'End2' ends the run while other branches may still be at work, and cuts off 'Task', 'Task2'.");
  }

  @Test
  void manyStepsAreCounted() {
    assertThat(
            Checked.messages(
                CHECK,
                Draw.of(
                    "start -> fork -> test -passed-> join -> end",
                    "fork -> task1 -> task2 -> task3 -> task4 -> task5 -> task6 -> task7 -> join",
                    "test -failed-> end2")))
        .containsExactly(
            "end2: 'End2' ends the run while other branches may still be at work, and cuts off 'Task1', 'Task2', 'Task3', 'Task4', 'Task5' and 2 more.");
  }

  @Test
  void anEndOfATriggersPathEndsItsOwnTokenOnly() {
    assertThat(
            Checked.elements(
                CHECK,
                Draw.of(
                    "start -> task -> end",
                    "manual -> fork -> task2 -> end2",
                    "fork -> task3 -> end3")))
        .isEmpty();
  }
}
