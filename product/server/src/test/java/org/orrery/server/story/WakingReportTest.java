package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.MovableClock;

/** A report wakes the tests that lack it, and no others. */
class WakingReportTest {
  private static final SharedServer SHARED = SharedServer.get();
  private static final String VERSIONS = "/api/v1/models/waking/versions";

  private final Story story = SHARED.story;
  private final Http http = story.http;

  @Test
  void onlyTestsOfItsVersionAndRunAreWoken() {
    http.post(
        "dana",
        "/api/v1/models",
        new NewModel("waking", "", "agent", 3, "", List.of(), "", "", "", "", ""),
        Model.class);
    for (String edition : List.of("1", "2")) {
      NewReference agent =
          new NewReference("Agent", "agent", null, edition, Map.of("builtBy", "Ada"), null, null);
      http.post("dana", VERSIONS, agent, ModelVersion.class);
    }
    String definition = story.deploy(drawing()).id();
    String first = start(definition, 1);
    String second = start(definition, 1);
    String other = start(definition, 2);

    report("praise", second);
    assertThat(List.of(first, second, other)).allSatisfy(this::hasFailedOnce);

    report("complaints", second);
    story.reaches(second, "end", "completed");
    assertThat(List.of(first, other)).allSatisfy(this::hasFailedOnce);

    report("complaints", null);
    story.reaches(first, "end", "completed");
    hasFailedOnce(other);
  }

  /** A report is answered when whom it concerns has been woken. */
  private void hasFailedOnce(String run) {
    Run.Step test = Story.step(story.run(run), "test");
    assertThat(test.state()).isEqualTo("failed");
    assertThat(test.attempts()).isEqualTo(1);
  }

  private String start(String definition, int version) {
    NewRun order = new NewRun(definition, null, "waking", Map.of(), Map.of(), version);
    String run = http.post("dana", "/api/v1/runs", order, Run.class).id();
    story.reaches(run, "test", "failed");
    return run;
  }

  private void report(String metric, String run) {
    NewMeasurement told =
        new NewMeasurement(metric, 0.5, MovableClock.START, 50L, "letters of June", run);
    Http.ok(http.post("vera", VERSIONS + "/1/measurements", told));
  }

  private static byte[] drawing() {
    Sketch sketch = new Sketch("waking");
    TestStep test = sketch.then(NEW.createTestStep(), "test");
    RetryPolicy once = NEW.createRetryPolicy();
    once.setAttempts(1);
    test.setRetry(once);
    for (String id : List.of("complaints", "praise")) {
      Metric metric = NEW.createMetric();
      metric.setId(id);
      metric.setName(id);
      metric.setType(ValueType.NUMBER);
      metric.setUnit("1");
      sketch.lifecycle.getMetrics().add(metric);
      if (id.equals("complaints")) {
        ModelTest few = NEW.createModelTest();
        few.setId("few");
        few.setMetric(metric);
        few.setThreshold(0.1);
        test.getTests().add(few);
      }
    }
    return sketch.archive();
  }
}
