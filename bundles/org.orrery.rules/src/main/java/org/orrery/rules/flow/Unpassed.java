package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * What is so for every {@link Sequence} whose first step nothing passes, found once for all that
 * count from the same roots: each node that is reached has level 0.
 *
 * <p>It is so where every reached node fires, when a join fires after all its reached branches and
 * any other node after one of them. For in the order of firing the level of a node is the least or,
 * at a join, the most of noughts, wherever the count begins again, and whether or not branches
 * count from the same place. A join that waits for its own loop never fires, and may keep the top
 * level.
 */
public final class Unpassed implements Lasting {
  private final Flow flow;
  private final BitSet roots;
  private final BitSet reached;

  /** When each node fired. */
  private final Ranks ranks;

  /** By the nodes behind which the count begins again. */
  private final Map<BitSet, NearestWays> ways = new HashMap<>();

  private Unpassed(Flow flow, BitSet roots, BitSet reached, Ranks ranks) {
    this.flow = flow;
    this.roots = roots;
    this.reached = reached;
    this.ranks = ranks;
  }

  /** Nothing where it is not so. */
  static Optional<Unpassed> of(Flow flow, BitSet roots) {
    int[] branches = new int[flow.size()];
    BitSet reached = (BitSet) roots.clone();
    NumberQueue open = new NumberQueue();
    roots.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int to : flow.targets(open.remove())) {
        branches[to]++;
        put(to, reached, open);
      }
    }
    Ranks ranks = new Ranks(flow.size());
    return reached.equals(fired(flow, roots, branches, ranks))
        ? Optional.of(new Unpassed(flow, roots, reached, ranks))
        : Optional.empty();
  }

  /**
   * @param missing how many reached transitions lead to each node; is counted down
   * @param ranks receives when each node fired
   */
  private static BitSet fired(Flow flow, BitSet roots, int[] missing, Ranks ranks) {
    BitSet joins = flow.of(JoinNode.class);
    BitSet fired = (BitSet) roots.clone();
    NumberQueue open = new NumberQueue();
    roots.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int node = open.remove();
      ranks.add(node);
      for (int to : flow.targets(node)) {
        missing[to]--;
        if (missing[to] == 0 || !joins.get(to)) {
          put(to, fired, open);
        }
      }
    }
    return fired;
  }

  private static void put(int node, BitSet seen, NumberQueue open) {
    if (!seen.get(node)) {
      seen.set(node);
      open.add(node);
    }
  }

  /** Whether the same nodes are reached, and each still fires after those of lower ranks. */
  @Override
  public boolean stands(Flow now, BitSet touched) {
    ways.clear();
    touched.stream().filter(this::isGone).forEach(reached::clear);
    BitSet late = new BitSet();
    touched.stream().filter(this::firesNow).peek(late::set).forEach(this::fire);
    return touched.stream().allMatch(this::firesStill)
        && late.stream()
            .flatMap(n -> Arrays.stream(flow.targets(n)))
            .allMatch(to -> reached.get(to) && firesStill(to));
  }

  /** Where paths begin is reached, also while there is no node. */
  private boolean isGone(int node) {
    return flow.node(node) == null && !roots.get(node);
  }

  /** Whether a node is reached that was not. */
  private boolean firesNow(int node) {
    return !reached.get(node) && Arrays.stream(flow.sources(node)).anyMatch(reached::get);
  }

  private void fire(int node) {
    ranks.put(node, flow.sources(node), flow.targets(node), reached);
    reached.set(node);
  }

  private boolean firesStill(int node) {
    if (roots.get(node)) {
      return true;
    }
    int before = 0;
    int after = 0;
    for (int from : flow.sources(node)) {
      if (reached.get(from) && ranks.of(from) < ranks.of(node)) {
        before++;
      } else if (reached.get(from)) {
        after++;
      }
    }
    if (!reached.get(node)) {
      return before + after == 0;
    }
    return before > 0 && (after == 0 || !(flow.node(node) instanceof JoinNode));
  }

  /** The nodes to which paths lead, with those where they begin. */
  public BitSet reached() {
    return reached;
  }

  /**
   * Whether a node is reached before all steps of a sequence were passed, as is easily seen: a
   * shortest way to it comes without the first step and meets no other branches, or nothing that
   * counts as one of the steps leads to it. Where it is so, {@link #wayTo} is as {@link
   * Sequence#wayTo}: on the first of the shortest ways no step too many is passed.
   *
   * @param restarts nodes behind which the count begins again
   */
  public boolean isEarly(int node, BitSet restarts, List<Leaving> steps) {
    return reached.get(node)
        && !roots.get(node)
        && (comesAlone(wayTo(node, restarts), steps.getFirst())
            || steps.stream().anyMatch(step -> !leadsTo(step.nodes(), node)));
  }

  private boolean comesAlone(List<Arc> way, Leaving step) {
    for (Arc arc : way) {
      if (step.test(arc) || flow.node(arc.to()) instanceof JoinNode) {
        return false;
      }
    }
    return !way.isEmpty();
  }

  private boolean leadsTo(BitSet some, int node) {
    BitSet seen = new BitSet(flow.size());
    NumberQueue open = new NumberQueue();
    put(node, seen, open);
    while (!open.isEmpty()) {
      int next = open.remove();
      if (some.get(next)) {
        return true;
      }
      for (int from : flow.sources(next)) {
        put(from, seen, open);
      }
    }
    return false;
  }

  /**
   * As {@link Sequence#wayTo}.
   *
   * @param restarts nodes behind which the count begins again
   */
  public List<Arc> wayTo(int target, BitSet restarts) {
    BitSet again = (BitSet) restarts.clone();
    again.and(reached);
    return ways.computeIfAbsent(again, at -> new NearestWays(flow, roots, at)).to(target);
  }
}
