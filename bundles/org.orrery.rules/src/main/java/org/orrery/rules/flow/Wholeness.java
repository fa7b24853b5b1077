package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Shows that nothing else is at work when a run of the main path comes to an end: a fork divides
 * what a run holds, a join adds it up, any other node passes it on, and each end gets the whole (a
 * place invariant, Lautenbach 1973). Not every drawing for which that is true has such shares.
 *
 * <p>After an edit shares are looked at around the touched nodes only. Where a fork has a branch
 * more or less, what its branches hold is divided anew, as far as it is whole again behind them.
 */
public final class Wholeness implements Lasting {
  private static final int MOST = 1_000_000;

  /** Where more forks are to be divided anew, all is. */
  private static final int FEW = 8;

  private final Flow flow;
  private final BitSet ends;

  /** What a run holds on each transition of the main path. */
  private Map<Transition, Integer> shares = Map.of();

  private BitSet path;
  private int whole;

  private Wholeness(Flow flow, BitSet ends) {
    this.flow = flow;
    this.ends = ends;
    this.path = (BitSet) flow.fromStart().clone();
  }

  /**
   * Empty if it is not shown.
   *
   * @param ends to which nothing may come while something else is at work
   */
  public static Optional<Wholeness> of(Flow flow, BitSet ends) {
    Wholeness wholeness = new Wholeness(flow, ends);
    return wholeness.isFound() ? Optional.of(wholeness) : Optional.empty();
  }

