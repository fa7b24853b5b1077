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
  void tellsOnceWhereADeadEndIs() {
    Draw draw = Draw.of("start -> task-a -> task-b -> task-dead", "start-2 -> end");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "task-dead: 'Task dead' is a dead end: nothing follows it, and it is no end."
                + " Nor do 3 elements before it come to an end.");
  }

  @Test
  void tellsOnceWhatGoesRound() {
    Draw draw = Draw.of("start -> task-a -> task-b -> task-a", "start-2 -> end");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "task-a: 'Task a' can never come to an end: every path from it goes round for ever."
                + " Nor can 2 others that go round with it or lead there.");
  }

  @Test
  void tellsOnceFromWhereNothingIsReached() {
    Draw draw = Draw.of("start -> end", "task-a -> task-b -> end", "task-c -> task-d -> task-c");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "task-a: 'Task a' is never reached: no path leads to it from a start or trigger."
                + " Neither is the element behind it.",
            "task-c: 'Task c' is never reached: no path leads to it from a start or trigger."
                + " Neither is the element behind it.");
  }

  @Test
  void tellsAnOpenOutcomeOfALoopWithoutEnd() {
    Draw draw = Draw.of("start -> task -> test -failed-> task", "start-2 -> end");
    assertThat(Checked.messages(CHECK, draw))
        .anyMatch(m -> m.startsWith("task: 'Task' can never come to an end"))
        .anyMatch(m -> m.contains("'Test' has no way on after the outcome passed"))
        .hasSize(2);
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
