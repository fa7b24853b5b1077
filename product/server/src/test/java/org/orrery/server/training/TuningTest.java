package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.SearchRange;
import org.orrery.lifecycle.SearchStrategy;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;

/** A search tries what is drawn and finds the best of it, and a training behind it takes that. */
class TuningTest {
  private static final String TUNED = "tuned.epochs";
  private static final SharedServer SHARED = SharedServer.get();

  private final TuneWorker worker = SHARED.server.bean(TuneWorker.class);
  private final Dataset loans = NEW.createDataset();

  TuningTest() {
    loans.setId("loans");
    loans.setTarget("class");
    loans.setPositiveClass("bad");
  }

  private TuneStep step(MetricKind kind, double from, double to, int steps) {
    TuneStep step = NEW.createTuneStep();
    step.setId("tune");
    step.setAlgorithm("logistic-regression");
    step.setDataset(loans);
    Metric metric = NEW.createMetric();
    metric.setId("goal");
    metric.setKind(kind);
    step.setObjective(metric);
    step.setStrategy(SearchStrategy.GRID);
    SearchRange range = NEW.createSearchRange();
    range.setKey("epochs");
    range.setFrom(from);
    range.setTo(to);
    range.setSteps(steps);
    step.getRanges().add(range);
    return step;
  }

  private Map<String, String> search(TuneStep step) throws Exception {
    String sha256 = SHARED.story.upload("dana").sha256();
    StepResult result =
        worker.work(
            new StepTask(
                "run",
                "passage",
                "definition",
                step,
                "model",
                null,
                Map.of("loans", sha256),
                Map.of(),
                Map.of(),
                "dana",
                1));
    assertThat(result.outcome()).isEqualTo("done");
    return result.results();
  }

  @ParameterizedTest
  @CsvSource({"AUC, 1", "LOG_LOSS, -1"})
  void aGridIsTriedWholeAndTheBestIsFound(MetricKind kind, int sign) throws Exception {
    Map<Double, String> alone = new TreeMap<>();
    for (int epochs : new int[] {1, 21, 41}) {
      Map<String, String> one = search(step(kind, epochs, epochs, 1));
      assertThat(one).containsEntry("trials", "1").containsEntry(TUNED, Integer.toString(epochs));
      alone.put(sign * Double.parseDouble(one.get("goal")), one.get(TUNED));
    }
    assertThat(alone).as("each number of epochs gives another value").hasSize(3);

    Map<String, String> found = search(step(kind, 1, 41, 3));

    assertThat(found)
        .containsEntry("trials", "3")
        .containsEntry("tunedAlgorithm", "logistic-regression")
        .containsEntry(TUNED, ((TreeMap<Double, String>) alone).lastEntry().getValue());
    assertThat(sign * Double.parseDouble(found.get("goal")))
        .isEqualTo(((TreeMap<Double, String>) alone).lastKey());
  }

  @Test
  void aRandomSearchStaysInItsRangeAndIsRepeatable() throws Exception {
    TuneStep step = step(MetricKind.AUC, 2, 9, 1);
    step.setStrategy(SearchStrategy.RANDOM);
    step.setTrials(4);

    Map<String, String> found = search(step);

    assertThat(found).containsEntry("trials", "4");
    assertThat(Integer.parseInt(found.get(TUNED))).isBetween(2, 9);
    assertThat(search(step)).isEqualTo(found);
  }

  @Test
  void theTrainingBehindASearchTakesWhatItFound() {
    Sketch sketch = new Sketch("tuned");
    TrainStep train = sketch.learns("logistic-regression");
    Sketch ahead = new Sketch("tuned-ahead");
    ahead.lifecycle.getDatasets().add(loans);
    ahead.then(NEW.createRegisterStep(), "register");
    TuneStep tune = ahead.then(step(MetricKind.AUC, 3, 3, 1), "tune");
    ahead.lifecycle.getMetrics().add(tune.getObjective());
    TrainStep after = ahead.then(NEW.createTrainStep(), "train");
    after.setAlgorithm(train.getAlgorithm());
    after.setDataset(loans);

    assertThat(trained(sketch).provenance()).containsEntry("parameter.epochs", "30");
    assertThat(trained(ahead).provenance()).containsEntry("parameter.epochs", "3");
  }

  private static ModelVersion trained(Sketch sketch) {
    Story story = SHARED.story;
    String model = sketch.lifecycle.getId();
    String definition = story.deploy(sketch.archive()).id();
    Map<String, String> data = Map.of("loans", story.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, model, data, Map.of());
    Run run = story.http.post("dana", "/api/v1/runs", order, Run.class);
    story.reaches(run.id(), "train", "completed");
    return story
        .http
        .list("dana", "/api/v1/models/" + model + "/versions", ModelVersion.class)
        .getFirst();
  }
}
