package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.connectors.Peer;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Attempts of automatic steps: back-off, last attempt, failure path, time-out, operator. */
class RetryTest {
  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;

  @Test
  void threeAttemptsWithADoubledBackOffThenTheFailurePath() {
    shared.peer.answers("/hooks/broken", 500, 500, 500);
    Sketch sketch = new Sketch("broken");
    CallStep call = call(sketch, "broken");
    sketch.aside(call, TransitionKind.FAILURE, null, "mend", sketch.role("dev", "developer"));
    Run run = shared.run(sketch);

    attempt(run, 1);
    backsOff(run, "PT10S");
    attempt(run, 2);
    backsOff(run, "PT20S");
    story.reaches(run.id(), "mend", "waiting");
    Run.Step failed = Story.step(story.run(run.id()), "call");
    assertThat(failed.state()).isEqualTo("failed");
    assertThat(failed.attempts()).isEqualTo(3);
    assertThat(failed.outcome()).isEqualTo("failed");
    assertThat(failed.message()).contains("answered 500");
    assertThat(shared.peer.received("/hooks/broken")).hasSize(3);
    assertThat(story.run(run.id()).state()).isEqualTo("waiting");
    cancel(run);
  }

  /** Due to the microsecond, not before; then the next attempt is made. */
  private void backsOff(Run run, String time) {
    Instant due = shared.clock.instant().plus(Duration.parse(time));
    assertThat(passage(run).due()).isEqualTo(due);
    shared.clock.advance(Duration.parse(time).minusNanos(1000));
    assertThat(due()).doesNotContain(passage(run).id());
    shared.clock.advance(Duration.ofNanos(1000));
  }

  private void attempt(Run run, int number) {
    org.awaitility.Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .until(
            () -> {
              Run.Step step = Story.step(story.run(run.id()), "call");
              return step != null && step.state().equals("retrying") && step.attempts() == number;
            });
  }

  @Test
  void withoutAFailurePathAnOperatorTriesAgain() {
    shared.peer.answers("/hooks/down", 500, 500);
    Sketch sketch = new Sketch("down");
    CallStep call = call(sketch, "down");
    call.setRetry(policy(2, "PT1M", 1));
    Run run = shared.run(sketch);
    attempt(run, 1);
    shared.later("PT1M");
    assertThat(story.reaches(run.id(), "call", "failed").attempts()).isEqualTo(2);
    assertThat(story.run(run.id()).state()).isEqualTo("failed");
    assertThat(shared.later("P30D")).isNotNull();
    assertThat(due()).doesNotContain(passage(run).id());

    String retry = "/api/v1/runs/" + run.id() + "/steps/call/retry";
    assertThat(Http.problem(story.http.post("vera", retry, null)).code())
        .isEqualTo(ProblemCodes.FORBIDDEN);
    story.http.post("omar", retry, null, Run.class);
    story.reaches(run.id(), "end", "completed");
    assertThat(Story.step(story.run(run.id()), "call").attempts()).isEqualTo(1);
    assertThat(Http.problem(story.http.post("omar", retry, null)).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(Http.ok(story.http.send("aude", "GET", "/api/v1/audit/export", null, null)).lines())
        .anyMatch(
            line ->
                line.contains(run.id())
                    && line.contains("step-retried")
                    && line.contains("\"actor\":\"omar\""));
  }

  @Test
  void anAttemptThatTakesTooLongIsStoppedAndTriedAgain() {
    shared.peer.answers("/hooks/hangs", Peer.NEVER);
    Sketch sketch = new Sketch("hangs");
    call(sketch, "hangs").setTimeout("PT5M");
    Run run = shared.run(sketch);
    received("/hooks/hangs", 1);
    shared.later("PT5M1S");
    assertThat(story.reaches(run.id(), "call", "retrying").message())
        .contains("longer than the step's timeout");
    shared.later("PT10S");
    story.reaches(run.id(), "end", "completed");
  }

  @Test
  void aTimeOutThatIsDrawnLeadsAway() {
    shared.peer.answers("/hooks/late", Peer.NEVER);
    Sketch sketch = new Sketch("late");
    CallStep call = call(sketch, "late");
    call.setTimeout("PT5M");
    sketch.aside(call, TransitionKind.TIMEOUT, null, "look", sketch.role("dev", "developer"));
    Run run = shared.run(sketch);
    received("/hooks/late", 1);
    shared.later("PT4M59S");
    assertThat(Story.step(story.run(run.id()), "call").state()).isEqualTo("active");
    shared.later("PT1S");
    story.reaches(run.id(), "look", "waiting");
    assertThat(Story.step(story.run(run.id()), "call").state()).isEqualTo("cancelled");
    assertThat(shared.peer.received("/hooks/late")).hasSize(1);
    cancel(run);
  }

  @ParameterizedTest
  @CsvSource({
    "PT10S, 2, 1, PT10S",
    "PT10S, 2, 2, PT20S",
    "PT10S, 2, 3, PT40S",
    "PT1M, 3, 3, PT9M",
    "PT1M, 1, 7, PT1M",
    "PT1M, 0.5, 3, PT1M",
    "PT0S, 2, 9, PT0S",
    "P1D, 2, 1, PT24H",
    "P20D, 2, 2, PT720H",
    "PT10S, 2, 200, PT720H"
  })
  void theBackOffGrowsByItsFactorUpToThirtyDays(
      String first, double factor, int failed, String expected) {
    Instant now = Instant.parse("2026-11-25T10:00:00Z");
    assertThat(Times.nextAttempt(now, policy(9, first, factor), failed))
        .isEqualTo(now.plus(Duration.parse(expected)));
  }

  private static RetryPolicy policy(int attempts, String backOff, double factor) {
    RetryPolicy policy = NEW.createRetryPolicy();
    policy.setAttempts(attempts);
    policy.setBackOff(backOff);
    policy.setFactor(factor);
    return policy;
  }

  private static CallStep call(Sketch sketch, String path) {
    CallStep call = sketch.then(NEW.createCallStep(), "call");
    call.setConnector("hooks");
    call.setPath(path);
    return call;
  }

  private void received(String path, int number) {
    org.awaitility.Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .until(() -> shared.peer.received(path).size() == number);
  }

  private List<String> due() {
    return shared.server.bean(PassageRows.class).due(100).stream().map(Passage::id).toList();
  }

  private Passage passage(Run run) {
    return shared.server.bean(PassageRows.class).passages(run.id()).stream()
        .filter(passage -> passage.element().equals("call"))
        .findFirst()
        .orElseThrow();
  }

  private void cancel(Run run) {
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }
}
