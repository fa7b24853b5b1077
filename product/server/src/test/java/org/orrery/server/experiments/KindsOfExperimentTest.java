package org.orrery.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orrery.api.Experiment;
import org.orrery.api.NewRun;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Run;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Verdict;
import org.orrery.rules.Verdict.Outcome;
import org.orrery.server.story.FraudRules;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import org.orrery.server.story.Trails;
import org.orrery.server.workflow.InputFault;

/** Two versions of rules on live traffic, to each outcome, by what each kind is decided. */
class KindsOfExperimentTest {
  private static final int CUSTOMERS = 400;
  private static final String DECIDABLE = "engineering.decidable";

  /** Each from 1 to 100 four times. */
  private static final int[] INCOMES =
      IntStream.range(0, CUSTOMERS).map(i -> 1 + i % 100).toArray();

  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private FraudRules rules;

  /** Versions that refuse above a limit: the greater it is, the more customers are won. */
  @ParameterizedTest
  @CsvSource({
    "10, 60, 0, challenger",
    "60, 10, 0, champion",
    "50, 50.5, 0, inconclusive",
    "10, 60, 0.75, champion"
  })
  void anAbTestIsDecidedByWhatIsWon(double a, double b, double atLeast, String outcome) {
    Experiment decided =
        decided(
            "ab-%.0f-%.0f-%s".formatted(a * 10, b * 10, outcome),
            new double[] {a, b},
            ExperimentKind.AB_TEST,
            kpi(),
            atLeast);

    assertThat(decided.decision()).isEqualTo(outcome);
    assertThat(decided.metric()).isEqualTo("decides");
    assertThat(decided.arms()).extracting(Experiment.Arm::name).containsExactly("old", "new");
    for (Experiment.Arm arm : decided.arms()) {
      double expected = (arm.name().equals("old") ? a : b) / 100.0;
      assertThat(expected).isBetween(arm.lower(), arm.upper());
    }
  }

  /** Who earns more than 60 is a fraud: the second version is right about everybody. */
  @Test
  void aChallengerWinsByTheModelsOwnMetric() {
    Metric accuracy = measure(NEW.createMetric(), MetricKind.ACCURACY);

    Experiment decided =
        decided("right", new double[] {10, 60}, ExperimentKind.CHAMPION_CHALLENGER, accuracy, 0);

    assertThat(decided.decision()).isEqualTo("challenger");
    assertThat(decided.arms().getLast().mean()).isEqualTo(1);
  }

  @Test
  void whoMeasuresRefusesWhatCannotDecide() {
    assertThat(refused(ExperimentKind.AB_TEST, measure(NEW.createMetric(), MetricKind.ACCURACY)))
        .contains("A/B test", "KPI", "'decides'", "champion and challenger");
    assertThat(
            refused(
                ExperimentKind.CHAMPION_CHALLENGER, measure(NEW.createMetric(), MetricKind.PSI)))
        .contains("'psi'", "accuracy", "conversion");
    assertThat(refused(ExperimentKind.AB_TEST, measure(NEW.createKpi(), MetricKind.PSI)))
        .contains("'psi'", "conversion")
        .doesNotContain("expected-cost");
  }

  /** What is drawn well is deployed, and what is refused here is a problem of the drawing. */
  @ParameterizedTest
  @EnumSource(MetricKind.class)
  void theRuleAndWhoMeasuresRefuseTheSame(MetricKind measured) {
    for (ExperimentKind kind : ExperimentKind.values()) {
      for (Metric metric : List.of(NEW.createMetric(), NEW.createKpi())) {
        Sketch sketch = new Sketch("kinds");
        compare(sketch, kind, measure(metric, measured), 0);
        Outcome outcome =
            RuleEngine.builtIn()
                .prove(sketch.lifecycle, LocalDate.of(2026, 12, 1))
                .verdicts()
                .stream()
                .filter(verdict -> verdict.rule().equals(DECIDABLE))
                .map(Verdict::outcome)
                .findFirst()
                .orElseThrow();
        assertThat(outcome == Outcome.HOLDS)
            .as("%s by %s, %s", kind, metric.eClass().getName(), measured)
            .isEqualTo(refused(kind, metric).isEmpty());
      }
    }
  }

  /** What the worker says against it; nothing when it would do it. */
  private String refused(ExperimentKind kind, Metric metric) {
    ExperimentStep compare = NEW.createExperimentStep();
    compare.setKind(kind);
    compare.setMetric(metric);
    try {
      shared.server.bean(ExperimentWorker.class).check(compare);
      return "";
    } catch (InputFault e) {
      return e.getMessage();
    }
  }

