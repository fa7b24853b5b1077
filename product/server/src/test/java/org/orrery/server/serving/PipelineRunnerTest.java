package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.orrery.server.story.Sketch.NEW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.orrery.api.NewRun;
import org.orrery.api.PipelinePlan;
import org.orrery.api.Run;
import org.orrery.compiler.Compiler;
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
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.MovableClock;
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
    champion(definition, MODEL);

    PipelinePlan plan = plan(definition);
    Map<String, Object> written = run(plan);

    JsonNode bare = STORY.http.post("omar", infer(MODEL), Scoring.request(0, 3), JsonNode.class);
    assertThat(written.get("scores"))
        .asInstanceOf(list(Double.class))
        .isEqualTo(scores(bare).stream().map(score -> 2 * score).toList())
        .hasSize(3);
    assertThat(plan.tasks().get(1).version()).isEqualTo(bare.get("model_version").asInt());
  }

  @Test
  void aRunnerDoesThePipelineOfThePatternWhoseModelsAreScoredBesideEachOther() throws Exception {
    String models = STORY.deploy(trained().archive()).id();
    champion(models, "house-valuation");
    champion(models, "mortgage-score");
    Path file = Path.of("../../samples/patterns/mortgage-pipeline.lifecycle").toRealPath();
    LocalDate day = LocalDate.ofInstant(MovableClock.START, ZoneOffset.UTC);
    byte[] archive = Compiler.compile(LifecycleFiles.load(file), day).archive();

    Map<String, Object> written = run(plan(STORY.deploy(archive).id()));

    List<Double> values = asked("house-valuation");
    assertThat(written.get("decisions"))
        .asInstanceOf(list(Row.class))
        .hasSize(3)
        .isEqualTo(joined(values, calibrated(asked("mortgage-score"), 1.1)));
  }

  /** One application behind the join: what its house is worth and its score. */
  private record Row(double value, double score) {}

  private static void champion(String definition, String model) {
    Map<String, String> data = Map.of("loans", STORY.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, model, data, Map.of());
    STORY.reaches(
        STORY.http.post("dana", "/api/v1/runs", order, Run.class).id(), "end", "completed");
  }

  private static PipelinePlan plan(String definition) {
    String path = "/api/v1/deployments/" + definition + "/pipelines";
    return STORY.http.list("omar", path, PipelinePlan.class).getFirst();
  }

  /**
   * Does the tasks in the order of the plan, each with what its inputs name; tells what sinks took.
   */
  private static Map<String, Object> run(PipelinePlan plan) {
    Map<String, Object> made = new HashMap<>();
    Map<String, Object> written = new HashMap<>();
    for (PipelinePlan.Task task : plan.tasks()) {
      List<Object> taken = task.inputs().stream().map(input -> made.get(input.output())).toList();
      Object done = done(task, taken);
      task.outputs().forEach(output -> made.put(output.id(), done));
      if (task.location() != null) {
        written.put(task.location(), done);
      }
    }
    return written;
  }

  private static Object done(PipelinePlan.Task task, List<Object> taken) {
    return switch (task.kind()) {
      case "PipelineSource" -> Scoring.request(0, 3);
      case "PipelineModel" ->
          scores(STORY.http.post("omar", infer(task.model()), taken.getFirst(), JsonNode.class));
      case "PipelineJoin" -> joined(numbers(taken.get(0)), numbers(taken.get(1)));
      case "PipelineTransform" -> transformed(task, (List<?>) taken.getFirst());
      case "PipelineSink" -> taken.getFirst();
      default -> throw new AssertionError(task.kind());
    };
  }

  private static Object transformed(PipelinePlan.Task task, List<?> taken) {
    return switch (task.operation()) {
      case "scale" -> {
        double factor = Double.parseDouble(task.settings().get("factor"));
        yield numbers(taken).stream().map(number -> factor * number).toList();
      }
      case "platt-scaling" -> {
        double slope = Double.parseDouble(task.settings().get("slope"));
        List<Row> rows = taken.stream().map(Row.class::cast).toList();
        yield joined(
            rows.stream().map(Row::value).toList(),
            calibrated(rows.stream().map(Row::score).toList(), slope));
      }
      default -> throw new AssertionError(task.operation());
    };
  }

  private static List<Row> joined(List<Double> values, List<Double> scores) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Row(values.get(i), scores.get(i)))
        .toList();
  }

  private static List<Double> calibrated(List<Double> scores, double slope) {
    return scores.stream().map(score -> 1 / (1 + Math.exp(-slope * score))).toList();
  }

  private static List<Double> asked(String model) {
    return scores(STORY.http.post("omar", infer(model), Scoring.request(0, 3), JsonNode.class));
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
