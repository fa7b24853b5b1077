package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.soundness.Rewriting.Rule;

/**
 * Makes a graph as small as the rules can, and keeps what it did.
 *
 * <p>A worklist holds the nodes around the last change; when it is empty, strongly connected
 * choices are contracted and it begins again, at most once for each depth of nesting.
 */
final class Reduction {
  private static final int NONE = -1;

  private final Graph graph;
  private final Rewriting rewriting;
  private final NumberQueue open = new NumberQueue();
  private final BitSet queued = new BitSet();
  private final List<int[]> steps = new ArrayList<>();
  private final int[] keptTo;

  private Reduction(Graph graph) {
    this.graph = graph;
    this.rewriting = new Rewriting(graph);
    this.keptTo = new int[graph.nodes()];
    Arrays.fill(keptTo, NONE);
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
    for (int edge : graph.out(node)) {
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
    int[] neighbours = around(node);
    boolean merged =
        graph.ins(node) == 1 && (apply(Rule.BACKWARD, node) || apply(Rule.SPLITS, node))
            || graph.outs(node) == 1
                && (apply(Rule.SERIES, node)
                    || apply(Rule.FORWARD, node)
                    || apply(Rule.JOINS, node));
    if (merged) {
      for (int neighbour : neighbours) {
        push(neighbour);
      }
    }
  }

  /** What lies around a node that may be merged. */
  private int[] around(int node) {
    if (graph.ins(node) != 1 && graph.outs(node) != 1) {
      return new int[0];
    }
    int[] in = graph.in(node);
    int[] out = graph.out(node);
    int[] around = new int[in.length + out.length];
    Arrays.setAll(around, i -> i < in.length ? graph.from(in[i]) : graph.to(out[i - in.length]));
    return around;
  }

  /** Edges between the same nodes. */
  private void removeDoubles(int node) {
    if (graph.outs(node) < 2) {
      return;
    }
    Rule rule = graph.splitsAll(node) ? Rule.PARALLELS : Rule.ALTERNATIVES;
    int[] out = graph.out(node);
    for (int edge : out) {
      int to = graph.to(edge);
      if (keptTo[to] == NONE) {
        keptTo[to] = edge;
      } else if (apply(rule, keptTo[to], edge)) {
        push(node);
        push(to);
      }
    }
    for (int edge : out) {
      keptTo[graph.to(edge)] = NONE;
    }
  }

  private boolean contract() {
    boolean changed = false;
    for (int[] component : Components.of(graph)) {
      if (apply(Rule.CONTRACT, component)) {
        changed = true;
        push(component[0]);
        for (int edge : graph.in(component[0])) {
          push(graph.from(edge));
        }
        for (int edge : graph.out(component[0])) {
          push(graph.to(edge));
        }
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
