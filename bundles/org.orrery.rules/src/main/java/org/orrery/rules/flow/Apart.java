package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Why {@link Together} finds nothing: for each fork that leads to nodes of both sets, where each of
 * its branches stays, as rows of numbers that are checked in linear time.
 *
 * <p>The first row holds for each fork the join at which its branches wait for each other, or -1;
 * then comes a row for each branch: a set of nodes with the first of the branch that no transition
 * leaves but behind that join or the fork itself. No node of the first set may stay in one branch
 * and one of the second in another. A branch that no longer leads to the join lets the others pass
 * it; so it may hold no node of one set if behind the join comes one of the other.
 */
public final class Apart {
  /** Longer reasons are not written down; who checks them proves again. */
  private static final int MOST = 100_000;

  private static final int NONE = -1;

  private final Flow flow;
  private final BitSet first;
  private final BitSet second;
  private final BitSet toFirst;
  private final BitSet toSecond;

  public Apart(Flow flow, BitSet first, BitSet second) {
    this.flow = flow;
    this.first = first;
    this.second = second;
    this.toFirst = flow.backwards(first);
    this.toSecond = flow.backwards(second);
  }

  /** The reason; empty when the nodes come together, or when it has not this form. */
  public Optional<List<int[]>> claim() {
    List<Integer> joins = new ArrayList<>();
    List<int[]> branches = new ArrayList<>();
    int length = 0;
    for (int fork : forks()) {
      int join = commonJoin(fork);
      joins.add(join);
      for (Arc arc : flow.out(fork)) {
        int[] branch = branch(arc.to(), fork, join).stream().toArray();
        branches.add(branch);
        length += branch.length;
      }
      if (length > MOST) {
        return Optional.empty();
      }
    }
    List<int[]> claim = new ArrayList<>();
    claim.add(joins.stream().mapToInt(Integer::intValue).toArray());
    claim.addAll(branches);
    return isShownBy(claim) ? Optional.of(claim) : Optional.empty();
  }

  /** Whether rows, whoever wrote them, show that no run passes nodes of both sets. */
  public boolean isShownBy(List<int[]> claim) {
    int[] forks = forks();
    if (follows(first, second)
        || follows(second, first)
        || claim.isEmpty()
        || claim.getFirst().length != forks.length) {
      return false;
    }
    Staying staying = new Staying(flow);
    int row = 1;
    for (int i = 0; i < forks.length; i++) {
      int end = row + flow.out(forks[i]).size();
      int join = claim.getFirst()[i];
      if (end > claim.size()
          || !isJoin(join)
          || !staying.isClosed(forks[i], join, claim.subList(row, end))
          || !areApart(claim.subList(row, end))
          || join != NONE && !mayPass(join, staying.left())) {
        return false;
      }
      row = end;
    }
    return row == claim.size();
  }

  private int[] forks() {
    return flow.matching(ForkNode.class::isInstance).stream()
        .filter(n -> toFirst.get(n) && toSecond.get(n))
        .toArray();
  }

  private boolean follows(BitSet nodes, BitSet others) {
    BitSet next = new BitSet(flow.size());
    nodes.stream().forEach(n -> flow.out(n).forEach(arc -> next.set(arc.to())));
    return flow.forwards(next).intersects(others);
  }

  private boolean isJoin(int node) {
    return node == NONE || node >= 0 && node < flow.size() && flow.node(node) instanceof JoinNode;
  }

  private boolean areApart(List<int[]> branches) {
    BitSet withFirst = new BitSet();
    BitSet withSecond = new BitSet();
    for (int b = 0; b < branches.size(); b++) {
      withFirst.set(b, Arrays.stream(branches.get(b)).anyMatch(first::get));
      withSecond.set(b, Arrays.stream(branches.get(b)).anyMatch(second::get));
    }
    return withFirst.isEmpty()
        || withSecond.isEmpty()
        || withFirst.cardinality() == 1 && withFirst.equals(withSecond);
  }

  /** Whether others may go on behind the join beside nodes that no longer lead to it. */
  private boolean mayPass(int join, int[] left) {
    return (!toSecond.get(join) || Arrays.stream(left).noneMatch(first::get))
        && (!toFirst.get(join) || Arrays.stream(left).noneMatch(second::get));
  }

  /** The nearest join that all branches lead to. */
  private int commonJoin(int fork) {
    BitSet common = flow.matching(JoinNode.class::isInstance);
    flow.out(fork).forEach(arc -> common.and(branch(arc.to(), fork, NONE)));
    common.clear(fork);
    BitSet all = flow.matching(n -> true);
    List<Arc> way = common.isEmpty() ? List.of() : flow.shortest(fork, common, all);
    return way.isEmpty() ? NONE : way.getLast().to();
  }

  private BitSet branch(int begin, int fork, int join) {
    BitSet seen = new BitSet(flow.size());
    Deque<Integer> open = new ArrayDeque<>(List.of(begin));
    seen.set(begin);
    while (!open.isEmpty()) {
      int node = open.remove();
      for (Arc arc : node == fork || node == join ? List.<Arc>of() : flow.out(node)) {
        if (!seen.get(arc.to())) {
          seen.set(arc.to());
          open.add(arc.to());
        }
      }
    }
    return seen;
  }
}
