package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orrery.api.Model;
import org.orrery.api.PipelinePlan;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineJoin;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.PipelineSink;
import org.orrery.lifecycle.PipelineSource;
import org.orrery.lifecycle.PipelineTransform;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.model.DataOrder;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.springframework.stereotype.Component;

/** The pipelines of a drawing, in the order in which a runner does their tasks. */
@Component
class Pipelines {
  private final Catalog catalog;

  Pipelines(Catalog catalog) {
    this.catalog = catalog;
  }

  List<PipelinePlan> plans(Lifecycle drawing) {
    return drawing.getPipelines().stream()
        .map(
            pipeline ->
                new PipelinePlan(
                    pipeline.getId(),
                    pipeline.getName(),
                    DataOrder.of(pipeline).stream().map(node -> task(pipeline, node)).toList()))
        .toList();
  }

  private PipelinePlan.Task task(Pipeline pipeline, PipelineNode node) {
    String model = node instanceof PipelineModel named ? named.getModel() : null;
    PipelineTransform transform = node instanceof PipelineTransform change ? change : null;
    return new PipelinePlan.Task(
        node.getId(),
        node.getName(),
        node.eClass().getName(),
        node instanceof PipelineSource source && source.getDataset() != null
            ? source.getDataset().getId()
            : null,
        model,
        model == null ? null : champion(model),
        transform == null ? null : transform.getOperation(),
        transform == null ? Map.of() : settings(transform.getSettings()),
        node instanceof PipelineJoin join ? List.copyOf(join.getKeys()) : List.of(),
        node instanceof PipelineSink sink ? sink.getLocation() : null,
        ports(node, PortDirection.IN).map(port -> input(pipeline, port)).toList(),
        ports(node, PortDirection.OUT)
            .map(
                port ->
                    new PipelinePlan.Output(
                        port.getId(), port.getName(), port.getType().getLiteral(), port.getShape()))
            .toList());
  }

  /** A pipeline that was deployed before rules asked for it may have inputs without a source. */
  private static PipelinePlan.Input input(Pipeline pipeline, Port port) {
    Port from =
        pipeline.getLinks().stream()
            .filter(link -> link.getTarget() == port && link.getSource() != null)
            .map(PipelineLink::getSource)
            .findFirst()
            .orElse(null);
    return new PipelinePlan.Input(
        port.getId(),
        port.getName(),
        port.getType().getLiteral(),
        port.getShape(),
        from == null ? null : ((PipelineNode) from.eContainer()).getId(),
        from == null ? null : from.getId());
  }

  private static Stream<Port> ports(PipelineNode node, PortDirection direction) {
    return node.getPorts().stream().filter(port -> port.getDirection() == direction);
  }

  private static Map<String, String> settings(List<Setting> settings) {
    Map<String, String> values = new LinkedHashMap<>();
    settings.forEach(setting -> values.put(setting.getKey(), setting.getValue()));
    return values;
  }

  private Integer champion(String model) {
    try {
      Model known = catalog.model(model);
      return known.champion();
    } catch (ProblemException notRegistered) {
      return null;
    }
  }
}
