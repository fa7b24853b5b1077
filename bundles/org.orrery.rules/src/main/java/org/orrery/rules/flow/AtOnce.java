package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Which transitions of the main path tokens can be on at the same time: the structural concurrency
 * relation (Kovalyov and Esparza 1996), exact where every run can come to its end. What decisions
 * make of the ways is not looked at. The effort grows with the pairs that it finds.
 */
public final class AtOnce {
  private static final int LIMIT = 200_000;

  /** More pairs are not written down. */
  private static final int MOST = 20_000;

  private final Flow flow;
  private final List<Arc> arcs = new ArrayList<>();
  private final Map<Transition, Integer> numbers = new HashMap<>();
  private final List<BitSet> beside = new ArrayList<>();
  private final Deque<int[]> open = new ArrayDeque<>();

  /** By a join and a transition, how many of those into it a token can be on beside it. */
  private final Map<Long, Integer> arrived = new HashMap<>();

  /** By a node and a transition, whether a token went on from there beside it. */
  private final Set<Long> passed = new HashSet<>();

  private int pairs;

  /** Beyond so many pairs no more are found. */
  private int limit = LIMIT;

  public AtOnce(Flow flow) {
    this(flow, true);
  }

  private AtOnce(Flow flow, boolean isFound) {
    this.flow = flow;
    BitSet path = flow.fromStart();
    for (int n = path.nextSetBit(0); n >= 0; n = path.nextSetBit(n + 1)) {
      for (Arc arc : flow.out(n)) {
        numbers.put(arc.transition(), arcs.size());
        arcs.add(arc);
        beside.add(new BitSet());
      }
    }
    if (isFound) {
      find();
    }
  }

  private void find() {
    BitSet path = flow.fromStart();
    for (int n = path.nextSetBit(0); n >= 0 && isComplete(); n = path.nextSetBit(n + 1)) {
      if (flow.node(n) instanceof ForkNode) {
        fork(n);
      }
    }
    while (!open.isEmpty() && isComplete()) {
      int[] pair = open.remove();
      goOn(pair[0], pair[1]);
      goOn(pair[1], pair[0]);
    }
  }

  /** The pairs, each once, in two rows of the same length; nothing where they are too many. */
  public Optional<List<int[]>> claim() {
    if (pairs > MOST) {
      return Optional.empty();
    }
    int[] ones = new int[pairs];
    int[] others = new int[pairs];
    int next = 0;
    for (int one = 0; one < arcs.size(); one++) {
      BitSet with = beside.get(one);
      for (int other = with.nextSetBit(one); other >= 0; other = with.nextSetBit(other + 1)) {
        ones[next] = one;
        others[next++] = other;
      }
    }
    return Optional.of(List.of(ones, others));
  }

  /**
   * Pairs that somebody claims, if no token comes to another: they hold those behind forks, and
   * whatever follows from each pair. Linear effort.
   */
  public static Optional<AtOnce> claimed(Flow flow, int[] ones, int[] others) {
    AtOnce claimed = new AtOnce(flow, false);
    return claimed.takes(ones, others) && claimed.isClosed()
        ? Optional.of(claimed)
        : Optional.empty();
  }

  private boolean takes(int[] ones, int[] others) {
    if (ones.length != others.length || ones.length > MOST) {
      return false;
    }
    for (int i = 0; i < ones.length; i++) {
      if (Math.min(ones[i], others[i]) < 0 || Math.max(ones[i], others[i]) >= arcs.size()) {
        return false;
      }
      add(ones[i], others[i]);
    }
    limit = pairs + 1;
    return true;
  }

  /** Whether nothing is found that is not claimed. */
  private boolean isClosed() {
    find();
    return isComplete();
  }

  /** Whether all pairs were found, within the limit. */
  public boolean isComplete() {
    return pairs < limit;
  }

  /** The nodes before which tokens can be while another is on a transition. */
  public BitSet nodesBeside(Arc arc) {
    BitSet nodes = new BitSet(flow.size());
    beside.get(numbers.get(arc.transition())).stream().forEach(a -> nodes.set(arcs.get(a).to()));
    return nodes;
  }

  private void fork(int node) {
    List<Arc> branches = flow.out(node);
    for (int one = 0; one < branches.size() && isComplete(); one++) {
      for (int other = one + 1; other < branches.size() && isComplete(); other++) {
        add(number(branches.get(one)), number(branches.get(other)));
      }
    }
  }

  /** Goes on once for each node and transition, however many lead into the node. */
  private void goOn(int arc, int other) {
    int to = arcs.get(arc).to();
    if (!(flow.node(to) instanceof EndNode) && !waits(to, other) && passed.add(key(to, other))) {
      flow.out(to).forEach(next -> add(number(next), other));
    }
  }

  /** Whether what leads into a join is not all there while another token is where it is. */
  private boolean waits(int node, int other) {
    return flow.node(node) instanceof JoinNode
        && arrived.getOrDefault(key(node, other), 0) < flow.in(node).size();
  }

  private void arrive(int arc, int other) {
    int to = arcs.get(arc).to();
    if (flow.node(to) instanceof JoinNode) {
      arrived.merge(key(to, other), 1, Integer::sum);
    }
  }

  private static long key(int node, int other) {
    return (long) node << Integer.SIZE | other;
  }

  private void add(int one, int other) {
    if (one != other && !beside.get(one).get(other) && isComplete()) {
      beside.get(one).set(other);
      beside.get(other).set(one);
      arrive(one, other);
      arrive(other, one);
      pairs++;
      open.add(new int[] {one, other});
    }
  }

  private int number(Arc arc) {
    return numbers.get(arc.transition());
  }
}
