package org.orrery.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.orrery.server.story.Sketch.NEW;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.Experiment;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.story.FraudRules;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Arms whose versions are kept elsewhere are compared by what is reported of them. */
class ReportedArmsTest {
  private static final int CUSTOMERS = 400;

  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private FraudRules model;
  private String run;
  private int editions;

  /** Two reports of each arm, of 60 cases each, are pooled: 50 of one are not enough. */
  @ParameterizedTest
  @CsvSource({"100, 120, challenger", "120, 100, champion", "100, 100.1, inconclusive"})
  void isDecidedByPooledMeansWithTheirDeviations(double a, double b, String outcome) {
    begin(
        "reported-%.0f-%.0f".formatted(a * 10, b * 10), MetricKind.VALUE_PER_DECISION, true, true);

    Http.ok(report(1, "earned", a - 1, 60, 5.0));
    Http.ok(report(2, "earned", b - 1, 60, 5.0));
    Http.ok(report(1, "earned", a + 1, 60, 5.0));
    assertThat(experiment().state()).as("too few cases of one arm").isEqualTo("running");
    assertThat(experiment().message())
        .contains(
            "split",
            "'earned'",
            "deviation",
            run,
            model.path("/versions/2/measurements (60 of 100"));
    Http.ok(report(2, "earned", b + 1, 60, 5.0));

    Experiment decided = experiment();
    assertThat(decided.state()).isEqualTo("decided");
    assertThat(decided.decision()).isEqualTo(outcome);
    assertThat(decided.message()).isNull();
    assertThat(decided.arms())
        .extracting(Experiment.Arm::name, Experiment.Arm::predictions, Experiment.Arm::samples)
        .containsExactly(tuple("old", 0L, 120L), tuple("new", 0L, 120L));
    assertThat(decided.arms().getFirst().mean()).isEqualTo(a, within(1e-9));
    story.reaches(run, outcome + "-end", "completed");
    Run.Step step = Story.step(story.run(run), "compare");
    assertThat(step.outcome()).isEqualTo(outcome);
    assertThat(step.results())
        .containsEntry("splitElsewhere", "1, 2")
        .containsEntry("championSamples", "120")
        .containsKey("challengerMean");
    assertThat(trail("experiment/" + decided.id()))
        .contains("splitElsewhere", "experiment-decided");
    assertThat(trail("model/" + model.model())).doesNotContain("traffic-changed");
  }

  @Test
  void aShareTellsItsDeviationItself() {
    begin("reported-share", MetricKind.CONVERSION, true, true);

    refused(report(1, "earned", 12, 1_000, null), "'value'");
    Http.ok(report(1, "earned", 0.10004, 1_000, null));
    assertThat(experiment().message()).doesNotContain("deviation");
    Http.ok(report(2, "earned", 0.2, 1_000, null));

    assertThat(experiment().decision()).isEqualTo("challenger");
    story.reaches(run, "challenger-end", "completed");
    assertThat(Story.step(story.run(run), "compare").results())
        .containsEntry("championMean", "0.10004");
  }

