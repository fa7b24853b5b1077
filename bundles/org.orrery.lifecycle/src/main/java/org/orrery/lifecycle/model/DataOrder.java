package org.orrery.lifecycle.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
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
    Map<PipelineNode, List<PipelineNode>> takers = new HashMap<>();
    pipeline.getNodes().forEach(node -> awaited.put(node, 0));
    for (PipelineLink link : pipeline.getLinks()) {
      PipelineNode from = node(link.getSource());
      PipelineNode to = node(link.getTarget());
      if (awaited.containsKey(from) && awaited.containsKey(to)) {
        takers.computeIfAbsent(from, f -> new ArrayList<>()).add(to);
        awaited.merge(to, 1, Integer::sum);
      }
    }
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

  private static PipelineNode node(Port port) {
    return port != null && port.eContainer() instanceof PipelineNode node ? node : null;
  }
}
