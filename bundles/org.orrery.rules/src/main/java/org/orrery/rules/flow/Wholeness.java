package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
 * <p>After an edit shares are looked at around the touched nodes only.
 */
public final class Wholeness implements Lasting {
  private final Flow flow;
  private final BitSet ends;

  /** What a run holds on each transition of the main path; its place while it is sought. */
  private final Map<Transition, Integer> shares = new HashMap<>();

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

  private boolean isFound() {
    Sums sums = new Sums(flow.size());
    whole = sums.unknown();
    path.stream().forEach(node -> leave(node, sums));
    path.stream().forEach(node -> enter(node, sums));
    Map<Transition, Integer> places = Map.copyOf(shares);
    int place = whole;
    return Stream.<Supplier<Optional<int[]>>>of(sums::solutionAtLarge, sums::solution)
        .anyMatch(sought -> sought.get().filter(n -> isShownBy(n, places, place)).isPresent());
  }

  private boolean isShownBy(int[] numbers, Map<Transition, Integer> places, int place) {
    shares.replaceAll((transition, before) -> numbers[places.get(transition)]);
    whole = numbers[place];
    return path.stream().allMatch(this::isKept);
  }

  private void leave(int node, Sums sums) {
    List<Integer> leaving = new ArrayList<>();
    for (Arc arc : flow.out(node)) {
      int share = isFork(node) ? sums.unknown() : node;
      shares.put(arc.transition(), share);
      leaving.add(share);
    }
    if (isFork(node) && !leaving.isEmpty()) {
      sums.sum(node, leaving);
    }
  }

  private void enter(int node, Sums sums) {
    if (isWhole(node)) {
      sums.same(node, whole);
    }
    if (isJoin(node)) {
      sums.sum(node, entering(node));
    } else {
      entering(node).forEach(share -> sums.same(node, share));
    }
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
    boolean stands = around.stream().filter(path::get).allMatch(this::isKept);
    if (!stands) {
      path = before;
    }
    return stands;
  }

  /** Gives new transitions what their source holds. */
  private void passOn(int node) {
    int held = held(node);
    if (held > 0 && !isFork(node)) {
      flow.out(node).forEach(arc -> shares.putIfAbsent(arc.transition(), held));
    }
  }

  private boolean isKept(int node) {
    int held = held(node);
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
  private int held(int node) {
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

  private static int sum(List<Integer> some) {
    return some.stream().mapToInt(share -> share).sum();
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
