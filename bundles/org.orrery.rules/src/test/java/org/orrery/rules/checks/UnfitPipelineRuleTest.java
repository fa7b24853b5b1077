package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.DataOrder;
import org.orrery.rules.Draw;

class UnfitPipelineRuleTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private final Draw draw = Draw.of("start -> task -> end");
  private final Pipeline pipeline = MAKE.createPipeline();

  UnfitPipelineRuleTest() {
    pipeline.setId("piped");
    draw.lifecycle().getPipelines().add(pipeline);
    PipelineNode from = node(pipeline, MAKE.createPipelineSource(), "a");
    port(from, "a-out", PortDirection.OUT);
    PipelineModel model = MAKE.createPipelineModel();
    model.setModel("score");
    node(pipeline, model, "b");
    port(model, "b-in", PortDirection.IN);
    port(model, "b-out", PortDirection.OUT);
    link(pipeline, "a-to-b", "a-out", "b-in");
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
            "is of the type 'number', and the input 'b-in' takes 'tensor'",
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

  @Test
  void whatCanBePerformedHolds() {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("faults")
  void whatNobodyCouldPerformIsNamed(String place, String words, Consumer<Pipeline> spoil) {
    spoil.accept(pipeline);
    assertThat(findings())
        .filteredOn(finding -> finding.message().contains(words))
        .allMatch(finding -> !finding.remedy().isBlank())
        .extracting(finding -> finding.element().getId())
        .containsExactly(place);
  }

  @Test
  void theOrderOfDataLeavesOutACircleAndWhatIsBehindIt() {
    PipelineNode sink = node(pipeline, MAKE.createPipelineSink(), "c");
    port(sink, "c-in", PortDirection.IN);
    link(pipeline, "b-to-c", "b-out", "c-in");
    assertThat(DataOrder.of(pipeline))
        .extracting(PipelineNode::getId)
        .containsExactly("a", "b", "c");
    port(pipeline.getNodes().get(1), "b-back", PortDirection.IN);
    link(pipeline, "round", "b-out", "b-back");
    assertThat(DataOrder.of(pipeline)).extracting(PipelineNode::getId).containsExactly("a");
  }

  /**
   * A node behind a circle, drawn before it, waits too, and a longer circle is not the one told.
   */
  @Test
  void aShortestCircleIsToldAtANodeOnIt() {
    PipelineNode behind = MAKE.createPipelineSink();
    behind.setId("behind");
    pipeline.getNodes().addFirst(behind);
    port(behind, "behind-in", PortDirection.IN);
    link(pipeline, "b-to-behind", "b-out", "behind-in");
    PipelineNode a = pipeline.getNodes().get(1);
    port(a, "a-in", PortDirection.IN);
    port(a, "a-late", PortDirection.IN);
    PipelineNode between = node(pipeline, MAKE.createPipelineTransform(), "c");
    port(between, "c-in", PortDirection.IN);
    port(between, "c-out", PortDirection.OUT);
    link(pipeline, "b-to-c", "b-out", "c-in");
    link(pipeline, "c-to-a", "c-out", "a-late");
    link(pipeline, "b-to-a", "b-out", "a-in");
    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element().getId()).isEqualTo("a");
              assertThat(finding.message())
                  .isEqualTo(
                      "Data would go round in 'piped': 'a' waits for what comes from itself, over 'b'.");
            });
    assertThat(DataOrder.circle(pipeline))
        .extracting(PipelineNode::getId)
        .containsExactly("a", "b");
  }

  @Test
  void aNodeThatTakesItsOwnDataIsACircle() {
    port(pipeline.getNodes().get(1), "b-back", PortDirection.IN);
    link(pipeline, "round", "b-out", "b-back");
    assertThat(findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).endsWith("'b' waits for what comes from itself."));
  }

  private List<Finding> findings() {
    return Checked.by("unfit-pipeline", draw);
  }

  private static PipelineNode node(Pipeline pipeline, PipelineNode node, String id) {
    node.setId(id);
    pipeline.getNodes().add(node);
    return node;
  }

  private static void port(PipelineNode node, String id, PortDirection direction) {
    Port port = MAKE.createPort();
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
    PipelineLink link = MAKE.createPipelineLink();
    link.setId(id);
    link.setSource(port(pipeline, from));
    link.setTarget(port(pipeline, to));
    pipeline.getLinks().add(link);
  }
}
