package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
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
   * As {@link Sequence#wayTo}.
   *
   * @param restarts nodes behind which the count begins again
   */
  public List<Arc> wayTo(int target, BitSet restarts) {
    Arc[] by = new Arc[flow.size()];
    BitSet begun = (BitSet) roots.clone();
    NumberQueue open = new NumberQueue();
    roots.stream().forEach(open::add);
    restarts.stream()
        .filter(reached::get)
        .mapToObj(flow::out)
        .flatMap(List::stream)
        .forEach(arc -> put(arc, begun, by, open));
    BitSet seen = (BitSet) begun.clone();
    while (!open.isEmpty()) {
      int node = open.remove();
      if (node == target && by[node] != null) {
        return walk(node, by, begun);
      }
      flow.out(node).forEach(arc -> put(arc, seen, by, open));
    }
    return List.of();
  }

  private static void put(Arc arc, BitSet seen, Arc[] by, NumberQueue open) {
    if (!seen.get(arc.to())) {
      by[arc.to()] = arc;
      put(arc.to(), seen, open);
    }
  }

  private static List<Arc> walk(int end, Arc[] by, BitSet begun) {
    LinkedList<Arc> walk = new LinkedList<>();
    for (int at = end; by[at] != null; at = by[at].from()) {
      walk.addFirst(by[at]);
      if (begun.get(at)) {
        break;
      }
    }
    return walk;
  }
}
