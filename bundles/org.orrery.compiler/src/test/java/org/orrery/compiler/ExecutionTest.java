package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Compiled drawings run on an engine that knows nothing of Orrery. */
@ResourceLock(Engine.CLOCK)
class ExecutionTest {
  private static Engine engine;

  @BeforeAll
  static void startEngine() throws Exception {
    engine = new Engine("execution");
    engine.deploy("credit", Compiler.bpmn(CreditDrawing.draw()));
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  @Test
  void aModelIsBuiltApprovedOperatedAndRetired() {
    String run = operated();

    engine.message(run, "event:retirement-requested");
    engine.work("RetireStep", "retire", "done");

    assertThat(engine.hasEnded(run)).isTrue();
    assertThat(engine.endOf(run)).isEqualTo("end-retired");
  }

  @Test
  void aFailedTestLoopsBackToTraining() {
    String run = engine.start("credit");
    engine.complete("classify-risk", Map.of());
    engine.work("RegisterStep", "register", "done");
    engine.work("TrainStep", "train", "done");
    engine.work("TestStep", "test", "failed");
    assertThat(engine.at(run)).contains("fix");
    engine.complete("fix", Map.of());
    assertThat(engine.at(run)).contains("train");
    engine.fail("TrainStep");
    assertThat(engine.endOf(run)).isEqualTo("end-rejected");
  }

  @Test
  void triggersRunBesideTheModelAsOftenAsTheyFire() {
    String run = operated();

    engine.message(run, "trigger:drift");
    assertThat(engine.at(run)).contains("retrain", "in-operation");
    engine.work("RetrainStep", "retrain", "done");
    engine.work("ExperimentStep", "compare", "challenger");
    engine.work("DecisionNode", "winner__decide", "promote-it");
    engine.work("PromoteStep", "promote", "done");
    assertThat(engine.hasEnded(run)).isFalse();

    engine.message(run, "trigger:drift");
    engine.work("RetrainStep", "retrain", "done");
    engine.work("ExperimentStep", "compare", "champion");
    engine.work("DecisionNode", "winner__decide", "keep-it");
    engine.message(run, "trigger:manual-rollback");
    engine.work("RollbackStep", "roll-back", "done");
    assertThat(engine.at(run)).contains("in-operation");

    engine.message(run, "trigger:drift");
    engine.message(run, "event:retirement-requested");
    engine.work("RetireStep", "retire", "done");
    assertThat(engine.hasEnded(run)).isTrue();
  }

  @Test
  void peopleAreRemindedThenTheApprovalTimesOut() {
    String run = approving();
    engine.pass(Duration.ofDays(2).plusHours(1));
    engine.work("Reminder", "approve-release", null);
    engine.pass(Duration.ofDays(2));
    engine.work("Escalation", "approve-release", null);
    assertThat(engine.tasks("approve-release")).hasSize(2);
    engine.pass(Duration.ofDays(2));
    assertThat(engine.endOf(run)).isEqualTo("end-rejected");
  }

  private static String approving() {
    String run = engine.start("credit");
    engine.complete("classify-risk", Map.of());
    engine.work("RegisterStep", "register", "done");
    engine.work("TrainStep", "train", "done");
    engine.work("TestStep", "test", "passed");
    return run;
  }

  private static String operated() {
    String run = approving();
    String decided = Variables.decided("approve-release");
    engine.complete("approve-release", Map.of(decided, false));
    assertThat(engine.at(run)).contains("approve-release");
    engine.complete(
        "approve-release",
        Map.of(decided, true, Variables.outcome("approve-release"), "approve-with-conditions"));
    engine.work("DeployStep", "deploy", "done");
    engine.work("MonitorStep", "monitor", "done");
    assertThat(engine.at(run)).contains("in-operation");
    return run;
  }
}
