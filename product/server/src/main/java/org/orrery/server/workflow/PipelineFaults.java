package org.orrery.server.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orrery.api.Finding;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;

/** Why a pipeline could never be run. */
final class PipelineFaults {
  private final Pipeline pipeline;
  private final List<Finding> found = new ArrayList<>();

  private PipelineFaults(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  static List<Finding> in(Lifecycle drawing) {
    return drawing.getPipelines().stream()
        .flatMap(pipeline -> new PipelineFaults(pipeline).look().stream())
        .toList();
  }

  /** The nodes, each behind all that it takes data from; those of a circle are left out. */
  static List<PipelineNode> inOrder(Pipeline pipeline) {
    List<PipelineNode> order = new ArrayList<>();
    List<PipelineNode> left = new ArrayList<>(pipeline.getNodes());
    while (true) {
      List<PipelineNode> next =
          left.stream().filter(node -> order.containsAll(before(pipeline, node))).toList();
      if (next.isEmpty()) {
        return order;
      }
      order.addAll(next);
      left.removeAll(next);
    }
  }

  private static Set<PipelineNode> before(Pipeline pipeline, PipelineNode node) {
    Set<PipelineNode> before = new HashSet<>();
    for (PipelineLink link : pipeline.getLinks()) {
      if (isWhole(link) && link.getTarget().eContainer() == node) {
        before.add((PipelineNode) link.getSource().eContainer());
      }
    }
    return before;
  }

  private static boolean isWhole(PipelineLink link) {
    return link.getSource() != null && link.getTarget() != null;
  }

  private List<Finding> look() {
    if (pipeline.getNodes().isEmpty()) {
      fault(pipeline, "The pipeline '%s' has no nodes.", "Draw its nodes, or delete it.");
    }
    pipeline.getLinks().forEach(this::link);
    pipeline.getNodes().forEach(this::node);
    List<PipelineNode> round = new ArrayList<>(pipeline.getNodes());
    round.removeAll(inOrder(pipeline));
    if (!round.isEmpty()) {
      fault(
          round.getFirst(),
          "Data would go round: '%s' waits for what comes from itself.",
          "Delete one of the links of the circle.");
    }
    return found;
  }

  private void link(PipelineLink link) {
    if (!isWhole(link)) {
      fault(link, "The link '%s' leads nowhere.", "Join it to a port at both ends.");
    } else if (link.getSource().getDirection() != PortDirection.OUT
        || link.getTarget().getDirection() != PortDirection.IN) {
      fault(
          link,
          "The link '%s' does not lead from an output to an input.",
          "Turn it round, or change the direction of the port.");
    } else if (link.getSource().getType() != link.getTarget().getType()) {
      fault(
          link,
          "The link '%s' joins ports of the types "
              + link.getSource().getType()
              + " and "
              + link.getTarget().getType()
              + ".",
          "Give both ports one type, or put a transform between.");
    }
  }

  private void node(PipelineNode node) {
    if (node instanceof PipelineModel model
        && (model.getModel() == null || model.getModel().isBlank())) {
      fault(node, "The node '%s' names no model.", "Name a model of the catalog.");
    }
    for (Port port : node.getPorts()) {
      long links = pipeline.getLinks().stream().filter(link -> link.getTarget() == port).count();
      if (port.getDirection() == PortDirection.IN && links != 1) {
        fault(
            port,
            links == 0
                ? "Nothing comes to the input '%s'."
                : "More than one link leads to the input '%s'.",
            "Lead one link to it; a join takes several inputs.");
      }
    }
  }

  private void fault(Element place, String message, String remedy) {
    found.add(
        new Finding("", "", "error", place.getId(), message.formatted(place.getId()), remedy));
  }
}
