package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.rules.Certificate;
import org.orrery.rules.Draw;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.packs.StatedRules;

class AlwaysFollowedByWithinTest {
  private static final String TOLD_IN_15_DAYS =
      "{'is': 'always-followed-by-within', 'first': {'kind': 'DriftTrigger'}, 'then': {'kind':"
          + " 'NotifyStep'}, 'within': 'P15D'}";

  private static Draw due(Draw draw, String id, String duration) {
    return draw.with(
        id,
        HumanStep.class,
        step -> {
          step.setDueIn(duration);
          step.setEscalateAfter(duration);
          step.setEscalateTo(draw.get("operation", Role.class));
        });
  }

  private static String message(Draw draw) {
    return StatedRules.prove(TOLD_IN_15_DAYS, draw.lifecycle()).problems().stream()
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({"P14D,true", "P15D,true", "P15DT1S,false", "P2W,true", "P1M,false"})
  void dueTimesThatAreEscalatedBoundTheTime(String duration, boolean holds) {
    Draw draw = due(Draw.of("drift -> task -> notify -> end"), "task", duration);
    assertThat(message(draw).isEmpty()).isEqualTo(holds);
  }

  @Test
  void timesOfAPathAreAddedAndTheLongestBranchCounts() {
    Draw draw = Draw.of("drift -> task1 -> decide -> notify -> end", "decide -> task2 -> notify");
    due(due(draw, "task1", "P10D"), "task2", "P5D");
    assertThat(message(draw)).isEmpty();
    due(draw, "task2", "P6DT2H");
    assertThat(message(draw))
        .isEqualTo(
            "After 'Drift' notify step can take 16 days 2 hours, longer than 15 days: 'Drift' →"
                + " 'Task1' → 'Decide' → 'Task2' → 'Notify'.");
  }

  @Test
  void aStepWithoutBoundIsNamed() {
    Draw draw = Draw.of("drift -> task1 -> task2 -> notify -> end");
    due(draw, "task1", "P1D");
    assertThat(message(draw))
        .isEqualTo(
            "After 'Drift' nothing bounds the time until notify step: 'Task2' has no due time:"
                + " 'Drift' → 'Task1' → 'Task2' → 'Notify'.");
    draw.with("task2", HumanStep.class, step -> step.setDueIn("P1D"));
    assertThat(message(draw))
        .contains("'Task2' is neither left nor escalated when its due time has passed");
    draw.path("task2 -@-> notify");
    assertThat(message(draw)).isEmpty();
  }

  @Test
  void aLoopHasNoLongestTime() {
    Draw draw = Draw.of("drift -> task -> decide -> notify -> end", "decide -> task");
    due(draw, "task", "P1D");
    assertThat(message(draw)).contains("'Task' lies in a loop that may be gone through");
  }

  @Test
  void automaticStepsAreBoundByTheirAttempts() {
    Draw draw = Draw.of("drift -> retrain -> notify -> end", "retrain -!-> notify");
    assertThat(message(draw)).contains("'Retrain' has no time-out");
    draw.with("retrain", AutomaticStep.class, step -> step.setTimeout("P4D"));
    assertThat(message(draw)).isEmpty();
    draw.with("retrain", AutomaticStep.class, step -> step.setTimeout("P5D"));
    assertThat(message(draw)).contains("can take 15 days 30 seconds");
    draw.path("retrain -@-> notify");
    assertThat(message(draw)).isEmpty();
    Draw stuck = Draw.of("drift -> retrain -> notify -> end");
    stuck.with("retrain", AutomaticStep.class, step -> step.setTimeout("PT1H"));
    assertThat(message(stuck)).contains("'Retrain' has a time-out that leads nowhere");
  }

  @Test
  void timersBoundAndEventsDoNot() {
    Draw draw = Draw.of("drift -> wait -> notify -> end");
    assertThat(message(draw)).contains("'Wait' waits for an event");
    draw.with(
        "wait",
        WaitNode.class,
        wait -> {
          wait.setKind(WaitKind.TIMER);
          wait.setDuration("P15D");
        });
    assertThat(message(draw)).isEmpty();
  }

  @Test
  void aBranchAnswersForTheOthersButAnEndDoesNot() {
    Draw draw = Draw.of("drift -> fork -> notify -> join -> end", "fork -> task -> join");
    assertThat(message(draw)).isEmpty();
    assertThat(message(Draw.of("drift -> decide -> notify -> end", "decide -> end2")))
        .contains("After 'Drift' the path can come to 'End2' without notify step");
  }

  @Test
  void aJoinDoesNotBoundWhatBeganInOneBranch() {
    String property = TOLD_IN_15_DAYS.replace("DriftTrigger", "DeployStep");
    Draw draw = Draw.of("start -> fork -> deploy -> join -> notify -> end", "fork -> task -> join");
    due(draw, "task", "P1D");
    assertThat(StatedRules.prove(property, draw.lifecycle()).problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("'Join' waits for a branch that does not count from there");
  }

  @Test
  void aCertificateOfOtherTimesProvesNothing() {
    Draw draw = due(Draw.of("drift -> task -> notify -> end"), "task", "P15D");
    RuleEngine engine = StatedRules.engine(TOLD_IN_15_DAYS);
    Certificate certificate =
        engine
            .certify(draw.lifecycle(), engine.prove(draw.lifecycle(), StatedRules.DAY))
            .getFirst();
    assertThat(engine.isProvedBy(certificate, draw.lifecycle())).isTrue();
    due(draw, "task", "P15DT1S");
    assertThat(engine.isProvedBy(certificate, draw.lifecycle())).isFalse();
  }
}
