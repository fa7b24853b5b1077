package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.orrery.server.story.Sketch.NEW;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.Finding;
import org.orrery.api.PipelinePlan;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.story.SharedServer;

/** What a runner is told of a pipeline, and which pipelines nobody could run. */
class PipelinesTest {
  private final Pipelines pipelines = SharedServer.get().server.bean(Pipelines.class);
  private final Lifecycle drawing = NEW.createLifecycle();

  static Stream<EClass> kinds() {
    return LifecyclePackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(
            kind ->
                LifecyclePackage.eINSTANCE.getPipelineNode().isSuperTypeOf(kind)
                    && !kind.isAbstract());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindOfNodeIsATask(EClass kind) {
    PipelineNode node = (PipelineNode) EcoreUtil.create(kind);
    node.setId("node");
    if (node instanceof PipelineModel model) {
      model.setModel("unheard-of");
    }
    pipeline().getNodes().add(node);
    assertThat(PipelineFaults.in(drawing)).isEmpty();
    assertThat(pipelines.plans(drawing).getFirst().tasks())
        .extracting(PipelinePlan.Task::kind, PipelinePlan.Task::version)
        .containsExactly(tuple(kind.getName(), null));
  }

  @Test
  void thePatternIsToldInTheOrderOfItsData() throws Exception {
    Lifecycle pattern =
        LifecycleFiles.load(
            Path.of("../../samples/patterns/mortgage-pipeline.lifecycle").toRealPath());
    assertThat(PipelineFaults.in(pattern)).isEmpty();
    List<PipelinePlan.Task> tasks = pipelines.plans(pattern).getFirst().tasks();
    assertThat(tasks)
        .extracting(PipelinePlan.Task::id)
        .containsExactly("source", "valuation", "score", "join-scores", "calibrate", "sink");
    assertThat(tasks.get(0).dataset()).isEqualTo("applications");
    assertThat(tasks.get(1).model()).isEqualTo("house-valuation");
    assertThat(tasks.get(3).keys()).containsExactly("application");
    assertThat(tasks.get(3).inputs())
        .extracting(PipelinePlan.Input::task, PipelinePlan.Input::output)
        .containsExactly(tuple("valuation", "valuation-out"), tuple("score", "score-out"));
    assertThat(tasks.get(4).operation()).isEqualTo("platt-scaling");
    assertThat(tasks.get(4).settings()).containsEntry("slope", "1.1");
    assertThat(tasks.get(5).location()).isEqualTo("decisions");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("piped", "has no nodes", pipeline -> pipeline.getNodes().clear()),
        fault("b-in", "Nothing comes", pipeline -> pipeline.getLinks().clear()),
        fault("b-in", "More than one", pipeline -> link(pipeline, "again", "a-out", "b-in")),
        fault("odd", "leads nowhere", pipeline -> link(pipeline, "odd", "a-out", "none")),
        fault("odd", "from an output to an input", p -> link(p, "odd", "b-out", "a-out")),
        fault(
            "a-to-b",
            "joins ports of the types",
            pipeline -> port(pipeline, "b-in").setType(ValueType.TENSOR)),
        fault(
            "b",
            "names no model",
            pipeline -> ((PipelineModel) pipeline.getNodes().get(1)).setModel(" ")),
        fault(
            "a",
            "would go round",
            pipeline -> {
              port(pipeline.getNodes().getFirst(), "a-in", PortDirection.IN);
              link(pipeline, "back", "b-out", "a-in");
            }));
  }

  private static Arguments fault(String place, String words, Consumer<Pipeline> spoil) {
    return Arguments.of(place, words, spoil);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("faults")
  void whatNobodyCouldRunIsNamed(String place, String words, Consumer<Pipeline> spoil) {
    Pipeline pipeline = pipeline();
    PipelineNode from = node(pipeline, NEW.createPipelineSource(), "a");
    port(from, "a-out", PortDirection.OUT);
    PipelineModel model = NEW.createPipelineModel();
    model.setModel("score");
    node(pipeline, model, "b");
    port(model, "b-in", PortDirection.IN);
    port(model, "b-out", PortDirection.OUT);
    link(pipeline, "a-to-b", "a-out", "b-in");
    assertThat(PipelineFaults.in(drawing)).isEmpty();
    spoil.accept(pipeline);
    assertThat(PipelineFaults.in(drawing))
        .filteredOn(finding -> finding.message().contains(words))
        .extracting(Finding::element)
        .containsExactly(place);
  }

  private Pipeline pipeline() {
    Pipeline pipeline = NEW.createPipeline();
    pipeline.setId("piped");
    drawing.getPipelines().add(pipeline);
    return pipeline;
  }

  private static PipelineNode node(Pipeline pipeline, PipelineNode node, String id) {
    node.setId(id);
    pipeline.getNodes().add(node);
    return node;
  }

  private static void port(PipelineNode node, String id, PortDirection direction) {
    Port port = NEW.createPort();
    port.setId(id);
    port.setDirection(direction);
    node.getPorts().add(port);
  }

  private static Port port(Pipeline pipeline, String id) {
    return pipeline.getNodes().stream()
        .flatMap(node -> node.getPorts().stream())
        .filter(port -> port.getId().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static void link(Pipeline pipeline, String id, String from, String to) {
    PipelineLink link = NEW.createPipelineLink();
    link.setId(id);
    link.setSource(port(pipeline, from));
    link.setTarget(port(pipeline, to));
    pipeline.getLinks().add(link);
  }
}
