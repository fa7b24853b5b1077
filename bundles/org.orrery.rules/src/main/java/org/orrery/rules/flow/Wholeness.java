package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
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
 */
public final class Wholeness {
  private final Flow flow;
  private final BitSet path;
  private final BitSet whole;
  private final Sums sums;
  private final int all;
  private final Map<Transition, Integer> given = new HashMap<>();

  private Wholeness(Flow flow, BitSet ends) {
    this.flow = flow;
    this.path = flow.fromStart();
    this.whole = flow.of(StartNode.class);
    this.sums = new Sums(flow.size());
    this.all = sums.unknown();
    whole.or(ends);
    whole.and(path);
  }

  /**
   * The nodes at which a run holds a part only, with forks and joins; empty if it is not shown.
   *
   * @param ends to which nothing may come while something else is at work
   */
  public static Optional<BitSet> parts(Flow flow, BitSet ends) {
    return new Wholeness(flow, ends).found();
  }

  private Optional<BitSet> found() {
    for (int n = path.nextSetBit(0); n >= 0; n = path.nextSetBit(n + 1)) {
      leave(n);
    }
    for (int n = path.nextSetBit(0); n >= 0; n = path.nextSetBit(n + 1)) {
      state(n);
    }
    return sums.solution().filter(this::shows).map(this::divided);
  }

  private void leave(int node) {
    List<Integer> shares = new ArrayList<>();
    for (Arc arc : flow.out(node)) {
      int share = isFork(node) ? sums.unknown() : node;
      given.put(arc.transition(), share);
      shares.add(share);
    }
    if (isFork(node) && !shares.isEmpty()) {
      sums.sum(node, shares);
    }
  }

  private void state(int node) {
    if (whole.get(node)) {
      sums.same(node, all);
    }
    List<Integer> entering = entering(node);
    if (isJoin(node)) {
      sums.sum(node, entering);
    } else {
      entering.forEach(share -> sums.same(node, share));
    }
  }

  private List<Integer> entering(int node) {
    List<Integer> entering = new ArrayList<>();
    for (Arc arc : flow.in(node)) {
      Integer share = given.get(arc.transition());
      if (share != null) {
        entering.add(share);
      }
    }
    return entering;
  }

  private boolean shows(int[] shares) {
    return path.stream().allMatch(n -> shares[n] > 0 && isKept(n, shares));
  }

  private boolean isKept(int node, int[] shares) {
    if (whole.get(node) && shares[node] != shares[all]) {
      return false;
    }
    if (isFork(node)
        && !flow.out(node).isEmpty()
        && shares[node]
            != flow.out(node).stream().mapToInt(a -> shares[given.get(a.transition())]).sum()) {
      return false;
    }
    List<Integer> entering = entering(node);
    return isJoin(node)
        ? shares[node] == entering.stream().mapToInt(share -> shares[share]).sum()
        : entering.stream().allMatch(share -> shares[share] == shares[node]);
  }

  private BitSet divided(int[] shares) {
    BitSet divided = new BitSet(flow.size());
    path.stream()
        .filter(n -> shares[n] != shares[all] || isFork(n) || isJoin(n))
        .forEach(divided::set);
    return divided;
  }

  private boolean isFork(int node) {
    return flow.node(node) instanceof ForkNode;
  }

  private boolean isJoin(int node) {
    return flow.node(node) instanceof JoinNode;
  }
}
