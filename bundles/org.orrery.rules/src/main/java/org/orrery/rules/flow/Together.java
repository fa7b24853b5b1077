package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Which nodes of two sets one run may pass both, to tell of them where {@link Shares} do not show
 * that there are none.
 *
 * <p>One after the other: by reachability. Side by side: pairs of places in two branches of a fork
 * are followed; a branch waits at a join that the other can still come to without the fork. Beyond
 * a limit of pairs nothing more is found.
 */
public final class Together {
  private static final int LIMIT = 1_000_000;

  private final Flow flow;
  private final BitSet first;
  private final BitSet second;
  private final Map<Integer, Integer> beside = new HashMap<>();
  private int pairs;

  public Together(Flow flow, BitSet first, BitSet second) {
    this.flow = flow;
    this.first = first;
    this.second = second;
    BitSet toFirst = flow.backwards(first);
    BitSet toSecond = flow.backwards(second);
    for (int n = 0; n < flow.size() && goesOn(); n++) {
      if (flow.node(n) instanceof ForkNode && toFirst.get(n) && toSecond.get(n)) {
        follow(n);
      }
    }
  }

  /** A shortest walk between a node of the first set and one of the second, in either order. */
  public List<Arc> walk(int node) {
    List<Arc> to = flow.shortest(node, second, flow.all());
    List<Arc> from = walkFromSecond(node);
    return from.isEmpty() || !to.isEmpty() && to.size() <= from.size() ? to : from;
  }

  private List<Arc> walkFromSecond(int node) {
    Arc[] by = new Arc[flow.size()];
    NumberQueue open = new NumberQueue();
    open.add(node);
    while (!open.isEmpty()) {
      for (Arc arc : flow.in(open.remove())) {
        int from = arc.from();
        if (by[from] == null) {
          by[from] = arc;
          if (second.get(from)) {
            return walk(from, node, by);
          }
          open.add(from);
        }
      }
    }
    return List.of();
  }

  private static List<Arc> walk(int from, int to, Arc[] by) {
    List<Arc> walk = new ArrayList<>(List.of(by[from]));
    while (walk.getLast().to() != to) {
      walk.add(by[walk.getLast().to()]);
    }
    return walk;
  }

  /** A node of the second set that can be passed beside one of the first, or -1. */
  public int beside(int node) {
    return beside.getOrDefault(node, -1);
  }

  private boolean goesOn() {
    return pairs < LIMIT;
  }

  private void follow(int fork) {
    Branches branches = new Branches(fork);
    List<Arc> out = flow.out(fork);
    for (Arc left : out) {
      for (Arc right : out) {
        if (left != right) {
          branches.add(left.to(), right.to());
        }
      }
    }
    branches.run();
  }

  /** The pairs of places in two branches of one fork. */
  private final class Branches {
    private final int fork;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<int[]> open = new ArrayDeque<>();
    private final Map<Integer, BitSet> leadingTo = new HashMap<>();

    Branches(int fork) {
      this.fork = fork;
    }

    void add(int left, int right) {
      if (left != right && goesOn() && seen.add((long) left * flow.size() + right)) {
        pairs++;
        open.add(new int[] {left, right});
      }
    }

    void run() {
      while (!open.isEmpty() && goesOn()) {
        int[] pair = open.remove();
        int left = pair[0];
        int right = pair[1];
        if (first.get(left) && second.get(right)) {
          beside.putIfAbsent(left, right);
        }
        if (!waits(left, right)) {
          flow.out(left).forEach(a -> add(a.to(), right));
        }
        if (!waits(right, left)) {
          flow.out(right).forEach(a -> add(left, a.to()));
        }
      }
    }

    private boolean waits(int at, int other) {
      return at == fork
          || flow.node(at) instanceof JoinNode
              && leadingTo.computeIfAbsent(at, this::backwards).get(other);
    }

    private BitSet backwards(int join) {
      BitSet leading = new BitSet(flow.size());
      Deque<Integer> work = new ArrayDeque<>(List.of(join));
      while (!work.isEmpty()) {
        for (Arc arc : flow.in(work.remove())) {
          if (arc.from() != fork && !leading.get(arc.from())) {
            leading.set(arc.from());
            work.add(arc.from());
          }
        }
      }
      return leading;
    }
  }
}
