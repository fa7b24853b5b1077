package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.soundness.Rewriting.Rule;

/**
 * Makes a graph as small as the rules can, and keeps what it did.
 *
 * <p>A worklist holds the nodes around the last change; when it is empty, strongly connected
 * choices are contracted and it begins again, at most once for each depth of nesting.
 */
final class Reduction {
  private final Graph graph;
  private final Rewriting rewriting;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final BitSet queued = new BitSet();
  private final List<int[]> steps = new ArrayList<>();

  private Reduction(Graph graph) {
    this.graph = graph;
    this.rewriting = new Rewriting(graph);
  }

  /**
   * Reduces a graph in place.
   *
   * @return the steps: number of the rule, then at what it was applied
   */
  static List<int[]> reduce(Graph graph) {
    Reduction reduction = new Reduction(graph);
    graph.alive().stream().forEach(reduction::push);
    boolean changed = true;
    while (changed) {
      reduction.run();
      changed = !graph.isTrivial() && reduction.contract();
    }
    return reduction.steps;
  }

  private void run() {
    while (!open.isEmpty()) {
      int node = open.remove();
      queued.clear(node);
      if (graph.isNode(node)) {
        simplify(node);
      }
    }
  }

  private void simplify(int node) {
    removeDoubles(node);
    for (int edge : List.copyOf(graph.out(node))) {
      if (graph.isEdge(edge)) {
        int to = graph.to(edge);
        if (apply(Rule.LOOP, edge)
            || graph.isEnd(to) && apply(Rule.END, edge)
            || to == graph.sink() && apply(Rule.VANISH, edge)) {
          push(node);
          push(to);
        }
      }
    }
    around(node);
    boolean merged =
        graph.in(node).size() == 1 && (apply(Rule.BACKWARD, node) || apply(Rule.SPLITS, node))
            || graph.out(node).size() == 1
                && (apply(Rule.SERIES, node)
                    || apply(Rule.FORWARD, node)
                    || apply(Rule.JOINS, node));
    if (merged) {
      pushNeighbours();
    }
  }

  private final List<Integer> neighbours = new ArrayList<>();

  /** Remembers what lies around a node before it is merged. */
  private void around(int node) {
    neighbours.clear();
    if (graph.in(node).size() == 1 || graph.out(node).size() == 1) {
      graph.in(node).forEach(e -> neighbours.add(graph.from(e)));
      graph.out(node).forEach(e -> neighbours.add(graph.to(e)));
    }
  }

  private void pushNeighbours() {
    neighbours.forEach(this::push);
  }

  /** Edges between the same nodes. */
  private void removeDoubles(int node) {
    if (graph.out(node).size() < 2) {
      return;
    }
    Map<Integer, Integer> byTarget = new HashMap<>();
    Rule rule = graph.splitsAll(node) ? Rule.PARALLELS : Rule.ALTERNATIVES;
    for (int edge : List.copyOf(graph.out(node))) {
      Integer kept = byTarget.putIfAbsent(graph.to(edge), edge);
      if (kept != null && apply(rule, kept, edge)) {
        push(node);
        push(graph.to(kept));
      }
    }
  }

  private boolean contract() {
    boolean changed = false;
    for (int[] component : Components.of(graph)) {
      if (apply(Rule.CONTRACT, component)) {
        changed = true;
        push(component[0]);
        graph.in(component[0]).forEach(e -> push(graph.from(e)));
        graph.out(component[0]).forEach(e -> push(graph.to(e)));
      }
    }
    return changed;
  }

  private boolean apply(Rule rule, int... at) {
    if (!rewriting.apply(rule, at)) {
      return false;
    }
    int[] step = new int[at.length + 1];
    step[0] = rule.ordinal();
    System.arraycopy(at, 0, step, 1, at.length);
    steps.add(step);
    return true;
  }

  private void push(int node) {
    if (node >= 0 && graph.isNode(node) && !queued.get(node)) {
      queued.set(node);
      open.add(node);
    }
  }
}
