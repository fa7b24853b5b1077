package org.orrery.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;

/**
 * Which nodes belong to the main path and which to the path of a trigger.
 *
 * @param nodes all nodes in the order of the drawing
 * @param paths the trigger on whose path a node lies; nodes of the main path are absent
 */
record Structure(Lifecycle lifecycle, List<Node> nodes, Map<Node, Trigger> paths) {

  /** Refuses what has no meaning as a process; the drawing's texts and ids are checked before. */
  static Structure of(Lifecycle lifecycle, Refusals refusals) throws CompilationException {
    List<Node> nodes = lifecycle.getStages().stream().flatMap(s -> s.getNodes().stream()).toList();
    checkEnds(lifecycle, nodes, refusals);
    refusals.check();
    checkShape(lifecycle, nodes, refusals);
    Map<Node, Trigger> paths = paths(nodes, refusals);
    refusals.check();
    return new Structure(lifecycle, nodes, paths);
  }

  Trigger pathOf(Node node) {
    return paths.get(node);
  }

  static Stage stageOf(Node node) {
    return (Stage) node.eContainer();
  }

  private static void checkEnds(Lifecycle lifecycle, List<Node> nodes, Refusals refusals) {
    Set<Node> known = Set.copyOf(nodes);
    for (Transition transition : lifecycle.getTransitions()) {
      if (transition.getSource() == null || transition.getTarget() == null) {
        String end = transition.getSource() == null ? "source" : "target";
        refusals.add(
            transition,
            "The transition has no " + end + ".",
            "Connect both its ends or delete it.");
      }
      for (Node node : endsOf(transition)) {
        if (!known.contains(node)) {
          refusals.add(
              node,
              "The node stands in no stage of this drawing.",
              "Move it into a stage, or delete it with its transitions.");
        }
      }
    }
    for (Node node : nodes) {
      for (Transition transition : node.getOutgoing()) {
        if (transition.eContainer() != lifecycle) {
          refusals.add(
              transition, "The transition belongs to no drawing.", "Delete it and draw it again.");
        }
      }
    }
  }

  private static List<Node> endsOf(Transition transition) {
    List<Node> ends = new ArrayList<>();
    if (transition.getSource() != null) {
      ends.add(transition.getSource());
    }
    if (transition.getTarget() != null) {
      ends.add(transition.getTarget());
    }
    return ends;
  }

  private static void checkShape(Lifecycle lifecycle, List<Node> nodes, Refusals refusals) {
    List<Node> starts = nodes.stream().filter(StartNode.class::isInstance).toList();
    if (starts.isEmpty()) {
      refusals.add(lifecycle, "The drawing has no start.", "Draw one start node.");
    }
    starts.stream()
        .skip(1)
        .forEach(
            start ->
                refusals.add(
                    start,
                    "The drawing has a second start; '" + starts.get(0).getId() + "' is the first.",
                    "Keep one start; use a trigger for what begins beside the running model."));
    for (Node node : nodes) {
      boolean source = node instanceof StartNode || node instanceof Trigger;
      if (source && !node.getIncoming().isEmpty()) {
        refusals.add(
            node,
            "A transition leads into a node where a path begins.",
            "Lead it to the node behind '" + node.getId() + "'.");
      }
    }
  }

  private static Map<Node, Trigger> paths(List<Node> nodes, Refusals refusals) {
    Set<Node> main = new LinkedHashSet<>();
    nodes.stream().filter(StartNode.class::isInstance).forEach(n -> main.addAll(reachable(n)));
    Map<Node, Trigger> paths = new HashMap<>();
    for (Node node : nodes) {
      if (!(node instanceof Trigger trigger)) {
        continue;
      }
      Set<Node> path = reachable(trigger);
      if (path.stream().anyMatch(main::contains)) {
        refuseJoin(trigger, path, main, refusals);
        continue;
      }
      for (Node member : path) {
        Trigger other = paths.putIfAbsent(member, trigger);
        if (other != null) {
          refusals.add(
              trigger,
              "Its path shares '" + member.getId() + "' with the path of '" + other.getId() + "'.",
              "Draw a path for each trigger, or let one trigger watch for both.");
          break;
        }
      }
    }
    refuseStrays(nodes, main, paths, refusals);
    return paths;
  }

  private static void refuseJoin(
      Trigger trigger, Set<Node> path, Set<Node> main, Refusals refusals) {
    for (Node node : path) {
      for (Transition transition : node.getOutgoing()) {
        if (!main.contains(node) && main.contains(transition.getTarget())) {
          refusals.add(
              transition,
              "The path of the trigger '"
                  + trigger.getId()
                  + "' joins the main path at '"
                  + transition.getTarget().getId()
                  + "'.",
              "Give the trigger's path its own steps and its own end: it runs beside the main path.");
        }
      }
    }
  }

  /** A node that nothing reaches may stand about, but not lead into the path of a trigger. */
  private static void refuseStrays(
      List<Node> nodes, Set<Node> main, Map<Node, Trigger> paths, Refusals refusals) {
    for (Node node : nodes) {
      if (main.contains(node) || paths.containsKey(node)) {
        continue;
      }
      for (Transition transition : node.getOutgoing()) {
        Trigger trigger = paths.get(transition.getTarget());
        if (trigger != null) {
          refusals.add(
              transition,
              "It leads from outside into the path of the trigger '" + trigger.getId() + "'.",
              "Delete it, or reach '" + node.getId() + "' from the trigger.");
        }
      }
    }
  }

  private static Set<Node> reachable(Node from) {
    Set<Node> seen = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (seen.add(node)) {
        node.getOutgoing().forEach(transition -> open.push(transition.getTarget()));
      }
    }
    return seen;
  }
}
