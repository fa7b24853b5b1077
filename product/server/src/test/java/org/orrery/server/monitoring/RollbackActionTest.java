package org.orrery.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.AuditEntry;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.server.story.FraudRules;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import org.orrery.server.story.Trails;

/** A critical monitor brings back the version that its champion took the place of. */
class RollbackActionTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String REASON = "monitor watched is critical";

  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private String model;

  /** Each release has a monitor of its own, and all of them watch whoever is champion. */
  @Test
  void eachCriticalWindowGoesBackOneReleaseAndNeverOnToALaterOne() {
    model = "refusing";
    FraudRules rules = FraudRules.enter(story.http, model);
    for (int limit : new int[] {100, 50, 0}) {
      release(rules.version(limit), MetricKind.CONVERSION, MetricDirection.HIGHER_IS_BETTER);
    }
    assertThat(champion()).isEqualTo(3);

    rules.ask(0, 0, 0, 0, 40);
    measured(3);
    assertThat(champion()).as("a warning is told and no more").isEqualTo(3);

    rules.ask(40, 40, 40, 40, 40);
    await().atMost(PATIENCE).until(() -> champion() == 2);
    rules.ask(70, 70, 70, 70, 70);
    await().atMost(PATIENCE).until(() -> champion() == 1);
    rules.ask(200, 200, 200, 200, 200);
    measured(8);

    assertThat(points())
        .extracting(point -> point.version() + " " + point.state())
        .as("a window of a version that is champion no more is not judged")
        .containsExactly(
            "3 warning",
            "3 warning",
            "3 warning",
            "3 critical",
            "2 critical",
            "1 critical",
            "1 critical",
            "1 critical");
    assertThat(champion()).as("before the first version there was none").isEqualTo(1);
    assertThat(standings()).containsExactly("champion", "retired", "retired");
    assertThat(rollbacks()).containsExactly("system 3 to 2: " + REASON, "system 2 to 1: " + REASON);
  }

  @Test
  void aReportOfAVersionThatIsKeptElsewhereDoesTheSame() {
    model = "complained-of";
    NewModel facts = new NewModel(model, "", "vendor", 3, "", List.of(), "", "", "", "", "");
    story.http.post("dana", "/api/v1/models", facts, Model.class);
    for (int edition : new int[] {1, 2}) {
      Map<String, String> told = Map.of("builtBy", "bureau");
      NewReference bought =
          new NewReference("Score", "bureau", null, "" + edition, told, null, null);
      story.http.post("dana", path("versions"), bought, ModelVersion.class);
      release(edition, MetricKind.CUSTOM, MetricDirection.LOWER_IS_BETTER);
    }

    report(1, 0.9);
    shared.server.bean(Monitoring.class).measure();
    assertThat(points()).as("version 1 is not watched").isEmpty();
    report(2, 0.6);
    measured(2);
    assertThat(champion()).isEqualTo(2);
    report(2, 0.95);
    await().atMost(PATIENCE).until(() -> champion() == 1);
    report(1, 0.95);
    measured(5);

    assertThat(story.http.get("omar", path("traffic"), Traffic.class).shares())
        .containsExactly(new Traffic.Share(1, "champion", 100));
    assertThat(standings()).containsExactly("champion", "retired");
    assertThat(rollbacks()).containsExactly("system 2 to 1: " + REASON);
  }

  private void release(int version, MetricKind kind, MetricDirection direction) {
    shared.later("PT1M");
    Sketch sketch = new Sketch(model + "-" + version);
    sketch.then(NEW.createDeployStep(), "deploy").setSnapshot("before-" + version);
    boolean higher = direction == MetricDirection.HIGHER_IS_BETTER;
    Metric metric = NEW.createMetric();
    metric.setId("share");
    metric.setType(ValueType.NUMBER);
    metric.setUnit("1");
    metric.setKind(kind);
    metric.setDirection(direction);
    sketch.lifecycle.getMetrics().add(metric);
    Monitor monitor = NEW.createMonitor();
    monitor.setId("watched");
    monitor.setMetric(metric);
    monitor.setWindowSize(5);
    monitor.setWarning(higher ? 0.9 : 0.5);
    monitor.setCritical(higher ? 0.5 : 0.9);
    monitor.getActions().add(MonitorAction.ROLLBACK);
    sketch.then(NEW.createMonitorStep(), "watch").getMonitors().add(monitor);
    WaitNode wait = sketch.then(NEW.createWaitNode(), "operate");
    wait.setKind(WaitKind.EVENT);
    wait.setEvent("over");
    String definition = story.deploy(sketch.archive()).id();
    NewRun order = new NewRun(definition, null, model, Map.of(), Map.of(), version);
    Run run = story.http.post("dana", "/api/v1/runs", order, Run.class);
    story.reaches(run.id(), "operate", "waiting");
  }

  private void report(int version, double value) {
    NewMeasurement told =
        new NewMeasurement("share", value, shared.later("PT1M"), 50L, "letters of June", null);
    Http.ok(story.http.post("vera", path("versions/" + version + "/measurements"), told));
  }

  /** Waits for a number of windows and for what followed from the last. */
  private void measured(int windows) {
    await().atMost(PATIENCE).until(() -> points().size() == windows);
    shared.server.bean(Monitoring.class).measure();
  }

  private String path(String rest) {
    return "/api/v1/models/" + model + "/" + rest;
  }

  private int champion() {
    return story.http.get("omar", "/api/v1/models/" + model, Model.class).champion();
  }

  private List<Series.Point> points() {
    return story.http.get("omar", path("monitors/watched/series"), Series.class).points();
  }

  private List<String> standings() {
    return story.http.list("omar", path("versions"), ModelVersion.class).stream()
        .sorted(Comparator.comparing(ModelVersion::number))
        .map(ModelVersion::standing)
        .toList();
  }

  private List<String> rollbacks() {
    return Trails.of(story.http, "aude", "model/" + model, "model-rolled-back").stream()
        .map(RollbackActionTest::told)
        .toList();
  }

  private static String told(AuditEntry entry) {
    Map<?, ?> before = (Map<?, ?>) entry.details().get("before");
    return "%s %s to %s: %s"
        .formatted(
            entry.actor(),
            before.get("champion"),
            entry.details().get("champion"),
            entry.details().get("reason"));
  }
}
