package org.orrery.lifecycle.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** The nodes from the root of a search to where it is, and how many. */
  private final int[] path;

  private int pathLength;

  /** The nodes that belong to no component yet, the last one found on top, and how many. */
  private final int[] stack;

  private int stackHeight;
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
    this.path = new int[size];
    this.stack = new int[size];
  }

  /**
   * The number of the component of each node.
   *
   * @param targets the nodes to which a node leads, by numbers from 0
   */
  public static int[] numbers(int size, IntFunction<int[]> targets) {
    BitSet all = new BitSet();
    all.set(0, size);
    int[] numbers = new int[size];
    int number = 0;
    for (int[] members : new StrongComponents(size, targets).of(all)) {
      for (int member : members) {
        numbers[member] = number;
      }
      number++;
    }
    return numbers;
  }

  /** The components of some nodes and of what leads between them; each behind those it leads to. */
  public List<int[]> of(BitSet nodes) {
    searches++;
    found = new ArrayList<>();
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      within[node] = searches;
      order[node] = 0;
    }
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      if (order[node] == 0) {
        search(node);
      }
    }
    return found;
  }

  private void search(int root) {
    enter(root);
    while (pathLength > 0) {
      int node = path[pathLength - 1];
      if (passed[node] < out[node].length) {
        pass(node, out[node][passed[node]++]);
      } else {
        pathLength--;
        leave(node);
        if (pathLength > 0) {
          int before = path[pathLength - 1];
          low[before] = Math.min(low[before], low[node]);
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
    stack[stackHeight++] = node;
    path[pathLength++] = node;
  }

  private void leave(int node) {
    if (low[node] != order[node]) {
      return;
    }
    int first = stackHeight;
    do {
      stacked[stack[--first]] = false;
    } while (stack[first] != node);
    found.add(Arrays.copyOfRange(stack, first, stackHeight));
    stackHeight = first;
  }
}
