package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/** Strongly connected components (Tarjan 1972, without recursion); linear effort. */
public final class StrongComponents {
  private final IntFunction<int[]> targets;
  private final int[] order;
  private final int[] low;
  private final int[] passed;
  private final int[][] out;
  private final boolean[] stacked;

  /** The search to which a node belongs. */
  private final int[] within;

  private final Deque<Integer> path = new ArrayDeque<>();
  private final Deque<Integer> stack = new ArrayDeque<>();
  private int searches;
  private int counter;
  private List<int[]> found;

  /**
   * @param size above all numbers of nodes
   * @param targets the nodes to which a node leads
   */
  public StrongComponents(int size, IntFunction<int[]> targets) {
    this.targets = targets;
    this.order = new int[size];
    this.low = new int[size];
    this.passed = new int[size];
    this.out = new int[size][];
    this.stacked = new boolean[size];
    this.within = new int[size];
  }

  /** The components of some nodes and of what leads between them; each behind those it leads to. */
  public List<int[]> of(BitSet nodes) {
    searches++;
    found = new ArrayList<>();
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      within[node] = searches;
      order[node] = 0;
    }
    nodes.stream().filter(node -> order[node] == 0).forEach(this::search);
    return found;
  }

  private void search(int root) {
    enter(root);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (passed[node] < out[node].length) {
        pass(node, out[node][passed[node]++]);
      } else {
        path.pop();
        leave(node);
        if (!path.isEmpty()) {
          low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
      }
    }
  }

  private void pass(int node, int to) {
    if (within[to] == searches && order[to] == 0) {
      enter(to);
    } else if (within[to] == searches && stacked[to]) {
      low[node] = Math.min(low[node], order[to]);
    }
  }

  private void enter(int node) {
    order[node] = ++counter;
    low[node] = counter;
    passed[node] = 0;
    out[node] = targets.apply(node);
    stacked[node] = true;
    stack.push(node);
    path.push(node);
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
    found.add(members.stream().mapToInt(Integer::intValue).toArray());
  }
}
