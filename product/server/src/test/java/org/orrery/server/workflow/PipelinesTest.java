package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.orrery.server.story.Sketch.NEW;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.PipelinePlan;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.story.SharedServer;

/** What a runner is told of a pipeline. */
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
    assertThat(pipelines.plans(drawing).getFirst().tasks())
        .extracting(PipelinePlan.Task::kind, PipelinePlan.Task::version)
        .containsExactly(tuple(kind.getName(), null));
  }

  @Test
  void thePatternIsToldInTheOrderOfItsData() throws Exception {
    Lifecycle pattern =
        LifecycleFiles.load(
            Path.of("../../samples/patterns/mortgage-pipeline.lifecycle").toRealPath());
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

  private Pipeline pipeline() {
    Pipeline pipeline = NEW.createPipeline();
    pipeline.setId("piped");
    drawing.getPipelines().add(pipeline);
    return pipeline;
  }
}
