package org.orrery.lifecycle.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;

/** In which order the nodes of a pipeline can do their work. */
public final class DataOrder {
  private DataOrder() {}

  /**
   * The nodes, each behind all that it takes data from; those of a circle, and behind one, are left
   * out. Linear effort (Kahn, Topological sorting of large networks, 1962).
   */
  public static List<PipelineNode> of(Pipeline pipeline) {
    Map<PipelineNode, Integer> awaited = new LinkedHashMap<>();
    Map<PipelineNode, List<PipelineNode>> takers = takers(pipeline);
    pipeline.getNodes().forEach(node -> awaited.put(node, 0));
    takers.values().forEach(each -> each.forEach(to -> awaited.merge(to, 1, Integer::sum)));
    Queue<PipelineNode> ready = new ArrayDeque<>();
    awaited.forEach(
        (node, inputs) -> {
          if (inputs == 0) {
            ready.add(node);
          }
        });
    List<PipelineNode> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      PipelineNode node = ready.remove();
      order.add(node);
      for (PipelineNode taker : takers.getOrDefault(node, List.of())) {
        if (awaited.merge(taker, -1, Integer::sum) == 0) {
          ready.add(taker);
        }
      }
    }
    return order;
  }

  /**
   * A circle of data, from its first node in the pipeline on; empty if there is none. No shorter
   * one goes through one of its nodes. Linear effort.
   */
  public static List<PipelineNode> circle(Pipeline pipeline) {
    Set<PipelineNode> waiting = new LinkedHashSet<>(pipeline.getNodes());
    of(pipeline).forEach(waiting::remove);
    if (waiting.isEmpty()) {
      return List.of();
    }
    Map<PipelineNode, List<PipelineNode>> takers = takers(pipeline);
    Map<PipelineNode, PipelineNode> awaited = new HashMap<>();
    waiting.forEach(
        giver ->
            takers
                .getOrDefault(giver, List.of())
                .forEach(taker -> awaited.putIfAbsent(taker, giver)));
    Set<PipelineNode> met = new HashSet<>();
    PipelineNode at = waiting.iterator().next();
    while (met.add(at)) {
      at = awaited.get(at);
    }
    List<PipelineNode> circle = circle(at, takers);
    Set<PipelineNode> on = new HashSet<>(circle);
    PipelineNode first =
        pipeline.getNodes().stream().filter(on::contains).findFirst().orElseThrow();
    Collections.rotate(circle, -circle.indexOf(first));
    return circle;
  }

  /** A shortest circle through a node that is on one; it comes first. */
  private static List<PipelineNode> circle(
      PipelineNode first, Map<PipelineNode, List<PipelineNode>> takers) {
    Map<PipelineNode, PipelineNode> before = new HashMap<>();
    Queue<PipelineNode> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty() && !before.containsKey(first)) {
      PipelineNode node = open.remove();
      for (PipelineNode taker : takers.getOrDefault(node, List.of())) {
        if (before.putIfAbsent(taker, node) == null) {
          open.add(taker);
        }
      }
    }
    List<PipelineNode> circle = new ArrayList<>();
    for (PipelineNode at = before.get(first); at != first; at = before.get(at)) {
      circle.add(at);
    }
    circle.add(first);
    Collections.reverse(circle);
    return circle;
  }

  private static Map<PipelineNode, List<PipelineNode>> takers(Pipeline pipeline) {
    Set<PipelineNode> nodes = new HashSet<>(pipeline.getNodes());
    Map<PipelineNode, List<PipelineNode>> takers = new LinkedHashMap<>();
    for (PipelineLink link : pipeline.getLinks()) {
      PipelineNode from = node(link.getSource());
      PipelineNode to = node(link.getTarget());
      if (nodes.contains(from) && nodes.contains(to)) {
        takers.computeIfAbsent(from, f -> new ArrayList<>()).add(to);
      }
    }
    return takers;
  }

  private static PipelineNode node(Port port) {
    return port != null && port.eContainer() instanceof PipelineNode node ? node : null;
  }
}
