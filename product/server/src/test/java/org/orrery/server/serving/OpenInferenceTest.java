package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.Run;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.Scoring;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import tools.jackson.databind.JsonNode;

/**
 * The paths and messages of the Open Inference Protocol, version 2
 * (https://github.com/kserve/open-inference-protocol), of a model that was trained here.
 */
class OpenInferenceTest {
  private static final String MODEL = "protocol";
  private static final String PATH = "/v2/models/" + MODEL;
  private static final Story STORY = SharedServer.get().story;

  @BeforeAll
  static void deployed() {
    Sketch sketch = new Sketch(MODEL);
    sketch.learns("logistic-regression");
    sketch.then(NEW.createDeployStep(), "deploy").setStrategy(DeployStrategy.ALL_AT_ONCE);
    String definition = STORY.deploy(sketch.archive()).id();
    Map<String, String> data = Map.of("loans", STORY.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, MODEL, data, Map.of());
    Run run = STORY.http.post("dana", "/api/v1/runs", order, Run.class);
    STORY.reaches(run.id(), "end", "completed");
  }

  private static JsonNode json(String who, String path) {
    return STORY.http.get(who, path, JsonNode.class);
  }

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'), JsonNode.class);
  }

  @Test
  void aServerSaysWhatItIsAndThatItLives() {
    JsonNode server = json("omar", "/v2");
    assertThat(server.propertyNames()).containsExactlyInAnyOrder("name", "version", "extensions");
    assertThat(server.get("name").asString()).isEqualTo("orrery");
    assertThat(server.get("version").asString()).isNotBlank();
    assertThat(server.get("extensions").isArray()).isTrue();
    assertThat(json(null, "/v2/health/live")).isEqualTo(json("{'live': true}"));
    assertThat(json(null, "/v2/health/ready")).isEqualTo(json("{'ready': true}"));
  }

  @Test
  void aModelSaysWhatItTakesAndGivesByNameAndByNumber() {
    JsonNode metadata = json("omar", PATH);
    assertThat(metadata.propertyNames())
        .containsExactlyInAnyOrder("name", "versions", "platform", "inputs", "outputs");
    assertThat(metadata.get("name").asString()).isEqualTo(MODEL);
    assertThat(metadata.get("versions")).isEqualTo(json("['1']"));
    assertThat(metadata.get("platform").asString()).isEqualTo("onnx_onnxruntime");
    assertThat(metadata.get("inputs").size()).isEqualTo(20);
    assertThat(metadata.get("inputs"))
        .contains(
            json("{'name': 'credit_amount', 'datatype': 'FP64', 'shape': [-1]}"),
            json("{'name': 'housing', 'datatype': 'BYTES', 'shape': [-1]}"));
    assertThat(metadata.get("outputs"))
        .isEqualTo(
            json(
                "[{'name': 'score', 'datatype': 'FP64', 'shape': [-1]},"
                    + " {'name': 'label', 'datatype': 'BYTES', 'shape': [-1]},"
                    + " {'name': 'prediction', 'datatype': 'BYTES', 'shape': [-1]}]"));
    assertThat(json("omar", PATH + "/versions/1")).isEqualTo(metadata);
    JsonNode ready = json("{'name': '" + MODEL + "', 'ready': true}");
    assertThat(json("omar", PATH + "/ready")).isEqualTo(ready);
    assertThat(json("omar", PATH + "/versions/1/ready")).isEqualTo(ready);
    Problem unknown =
        Http.problem(STORY.http.send("omar", "GET", PATH + "/versions/2", null, null));
    assertThat(unknown.status()).isEqualTo(404);
  }

  /** The request's id comes back, and only those outputs that were asked for. */
  @Test
  void anAnswerHasTheFormOfTheProtocol() {
    Map<String, Object> request = new LinkedHashMap<>(Scoring.request(0, 3));
    request.put("id", "request-42");
    JsonNode answer = STORY.http.post("omar", PATH + "/infer", request, JsonNode.class);
    assertThat(answer.propertyNames())
        .containsExactlyInAnyOrder("model_name", "model_version", "id", "parameters", "outputs");
    assertThat(answer.get("model_name").asString()).isEqualTo(MODEL);
    assertThat(answer.get("model_version").asString()).isEqualTo("1");
    assertThat(answer.get("id").asString()).isEqualTo("request-42");
    for (JsonNode output : answer.get("outputs")) {
      assertThat(output.propertyNames())
          .containsExactlyInAnyOrder("name", "datatype", "shape", "data");
      assertThat(output.get("shape")).isEqualTo(json("[3]"));
      assertThat(output.get("data").size()).isEqualTo(3);
    }
    assertThat(answer.get("outputs"))
        .extracting(output -> output.get("name").asString())
        .containsExactly("score", "label", "prediction");

    request.put("outputs", List.of(Map.of("name", "score")));
    JsonNode one = STORY.http.post("omar", PATH + "/versions/1/infer", request, JsonNode.class);
    assertThat(one.get("outputs").size()).isEqualTo(1);
    assertThat(one.get("outputs").get(0)).isEqualTo(answer.get("outputs").get(0));
  }
}
