package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The drawings that come with the product run on an engine that knows nothing of Orrery. */
@Tag("thorough")
@ResourceLock(Engine.CLOCK)
class SampleExecutionTest {
  private static Engine engine;

  @BeforeAll
  static void deploySamples() throws Exception {
    engine = new Engine("samples");
    engine.deploy("credit-risk", Compiler.bpmn(SamplesTest.load("credit-risk")));
    engine.deploy("credit-policy", Compiler.bpmn(SamplesTest.load("credit-policy")));
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  @Test
  void creditRiskGoesFromRequestToRetirement() {
    String run = operated();

    engine.message(run, "event:retirement-requested");
    engine.work("RetireStep", "retire", "done");

    assertThat(engine.endOf(run)).isEqualTo("end-retired");
  }

  @Test
  void driftBringsAChallengerThatIsPromotedAndRolledBack() {
    String run = operated();

    engine.message(run, "trigger:drift");
    engine.work("RetrainStep", "retrain", "done");
    engine.work("TestStep", "retest", "passed");
    engine.work("DocumentStep", "document-challenger", "done");
    approve("approve-challenger", "approve");
    engine.work("ExperimentStep", "compare", "challenger");
    engine.work("DecisionNode", "winner__decide", "promote");
    engine.work("PromoteStep", "promote", "done");
    engine.message(run, "trigger:manual-rollback");
    engine.work("RollbackStep", "roll-back", "done");

    assertThat(engine.at(run)).contains("in-operation").doesNotContain("promote", "roll-back");
  }

  @Test
  void aRejectedReleaseEndsTheRun() {
    String run = approving();
    approve("approve-release", "reject");
    assertThat(engine.endOf(run)).isEqualTo("end-rejected");
  }

  @Test
  void failuresGoTheWayThatIsDrawn() {
    String run = engine.start("credit-risk");
    engine.complete("classify-risk", Map.of());
    engine.work("RegisterStep", "register", "done");
    engine.fail("DataCheckStep");
    assertThat(engine.at(run)).containsExactly("investigate");
  }

  @Test
  void creditPolicyStarts() {
    String run = engine.start("credit-policy");
    assertThat(engine.hasEnded(run)).isFalse();
    assertThat(engine.at(run)).isNotEmpty();
  }

  private static String approving() {
    String run = engine.start("credit-risk");
    engine.complete("classify-risk", Map.of());
    engine.work("RegisterStep", "register", "done");
    engine.work("DataCheckStep", "check-data", "passed");
    engine.work("TrainStep", "train", "done");
    engine.work("TestStep", "test", "passed");
    engine.work("DocumentStep", "document", "done");
    return run;
  }

  private static String operated() {
    String run = approving();
    approve("approve-release", "approve");
    engine.work("DeployStep", "deploy", "done");
    engine.work("MonitorStep", "monitor", "done");
    assertThat(engine.at(run)).contains("in-operation");
    return run;
  }

  private static void approve(String step, String outcome) {
    String decided = Variables.decided(step);
    engine.complete(step, Map.of(decided, false));
    engine.complete(step, Map.of(decided, true, Variables.outcome(step), outcome));
  }
}
