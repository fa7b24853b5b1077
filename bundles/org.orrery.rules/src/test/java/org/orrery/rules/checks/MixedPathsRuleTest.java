package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.rules.Draw;

class MixedPathsRuleTest {
  private static final String CHECK = "mixed-paths";
  private static final String VALID = "start -> task -> end";

  @Test
  void aTriggersPathRunsBesideTheMainPath() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "drift -> retrain -> end-2"))).isEmpty();
    assertThat(
            Checked.messages(
                CHECK, Draw.of(VALID, "drift -> retrain -> end-2", "manual -> retrain")))
        .isEmpty();
  }

  @Test
  void aTriggersPathMayNotJoinTheMainPath() {
    Draw draw = Draw.of(VALID, "drift -> retrain -> retest -passed-> task");
    draw.path("manual -> retrain").path("retest -failed-> end-2");
    assertThat(Checked.by(CHECK, draw))
        .singleElement()
        .satisfies(f -> assertThat(f.element().getId()).isEqualTo("t5"))
        .satisfies(
            f ->
                assertThat(f.message())
                    .isEqualTo("The path of 'Drift', 'Manual' joins the main path at 'Task'."))
        .satisfies(
            f ->
                assertThat(f.way().words())
                    .isEqualTo("'Drift' → 'Retrain' → 'Retest' (passed) → 'Task'"));
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "drift -> task"))).containsExactly("t3");
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "drift -> retrain -> end")))
        .as("not even at its end")
        .containsExactly("t4");
  }

  @Test
  void pathsBeginAndEndOnce() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "start-2 -> task")))
        .containsExactly("start-2: 'Start 2' is a second start; 'Start' is one.");
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "task -> start")))
        .containsExactly("start: A transition leads into 'Start', where a path begins.");
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "end -> task")))
        .containsExactly("end: A transition leaves 'End', where a path ends.");
  }
}
