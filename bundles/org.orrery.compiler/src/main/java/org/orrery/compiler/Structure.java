package org.orrery.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;

/**
 * Which nodes belong to the main path and which to the path of a trigger. Triggers whose paths meet
 * have one path, which the first of them in the drawing stands for.
 *
 * @param nodes all nodes in the order of the drawing
 * @param paths the trigger that stands for the path of a node; nodes of the main path are absent
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

  /** Whether the calendar can start the path on which a node lies. */
  boolean isScheduled(Node node) {
    return pathOf(node) != null
        && nodes.stream().anyMatch(n -> n instanceof ScheduleTrigger && pathOf(n) == pathOf(node));
  }

  static Stage stageOf(Node node) {
    return (Stage) node.eContainer();
  }

  private static void checkEnds(Lifecycle lifecycle, List<Node> nodes, Refusals refusals) {
    Set<Node> known = Set.copyOf(nodes);
    for (Transition transition : lifecycle.getTransitions()) {
      if (transition.getSource() == null || transition.getTarget() == null) {
        String end = transition.getSource() == null ? "compiler.no-source" : "compiler.no-target";
        refusals.add(transition, end);
      }
      for (Node node : endsOf(transition)) {
        if (!known.contains(node)) {
          refusals.add(node, "compiler.no-stage");
        }
      }
    }
    for (Node node : nodes) {
      for (Transition transition : node.getOutgoing()) {
        if (transition.eContainer() != lifecycle) {
          refusals.add(transition, "compiler.no-drawing");
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
      refusals.add(lifecycle, "compiler.no-start");
    }
    starts.stream()
        .skip(1)
        .forEach(start -> refusals.add(start, "compiler.second-start", starts.get(0).getId()));
    for (Node node : nodes) {
      boolean source = node instanceof StartNode || node instanceof Trigger;
      if (source && !node.getIncoming().isEmpty()) {
        refusals.add(node, "compiler.into-beginning", node.getId());
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
      share(nodes, trigger, path, paths);
    }
    refuseStrays(nodes, main, paths, refusals);
    return paths;
  }

  private static void share(
      List<Node> nodes, Trigger trigger, Set<Node> path, Map<Node, Trigger> paths) {
    Set<Trigger> met = new HashSet<>(List.of(trigger));
    path.stream().map(paths::get).filter(Objects::nonNull).forEach(met::add);
    Trigger first = (Trigger) nodes.stream().filter(met::contains).findFirst().orElseThrow();
    paths.replaceAll((node, other) -> met.contains(other) ? first : other);
    path.forEach(node -> paths.put(node, first));
  }

  private static void refuseJoin(
      Trigger trigger, Set<Node> path, Set<Node> main, Refusals refusals) {
    for (Node node : path) {
      for (Transition transition : node.getOutgoing()) {
        if (!main.contains(node) && main.contains(transition.getTarget())) {
          refusals.add(
              transition, "compiler.joins-main", trigger.getId(), transition.getTarget().getId());
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
          refusals.add(transition, "compiler.from-outside", trigger.getId(), node.getId());
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
