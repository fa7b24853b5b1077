package org.orrery.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orrery.api.Experiment;
import org.orrery.api.NewRun;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Run;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Predictions;
import org.orrery.server.story.FraudRules;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/**
 * Labels reach champion and challenger alike: an outcome counts for the arm whose prediction it
 * names, whoever reports it, and nothing is decided before each arm has its labels.
 */
class AlikeArmsTest {
  private static final int CUSTOMERS = 400;
  private static final int LABELS = 100;

  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private final FraudRules rules = FraudRules.enter(story.http, "alike-arms");

  @Test
  void anOutcomeCountsForTheArmThatDecidedAndEachArmNeedsItsOwn() {
    rules.version(50);
    rules.version(50.5);
    Sketch first = new Sketch("alike-arms-first");
    first.then(NEW.createDeployStep(), "deploy").setSnapshot("before");
    story.reaches(start(first.archive(), 1), "end", "completed");
    String run = start(compared(), 2);
    story.reaches(run, "compare", "waiting");
    rules.ask(IntStream.range(0, CUSTOMERS).map(i -> 1 + i % 100).toArray());
    List<String> champion = predictions(1);
    List<String> challenger = predictions(2);
    assertThat(champion.size() + challenger.size()).isEqualTo(CUSTOMERS);
    assertThat(List.of(champion.size(), challenger.size())).allMatch(size -> size > LABELS);

    report(champion);
    assertThat(decided().state()).as("no label of the challenger").isEqualTo("running");
    assertSamples(champion.size(), 0);

    report(challenger.subList(0, LABELS - 1));
    assertThat(decided().state()).as("one label too few").isEqualTo("running");
    assertSamples(champion.size(), LABELS - 1);

    report(challenger.subList(LABELS - 1, challenger.size()));
    assertThat(decided().state()).isEqualTo("decided");
    assertSamples(champion.size(), challenger.size());
  }

  private void assertSamples(long champion, long challenger) {
    assertThat(experiment().arms())
        .extracting(Experiment.Arm::name, Experiment.Arm::samples)
        .containsExactly(tuple("old", champion), tuple("new", challenger));
  }

  private List<String> predictions(int version) {
    return shared
        .server
        .bean(Predictions.class)
        .after(rules.model(), version, 0, CUSTOMERS)
        .stream()
        .map(Prediction::id)
        .toList();
  }

  private void report(List<String> predictions) {
    List<OutcomeReport.Outcome> outcomes =
        predictions.stream().map(id -> new OutcomeReport.Outcome(id, "0")).toList();
    Http.ok(story.http.post("omar", rules.path("/outcomes"), new OutcomeReport(outcomes)));
  }

  private Experiment decided() {
    shared.server.bean(Deciding.class).decide();
    return experiment();
  }

  private Experiment experiment() {
    String experiments = "/api/v1/experiments?model=" + rules.model();
    return story.http.list("omar", experiments, Experiment.class).getFirst();
  }

  private String start(byte[] archive, int version) {
    String definition = story.deploy(archive).id();
    NewRun order = new NewRun(definition, null, rules.model(), Map.of(), Map.of(), version);
    return story.http.post("dana", "/api/v1/runs", order, Run.class).id();
  }

  private static byte[] compared() {
    Sketch sketch = new Sketch("alike-arms-second");
    Metric accuracy = NEW.createMetric();
    accuracy.setId("accuracy");
    accuracy.setName("Accuracy");
    accuracy.setKind(MetricKind.ACCURACY);
    accuracy.setUnit("1");
    accuracy.setDirection(MetricDirection.HIGHER_IS_BETTER);
    sketch.lifecycle.getMetrics().add(accuracy);
    ExperimentStep compare = sketch.then(NEW.createExperimentStep(), "compare");
    compare.setMetric(accuracy);
    compare.setMinimumSamples(LABELS);
    compare.setMaximumDuration("P60D");
    compare.getArms().add(Sketch.arm("old", ArmSubject.CHAMPION));
    compare.getArms().add(Sketch.arm("new", ArmSubject.CHALLENGER));
    for (String outcome : List.of("challenger", "champion", "inconclusive")) {
      EndNode end = sketch.put(NEW.createEndNode(), outcome + "-end");
      end.setKind(EndKind.RELEASED);
      sketch.go(compare, end, TransitionKind.NORMAL, outcome);
    }
    return sketch.unended();
  }
}
