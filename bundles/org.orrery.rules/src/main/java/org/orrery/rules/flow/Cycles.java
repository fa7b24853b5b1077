package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.Predicate;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Finds nodes that lie on a cycle (Tarjan, 1972, without recursion); linear effort.
 *
 * <p>Each strongly connected component has a number, and no transition leads to a higher one: as
 * long as that is so, no other node lies on a cycle. Between the numbers is room for nodes that are
 * put in later.
 */
public final class Cycles {
  private final Flow flow;
  private final Predicate<Arc> along;
  private final int[] order;
  private final int[] low;
  private final int[] nextArc;
  private final BitSet onStack;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final BitSet found;

  /** 0 where a node has none. */
  private final int[] components;

  private final int step;
  private BitSet within;
  private int component;
  private int counter;

  private Cycles(Flow flow, BitSet within, Predicate<Arc> along) {
    this.flow = flow;
    this.within = within;
    this.along = along;
    this.order = new int[flow.size()];
    this.low = new int[flow.size()];
    this.nextArc = new int[flow.size()];
    this.onStack = new BitSet(flow.size());
    this.found = new BitSet(flow.size());
    this.components = new int[flow.size()];
    this.step = Integer.MAX_VALUE / (flow.size() + 2);
    within.stream().filter(n -> order[n] == 0).forEach(this::search);
  }

  /** The cycles on which every node is in a set. */
  public static Cycles of(Flow flow, BitSet within) {
    return new Cycles(flow, within, arc -> true);
  }

  /** The nodes that lie on a cycle of which every node is in a set. */
  public static BitSet in(Flow flow, BitSet within) {
    return in(flow, within, arc -> true);
  }

  /** The nodes that lie on a cycle of nodes of a set along transitions that fulfil a condition. */
  static BitSet in(Flow flow, BitSet within, Predicate<Arc> along) {
    return new Cycles(flow, within, along).found;
  }

  /** The nodes that lie on a cycle. */
  public BitSet nodes() {
    return found;
  }

  /**
   * Whether no further node, but for those that were put in, lies on a cycle of which every node is
   * in a set.
   *
   * @param set differs from the one before in touched nodes only
   * @param touched nodes that were put in or taken out, or whose transitions were led elsewhere
   */
  public boolean stands(BitSet set, BitSet touched) {
    within = set;
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (!within.get(n)) {
        components[n] = 0;
        found.clear(n);
      } else if (components[n] == 0) {
        components[n] = component(n);
      }
    }
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (within.get(n) && !flow.out(n).stream().allMatch(this::isKnown)) {
        return false;
      }
    }
    return true;
  }

  /** That of the cycles on which a node lies, or one of its own. */
  private int component(int node) {
    for (int from : flow.sources(node)) {
      for (int to : flow.targets(node)) {
        if (components[from] == components[to] && found.get(from) && found.get(to)) {
          found.set(node);
          return components[to];
        }
      }
    }
    return between(node);
  }

  /** A number of its own for a node, above those behind it and below those before it. */
  private int between(int node) {
    int above = 0;
    for (int to : flow.targets(node)) {
      above = Math.max(above, within.get(to) ? components[to] : 0);
    }
    int below = Integer.MAX_VALUE;
    for (int from : flow.sources(node)) {
      if (within.get(from) && components[from] > 0) {
        below = Math.min(below, components[from]);
      }
    }
    return above < below ? above + (below - above) / 2 : above;
  }

  private boolean isKnown(Arc arc) {
    int from = components[arc.from()];
    int to = components[arc.to()];
    boolean inOne = from == to && found.get(arc.from());
    return !within.get(arc.to()) || !along.test(arc) || to < from || inOne;
  }

  private void search(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    enter(root, path);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (nextArc[node] < flow.out(node).size()) {
        Arc arc = flow.out(node).get(nextArc[node]++);
        int to = arc.to();
        if (!within.get(to) || !along.test(arc)) {
          continue;
        }
        if (to == node) {
          found.set(node);
        }
        if (order[to] == 0) {
          enter(to, path);
        } else if (onStack.get(to)) {
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

  private void enter(int node, Deque<Integer> path) {
    order[node] = ++counter;
    low[node] = counter;
    stack.push(node);
    onStack.set(node);
    path.push(node);
  }

  private void leave(int node) {
    if (low[node] != order[node]) {
      return;
    }
    boolean several = stack.peek() != node;
    component += step;
    int member;
    do {
      member = stack.pop();
      onStack.clear(member);
      components[member] = component;
      if (several) {
        found.set(member);
      }
    } while (member != node);
  }
}