  @Test
  void whatComesBeforeTheExperimentIsRefused() {
    first("reported-early", true, true);
    run = start(compared("reported-early", MetricKind.VALUE_PER_DECISION, true), 2);
    story.reaches(run, "prepare", "waiting");

    Problem early = Http.problem(report(1, "earned", 100, 60, 5.0));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.code()).isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(early.detail()).contains("'compare'", run, "'earned'", "not begun");
    assertThat(early.hint()).contains("once the step 'compare' waits");
    Http.ok(report(1, "other", 100, 60, 5.0));
    Http.ok(post("vera", 1, new NewMeasurement("earned", 1.0, now(), 5L, "of all", null)));
    story.vote(
        "vera",
        story.approvalOf(run, "vera", "prepare"),
        Story.approve(story.approvalOf(run, "vera", "prepare")));
    story.reaches(run, "compare", "waiting");
    Http.ok(report(1, "earned", 100, 60, 5.0));
    assertThat(experiment().arms()).extracting(Experiment.Arm::samples).containsExactly(60L, 0L);
  }

  /** Nobody knows how far the single cases of a mean lie apart that is told with 0. */
  @Test
  void anUnknownSpreadDoesNotDecide() {
    begin("reported-spread", MetricKind.VALUE_PER_DECISION, true, true);

    Http.ok(report(1, "earned", 100, 200, 0.0));
    assertThat(experiment().message()).doesNotContain("deviation of 0");
    Http.ok(report(2, "earned", 120, 200, 0.0));
    assertThat(experiment().state()).isEqualTo("running");
    assertThat(experiment().message())
        .contains("All cases of version 1 and version 2", "deviation of 0", "report more");

    Http.ok(report(2, "earned", 120, 200, 5.0));
    assertThat(experiment().state()).as("one arm still lacks it").isEqualTo("running");
    assertThat(experiment().message()).contains("All cases of version 1 so far", "deviation of 0");

    Http.ok(report(1, "earned", 100, 200, 5.0));
    assertThat(experiment().decision()).isEqualTo("challenger");
    story.reaches(run, "challenger-end", "completed");
  }

  /** One case alone has no deviation; with others it lies apart from them. */
  @Test
  void singleCasesAreCollected() {
    begin("reported-single", MetricKind.VALUE_PER_DECISION, true, true);

    Http.ok(report(1, "earned", 100, 99, 5.0));
    Http.ok(report(1, "earned", 101, 1, null));
    Http.ok(report(1, "earned", 99, 1, 0.0));
    refused(report(1, "earned", 99, 2, null), "'deviation' is missing");
    assertThat(experiment().arms().getFirst().samples()).isEqualTo(101);
    assertThat(experiment().arms().getFirst().mean()).isEqualTo(100, within(1e-9));
    assertThat(experiment().state()).isEqualTo("running");
  }

  /** Who stops an experiment and who decides it may have seen it running at once. */
  @ParameterizedTest
  @CsvSource({"true, stopped, inconclusive", "false, decided, challenger"})
  void whoEndsItFirstHasEndedIt(boolean stopped, String state, String outcome) {
    begin("reported-race-" + stopped, MetricKind.VALUE_PER_DECISION, true, true);
    Deciding deciding = shared.server.bean(Deciding.class);
    Experiments.Stored seen =
        shared.server.bean(Experiments.class).find(experiment().id()).orElseThrow();
    if (stopped) {
      deciding.stop(seen);
      Http.ok(report(1, "earned", 100, 200, 5.0));
    } else {
      Http.ok(report(1, "earned", 100, 200, 5.0));
    }
    Http.ok(report(2, "earned", 120, 200, 5.0));
    assertThat(experiment().state()).isEqualTo(state);

    deciding.decide(seen);
    deciding.stop(seen);

    assertThat(experiment().state()).isEqualTo(state);
    assertThat(experiment().decision()).isEqualTo(outcome);
    story.reaches(run, outcome + "-end", "completed");
    assertThat(trail("experiment/" + seen.id()).split("experiment-decided", -1))
        .hasSize(stopped ? 1 : 2);
  }

  @Test
  void whatIsNotOfAnArmOfTheRunDoesNotCount() {
    begin("reported-other", MetricKind.VALUE_PER_DECISION, true, true);
    refer();

    refused(report(1, "earned", 100, 500, null), "'deviation' is missing");
    refused(report(1, "earned", 100, 500, -1.0), "deviation");
    Http.ok(report(1, "other", 100, 500, 5.0));
    Http.ok(report(3, "earned", 100, 500, null));
    Http.ok(post("vera", 1, new NewMeasurement("earned", 1.0, now(), 500L, "of all", null)));
    Problem nobody = Http.problem(post("carl", 1, told("earned", 100, 500, 5.0)));
    assertThat(nobody.code()).isEqualTo(ProblemCodes.FORBIDDEN);
    Http.ok(report(2, "earned", 100, 500, 5.0));

    assertThat(experiment().state()).isEqualTo("running");
    assertThat(experiment().arms()).extracting(Experiment.Arm::samples).containsExactly(0L, 500L);

    shared.later("PT61M");
    shared.server.bean(Deciding.class).decide();
    assertThat(experiment().decision()).isEqualTo("inconclusive");
    story.reaches(run, "inconclusive-end", "completed");
  }

  /** The arm here gets all that comes here, and counts its own outcomes. */
  @ParameterizedTest
  @CsvSource({"true, 0.9, challenger", "false, 0.9, champion"})
  void oneArmMayBeServedHere(boolean championHere, double elsewhere, String outcome) {
    begin("reported-mixed-" + championHere, MetricKind.CONVERSION, !championHere, championHere);
    int here = championHere ? 1 : 2;
    int there = championHere ? 2 : 1;
    assertThat(story.http.get("omar", model.path("/traffic"), Traffic.class))
        .satisfies(traffic -> assertThat(traffic.mode()).isEqualTo("experiment"))
        .satisfies(
            traffic ->
                assertThat(traffic.shares())
                    .containsExactly(new Traffic.Share(here, championHere ? "old" : "new", 100)));
    Problem counted = Http.problem(report(here, "earned", 0.5, 500, null));
    assertThat(counted.code()).isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(counted.detail()).contains("'compare'", "version " + here);

    Http.ok(report(there, "earned", elsewhere, 500, null));
    assertThat(experiment().state()).isEqualTo("running");
    List<String> predictions =
        model.ask(IntStream.range(0, CUSTOMERS).map(i -> 1 + i % 100).toArray());
    List<OutcomeReport.Outcome> outcomes =
        predictions.stream().map(id -> new OutcomeReport.Outcome(id, "0")).toList();
    Http.ok(story.http.post("omar", model.path("/outcomes"), new OutcomeReport(outcomes)));
    shared.server.bean(Deciding.class).decide();

    assertThat(experiment().decision()).isEqualTo(outcome);
    assertThat(experiment().arms().get(here - 1).predictions()).isEqualTo(CUSTOMERS);
    assertThat(experiment().arms().get(here - 1).mean()).isEqualTo(0.5);
    story.reaches(run, outcome + "-end", "completed");
    assertThat(Story.step(story.run(run), "compare").results())
        .containsEntry("splitElsewhere", Integer.toString(there));
  }

  private static void refused(HttpResponse<String> answer, String told) {
    Problem problem = Http.problem(answer);
    assertThat(problem.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(problem.detail()).contains(told);
    assertThat(problem.hint()).isNotBlank();
  }

  /** Version 1 is champion, and the experiment with version 2 waits. */
  private void begin(String name, MetricKind kind, boolean first, boolean second) {
    first(name, first, second);
    run = start(compared(name, kind, false), 2);
    story.reaches(run, "compare", "waiting");
  }

  /** Version 1 is champion, and there is another. */
  private void first(String name, boolean first, boolean second) {
    model = FraudRules.enter(story.http, name);
    version(first);
    version(second);
    Sketch release = new Sketch(name + "-first");
    release.then(NEW.createDeployStep(), "deploy").setSnapshot("before");
    story.reaches(start(release.archive(), 1), "end", "completed");
  }

  private void version(boolean elsewhere) {
    if (elsewhere) {
      refer();
    } else {
      model.version(50);
    }
  }

  private void refer() {
    String edition = Integer.toString(++editions);
    Map<String, String> told = Map.of("builtBy", "Ada");
    NewReference version =
        new NewReference("Edition " + edition, "platform", "", edition, told, null, null);
    Http.ok(story.http.post("dana", model.path("/versions"), version));
  }

  private String start(byte[] archive, int version) {
    String definition = story.deploy(archive).id();
    NewRun order = new NewRun(definition, null, model.model(), Map.of(), Map.of(), version);
    return story.http.post("dana", "/api/v1/runs", order, Run.class).id();
  }

  private HttpResponse<String> report(
      int version, String metric, double value, long cases, Double deviation) {
    return post("vera", version, told(metric, value, cases, deviation));
  }

  private NewMeasurement told(String metric, double value, long cases, Double deviation) {
    return new NewMeasurement(metric, value, now(), cases, "log of the platform", run, deviation);
  }

  private Instant now() {
    return shared.clock.instant();
  }

  private HttpResponse<String> post(String who, int version, NewMeasurement told) {
    return story.http.post(who, model.path("/versions/" + version + "/measurements"), told);
  }

  private Experiment experiment() {
    String experiments = "/api/v1/experiments?model=" + model.model();
    return story.http.list("omar", experiments, Experiment.class).getFirst();
  }

  private String trail(String subject) {
    String path = "/api/v1/audit?subject=" + subject;
    return Http.ok(story.http.send("aude", "GET", path, null, null));
  }

  private static byte[] compared(String name, MetricKind kind, boolean prepared) {
    Sketch sketch = new Sketch(name + "-second");
    if (prepared) {
      sketch.then(NEW.createTaskStep(), "prepare").setRole(sketch.role("people", "validator"));
    }
    Kpi earned = kpi(sketch, "earned", kind);
    kpi(sketch, "other", kind);
    ExperimentStep compare = sketch.then(NEW.createExperimentStep(), "compare");
    compare.setKind(ExperimentKind.AB_TEST);
    compare.setMetric(earned);
    compare.setMinimumSamples(100);
    compare.setMaximumDuration("PT1H");
    compare.getArms().add(Sketch.arm("old", ArmSubject.CHAMPION));
    compare.getArms().add(Sketch.arm("new", ArmSubject.CHALLENGER));
    for (String outcome : List.of("challenger", "champion", "inconclusive")) {
      EndNode end = sketch.put(NEW.createEndNode(), outcome + "-end");
      end.setKind(EndKind.RELEASED);
      sketch.go(compare, end, TransitionKind.NORMAL, outcome);
    }
    return sketch.unended();
  }

  private static Kpi kpi(Sketch sketch, String id, MetricKind kind) {
    Kpi kpi = NEW.createKpi();
    kpi.setId(id);
    kpi.setName(id);
    kpi.setKind(kind);
    kpi.setUnit("1");
    kpi.setDirection(MetricDirection.HIGHER_IS_BETTER);
    kpi.setOwner("Head of sales");
    sketch.lifecycle.getMetrics().add(kpi);
    return kpi;
  }
}
