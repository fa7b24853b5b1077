package org.orrery.lifecycle.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
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
   * A shortest circle of data, from its first node in the pipeline on; empty if there is none. The
   * effort is that of a pass over all that stands on circles or behind them, for each such node.
   */
  public static List<PipelineNode> circle(Pipeline pipeline) {
    Map<PipelineNode, List<PipelineNode>> takers = takers(pipeline);
    List<PipelineNode> left = new ArrayList<>(pipeline.getNodes());
    left.removeAll(new HashSet<>(of(pipeline)));
    List<PipelineNode> shortest = List.of();
    for (PipelineNode node : left) {
      List<PipelineNode> circle = circle(node, takers);
      if (!circle.isEmpty() && (shortest.isEmpty() || circle.size() < shortest.size())) {
        shortest = circle;
      }
    }
    return shortest;
  }

  /** A shortest circle through a node, which comes first in it. */
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
    LinkedList<PipelineNode> circle = new LinkedList<>();
    for (PipelineNode at = before.get(first);
        at != null;
        at = at == first ? null : before.get(at)) {
      circle.addFirst(at);
    }
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
