package org.orrery.rules.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.model.StrongComponents;

/** Choices of a graph that lead to each other. */
final class Components {
  private Components() {}

  /** The components of two nodes or more, each in the order of its numbers. */
  static List<int[]> of(Graph graph) {
    BitSet nodes = new BitSet(graph.nodes());
    graph.alive().stream().filter(n -> belongs(graph, n)).forEach(nodes::set);
    List<int[]> found = new StrongComponents(graph.nodes(), n -> targets(graph, n)).of(nodes);
    found.removeIf(component -> component.length == 1);
    found.forEach(Arrays::sort);
    return found;
  }

  private static int[] targets(Graph graph, int node) {
    int[] edges = graph.out(node);
    for (int i = 0; i < edges.length; i++) {
      edges[i] = graph.to(edges[i]);
    }
    return edges;
  }

  private static boolean belongs(Graph graph, int node) {
    return node != Graph.ROOT
        && node != graph.sink()
        && graph.isChoice(node)
        && !graph.isKept(node)
        && graph.isTight(node);
  }
}
