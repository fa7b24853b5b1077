package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitNode;

/** The elements that the samples do without, on the engine. */
@ResourceLock(Engine.CLOCK)
@Tag("thorough")
class ElementExecutionTest {
  private static Engine engine;

  @BeforeAll
  static void startEngine() {
    engine = new Engine("elements");
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  @Test
  void forkAndJoin() throws Exception {
    Sketch s = new Sketch("forked");
    s.start("start");
    s.node(Sketch.LANGUAGE.getForkNode(), "fork");
    s.node(Sketch.LANGUAGE.getDocumentStep(), "document");
    s.node(Sketch.LANGUAGE.getPackageStep(), "pack");
    s.node(Sketch.LANGUAGE.getJoinNode(), "join");
    s.end("end");
    s.path("start", "fork", "document", "join", "end").path("fork", "pack", "join");
    String run = deployAndStart(s);
    assertThat(engine.at(run)).containsExactly("document", "pack");
    engine.work("DocumentStep", "document", "done");
    assertThat(engine.hasEnded(run)).isFalse();
    engine.work("PackageStep", "pack", "done");
    assertThat(engine.endOf(run)).isEqualTo("end");
  }

  @Test
  void aForkStartsForEachThatLeadsIntoIt() throws Exception {
    Sketch s = new Sketch("forked-again");
    s.start("start");
    s.node(Sketch.LANGUAGE.getForkNode(), "fork");
    s.node(Sketch.LANGUAGE.getDocumentStep(), "document");
    s.node(Sketch.LANGUAGE.getPackageStep(), "pack");
    s.node(Sketch.LANGUAGE.getJoinNode(), "join");
    s.node(Sketch.LANGUAGE.getTestStep(), "test");
    s.end("end");
    s.path("start", "fork", "document", "join", "test").path("fork", "pack", "join");
    s.go("test", "end", "passed");
    s.go("test", "fork", "failed");
    String run = deployAndStart(s);
    for (String outcome : new String[] {"failed", "passed"}) {
      assertThat(engine.at(run)).containsExactly("document", "pack");
      engine.work("DocumentStep", "document", "done");
      engine.work("PackageStep", "pack", "done");
      engine.work("TestStep", "test", outcome);
    }
    assertThat(engine.endOf(run)).isEqualTo("end");
  }

  @Test
  void aTimerWait() throws Exception {
    WaitNode wait = Sketch.NEW.createWaitNode();
    wait.setId("pause");
    wait.setDuration("P1M");
    Sketch s = Sketch.around(wait);
    s.lifecycle.setId("waiting");
    String run = deployAndStart(s);
    engine.pass(Duration.ofDays(20));
    assertThat(engine.at(run)).containsExactly("pause");
    engine.pass(Duration.ofDays(12));
    assertThat(engine.hasEnded(run)).isTrue();
  }

  @Test
  void aStepThatTakesTooLong() throws Exception {
    AutomaticStep call = Sketch.NEW.createCallStep();
    call.setId("call");
    call.setTimeout("PT15M");
    Sketch s = Sketch.around(call);
    s.lifecycle.setId("slow");
    s.end("too-late");
    s.go("call", "too-late", TransitionKind.TIMEOUT, null);
    String run = deployAndStart(s);
    engine.pass(Duration.ofMinutes(16));
    assertThat(engine.endOf(run)).isEqualTo("too-late");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT36H", "P5D", "P1DT12H", "P2W", "P12M", "P1Y2M3DT4H5M6S", "PT90S"})
  void durationsOfEachFormAreUnderstood(String duration) throws Exception {
    TaskStep task = Sketch.NEW.createTaskStep();
    task.setId("task");
    task.setDueIn(duration);
    task.setRemindAfter(duration);
    Sketch s = Sketch.around(task);
    s.lifecycle.setId("due-" + duration.toLowerCase(Locale.ROOT));
    s.end("late");
    s.go("task", "late", TransitionKind.TIMEOUT, null);
    String run = deployAndStart(s);
    assertThat(engine.at(run)).contains("task");
    assertThat(engine.tasks("task").get(0).getDueDate()).isAfter(engine.now());
    engine.pass(Duration.ofDays(500));
    assertThat(engine.endOf(run)).isEqualTo("late");
  }

  @Test
  void aReviewEachYear() throws Exception {
    ReviewStep review = Sketch.NEW.createReviewStep();
    review.setId("review");
    review.setEvery("P12M");
    Sketch s = Sketch.around(review);
    s.lifecycle.setId("reviewed");
    s.lifecycle.getTransitions().get(1).setOutcome("reject");
    s.go("review", "review", TransitionKind.DEFAULT, null);
    String run = deployAndStart(s);
    assertThat(engine.at(run)).containsExactly("review__every");
    engine.pass(Duration.ofDays(370));
    engine.complete("review", Map.of(Variables.outcome("review"), "approve"));
    assertThat(engine.at(run)).containsExactly("review__every");
    engine.pass(Duration.ofDays(370));
    engine.complete("review", Map.of(Variables.outcome("review"), "reject"));
    assertThat(engine.hasEnded(run)).isTrue();
  }

  @Test
  void conditionalTransitionsAndNodesThatAreLeftOut() throws Exception {
    Sketch s = new Sketch("family");
    Parameter tier = Sketch.NEW.createParameter();
    tier.setId("tier");
    tier.setType(ValueType.INTEGER);
    s.lifecycle.getParameters().add(tier);
    s.start("start");
    s.node(Sketch.LANGUAGE.getNotifyStep(), "tell")
        .getWhen()
        .add(Sketch.when(tier, Operator.LESS, "3"));
    s.node(Sketch.LANGUAGE.getTicketStep(), "open");
    s.end("high");
    s.end("low");
    s.path("start", "tell", "open", "low");
    Transition high = s.go("open", "high", TransitionKind.CONDITIONAL, null);
    high.getConditions().add(Sketch.when(tier, Operator.EQUAL, "1"));
    assertThat(Schemas.bpmnErrors(Compiler.bpmn(s.lifecycle))).isEmpty();

    String run = deployAndStart(s);
    engine.work("DecisionNode", "tell__member__decide", "member");
    engine.work("NotifyStep", "tell", "done");
    engine.work("TicketStep", "open", "done");
    engine.work("DecisionNode", "open__when__decide", high.getId());
    assertThat(engine.endOf(run)).isEqualTo("high");

    String other = engine.start("family");
    engine.work("DecisionNode", "tell__member__decide", "left-out");
    assertThat(engine.at(other)).containsExactly("open");
    engine.work("TicketStep", "open", "done");
    engine.work("DecisionNode", "open__when__decide", "no condition holds");
    assertThat(engine.endOf(other)).isEqualTo("low");
  }

  @Test
  void anotherLifeCycleInside() throws Exception {
    AutomaticStep pack = Sketch.NEW.createPackageStep();
    pack.setId("pack");
    Sketch inner = Sketch.around(pack);
    inner.lifecycle.setId("inner");
    engine.deploy("inner", Compiler.bpmn(inner.lifecycle));
    SubLifecycleStep step = Sketch.NEW.createSubLifecycleStep();
    step.setId("sub");
    step.setLifecycle("inner");
    Sketch outer = Sketch.around(step);
    outer.lifecycle.setId("outer");
    String run = deployAndStart(outer);
    assertThat(engine.at(run)).containsExactly("sub");
    engine.work("PackageStep", "pack", "done");
    assertThat(engine.endOf(run)).isEqualTo("end");
  }

  @Test
  void schedulesStartTheirPathAgainAndAgain() throws Exception {
    Sketch s = scheduled("by-duration", "P30D");
    String run = deployAndStart(s);
    for (int time = 0; time < 3; time++) {
      engine.pass(Duration.ofDays(30).plusMinutes(1));
      engine.work("DocumentStep", "document", "done");
    }
    assertThat(engine.at(run)).contains("in-operation");
    engine.message(run, "event:stop");
    assertThat(engine.hasEnded(run)).isTrue();
  }

  @Test
  void cronSchedulesStartTheirPath() throws Exception {
    Sketch s = scheduled("by-cron", "30 6 * * 1-5");
    String run = deployAndStart(s);
    engine.pass(Duration.ofDays(4));
    engine.work("DocumentStep", "document", "done");
    engine.message(run, "event:stop");
    assertThat(engine.hasEnded(run)).isTrue();
  }

  private static Sketch scheduled(String id, String schedule) {
    Sketch s = new Sketch(id);
    s.start("start");
    s.waitFor("in-operation", "stop");
    s.end("end");
    s.path("start", "in-operation", "end");
    ScheduleTrigger trigger =
        (ScheduleTrigger) s.node(Sketch.LANGUAGE.getScheduleTrigger(), "calendar");
    trigger.setSchedule(schedule);
    s.node(Sketch.LANGUAGE.getDocumentStep(), "document");
    s.end("documented");
    s.path("calendar", "document", "documented");
    return s;
  }

  private static String deployAndStart(Sketch s) throws Exception {
    engine.deploy(s.lifecycle.getId(), Compiler.bpmn(s.lifecycle));
    return engine.start(s.lifecycle.getId());
  }
}
