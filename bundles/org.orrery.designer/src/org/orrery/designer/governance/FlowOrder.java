package org.orrery.designer.governance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;

/**
 * The steps of a life cycle by their stages, and in a stage in the order in which a run comes to
 * them first; what no run comes to stands last.
 */
final class FlowOrder {
  private final Map<Node, Integer> reached = new LinkedHashMap<>();

  private FlowOrder(Lifecycle lifecycle) {
    List<Node> nodes = new ArrayList<>();
    lifecycle.getStages().forEach(stage -> nodes.addAll(stage.getNodes()));
    nodes.stream().filter(node -> node.getIncoming().isEmpty()).forEach(this::walk);
    nodes.forEach(this::walk);
  }

  static List<Step> steps(Lifecycle lifecycle) {
    FlowOrder order = new FlowOrder(lifecycle);
    List<Step> steps = new ArrayList<>();
    for (Stage stage : lifecycle.getStages()) {
      stage.getNodes().stream()
          .filter(Step.class::isInstance)
          .map(Step.class::cast)
          .sorted(Comparator.comparing(order.reached::get))
          .forEach(steps::add);
    }
    return steps;
  }

  static List<ApprovalStep> approvals(Lifecycle lifecycle) {
    return steps(lifecycle).stream()
        .filter(ApprovalStep.class::isInstance)
        .map(ApprovalStep.class::cast)
        .toList();
  }

  /** Breadth first, so that branches of the same length stand side by side. */
  private void walk(Node from) {
    Deque<Node> due = new ArrayDeque<>(List.of(from));
    while (!due.isEmpty()) {
      Node node = due.poll();
      if (reached.putIfAbsent(node, reached.size()) == null) {
        for (Transition way : node.getOutgoing()) {
          if (way.getTarget() != null) {
            due.add(way.getTarget());
          }
        }
      }
    }
  }
}
