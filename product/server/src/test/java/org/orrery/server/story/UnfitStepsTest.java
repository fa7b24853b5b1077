package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
import org.orrery.server.Json;

/**
 * A fault that stands in a drawing is found when it is deployed; one that only the run shows fails
 * the step at once where another attempt would meet it again.
 */
class UnfitStepsTest {
  private static final String ALGORITHM = "logistic-regression";
  private static int models;

  private final SharedServer shared = SharedServer.get();
  private final Http http = shared.story.http;

  /** A step with a fault, what is said of it and what is to be done. */
  private record Fault(
      Function<Sketch, AutomaticStep> step, String message, String remedy, Integer version) {
    Fault(Function<Sketch, AutomaticStep> step, String message, String remedy) {
      this(step, message, remedy, null);
    }

    @Override
    public String toString() {
      return message;
    }
  }

  static List<Fault> ofDrawings() {
    return List.of(
        new Fault(
            sketch -> train(NEW.createTrainStep(), ALGORITHM, null),
            "No dataset is named.",
            "Choose one"),
        new Fault(
            sketch -> train(NEW.createTrainStep(), null, sketch.loans()),
            "No algorithm is named.",
            ALGORITHM),
        new Fault(
            sketch -> train(NEW.createTrainStep(), " ", sketch.loans()),
            "No algorithm is named.",
            ALGORITHM),
        new Fault(
            sketch -> {
              Dataset loans = sketch.loans();
              loans.setTarget(null);
              return train(NEW.createTrainStep(), ALGORITHM, loans);
            },
            "Dataset 'loans' names no target column.",
            "Set the target"),
        new Fault(
            sketch -> {
              Dataset loans = sketch.loans();
              loans.setPositiveClass(null);
              return train(NEW.createTrainStep(), ALGORITHM, loans);
            },
            "Dataset 'loans' names no positive class.",
            "Set the positive class"),
        new Fault(
            sketch -> {
              metric(sketch, NEW.createMetric(), MetricKind.EXPECTED_COST, "costFalseAccept");
              return train(NEW.createTrainStep(), ALGORITHM, sketch.loans());
            },
            "Setting 'costFalseAccept' of metric 'measure' is 'much'.",
            "must be a number"),
        new Fault(
            sketch -> train(NEW.createRetrainStep(), ALGORITHM, null),
            "No dataset is named.",
            "Choose one"),
        new Fault(sketch -> tune(ALGORITHM, null), "No dataset is named.", "Choose one"),
        new Fault(sketch -> tune(null, sketch.loans()), "No algorithm is named.", ALGORITHM),
        new Fault(sketch -> NEW.createDataCheckStep(), "No dataset is named.", "Choose one"),
        new Fault(
            sketch -> {
              DataCheckStep step = NEW.createDataCheckStep();
              step.setDataset(sketch.loans());
              step.getDataset().setTarget("");
              DataCheck check = NEW.createDataCheck();
              check.setId("columns");
              check.setKind(DataCheckKind.SCHEMA);
              step.getChecks().add(check);
              return step;
            },
            "Dataset 'loans' names no target column.",
            "Set the target"),
        new Fault(sketch -> test(null, Operator.LESS), "Test 'few' names no metric.", "Choose one"),
        new Fault(
            sketch ->
                test(metric(sketch, NEW.createMetric(), MetricKind.AUC, null), Operator.BETWEEN),
            "Test 'few' compares by 'between'",
            "one threshold"),
        new Fault(
            sketch ->
                test(
                    metric(sketch, NEW.createMetric(), MetricKind.EXPECTED_COST, "costFalseRefuse"),
                    Operator.LESS),
            "Setting 'costFalseRefuse' of metric 'measure' is 'much'.",
            "must be a number"),
        new Fault(
            sketch -> {
              ProtectedAttribute age = NEW.createProtectedAttribute();
              age.setId("by-age");
              age.setColumn("age");
              age.setOperator(Operator.GREATER);
              age.getValues().add("old");
              sketch.loans().getProtectedAttributes().add(age);
              Metric ratio = metric(sketch, NEW.createMetric(), MetricKind.IMPACT_RATIO, null);
              ratio.setAttribute("by-age");
              return test(ratio, Operator.GREATER);
            },
            "Protected attribute 'by-age' compares 'old' with numbers.",
            "Write numbers"),
        new Fault(sketch -> call(" ", "/x"), "No connector is named.", "Name one"),
        new Fault(sketch -> NEW.createTicketStep(), "No connector is named.", "Name one"),
        new Fault(sketch -> tell(sketch, null, true), "No connector is named.", "Name one"),
        new Fault(sketch -> tell(sketch, "mail", false), "Nobody gets the mail.", "recipients"),
        new Fault(
            sketch -> call("nowhere", "a/../../b"),
            "The path 'a/../../b' leaves its connector.",
            "without '..'"),
        new Fault(
            sketch -> call("hooks", "a b"), "The path 'a b' cannot stand in an address.", "%20"),
        new Fault(sketch -> pack(), "No format is named.", "Choose one"),
        new Fault(
            sketch -> pack(PackageFormat.ONNX, PackageFormat.PMML, PackageFormat.DMN),
            "Format 'onnx' packs model.onnx and 'dmn' packs model.dmn",
            "in two steps"),
        new Fault(sketch -> NEW.createRollbackStep(), "No snapshot is named.", "Name one"),
        new Fault(
            sketch -> {
              DemoteStep demote = NEW.createDemoteStep();
              demote.setTo(Standing.CHAMPION);
              return demote;
            },
            "A version cannot be demoted to 'champion'.",
            "candidate or retired"),
        new Fault(
            sketch ->
                watch(metric(sketch, NEW.createKpi(), MetricKind.VALUE_PER_DECISION, "lossBad")),
            "Setting 'lossBad' of metric 'measure' is 'much'.",
            "must be a number"),
        new Fault(
            sketch ->
                compare(metric(sketch, NEW.createKpi(), MetricKind.CONVERSION, "profitGood"), 0),
            "Setting 'profitGood' of metric 'measure' is 'much'.",
            "must be a number"));
  }

