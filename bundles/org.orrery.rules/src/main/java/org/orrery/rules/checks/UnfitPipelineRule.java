package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.model.DataOrder;
import org.orrery.rules.flow.Drawing;

/**
 * Every pipeline can be performed: each input gets its data from one output of its type, and no
 * data go round.
 */
final class UnfitPipelineRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (Pipeline pipeline : drawing.lifecycle().getPipelines()) {
      check(pipeline, findings);
    }
    return findings;
  }

  private static void check(Pipeline pipeline, List<Finding> findings) {
    if (pipeline.getNodes().isEmpty()) {
      findings.add(Finding.of(pipeline, "checks.pipeline.empty", Names.of(pipeline)));
    }
    Map<Port, Integer> arriving = new HashMap<>();
    for (PipelineLink link : pipeline.getLinks()) {
      link(link, findings);
      arriving.merge(link.getTarget(), 1, Integer::sum);
    }
    for (PipelineNode node : pipeline.getNodes()) {
      node(node, arriving, findings);
    }
    List<PipelineNode> circle = DataOrder.circle(pipeline);
    if (!circle.isEmpty()) {
      PipelineNode first = circle.getFirst();
      findings.add(
          circle.size() == 1
              ? Finding.of(first, "checks.pipeline.round", Names.of(first), Names.of(pipeline))
              : Finding.of(
                  first,
                  "checks.pipeline.circle",
                  Names.of(first),
                  Names.of(pipeline),
                  Names.of(List.<Element>copyOf(circle.subList(1, circle.size())))));
    }
  }

  private static void link(PipelineLink link, List<Finding> findings) {
    Port from = link.getSource();
    Port to = link.getTarget();
    if (from == null || to == null) {
      findings.add(Finding.of(link, "checks.pipeline.loose", Names.of(link)));
    } else if (from.getDirection() != PortDirection.OUT || to.getDirection() != PortDirection.IN) {
      findings.add(
          Finding.of(
              link, "checks.pipeline.direction", Names.of(link), Names.of(from), Names.of(to)));
    } else if (from.getType() != to.getType()) {
      findings.add(
          Finding.of(
              link,
              "checks.pipeline.types",
              Names.of(from),
              from.getType().getLiteral(),
              Names.of(to),
              to.getType().getLiteral()));
    }
  }

  private static void node(PipelineNode node, Map<Port, Integer> arriving, List<Finding> findings) {
    if (node instanceof PipelineModel model && Names.blank(model.getModel())) {
      findings.add(Finding.of(node, "checks.pipeline.model", Names.of(node)));
    }
    for (Port port : node.getPorts()) {
      int links = arriving.getOrDefault(port, 0);
      if (port.getDirection() == PortDirection.IN && links != 1) {
        findings.add(
            Finding.of(
                port,
                links == 0 ? "checks.pipeline.open" : "checks.pipeline.crowded",
                Names.of(port),
                Names.of(node)));
      }
    }
  }
}