  /** The whole, then the share of each transition of the main path, by source and in its order. */
  public int[] claim() {
    List<Integer> claim = new ArrayList<>(List.of(whole));
    leaving().forEach(arc -> claim.add(share(arc)));
    return claim.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Shares that somebody claims, if they show it. Linear effort. */
  public static Optional<Wholeness> claimed(Flow flow, BitSet ends, int[] claim) {
    Wholeness wholeness = new Wholeness(flow, ends);
    return wholeness.takes(claim) && wholeness.isKept(wholeness.path)
        ? Optional.of(wholeness)
        : Optional.empty();
  }

  private boolean takes(int[] claim) {
    List<Arc> leaving = leaving();
    if (claim.length != leaving.size() + 1 || Arrays.stream(claim).anyMatch(share -> share < 0)) {
      return false;
    }
    whole = claim[0];
    shares = new HashMap<>();
    for (int i = 0; i < leaving.size(); i++) {
      shares.put(leaving.get(i).transition(), claim[i + 1]);
    }
    return true;
  }

  private List<Arc> leaving() {
    return path.stream().mapToObj(flow::out).flatMap(List::stream).toList();
  }

  private boolean isFound() {
    BitSet wholes = flow.of(StartNode.class);
    wholes.or(ends);
    wholes.and(path);
    return new Division(flow, path, new BitSet(), wholes)
        .found()
        .anyMatch(
            found -> {
              shares = found.of();
              whole = found.whole();
              return isKept(path);
            });
  }

  @Override
  public boolean stands(Flow now, BitSet touched) {
    BitSet before = path;
    path = (BitSet) flow.fromStart().clone();
    BitSet open = Flow.differing(before, path);
    open.or(touched);
    open.stream().filter(path::get).forEach(this::passOn);
    BitSet around = (BitSet) open.clone();
    open.stream().flatMap(node -> Arrays.stream(flow.targets(node))).forEach(around::set);
    boolean stands = isKept(around) || isDividedAnew(around);
    if (!stands) {
      path = before;
    }
    return stands;
  }

  private boolean isDividedAnew(BitSet around) {
    List<Integer> forks = around.stream().filter(this::isDividedWrongly).boxed().toList();
    if (forks.size() > FEW) {
      return false;
    }
    Map<Transition, Integer> before = new HashMap<>(shares);
    int wholeBefore = whole;
    BitSet touched = (BitSet) around.clone();
    forks.stream().filter(this::isDividedWrongly).forEach(fork -> touched.or(divide(fork)));
    boolean stands = isKept(touched);
    if (!stands) {
      shares = before;
      whole = wholeBefore;
    }
    return stands;
  }

  private boolean isDividedWrongly(int node) {
    return path.get(node) && isFork(node) && !isKept(node);
  }

  /** Divides what a fork holds among its branches; the nodes whose shares may be others now. */
  private BitSet divide(int fork) {
    int held = (int) held(fork);
    BitSet first = new BitSet();
    first.set(fork);
    BitSet last = new BitSet();
    BitSet within = branches(fork, held, last);
    last.set(fork);
    new Division(flow, within, first, last)
        .found()
        .filter(found -> held > 0 && found.whole() > 0)
        .findFirst()
        .ifPresent(found -> take(found, held));
    return within;
  }

  /** Takes shares of what a fork holds; where it can not be divided so, all hold more. */
  private void take(Division.Found found, int held) {
    int times = held % found.whole() == 0 ? 1 : found.whole();
    int each = held * times / found.whole();
    if (largest(shares) * times <= MOST && largest(found.of()) * each <= MOST) {
      if (times > 1) {
        shares.replaceAll((transition, share) -> share * times);
        whole *= times;
      }
      found.of().forEach((transition, share) -> shares.put(transition, share * each));
    }
  }

  private static long largest(Map<Transition, Integer> shares) {
    return shares.values().stream().mapToLong(share -> share).max().orElse(0);
  }

  /**
   * A fork and the nodes behind it, as far as a run holds there what it holds at the fork.
   *
   * @param last is given the nodes behind which it does, or at which it has to
   */
  private BitSet branches(int fork, int held, BitSet last) {
    BitSet within = new BitSet();
    within.set(fork);
    Deque<Integer> open = new ArrayDeque<>(List.of(fork));
    while (!open.isEmpty()) {
      for (int node : flow.targets(open.remove())) {
        if (!within.get(node)) {
          within.set(node);
          if (isWhole(node) || isPassedOn(node, held)) {
            last.set(node);
          } else {
            open.add(node);
          }
        }
      }
    }
    return within;
  }

  private boolean isPassedOn(int node, int held) {
    List<Arc> leaving = flow.out(node);
    return !isFork(node)
        && !leaving.isEmpty()
        && leaving.stream().allMatch(arc -> share(arc) == held);
  }

  /** Gives new transitions what their source holds. */
  private void passOn(int node) {
    int held = (int) held(node);
    if (held > 0 && !isFork(node)) {
      flow.out(node).forEach(arc -> shares.putIfAbsent(arc.transition(), held));
    }
  }

  private boolean isKept(BitSet nodes) {
    return nodes.stream().filter(path::get).allMatch(this::isKept);
  }

  private boolean isKept(int node) {
    long held = held(node);
    if (held == 0 || isWhole(node) && held != whole || !isDivided(node)) {
      return false;
    }
    List<Integer> leaving = flow.out(node).stream().map(this::share).toList();
    return isFork(node)
        ? leaving.isEmpty() || sum(leaving) == held
        : leaving.stream().allMatch(share -> share == held);
  }

  /** Whether all transitions that leave a node have shares; a new branch has none yet. */
  private boolean isDivided(int node) {
    return flow.out(node).stream().map(Arc::transition).allMatch(shares::containsKey);
  }

  /** What a run holds at a node; 0 if it comes there with different shares. */
  private long held(int node) {
    List<Integer> entering = entering(node);
    if (isJoin(node)) {
      return sum(entering);
    }
    int held = flow.node(node) instanceof StartNode ? whole : entering.getFirst();
    return entering.stream().allMatch(share -> share == held) ? held : 0;
  }

  /** The shares with which the main path leads to a node. */
  private List<Integer> entering(int node) {
    return flow.in(node).stream().filter(arc -> path.get(arc.from())).map(this::share).toList();
  }

  private int share(Arc arc) {
    return shares.getOrDefault(arc.transition(), 0);
  }

  private static long sum(List<Integer> some) {
    return some.stream().mapToLong(share -> share).sum();
  }

  private boolean isWhole(int node) {
    return flow.node(node) instanceof StartNode || ends.get(node);
  }

  private boolean isFork(int node) {
    return flow.node(node) instanceof ForkNode;
  }

  private boolean isJoin(int node) {
    return flow.node(node) instanceof JoinNode;
  }
}