  @ParameterizedTest
  @MethodSource("ofDrawings")
  void aFaultOfTheDrawingIsNotDeployed(Fault fault) {
    Sketch sketch = new Sketch("unfit");
    sketch.then(fault.step().apply(sketch), "it");
    byte[] archive = sketch.archive();

    Problem problem =
        Http.problem(http.send("arne", "POST", "/api/v1/deployments", archive, "application/zip"));

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo(ProblemCodes.STEP_UNFIT);
    assertThat(problem.detail()).startsWith("Step 'it': " + fault.message());
    assertThat(problem.hint()).contains(fault.remedy());
    assertThat(problem.fields()).containsEntry("element", "it");
    assertThat(http.list("arne", "/api/v1/deployments", Definition.class))
        .extracting(Definition::lifecycle)
        .doesNotContain("unfit");
    assertThat(errors(archive))
        .containsExactly(new Finding("", "", "error", "it", problem.detail(), problem.hint()));
  }

  private List<Finding> errors(byte[] archive) {
    return Json.read(
            Http.ok(
                http.send(
                    "arne", "POST", "/api/v1/deployments/preview", archive, "application/zip")),
            DeploymentPreview.class)
        .findings()
        .stream()
        .filter(finding -> finding.severity().equals("error"))
        .toList();
  }

  /** What may still come right, by a champion or by the operator, is deployed. */
  static List<Fault> deployable() {
    return List.of(
        new Fault(sketch -> train(NEW.createRetrainStep(), null, null), "champion's recipe", ""),
        new Fault(sketch -> call("nowhere", "/x"), "connector that is not configured", ""),
        new Fault(sketch -> tell(sketch, "hooks", false), "message to a channel", ""),
        new Fault(
            sketch -> {
              DataCheckStep step = NEW.createDataCheckStep();
              step.setDataset(sketch.loans());
              step.getDataset().setTarget(null);
              return step;
            },
            "data without labels",
            ""));
  }

  @ParameterizedTest
  @MethodSource("deployable")
  void whatMayComeRightIsDeployed(Fault step) {
    Sketch sketch = new Sketch("fit");
    sketch.then(step.step().apply(sketch), "it");
    assertThat(shared.story.deploy(sketch.archive()).lifecycle()).isEqualTo("fit");
  }

