package org.orrery.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Alert;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.NewRun;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.server.story.Http;
import org.orrery.server.story.Scoring;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** A monitor whose windows last an hour: when they close, what they raise, and how often. */
class TimedWindowsTest {

  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private String model = "hourly";

  @Test
  void windowsCloseByTheClockAndAlertsCoolDown() {
    start();
    score(Scoring.request(0, 400));
    later("PT59M");
    assertThat(points()).isEmpty();
    later("PT1M");
    assertThat(point(1).state()).isEqualTo("ok");
    assertThat(alerts()).isEmpty();

    score(Scoring.same(3, 100));
    later("PT1H");
    assertThat(point(2).state()).isEqualTo("critical");
    assertThat(alerts()).hasSize(1);
    score(Scoring.same(3, 100));
    later("PT1H");
    assertThat(point(3).state()).isEqualTo("critical");
    assertThat(alerts()).as("within the cool-down of three hours").hasSize(1);

    score(Scoring.same(3, 10));
    later("PT3H");
    assertThat(points()).as("ten rows say nothing, so the window stays open").hasSize(3);
    score(Scoring.same(3, 90));
    later("PT1M");
    assertThat(point(4).samples()).isEqualTo(100);
    assertThat(alerts()).as("the cool-down is over").hasSize(2);

    score(Scoring.request(0, 400));
    later("PT1H");
    assertThat(point(5).state()).isEqualTo("ok");
    assertThat(alerts()).extracting(Alert::state).containsOnly("closed");
  }

  @Test
  void afterAChangeOfVersionsTheHealthIsWhatIsKnownOfTheChampion() {
    model = "changed";
    String definition = start();
    score(Scoring.request(0, 400));
    later("PT1H");
    assertThat(point(1).state()).isEqualTo("ok");
    assertThat(drift())
        .satisfies(
            monitor -> {
              assertThat(monitor.state()).isEqualTo("ok");
              assertThat(monitor.version()).isEqualTo(1);
            });

    run(definition);
    Instant changed = shared.clock.instant();
    assertThat(drift())
        .as("nothing is known of version 2, and the value of version 1 is not its value")
        .satisfies(
            monitor -> {
              assertThat(monitor.version()).isEqualTo(2);
              assertThat(monitor.state()).isEqualTo("unknown");
              assertThat(monitor.value()).isNull();
              assertThat(monitor.at()).isNull();
              assertThat(monitor.since()).isBeforeOrEqualTo(changed);
            });

    story.http.post(
        "omar",
        "/api/v1/models/" + model + "/rollback",
        new Rollback("before", "version 2 is not known"),
        Traffic.class);
    assertThat(drift())
        .as("the state of version 1 is remembered")
        .satisfies(
            monitor -> {
              assertThat(monitor.version()).isEqualTo(1);
              assertThat(monitor.state()).isEqualTo("ok");
              assertThat(monitor.value()).isNotNull();
              assertThat(monitor.at()).isBeforeOrEqualTo(changed);
            });
    assertThat(story.http.get("omar", "/api/v1/models/" + model, Model.class).health())
        .isEqualTo("ok");
  }

  private ModelHealth.MonitorHealth drift() {
    return story
        .http
        .get("omar", "/api/v1/models/" + model + "/health", ModelHealth.class)
        .monitors()
        .getFirst();
  }

  private String start() {
    Sketch sketch = new Sketch(model);
    Dataset dataset = sketch.learns("logistic-regression").getDataset();
    DeployStep deploy = sketch.then(NEW.createDeployStep(), "deploy");
    deploy.setStrategy(DeployStrategy.ALL_AT_ONCE);
    deploy.setSnapshot("before");
    sketch.then(NEW.createMonitorStep(), "watch").getMonitors().add(monitor(sketch, dataset));
    WaitNode wait = sketch.then(NEW.createWaitNode(), "operate");
    wait.setKind(WaitKind.EVENT);
    wait.setEvent("over");
    String definition = story.deploy(sketch.archive()).id();
    run(definition);
    return definition;
  }

  private void run(String definition) {
    Map<String, String> data = Map.of("loans", story.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, model, data, Map.of());
    Run run = story.http.post("dana", "/api/v1/runs", order, Run.class);
    story.reaches(run.id(), "operate", "waiting");
  }

  private static Monitor monitor(Sketch sketch, Dataset reference) {
    Metric metric = NEW.createMetric();
    metric.setId("psi-of-score");
    metric.setType(ValueType.NUMBER);
    metric.setUnit("1");
    metric.setKind(MetricKind.PSI);
    metric.setDirection(MetricDirection.LOWER_IS_BETTER);
    metric.setAttribute("score");
    sketch.lifecycle.getMetrics().add(metric);
    Monitor monitor = NEW.createMonitor();
    monitor.setId("drift");
    monitor.setMetric(metric);
    monitor.setWindow("PT1H");
    monitor.setReference(reference);
    monitor.setWarning(0.2);
    monitor.setCritical(0.5);
    monitor.setHysteresis(0.05);
    monitor.setCoolDown("PT3H");
    monitor.getActions().add(MonitorAction.ALERT);
    return monitor;
  }

  private void score(Map<String, Object> request) {
    Http.ok(story.http.post("omar", "/v2/models/" + model + "/infer", request));
  }

  /** Moves the clock on and measures what is due then. */
  private void later(String duration) {
    shared.later(duration);
    shared.server.bean(Monitoring.class).measure();
  }

  private List<Series.Point> points() {
    return story
        .http
        .get("omar", "/api/v1/models/" + model + "/monitors/drift/series", Series.class)
        .points();
  }

  /** The last of a number of windows, as soon as it is measured. */
  private Series.Point point(int number) {
    await().atMost(Duration.ofMinutes(4)).until(() -> points().size() == number);
    return points().getLast();
  }

  private List<Alert> alerts() {
    return story.http.list("omar", "/api/v1/alerts?model=" + model, Alert.class);
  }
}
