package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Strongly connected choices of a graph (Tarjan 1972, without recursion); linear effort. */
final class Components {
  private final Graph graph;
  private final int[] order;
  private final int[] low;
  private final int[][] out;
  private final int[] passed;
  private final Deque<Integer> path = new ArrayDeque<>();
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final boolean[] stacked;
  private final List<int[]> found = new ArrayList<>();
  private int counter;

  private Components(Graph graph) {
    this.graph = graph;
    this.order = new int[graph.nodes()];
    this.low = new int[graph.nodes()];
    this.stacked = new boolean[graph.nodes()];
    this.out = new int[graph.nodes()][];
    this.passed = new int[graph.nodes()];
  }

  /** The components of two nodes or more. */
  static List<int[]> of(Graph graph) {
    Components components = new Components(graph);
    graph.alive().stream()
        .filter(n -> components.belongs(n) && components.order[n] == 0)
        .forEach(components::search);
    return components.found;
  }

  private boolean belongs(int node) {
    return node != Graph.ROOT
        && node != graph.sink()
        && graph.isChoice(node)
        && !graph.isKept(node)
        && graph.isTight(node);
  }

  private void search(int root) {
    enter(root);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (passed[node] < out[node].length) {
        int to = graph.to(out[node][passed[node]++]);
        if (belongs(to) && order[to] == 0) {
          enter(to);
        } else if (belongs(to) && stacked[to]) {
          low[node] = Math.min(low[node], order[to]);
        }
      } else {
        path.pop();
        leave(node);
        if (!path.isEmpty()) {
          low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
      }
    }
  }

  private void enter(int node) {
    order[node] = ++counter;
    low[node] = counter;
    stacked[node] = true;
    stack.push(node);
    path.push(node);
    out[node] = graph.out(node);
  }

  private void leave(int node) {
    if (low[node] != order[node]) {
      return;
    }
    List<Integer> members = new ArrayList<>();
    int member;
    do {
      member = stack.pop();
      stacked[member] = false;
      members.add(member);
    } while (member != node);
    if (members.size() > 1) {
      found.add(members.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
  }
}
