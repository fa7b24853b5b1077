package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.rules.Draw;

class UnreachableStepRuleTest {
  private static final String CHECK = "unreachable-step";

  @Test
  void holdsWhenEveryNodeIsReachedAndCanEnd() {
    assertThat(
            Checked.messages(CHECK, Draw.of("start -> task -> end", "manual -> task-2 -> end-2")))
        .isEmpty();
  }

  @Test
  void namesWhatIsNeverReached() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> end", "task-lost -> end")))
        .singleElement()
        .asString()
        .contains("task-lost", "'Task lost' is never reached");
  }

  @Test
  void tellsADeadEndFromALoopWithoutEnd() {
    Draw draw =
        Draw.of("start -> task-a -?-> task-dead", "task-a -*-> task-b -> task-c -> task-b")
            .path("start-2 -> end");
    assertThat(Checked.messages(CHECK, draw))
        .anyMatch(m -> m.contains("'Task dead' is a dead end"))
        .anyMatch(m -> m.contains("'Task b' can never come to an end"))
        .noneMatch(m -> m.startsWith("end"));
  }

  @Test
  void asksForAStartAndAnEnd() {
    assertThat(Checked.messages(CHECK, Draw.of()))
        .containsExactly(
            "drawing: The life cycle 'Drawing' has no start.",
            "drawing: The life cycle 'Drawing' has no end.");
  }

  @Test
  void aStartThatLeadsDirectlyToAnEndIsEnough() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> end"))).isEmpty();
  }

  @Test
  void everyOutcomeNeedsAWayOn() {
    Draw draw = Draw.of("start -> test -passed-> end");
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Test' has no way on after the outcome failed");
    assertThat(Checked.messages(CHECK, draw.path("test -*-> end-2"))).isEmpty();
  }

  @Test
  void aFailurePathIsNoWayOnForAnOutcome() {
    assertThat(Checked.elements(CHECK, Draw.of("start -> test -passed-> end", "test -!-> end-2")))
        .containsExactly("test");
  }

  @Test
  void noTransitionWaitsForAnOutcomeThatNeverComes() {
    Draw draw = Draw.of("start -> test -passed-> end", "test -failled-> end-2", "test -*-> end-3");
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("from 'Test' to 'End 2' is never taken", "no outcome 'failled'");
  }

  @Test
  void aJoinNeedsAFork() {
    Draw without =
        Draw.of("start -> test -passed-> task -> join -> end", "test -failed-> task-2 -> join");
    assertThat(Checked.elements(CHECK, without)).containsExactly("join");
    Draw with = Draw.of("start -> fork -> task -> join -> end", "fork -> task-2 -> join");
    assertThat(Checked.messages(CHECK, with)).isEmpty();
  }
}
