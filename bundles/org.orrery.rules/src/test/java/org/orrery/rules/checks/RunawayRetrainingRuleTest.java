package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.rules.Draw;

class RunawayRetrainingRuleTest {
  private static final String CHECK = "runaway-retraining";
  private static final String VALID =
      "drift -> retrain -> test -passed-> approve -approve-> promote -> end";

  @Test
  void holdsWithCapCoolDownTestAndApproval() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "test -failed-> end-2"))).isEmpty();
  }

  @Test
  void namesWhatIsMissingAtTheTrigger() {
    Draw draw = Draw.of(VALID).with("drift", DriftTrigger.class, d -> d.setCap(0));
    draw.with("drift", DriftTrigger.class, d -> d.setCoolDown(null));
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "drift: 'Drift' starts a training by itself and has no cap and no cool-down.");
    Draw period = Draw.of(VALID).with("drift", DriftTrigger.class, d -> d.setCapPeriod(""));
    assertThat(Checked.messages(CHECK, period))
        .singleElement()
        .asString()
        .contains("a cap without a period");
  }

  @Test
  void aCapOfOneIsACap() {
    Draw draw = Draw.of(VALID).with("drift", DriftTrigger.class, d -> d.setCap(1));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void whatAPersonStartsOrWhatDoesNotTrainNeedsNoCap() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID.replace("drift", "manual")))).isEmpty();
    Draw task = Draw.of("drift -> task -> end");
    task.with("drift", DriftTrigger.class, d -> d.setCap(0));
    assertThat(Checked.messages(CHECK, task)).isEmpty();
  }

  @Test
  void theResultMayNotGoStraightIntoProduction() {
    assertThat(Checked.messages(CHECK, Draw.of("drift -> retrain -> promote -> end")))
        .singleElement()
        .asString()
        .contains("What 'Retrain' makes can reach production without a test");
    assertThat(Checked.ways(CHECK, Draw.of(VALID, "test -?-> promote")))
        .containsExactly(List.of("retrain", "test", "promote"));
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "retrain -?-> approve")))
        .containsExactly("retrain");
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "test -?-> promote")))
        .containsExactly("retrain");
  }

  @Test
  void otherGapsOfTheDrawingAreNotBlamedOnTheRetraining() {
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "start -> train -> deploy -> end-3")))
        .isEmpty();
  }

  @Test
  void aLoopWithoutPersonOrWaitIsARunaway() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "test -failed-> retrain")))
        .singleElement()
        .asString()
        .contains("'Retrain' can be repeated without end");
    assertThat(Checked.ways(CHECK, Draw.of(VALID, "test -failed-> retrain")))
        .containsExactly(List.of("retrain", "test", "retrain"));
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "test -failed-> task -> retrain"))).isEmpty();
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "test -failed-> wait -> retrain"))).isEmpty();
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "retrain -!-> retrain")))
        .containsExactly("retrain");
  }
}
