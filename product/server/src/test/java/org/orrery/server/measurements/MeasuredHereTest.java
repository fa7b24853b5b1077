package org.orrery.server.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.ReportedMeasurement;
import org.orrery.api.Run;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.Json;
import org.orrery.server.MovableClock;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;

/** A value that nothing would use is refused: the server measures the metric itself. */
class MeasuredHereTest {
  private static final Http HTTP = SharedServer.get().story.http;
  private static final String VERSIONS = "/api/v1/models/measured/versions";
  private static final int SERVED_HERE = 1;
  private static final int KEPT_ELSEWHERE = 2;

  @BeforeAll
  static void begin() throws Exception {
    NewModel facts = new NewModel("measured", "", "rules", 3, "", List.of(), "", "", "", "", "");
    HTTP.post("dana", "/api/v1/models", facts, Model.class);
    byte[] rules = SharedServer.class.getResourceAsStream("fraud-rules.dmn").readAllBytes();
    String query = "?positive=1&target=fraud";
    Http.ok(HTTP.send("dana", "POST", VERSIONS + query, rules, "application/dmn+xml"));
    HTTP.post(
        "dana",
        VERSIONS,
        new NewReference("Sheet", "a.xlsx", null, "1", Map.of("builtBy", "Ada"), null, null),
        ModelVersion.class);
    String definition = SharedServer.get().story.deploy(drawing()).id();
    NewRun order = new NewRun(definition, null, "measured", Map.of(), Map.of(), SERVED_HERE);
    HTTP.post("dana", "/api/v1/runs", order, Run.class);
  }

  @ParameterizedTest
  @CsvSource({"accuracy, 'accuracy-test'", "latency, 'latency-monitor'"})
  void whatTheServerMeasuresIsRefusedWithPlaceAndRemedy(String metric, String where) {
    Problem problem = Http.problem(report(SERVED_HERE, metric));

    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.code()).isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(problem.detail()).contains("'" + metric + "'", "'" + where + "'", "measured here");
    assertThat(problem.hint()).contains("kind custom");
    assertThat(HTTP.list("vera", VERSIONS + "/1/measurements", ReportedMeasurement.class))
        .extracting(ReportedMeasurement::metric)
        .doesNotContain(metric);
  }

  /** Drift is measured of what comes in, but no test measures it; nobody asks for praise yet. */
  @ParameterizedTest
  @ValueSource(strings = {"psi", "praise"})
  void whatIsAskedWhereTheServerCannotMeasureIsTaken(String metric) {
    Http.ok(report(SERVED_HERE, metric));
  }

  @Test
  void aFractionIsNoValueOfAMetricThatCounts() {
    Problem problem = Http.problem(report(SERVED_HERE, "letters", 12.5));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(problem.detail()).contains("'letters'", "integer", "12.5");
    assertThat(problem.hint()).contains("whole number", "type number");
    Http.ok(report(SERVED_HERE, "letters", 12));
    assertThat(HTTP.list("vera", VERSIONS + "/1/measurements", ReportedMeasurement.class))
        .filteredOn(told -> told.metric().equals("letters"))
        .extracting(ReportedMeasurement::value)
        .containsExactly(12.0);
  }

  /** What was taken once was taken, though a later drawing would refuse it. */
  @Test
  void theSameReportAgainAnswersTheFirstWhateverIsDrawnSince() {
    ReportedMeasurement first =
        Json.read(Http.ok(report(SERVED_HERE, "grades", 2.5)), ReportedMeasurement.class);
    Sketch later = new Sketch("measured-later");
    later.then(NEW.createTaskStep(), "begin").setRole(later.role("people", "validator"));
    metric(later, "grades", MetricKind.CUSTOM).setType(ValueType.INTEGER);
    String definition = SharedServer.get().story.deploy(later.archive()).id();
    NewRun order = new NewRun(definition, null, "measured", Map.of(), Map.of(), SERVED_HERE);
    HTTP.post("dana", "/api/v1/runs", order, Run.class);

    Problem problem = Http.problem(report(SERVED_HERE, "grades", 3.5));
    assertThat(problem.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(Json.read(Http.ok(report(SERVED_HERE, "grades", 2.5)), ReportedMeasurement.class))
        .isEqualTo(first);
    assertThat(HTTP.list("vera", VERSIONS + "/1/measurements", ReportedMeasurement.class))
        .filteredOn(told -> told.metric().equals("grades"))
        .containsExactly(first);
  }

  @Test
  void everythingIsReportedOfAVersionThatIsKeptElsewhere() {
    Http.ok(report(KEPT_ELSEWHERE, "accuracy"));
    Http.ok(report(KEPT_ELSEWHERE, "latency"));
  }

  private static HttpResponse<String> report(int version, String metric) {
    return report(version, metric, 0.5);
  }

  private static HttpResponse<String> report(int version, String metric, double value) {
    NewMeasurement told =
        new NewMeasurement(metric, value, MovableClock.START, 50L, "letters of June", null);
    return HTTP.post("vera", VERSIONS + "/" + version + "/measurements", told);
  }

  private static byte[] drawing() {
    Sketch sketch = new Sketch("measured");
    sketch.then(NEW.createTaskStep(), "begin").setRole(sketch.role("people", "validator"));
    TestStep test = sketch.then(NEW.createTestStep(), "test");
    test.getTests().add(test(metric(sketch, "accuracy", MetricKind.ACCURACY)));
    Metric psi = metric(sketch, "psi", MetricKind.PSI);
    test.getTests().add(test(psi));
    sketch.then(NEW.createDeployStep(), "deploy").setSnapshot("before");
    MonitorStep watch = sketch.then(NEW.createMonitorStep(), "watch");
    watch.getMonitors().add(monitor(psi));
    watch.getMonitors().add(monitor(metric(sketch, "latency", MetricKind.LATENCY)));
    metric(sketch, "praise", MetricKind.CUSTOM);
    metric(sketch, "grades", MetricKind.CUSTOM);
    metric(sketch, "letters", MetricKind.CUSTOM).setType(ValueType.INTEGER);
    return sketch.archive();
  }

  private static Metric metric(Sketch sketch, String id, MetricKind kind) {
    Metric metric = NEW.createMetric();
    metric.setId(id);
    metric.setName(id);
    metric.setType(ValueType.NUMBER);
    metric.setUnit("1");
    metric.setKind(kind);
    sketch.lifecycle.getMetrics().add(metric);
    return metric;
  }

  private static ModelTest test(Metric metric) {
    ModelTest test = NEW.createModelTest();
    test.setId(metric.getId() + "-test");
    test.setMetric(metric);
    test.setThreshold(0.1);
    return test;
  }

  private static Monitor monitor(Metric metric) {
    Monitor monitor = NEW.createMonitor();
    monitor.setId(metric.getId() + "-monitor");
    monitor.setMetric(metric);
    monitor.setWindow("P7D");
    monitor.setWarning(0.2);
    monitor.setCritical(0.1);
    monitor.getActions().add(MonitorAction.ALERT);
    return monitor;
  }
}
