package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.orrery.api.NewRun;
import org.orrery.api.PipelinePlan;
import org.orrery.api.Run;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.PipelineSink;
import org.orrery.lifecycle.PipelineSource;
import org.orrery.lifecycle.PipelineTransform;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.story.Scoring;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import tools.jackson.databind.JsonNode;

/** A runner does the pipeline of a definition by its contract: what it asks is all it knows. */
class PipelineRunnerTest {
  private static final String MODEL = "piped";
  private static final Story STORY = SharedServer.get().story;

  @Test
  void aRunnerDoesThePipelineOfADefinition() {
    Sketch sketch = trained();
    sketch.lifecycle.getPipelines().add(pipeline(sketch.lifecycle.getDatasets().getFirst()));
    String definition = STORY.deploy(sketch.archive()).id();
    Map<String, String> data = Map.of("loans", STORY.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, MODEL, data, Map.of());
    STORY.reaches(
        STORY.http.post("dana", "/api/v1/runs", order, Run.class).id(), "end", "completed");

    String path = "/api/v1/deployments/" + definition + "/pipelines";
    PipelinePlan plan = STORY.http.list("omar", path, PipelinePlan.class).getFirst();
    Map<String, List<Double>> written = new HashMap<>();
    run(plan, written);

    JsonNode bare = STORY.http.post("omar", infer(MODEL), Scoring.request(0, 3), JsonNode.class);
    assertThat(written.get("scores"))
        .isEqualTo(scores(bare).stream().map(score -> 2 * score).toList())
        .hasSize(3);
    assertThat(plan.tasks().get(1).version()).isEqualTo(bare.get("model_version").asInt());
  }

  private static void run(PipelinePlan plan, Map<String, List<Double>> written) {
    Map<String, Object> made = new HashMap<>();
    for (PipelinePlan.Task task : plan.tasks()) {
      Object taken = task.inputs().isEmpty() ? null : made.get(task.inputs().getFirst().output());
      Object done =
          switch (task.kind()) {
            case "PipelineSource" -> Scoring.request(0, 3);
            case "PipelineModel" ->
                scores(STORY.http.post("omar", infer(task.model()), taken, JsonNode.class));
            case "PipelineTransform" -> {
              double factor = Double.parseDouble(task.settings().get("factor"));
              yield numbers(taken).stream().map(number -> factor * number).toList();
            }
            case "PipelineSink" -> written.put(task.location(), numbers(taken));
            default -> throw new AssertionError(task.kind());
          };
      task.outputs().forEach(output -> made.put(output.id(), done));
    }
  }

  private static List<Double> numbers(Object taken) {
    return ((List<?>) taken).stream().map(Double.class::cast).toList();
  }

  private static String infer(String model) {
    return "/v2/models/" + model + "/infer";
  }

  private static List<Double> scores(JsonNode answer) {
    return StreamSupport.stream(answer.get("outputs").get(0).get("data").spliterator(), false)
        .map(JsonNode::asDouble)
        .toList();
  }

  private static Sketch trained() {
    Sketch sketch = new Sketch(MODEL);
    sketch.learns("logistic-regression");
    sketch.then(NEW.createDeployStep(), "deploy").setStrategy(DeployStrategy.ALL_AT_ONCE);
    return sketch;
  }

  /** Drawn from its end to its beginning. */
  private static Pipeline pipeline(Dataset dataset) {
    Pipeline pipeline = NEW.createPipeline();
    pipeline.setId("doubled");
    PipelineSink sink = node(pipeline, NEW.createPipelineSink(), "write");
    sink.setLocation("scores");
    PipelineTransform twice = node(pipeline, NEW.createPipelineTransform(), "twice");
    twice.setOperation("scale");
    Setting factor = NEW.createSetting();
    factor.setKey("factor");
    factor.setValue("2");
    twice.getSettings().add(factor);
    PipelineModel score = node(pipeline, NEW.createPipelineModel(), "score");
    score.setModel(MODEL);
    PipelineSource rows = node(pipeline, NEW.createPipelineSource(), "rows");
    rows.setDataset(dataset);
    join(pipeline, rows, score, ValueType.TABLE);
    join(pipeline, score, twice, ValueType.NUMBER);
    join(pipeline, twice, sink, ValueType.NUMBER);
    return pipeline;
  }

  private static <T extends PipelineNode> T node(Pipeline pipeline, T node, String id) {
    node.setId(id);
    node.setName("To " + id);
    pipeline.getNodes().add(node);
    return node;
  }

  private static void join(Pipeline pipeline, PipelineNode from, PipelineNode to, ValueType type) {
    PipelineLink link = NEW.createPipelineLink();
    link.setId(from.getId() + "-to-" + to.getId());
    link.setSource(port(from, PortDirection.OUT, type));
    link.setTarget(port(to, PortDirection.IN, type));
    pipeline.getLinks().add(link);
  }

  private static Port port(PipelineNode node, PortDirection direction, ValueType type) {
    Port port = NEW.createPort();
    port.setId(node.getId() + "-" + direction.getLiteral());
    port.setDirection(direction);
    port.setType(type);
    node.getPorts().add(port);
    return port;
  }
}