  /** The experiment of a run to its end, which is the one of its outcome. */
  private Experiment decided(
      String model, double[] limits, ExperimentKind kind, Metric metric, double atLeast) {
    rules = FraudRules.enter(story.http, model);
    for (double limit : limits) {
      rules.version(limit);
    }
    Sketch first = new Sketch(model + "-first");
    first.then(NEW.createDeployStep(), "deploy").setSnapshot("before");
    story.reaches(start(first.archive(), 1), "end", "completed");
    Sketch second = new Sketch(model + "-second");
    compare(second, kind, metric, atLeast);
    String run = start(second.unended(), 2);
    story.reaches(run, "compare", "waiting");
    List<String> predictions = rules.ask(INCOMES);
    report(predictions.subList(0, 10));
    decide();
    assertThat(experiment().state()).as("few customers say nothing").isEqualTo("running");

    report(predictions.subList(10, CUSTOMERS));
    decide();
    Experiment decided = experiment();
    assertThat(decided.state()).isEqualTo("decided");
    assertThat(decided.arms()).extracting(Experiment.Arm::version).containsExactly(1, 2);
    assertThat(decided.arms())
        .as("what became of predictions is known for both arms alike")
        .allSatisfy(arm -> assertThat(arm.samples()).isPositive().isEqualTo(arm.predictions()));
    assertThat(decided.arms().stream().mapToLong(Experiment.Arm::samples).sum())
        .isEqualTo(CUSTOMERS);
    story.reaches(run, decided.decision() + "-end", "completed");
    Run ended = story.run(run);
    assertThat(Story.step(ended, "compare").outcome()).isEqualTo(decided.decision());
    assertThat(Story.step(ended, "compare").results())
        .containsKeys("championMean", "challengerMean", "championSamples", "challengerSamples");
    assertThat(story.http.get("omar", rules.path("/traffic"), Traffic.class).shares())
        .as("the experiment decides, the drawing promotes")
        .containsExactly(new Traffic.Share(1, "champion", 100));
    assertThat(started(decided)).isEqualTo(kind.getLiteral());
    return decided;
  }

  private String started(Experiment experiment) {
    String subject = "experiment/" + experiment.id();
    return Trails.of(story.http, "aude", subject, "experiment-started")
        .getFirst()
        .details()
        .get("kind")
        .toString();
  }

  private String start(byte[] archive, int version) {
    String definition = story.deploy(archive).id();
    NewRun order = new NewRun(definition, null, rules.model(), Map.of(), Map.of(), version);
    return story.http.post("dana", "/api/v1/runs", order, Run.class).id();
  }

  /** What became of customers whose predictions were made in the order of the incomes. */
  private void report(List<String> predictions) {
    int from = predictions.size() == 10 ? 0 : 10;
    List<OutcomeReport.Outcome> outcomes =
        IntStream.range(0, predictions.size())
            .mapToObj(
                i ->
                    new OutcomeReport.Outcome(
                        predictions.get(i), INCOMES[from + i] > 60 ? "1" : "0"))
            .toList();
    Http.ok(story.http.post("omar", rules.path("/outcomes"), new OutcomeReport(outcomes)));
  }

  private void decide() {
    shared.server.bean(Deciding.class).decide();
  }

  private Experiment experiment() {
    String experiments = "/api/v1/experiments?model=" + rules.model();
    return story.http.list("omar", experiments, Experiment.class).getFirst();
  }

  private static Metric kpi() {
    var kpi = NEW.createKpi();
    kpi.setOwner("Head of sales");
    return measure(kpi, MetricKind.CONVERSION);
  }

  private static Metric measure(Metric metric, MetricKind kind) {
    metric.setId("decides");
    metric.setName("What decides");
    metric.setKind(kind);
    metric.setUnit("1");
    metric.setDirection(MetricDirection.HIGHER_IS_BETTER);
    return metric;
  }

  /** An A/B test names its other version, a challenger is the run's. */
  private static void compare(Sketch sketch, ExperimentKind kind, Metric metric, double atLeast) {
    sketch.lifecycle.getMetrics().add(metric);
    ExperimentStep compare = sketch.then(NEW.createExperimentStep(), "compare");
    compare.setKind(kind);
    compare.setMetric(metric);
    compare.setMinimumSamples(100);
    compare.setMaximumDuration("P60D");
    compare.setMinimumImprovement(atLeast);
    compare.setConfidence(0.99);
    compare.getArms().add(Sketch.arm("old", ArmSubject.CHAMPION));
    boolean test = kind == ExperimentKind.AB_TEST;
    Arm other = Sketch.arm("new", test ? ArmSubject.VERSION : ArmSubject.CHALLENGER);
    other.setNumber(test ? 2 : 0);
    compare.getArms().add(other);
    for (String outcome : List.of("challenger", "champion", "inconclusive")) {
      EndNode end = sketch.put(NEW.createEndNode(), outcome + "-end");
      end.setKind(EndKind.RELEASED);
      sketch.go(compare, end, TransitionKind.NORMAL, outcome);
    }
  }
}
