package org.orrery.rules.soundness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
import java.util.function.IntFunction;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.NumberQueue;

/**
 * What was done last along the ways of one path of one member.
 *
 * <p>Branches that meet at a join have all been passed: there nothing was done if nothing was on
 * any of them, and the second sort counts before the first.
 */
final class Passing {
  private final Flow flow;
  private final IntFunction<List<Arc>> ways;
  private final int root;
  private final BitSet reached;
  private final int[] entering;
  private BitSet ones;
  private BitSet others;
  private Spread nothing;
  private Spread first;
  private Spread second;

  /**
   * @param ways the transitions by which a node can be left
   */
  Passing(Flow flow, IntFunction<List<Arc>> ways, int root) {
    this.flow = flow;
    this.ways = ways;
    this.root = root;
    this.reached = new BitSet(flow.size());
    this.entering = new int[flow.size()];
    reach();
  }

  /** The nodes to which something spreads, and over which transition it first came to each. */
  private final class Spread {
    private final BitSet nodes = new BitSet(flow.size());
    private final Arc[] over = new Arc[flow.size()];
    private final int[] awaited = new int[flow.size()];
    private final NumberQueue open = new NumberQueue();

    /**
     * @param awaiting whether it passes a join only from everywhere
     */
    Spread(boolean awaiting) {
      Arrays.fill(awaited, 1);
      reached.stream()
          .filter(n -> awaiting && flow.node(n) instanceof JoinNode)
          .forEach(n -> awaited[n] = entering[n]);
    }

    void take(Arc arc, BitSet barred) {
      int to = arc.to();
      if (!nodes.get(to) && !barred.get(to) && --awaited[to] <= 0) {
        nodes.set(to);
        over[to] = arc;
        open.add(to);
      }
    }

    /** A step of both sorts stops it, unless the step fails. */
    void goOn(BitSet barred) {
      while (!open.isEmpty()) {
        int node = open.remove();
        for (Arc arc : ways.apply(node)) {
          if (arc.afterFailure() || !ones.get(node) && !others.get(node)) {
            take(arc, barred);
          }
        }
      }
    }

    List<Arc> way(int node, BitSet from) {
      LinkedList<Arc> way = new LinkedList<>();
      int at = node;
      do {
        way.addFirst(over[at]);
        at = over[at].from();
      } while (over[at] != null && !(from.get(at) && !way.getFirst().afterFailure()));
      return way;
    }
  }

  private void reach() {
    NumberQueue open = new NumberQueue();
    reached.set(root);
    open.add(root);
    while (!open.isEmpty()) {
      for (Arc arc : ways.apply(open.remove())) {
        entering[arc.to()]++;
        if (!reached.get(arc.to())) {
          reached.set(arc.to());
          open.add(arc.to());
        }
      }
    }
  }

  /**
   * Looks along the ways.
   *
   * @param ones steps of the first sort that the member has
   * @param others steps of the second sort that it has
   */
  void look(BitSet ones, BitSet others) {
    this.ones = ones;
    this.others = others;
    nothing = new Spread(true);
    nothing.nodes.set(root);
    nothing.open.add(root);
    nothing.goOn(new BitSet());
    second = behind(others, new BitSet());
    BitSet decided = flow.of(JoinNode.class);
    decided.and(second.nodes);
    first = behind(ones, decided);
  }

  private Spread behind(BitSet steps, BitSet barred) {
    Spread spread = new Spread(false);
    steps.stream()
        .filter(reached::get)
        .mapToObj(ways)
        .flatMap(List::stream)
        .filter(arc -> !arc.afterFailure())
        .forEach(arc -> spread.take(arc, barred));
    spread.goOn(barred);
    return spread;
  }

  /** Whether a way comes to a node on which nothing was done. */
  boolean nothing(int node) {
    return nothing.nodes.get(node);
  }

  /** Whether one comes to it on which the first sort was done last. */
  boolean first(int node) {
    return first.nodes.get(node);
  }

  /** Whether one comes to it on which the second sort was done last. */
  boolean second(int node) {
    return second.nodes.get(node);
  }

  /** A way to a node on which nothing was done. */
  List<Arc> fromRoot(int node) {
    return nothing.way(node, new BitSet());
  }

  /** A way to a node from a step of the first sort, which was done last. */
  List<Arc> fromFirst(int node) {
    return first.way(node, ones);
  }
}
