package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orrery.api.Model;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.server.story.Http;
import org.orrery.server.story.Scoring;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import tools.jackson.databind.JsonNode;

/** A second version on its way into service, on the real engine, while the clock moves on. */
class RolloutStepsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;
  private String model;

  private Run start(Sketch sketch) {
    model = sketch.lifecycle.getId();
    String definition = story.deploy(sketch.archive()).id();
    Map<String, String> data = Map.of("loans", story.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, model, data, Map.of());
    return story.http.post("dana", "/api/v1/runs", order, Run.class);
  }

  /** A first version takes all traffic; a second one is trained and deployed as the test says. */
  private static DeployStep second(Sketch sketch, DeployStrategy strategy) {
    Dataset dataset = dataset(sketch);
    sketch.then(NEW.createRegisterStep(), "register");
    train(sketch, dataset, "train", 1);
    sketch.then(NEW.createDeployStep(), "deploy").setStrategy(DeployStrategy.ALL_AT_ONCE);
    train(sketch, dataset, "again", 2);
    DeployStep deploy = sketch.then(NEW.createDeployStep(), "second");
    deploy.setStrategy(strategy);
    return deploy;
  }

  private static Dataset dataset(Sketch sketch) {
    Dataset dataset = NEW.createDataset();
    dataset.setId("loans");
    dataset.setTarget("class");
    dataset.setPositiveClass("bad");
    sketch.lifecycle.getDatasets().add(dataset);
    return dataset;
  }

  private static void train(Sketch sketch, Dataset dataset, String id, int seed) {
    TrainStep train = sketch.then(NEW.createTrainStep(), id);
    train.setAlgorithm("logistic-regression");
    train.setDataset(dataset);
    train.setSeed(seed);
  }

  private static CanaryShare share(double share, String hold, int requests) {
    CanaryShare step = NEW.createCanaryShare();
    step.setShare(share);
    step.setHold(hold);
    step.setMinimumRequests(requests);
    return step;
  }

  private Traffic traffic() {
    return story.http.get("omar", "/api/v1/models/" + model + "/traffic", Traffic.class);
  }

  private int champion() {
    return story.http.get("omar", "/api/v1/models/" + model, Model.class).champion();
  }

  private void score(int from, int to) {
    Http.ok(story.http.post("omar", "/v2/models/" + model + "/infer", Scoring.request(from, to)));
  }

  private void shares(double champion, double canary) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(traffic().shares())
                    .containsExactly(
                        new Traffic.Share(1, "champion", champion),
                        new Traffic.Share(2, "canary", canary)));
  }

  @Test
  void aCanaryGrowsWhenItsTimeIsOverAndItHasAnsweredEnough() {
    Sketch sketch = new Sketch("canary");
    DeployStep deploy = second(sketch, DeployStrategy.CANARY);
    deploy.getShares().add(share(10, "PT1H", 0));
    deploy.getShares().add(share(50, "PT2H", 1));
    deploy.getShares().add(share(100, "PT0S", 0));
    Run run = start(sketch);
    shares(90, 10);
    List<String> early =
        await().atMost(PATIENCE).until(this::answeredByTheCanary, has -> has.size() > 0);
    assertThat(early).hasSizeBetween(5, 40);
    assertThat(answeredByTheCanary()).as("the same keys again").isEqualTo(early);
    shared.later("PT59M");
    shared.server.bean(Rollouts.class).advance();
    shares(90, 10);
    shared.later("PT1M");
    shares(50, 50);
    shared.later("PT2H");
    shared.server.bean(Rollouts.class).advance();
    assertThat(champion()).as("it has not answered anybody yet").isEqualTo(1);
    assertThat(answeredByTheCanary()).as("keys stay where they were").containsAll(early);
    await().atMost(PATIENCE).until(() -> endedAfterMoreAnswers(run));
    assertThat(champion()).isEqualTo(2);
    assertThat(traffic().mode()).isEqualTo("champion");
  }

  /** Of 200 keys those that the second version answers. */
  private List<String> answeredByTheCanary() {
    Map<String, Object> request = new LinkedHashMap<>(Scoring.same(7, 200));
    List<String> keys = IntStream.range(0, 200).mapToObj(i -> "applicant-" + i).toList();
    request.put("parameters", Map.of("keys", keys));
    JsonNode answer =
        story.http.post("omar", "/v2/models/" + model + "/infer", request, JsonNode.class);
    JsonNode versions = answer.at("/parameters/versions");
    assertThat(versions.size()).isEqualTo(200);
    return IntStream.range(0, 200)
        .filter(i -> versions.get(i).asInt() == 2)
        .mapToObj(keys::get)
        .toList();
  }

  /** The new shares stand in the database a moment before requests are answered by them. */
  private boolean endedAfterMoreAnswers(Run run) {
    score(0, 40);
    return story.run(run.id()).state().equals("completed");
  }

  @Test
  void aShadowIsAskedButAnswersNobodyAndBecomesNothing() {
    Sketch sketch = new Sketch("shadow");
    second(sketch, DeployStrategy.SHADOW);
    WaitNode wait = sketch.then(NEW.createWaitNode(), "watch");
    wait.setKind(WaitKind.EVENT);
    wait.setEvent("seen-enough");
    Run run = start(sketch);
    story.reaches(run.id(), "watch", "waiting");
    assertThat(traffic().mode()).isEqualTo("shadow");
    score(0, 20);
    Predictions predictions = shared.server.bean(Predictions.class);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(predictions.after("shadow", 2, 0, 100)).hasSize(20));
    assertThat(predictions.after("shadow", 2, 0, 100)).allMatch(p -> p.arm().equals("shadow"));
    assertThat(predictions.after("shadow", 1, 0, 100))
        .hasSize(20)
        .allMatch(p -> p.arm().equals("champion"));
    assertThat(champion()).isEqualTo(1);
    story.http.post(
        "omar", "/api/v1/runs/" + run.id() + "/events/seen-enough", Map.of(), Run.class);
    story.reaches(run.id(), "end", "completed");
    assertThat(champion()).isEqualTo(1);
    assertThat(traffic().shares()).containsExactly(new Traffic.Share(1, "champion", 100));
  }

  @Test
  void aShadowNeedsAChampion() {
    Sketch sketch = new Sketch("shadow-of-nobody");
    Dataset dataset = dataset(sketch);
    sketch.then(NEW.createRegisterStep(), "register");
    train(sketch, dataset, "train", 1);
    DeployStep deploy = sketch.then(NEW.createDeployStep(), "deploy");
    deploy.setStrategy(DeployStrategy.SHADOW);
    deploy.setRetry(NEW.createRetryPolicy());
    deploy.getRetry().setAttempts(1);
    Run run = start(sketch);
    assertThat(story.reaches(run.id(), "deploy", "failed").message()).contains("has no champion");
    assertThat(story.http.get("omar", "/api/v1/models/" + model, Model.class).champion()).isNull();
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }
}
