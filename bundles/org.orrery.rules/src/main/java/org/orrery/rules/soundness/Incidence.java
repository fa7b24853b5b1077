package org.orrery.rules.soundness;

import java.util.Arrays;

/**
 * The edges at one end of each node, in the order in which they came there: doubly linked lists in
 * arrays of numbers, so that an edge comes and goes in constant time.
 */
final class Incidence {
  private static final int NONE = -1;

  private int nodes;
  private int[] first = new int[64];
  private int[] last = new int[64];
  private int[] sizes = new int[64];
  private int[] next = new int[64];
  private int[] previous = new int[64];

  /** Adds the next node, without edges. */
  void node() {
    if (nodes == first.length) {
      first = Arrays.copyOf(first, 2 * nodes);
      last = Arrays.copyOf(last, 2 * nodes);
      sizes = Arrays.copyOf(sizes, 2 * nodes);
    }
    first[nodes] = NONE;
    last[nodes] = NONE;
    nodes++;
  }

  /** Puts an edge that is at no node behind the others of a node. */
  void add(int node, int edge) {
    if (edge >= next.length) {
      next = Arrays.copyOf(next, 2 * edge);
      previous = Arrays.copyOf(previous, 2 * edge);
    }
    next[edge] = NONE;
    previous[edge] = last[node];
    if (last[node] == NONE) {
      first[node] = edge;
    } else {
      next[last[node]] = edge;
    }
    last[node] = edge;
    sizes[node]++;
  }

  /** Takes away an edge that is at the node. */
  void remove(int node, int edge) {
    if (previous[edge] == NONE) {
      first[node] = next[edge];
    } else {
      next[previous[edge]] = next[edge];
    }
    if (next[edge] == NONE) {
      last[node] = previous[edge];
    } else {
      previous[next[edge]] = previous[edge];
    }
    sizes[node]--;
  }

  /** The first edge of a node that has one. */
  int first(int node) {
    return first[node];
  }

  int size(int node) {
    return sizes[node];
  }

  /** The edges of a node as they are now. */
  int[] of(int node) {
    int[] edges = new int[sizes[node]];
    int edge = first[node];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = edge;
      edge = next[edge];
    }
    return edges;
  }
}