  static List<Fault> ofRuns() {
    return List.of(
        new Fault(
            sketch -> {
              Environment remote = NEW.createEnvironment();
              remote.setId("remote");
              remote.setTarget(TargetKind.REMOTE_ENDPOINT);
              sketch.lifecycle.getEnvironments().add(remote);
              DeployStep deploy = NEW.createDeployStep();
              deploy.setEnvironment(remote);
              return deploy;
            },
            "Environment 'remote' of kind 'remote-endpoint' has no endpoint.",
            "Name it in the drawing",
            1),
        new Fault(
            sketch -> call("mail", null), "sends mail", "Name another connector in the drawing."));
  }

  @ParameterizedTest
  @MethodSource("ofRuns")
  void aFaultThatAnotherAttemptWouldMeetAgainFailsAtOnce(Fault fault) {
    String model = "faulty-" + ++models;
    FraudRules.enter(http, model).version(10);
    Sketch sketch = new Sketch(model);
    sketch.then(fault.step().apply(sketch), "it");
    String definition = shared.story.deploy(sketch.archive()).id();
    NewRun order = new NewRun(definition, null, model, Map.of(), Map.of(), fault.version());
    Run run = http.post("dana", "/api/v1/runs", order, Run.class);

    Run.Step failed = shared.story.reaches(run.id(), "it", "failed");

    assertThat(failed.attempts()).isEqualTo(1);
    assertThat(failed.message()).contains(fault.message(), fault.remedy());
    http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }

  private static TrainStep train(TrainStep step, String algorithm, Dataset dataset) {
    step.setAlgorithm(algorithm);
    step.setDataset(dataset);
    return step;
  }

  private static TuneStep tune(String algorithm, Dataset dataset) {
    TuneStep step = NEW.createTuneStep();
    step.setAlgorithm(algorithm);
    step.setDataset(dataset);
    return step;
  }

  /** A metric of the drawing, with a setting that is no number unless there is none. */
  private static Metric metric(Sketch sketch, Metric metric, MetricKind kind, String setting) {
    metric.setId("measure");
    metric.setName("Measure");
    metric.setKind(kind);
    metric.setUnit("1");
    if (metric instanceof Kpi kpi) {
      kpi.setOwner("Head of lending");
    }
    if (setting != null) {
      Setting costs = NEW.createSetting();
      costs.setKey(setting);
      costs.setValue("much");
      metric.getSettings().add(costs);
    }
    sketch.lifecycle.getMetrics().add(metric);
    return metric;
  }

  private static TestStep test(Metric metric, Operator operator) {
    ModelTest few = NEW.createModelTest();
    few.setId("few");
    few.setMetric(metric);
    few.setOperator(operator);
    TestStep step = NEW.createTestStep();
    step.getTests().add(few);
    return step;
  }

  private static CallStep call(String connector, String path) {
    CallStep call = NEW.createCallStep();
    call.setConnector(connector);
    call.setPath(path);
    return call;
  }

  private static NotifyStep tell(Sketch sketch, String channel, boolean somebody) {
    NotifyStep tell = NEW.createNotifyStep();
    tell.setChannel(channel);
    if (somebody) {
      tell.getRecipients().add(sketch.role("watcher", "validator"));
    }
    return tell;
  }

  private static PackageStep pack(PackageFormat... formats) {
    PackageStep pack = NEW.createPackageStep();
    pack.getFormats().addAll(List.of(formats));
    return pack;
  }

  private static MonitorStep watch(Metric metric) {
    Monitor monitor = NEW.createMonitor();
    monitor.setId("watched");
    monitor.setMetric(metric);
    monitor.setWindowSize(10);
    monitor.setWarning(0.9);
    monitor.setCritical(0.8);
    MonitorStep step = NEW.createMonitorStep();
    step.getMonitors().add(monitor);
    return step;
  }

  /**
   * @param number of the version that is compared with the champion, or 0 for the challenger
   */
  private static ExperimentStep compare(Metric metric, int number) {
    ExperimentStep compare = NEW.createExperimentStep();
    compare.setMetric(metric);
    compare.setMaximumDuration("P60D");
    compare.getArms().add(Sketch.arm("old", ArmSubject.CHAMPION));
    compare
        .getArms()
        .add(Sketch.arm("new", number == 0 ? ArmSubject.CHALLENGER : ArmSubject.VERSION));
    compare.getArms().getLast().setNumber(number);
    return compare;
  }
}
