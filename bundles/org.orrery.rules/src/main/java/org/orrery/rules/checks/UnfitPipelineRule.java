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
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.flow.Drawing;

/**
 * Every pipeline can be performed: each input gets its data from one output of its type, and no
 * data go round.
 */
final class UnfitPipelineRule implements ElementCheck {
  private static final int NAMED = 5;

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
      findings.add(round(pipeline, circle));
    }
  }

  private static Finding round(Pipeline pipeline, List<PipelineNode> circle) {
    PipelineNode first = circle.getFirst();
    Message at = Names.of(first);
    Message whole = Names.of(pipeline);
    if (circle.size() == 1) {
      return Finding.of(first, "checks.pipeline.round", at, whole);
    }
    List<Element> named = circle.stream().skip(1).limit(NAMED).<Element>map(n -> n).toList();
    int others = circle.size() - 1 - named.size();
    return others == 0
        ? Finding.of(first, "checks.pipeline.circle", at, whole, Names.of(named))
        : Finding.of(first, "checks.pipeline.circle.many", at, whole, Names.of(named), others);
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
