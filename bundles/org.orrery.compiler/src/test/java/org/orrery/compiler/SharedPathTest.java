package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.ScheduleTrigger;

/** Triggers whose paths meet have one path, and each of them starts it. */
@Tag("thorough")
@ResourceLock(Engine.CLOCK)
class SharedPathTest {
  private final Sketch s = new Sketch("shared");

  SharedPathTest() {
    s.start("start");
    s.waitFor("in-operation", "stop");
    s.end("end");
    s.path("start", "in-operation", "end");
  }

  private void drawMeetingPaths() {
    s.node(Sketch.LANGUAGE.getRequestTrigger(), "request");
    s.node(Sketch.LANGUAGE.getNotifyStep(), "tell");
    s.node(Sketch.LANGUAGE.getManualTrigger(), "by-hand");
    ((ScheduleTrigger) s.node(Sketch.LANGUAGE.getScheduleTrigger(), "calendar"))
        .setSchedule("P30D");
    s.node(Sketch.LANGUAGE.getRetrainStep(), "retrain");
    s.end("retrained");
    s.path("request", "tell", "retrain", "retrained");
    s.path("by-hand", "retrain").path("calendar", "retrain");
  }

  @Test
  void eachTriggerStartsThePathAndCanDoSoAgain() throws Exception {
    drawMeetingPaths();
    assertThat(Schemas.bpmnErrors(Compiler.bpmn(s.lifecycle))).isEmpty();
    try (Engine engine = new Engine("shared")) {
      engine.deploy("shared", Compiler.bpmn(s.lifecycle));
      String run = engine.start("shared");
      for (int time = 0; time < 2; time++) {
        engine.message(run, "trigger:request");
        assertThat(engine.at(run)).contains("tell").doesNotContain("retrain");
        engine.work("NotifyStep", "tell", "done");
        engine.work("RetrainStep", "retrain", "done");
        engine.message(run, "trigger:by-hand");
        assertThat(engine.at(run)).contains("retrain").doesNotContain("tell");
        engine.work("RetrainStep", "retrain", "done");
        engine.pass(Duration.ofDays(30).plusMinutes(1));
        assertThat(engine.at(run)).contains("retrain");
        engine.work("RetrainStep", "retrain", "done");
        assertThat(engine.at(run)).contains("in-operation").doesNotContain("retrain");
      }
      engine.message(run, "event:stop");
      assertThat(engine.endOf(run)).isEqualTo("end");
    }
  }

  @Test
  void theFirstOfTheDrawingStandsForThePath() throws Exception {
    drawMeetingPaths();
    s.node(Sketch.LANGUAGE.getRequestTrigger(), "second-request");
    s.node(Sketch.LANGUAGE.getTicketStep(), "ticket");
    s.end("told");
    s.path("second-request", "ticket", "told");

    assertThat(Compiler.triggerPaths(s.lifecycle))
        .isEqualTo(
            Map.of(
                "request",
                "request",
                "by-hand",
                "request",
                "calendar",
                "request",
                "second-request",
                "second-request"));
  }

  @Test
  void aTriggerThatMeetsTwoOthersBringsThemTogether() throws Exception {
    s.node(Sketch.LANGUAGE.getRequestTrigger(), "request");
    s.node(Sketch.LANGUAGE.getRequestTrigger(), "second-request");
    s.node(Sketch.LANGUAGE.getForkNode(), "fork");
    s.node(Sketch.LANGUAGE.getManualTrigger(), "by-hand");
    s.node(Sketch.LANGUAGE.getNotifyStep(), "tell");
    s.node(Sketch.LANGUAGE.getRetrainStep(), "retrain");
    s.end("retrained");
    s.end("told");
    s.path("request", "retrain", "retrained").path("second-request", "tell", "told");
    s.path("by-hand", "fork", "retrain").path("fork", "tell");

    assertThat(Compiler.triggerPaths(s.lifecycle).values()).containsOnly("request");
  }

  @Test
  void aReviewThatTheCalendarAlsoStartsDoesNotWaitForItsInterval() throws Exception {
    s.node(Sketch.LANGUAGE.getManualTrigger(), "by-hand");
    ((ScheduleTrigger) s.node(Sketch.LANGUAGE.getScheduleTrigger(), "calendar")).setSchedule("P1Y");
    ReviewStep review = (ReviewStep) s.node(Sketch.LANGUAGE.getReviewStep(), "review");
    review.setEvery("P12M");
    s.end("reviewed");
    s.path("by-hand", "review", "reviewed").path("calendar", "review");
    try (Engine engine = new Engine("reviewed-by-hand")) {
      engine.deploy("shared", Compiler.bpmn(s.lifecycle));
      String run = engine.start("shared");
      engine.message(run, "trigger:by-hand");
      assertThat(engine.at(run)).contains("review");
    }
  }
}
