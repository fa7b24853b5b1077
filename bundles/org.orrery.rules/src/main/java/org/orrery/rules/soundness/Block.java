package org.orrery.rules.soundness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A part of a path that is reduced by itself: what leads into it comes from the root, which is
 * kept, and what leads out of it goes to a node of its own for each crossing, where nothing meets.
 * So each rule that may be applied to the part may be applied where the part is in its path.
 *
 * <p>Ends of the path belong to no part; each part has its own.
 */
final class Block {
  private static final Question KEPT = new Question(List.of(), List.of(), List.of());

  private final Graph graph;
  private final int end;
  private final Map<Integer, Object> entering = new HashMap<>();
  private final Map<Integer, Object> leaving = new HashMap<>();

  /**
   * @param main whether an end ends the run, and not its own token only
   */
  Block(boolean main) {
    graph = new Graph(null);
    graph.part();
    graph.keep(Graph.ROOT, KEPT);
    end = end(graph, main);
  }

  /** The node that stands for all ends of a path. */
  static int end(Graph graph, boolean main) {
    int end = graph.node(null, false);
    if (main) {
      graph.exit(end);
    } else {
      graph.sink(end);
    }
    return end;
  }

  Graph graph() {
    return graph;
  }

  int end() {
    return end;
  }

  /** Draws what comes over a crossing from another part. */
  void enter(Object crossing, int node) {
    entering.put(graph.edge(Graph.ROOT, node, Trace.EMPTY), crossing);
  }

  /** The node behind which a crossing leads to another part. */
  int leave(Object crossing) {
    int node = graph.node(null, false);
    leaving.put(node, crossing);
    return node;
  }

  /**
   * Puts what is left of the part into a graph of all parts.
   *
   * @param last the end of the path there
   * @param crossings the nodes there that stand for crossings
   */
  void putInto(Graph all, int last, ToIntFunction<Object> crossings) {
    int[] numbers = new int[graph.nodes()];
    for (int n = next(0); n >= 0; n = next(n)) {
      Object crossing = leaving.get(n);
      if (n == end) {
        numbers[n] = last;
      } else {
        numbers[n] =
            crossing == null ? all.node(null, graph.isTight(n)) : crossings.applyAsInt(crossing);
      }
    }
    for (int e = graph.liveEdges().nextSetBit(1); e >= 0; e = graph.liveEdges().nextSetBit(e + 1)) {
      int from = graph.from(e);
      int edge =
          all.edge(
              from == Graph.ROOT ? crossings.applyAsInt(entering.get(e)) : numbers[from],
              numbers[graph.to(e)],
              Trace.EMPTY);
      if (graph.isExitable(e)) {
        all.exitable(edge);
      }
      if (graph.isBusy(e)) {
        all.busy(edge);
      }
    }
    for (int n = next(0); n >= 0; n = next(n)) {
      if (graph.joinsAll(n)) {
        all.joinAll(numbers[n]);
      }
      if (graph.splitsAll(n)) {
        all.splitAll(numbers[n]);
      }
      if (graph.exits(n)) {
        all.exit(numbers[n]);
      }
    }
  }

  private int next(int node) {
    return graph.alive().nextSetBit(node + 1);
  }
}
