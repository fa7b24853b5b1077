package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.orrery.lifecycle.Lifecycle;
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
import org.orrery.lifecycle.check.Constraints;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleEngine;
import org.orrery.server.MovableClock;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;

/**
 * What a worker refuses of a drawing is told while it is drawn, by a rule or by the language, but
 * for what only the server knows.
 */
class DrawnStepsTest {
  private static final String ALGORITHM = "logistic-regression";
  private static final LocalDate DAY = LocalDate.ofInstant(MovableClock.START, ZoneOffset.UTC);

  private final DrawnSteps steps = SharedServer.get().server.bean(DrawnSteps.class);

  /** A step with a fault, what its worker says of it and what is to be done. */
  private record Fault(Function<Sketch, AutomaticStep> step, String message, String remedy) {
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
        new Fault(
            sketch -> {
              Metric ratio = metric(sketch, NEW.createMetric(), MetricKind.IMPACT_RATIO, null);
              ratio.setAttribute("age");
              return test(ratio, Operator.GREATER);
            },
            "Metric 'measure' names the protected attribute 'age', which no dataset has.",
            "protected attribute"),
        new Fault(sketch -> call(" ", "/x"), "No connector is named.", "Name one"),
        new Fault(sketch -> NEW.createTicketStep(), "No connector is named.", "Name one"),
        new Fault(sketch -> tell(sketch, null, true), "No connector is named.", "Name one"),
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

  static List<Fault> ofThisServer() {
    return List.of(
        new Fault(
            sketch -> train(NEW.createTrainStep(), "oracle", sketch.loans()),
            "Algorithm 'oracle' is unknown.",
            ALGORITHM),
        new Fault(sketch -> tell(sketch, "mail", false), "Nobody gets the mail.", "recipients"));
  }

  @ParameterizedTest
  @MethodSource("ofDrawings")
  void aFaultOfTheDrawingIsToldWhileItIsDrawn(Fault fault) {
    assertThat(told(refused(fault))).isPositive();
  }

  @ParameterizedTest
  @MethodSource("ofThisServer")
  void whatOnlyTheServerKnowsIsToldByItAlone(Fault fault) {
    assertThat(told(refused(fault))).isZero();
  }

  /** What a step gets wrong comes from what was done before it, so that its worker sees it late. */
  static List<Arguments> ofWays() {
    return List.of(
        Arguments.of(
            "engineering.versions-fit",
            new Fault(
                sketch -> {
                  sketch.learns(ALGORITHM);
                  DeployStep deploy = NEW.createDeployStep();
                  deploy.setEnvironment(place(sketch, TargetKind.CONTAINER));
                  return deploy;
                },
                "'container'",
                "remote-endpoint")),
        Arguments.of(
            "engineering.champion-first",
            new Fault(
                sketch -> NEW.createRetrainStep(),
                "no version was champion",
                "Name the algorithm")));
  }

  @ParameterizedTest
  @MethodSource("ofWays")
  void whatRunsWouldEndWithIsToldWhileItIsDrawn(String rule, Fault fault) {
    Sketch sketch = sketched(fault);
    assertThat(steps.unfit(sketch.lifecycle)).isEmpty();
    RuleEngine rules = RuleEngine.builtIn();
    LocalDate newest =
        rules.packs().stream().map(PolicyPack::date).max(Comparator.naturalOrder()).orElseThrow();
    assertThat(rules.prove(sketch.lifecycle, newest).problems())
        .filteredOn(problem -> problem.rule().equals(rule))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.element().getId()).isEqualTo("it");
              assertThat(problem.message()).contains(fault.message());
              assertThat(problem.remedy()).contains(fault.remedy());
            });
  }

  private static Environment place(Sketch sketch, TargetKind target) {
    Environment place = NEW.createEnvironment();
    place.setId("place");
    place.setTarget(target);
    sketch.lifecycle.getEnvironments().add(place);
    return place;
  }

  private static Sketch sketched(Fault fault) {
    Sketch sketch = new Sketch("unfit");
    sketch.then(fault.step().apply(sketch), "it");
    sketch.then(NEW.createEndNode(), "end");
    return sketch;
  }

  private Lifecycle refused(Fault fault) {
    Sketch sketch = sketched(fault);
    assertThat(steps.unfit(sketch.lifecycle))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element()).isEqualTo("it");
              assertThat(finding.message()).startsWith("Step 'it': " + fault.message());
              assertThat(finding.remedy()).contains(fault.remedy());
            });
    return sketch.lifecycle;
  }

  /** How much the language and its rules say against a drawing, apart from what sketches leave. */
  private static long told(Lifecycle drawing) {
    Set<String> rules =
        Set.of(
            "engineering.steps-fit", "engineering.measures-fit", "engineering.rollback-snapshot");
    return Constraints.check(drawing).size()
        + RuleEngine.builtIn().prove(drawing, DAY).problems().stream()
            .filter(problem -> rules.contains(problem.rule()))
            .count();
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
