package org.orrery.server.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Alert;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.ReportedMeasurement;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.lifecycle.Level;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.PerformanceTrigger;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** A metric that only people can measure is tested and watched by what they report. */
class ReportedMetricsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String PATH = "/api/v1/models/reviewed/versions/1/measurements";
  private static final Instant MEASURED = Instant.parse("2026-01-05T08:00:00Z");

  @TempDir Path data;

  @Test
  void whatIsReportedIsTestedAndWatchedAndOutlivesARestart() {
    Story before;
    String run;
    ReportedMeasurement first;
    try (TestServer server = start()) {
      before = new Story(new Http(server.url()), data);
      run = begin(before);
      Run.Step missing = before.reaches(run, "test", "failed");
      assertThat(missing.message()).contains("'complaints'", "POST " + PATH);
      refusesWhatIsNoReport(before, run);
      first = report(before, "vera", 0.02, 0);
      assertThat(report(before, "dana", 0.02, 0)).as("the same again").isEqualTo(first);
    }
    try (TestServer server = start()) {
      Story story = new Story(before, new Http(server.url()));
      assertThat(story.http.list("aude", PATH, ReportedMeasurement.class)).containsExactly(first);
      story.reaches(run, "operate", "waiting");
      assertThat(trail(story, "run/" + run))
          .contains("step-retried", "A value of 'complaints' was reported.");
      Run.Step tested = Story.step(story.run(run), "test");
      assertThat(tested.outcome()).isEqualTo("passed");
      assertThat(tested.results()).containsEntry("complaints", "0.02");
      assertThat(testReport(story)).contains("Measured elsewhere", "| vera |", "letters of June");

      watched(story, run);

      story.http.post("omar", "/api/v1/runs/" + run + "/events/over", null, Run.class);
      await().atMost(PATIENCE).until(() -> story.run(run).state().equals("completed"));
      assertThat(trail(story, "model/reviewed/1").split("measurement-reported", -1))
          .as("three reports")
          .hasSize(4);
    }
  }

  private static String trail(Story story, String subject) {
    return Http.ok(story.http.send("aude", "GET", "/api/v1/audit?subject=" + subject, null, null));
  }

  private static void watched(Story story, String run) {
    report(story, "omar", 0.03, 1);
    assertThat(point(story, 1).state()).isEqualTo("ok");
    assertThat(story.http.list("omar", "/api/v1/alerts?model=reviewed", Alert.class)).isEmpty();
    report(story, "omar", 0.4, 2);
    Series.Point bad = point(story, 2);
    assertThat(bad.state()).isEqualTo("critical");
    assertThat(bad.value()).isEqualTo(0.4);
    assertThat(bad.samples()).isEqualTo(50);
    assertThat(story.http.list("omar", "/api/v1/alerts?model=reviewed", Alert.class))
        .singleElement()
        .satisfies(alert -> assertThat(alert.message()).contains("0.4000 over 50 cases"));
    story.reaches(run, "look", "waiting");
    story.vote(
        "vera",
        story.approvalOf(run, "vera", "look"),
        Story.approve(story.approvalOf(run, "vera", "look")));
    story.reaches(run, "look", "completed");
  }

  private void refusesWhatIsNoReport(Story story, String run) {
    refused(story, "value", "NaN", "no finite number");
    refused(story, "value", null, "no finite number");
    refused(story, "metric", "praise", "No drawing that the model runs");
    refused(story, "at", "2999-01-01T00:00:00Z", "still to come");
    refused(story, "cases", 0, "how many cases");
    refused(story, "evidence", " ", "where the evidence lies");
    refused(story, "evidence", "x".repeat(2_001), "where the evidence lies");
    Map<String, Object> body = body();
    body.put("run", "nobody");
    assertThat(code(story.http.post("vera", PATH, body))).isEqualTo(ProblemCodes.NOT_FOUND);
    String unknown = "/api/v1/models/reviewed/versions/7/measurements";
    assertThat(code(story.http.post("vera", unknown, body()))).isEqualTo(ProblemCodes.NOT_FOUND);
    for (String who : List.of("carl", "aude", "arne")) {
      assertThat(code(story.http.post(who, PATH, body()))).isEqualTo(ProblemCodes.FORBIDDEN);
    }
    assertThat(story.http.list("vera", PATH, ReportedMeasurement.class)).isEmpty();
    assertThat(Story.step(story.run(run), "test").state()).isEqualTo("failed");
  }

  private static void refused(Story story, String field, Object value, String told) {
    Map<String, Object> body = body();
    body.put(field, value);
    Problem problem = Http.problem(story.http.post("vera", PATH, body));
    assertThat(problem.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(problem.detail()).contains(told);
  }

  private static String code(HttpResponse<String> answer) {
    return Http.problem(answer).code();
  }

  private static Map<String, Object> body() {
    return new LinkedHashMap<>(Json.map(Json.write(measurement(0.02, 0))));
  }

  private static NewMeasurement measurement(double value, int day) {
    Instant at = MEASURED.plus(Duration.ofDays(day));
    return new NewMeasurement("complaints", value, at, 50L, "letters of June", null);
  }

  private static ReportedMeasurement report(Story story, String who, double value, int day) {
    return story.http.post(who, PATH, measurement(value, day), ReportedMeasurement.class);
  }

  private static Series.Point point(Story story, int number) {
    String path = "/api/v1/models/reviewed/monitors/letters/series";
    return await()
        .atMost(PATIENCE)
        .until(() -> story.http.get("omar", path, Series.class).points(), p -> p.size() == number)
        .getLast();
  }

  private static String testReport(Story story) {
    return story
        .http
        .get("omar", "/api/v1/models/reviewed/versions/1", org.orrery.api.ModelVersion.class)
        .artifacts()
        .stream()
        .filter(artifact -> artifact.name().equals("test-report.md"))
        .map(
            artifact ->
                Http.ok(
                    story.http.send(
                        "omar", "GET", "/api/v1/artifacts/" + artifact.sha256(), null, null)))
        .findFirst()
        .orElseThrow();
  }

  private TestServer start() {
    return TestServer.start(
        data,
        List.of(),
        "--orrery.poll-millis=50",
        "--orrery.timer-poll-millis=50",
        "--orrery.monitoring.every=PT0.1S");
  }

  private static String begin(Story story) {
    String definition = story.deploy(drawing()).id();
    Map<String, String> bound = Map.of("loans", story.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, "reviewed", bound, Map.of());
    return story.http.post("dana", "/api/v1/runs", order, Run.class).id();
  }

  private static byte[] drawing() {
    Sketch sketch = new Sketch("reviewed");
    Metric complaints = NEW.createMetric();
    complaints.setId("complaints");
    complaints.setName("Complaints");
    complaints.setType(ValueType.NUMBER);
    complaints.setUnit("1");
    complaints.setKind(MetricKind.CUSTOM);
    complaints.setDirection(MetricDirection.LOWER_IS_BETTER);
    sketch.lifecycle.getMetrics().add(complaints);
    sketch.learns("logistic-regression").setRole(sketch.role("builders", "developer"));
    TestStep test = sketch.then(NEW.createTestStep(), "test");
    Role people = sketch.role("people", "validator");
    test.setRole(people);
    RetryPolicy once = NEW.createRetryPolicy();
    once.setAttempts(1);
    test.setRetry(once);
    ModelTest few = NEW.createModelTest();
    few.setId("few-complaints");
    few.setMetric(complaints);
    few.setOperator(Operator.LESS);
    few.setThreshold(0.1);
    few.setSeverity(Level.HIGH);
    test.getTests().add(few);
    sketch.then(NEW.createDeployStep(), "deploy").setSnapshot("before");
    MonitorStep watch = sketch.then(NEW.createMonitorStep(), "watch");
    Monitor letters = NEW.createMonitor();
    letters.setId("letters");
    letters.setMetric(complaints);
    letters.setWindowSize(100);
    letters.setWarning(0.1);
    letters.setCritical(0.2);
    letters.getActions().addAll(List.of(MonitorAction.ALERT, MonitorAction.TRIGGER));
    watch.getMonitors().add(letters);
    PerformanceTrigger worse = sketch.put(NEW.createPerformanceTrigger(), "worse");
    worse.getMonitors().add(letters);
    worse.setCoolDown("P1D");
    TaskStep look = sketch.put(NEW.createTaskStep(), "look");
    look.setRole(people);
    sketch.go(worse, look, TransitionKind.NORMAL, null);
    sketch.go(look, sketch.put(NEW.createEndNode(), "seen"), TransitionKind.NORMAL, null);
    WaitNode wait = sketch.then(NEW.createWaitNode(), "operate");
    wait.setKind(WaitKind.EVENT);
    wait.setEvent("over");
    return sketch.archive();
  }
}
