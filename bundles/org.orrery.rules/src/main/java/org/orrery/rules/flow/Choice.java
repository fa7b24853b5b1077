package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import org.orrery.lifecycle.ForkNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Where runs choose between nodes of two sets. At an open node two different ones can still come,
 * it or others behind it, one of each set; a run settles when it leaves an open node for one behind
 * which no two can come. The effort is linear in nodes and transitions.
 */
final class Choice {
  private static final int NONE = -1;
  private static final int FIRST = -2;
  private static final int SECOND = -3;
  private static final int OPEN = -4;

  private final Flow flow;
  private final BitSet first;
  private final BitSet second;

  /** What can come: one of the constants, or the one node of both sets that can. */
  private final int[] sides;

  private final BitSet open;

  Choice(Flow flow, BitSet first, BitSet second) {
    this.flow = flow;
    this.first = first;
    this.second = second;
    this.sides = sides();
    this.open = (BitSet) flow.fromStart().clone();
    open.or(flow.fromTrigger());
    for (int n = open.nextSetBit(0); n >= 0; n = open.nextSetBit(n + 1)) {
      open.set(n, sides[n] == OPEN);
    }
  }

  /** The open nodes that some run may come to. */
  BitSet open() {
    return open;
  }

  boolean isRoot(int node) {
    return Flow.isRoot(flow.node(node));
  }

  /** Whether a run can settle when it leaves an open node. */
  boolean settlesAt(int node) {
    return flow.out(node).stream()
        .mapToInt(arc -> sides[arc.to()])
        .anyMatch(side -> side != NONE && side != OPEN);
  }

  /** Whether no node of one set comes behind one of the other, and no fork leads to two sides. */
  boolean isLeftOpen() {
    return !follows(first, second)
        && !follows(second, first)
        && open.stream()
            .filter(n -> flow.node(n) instanceof ForkNode)
            .allMatch(this::leadsToOneSide);
  }

  private boolean leadsToOneSide(int fork) {
    return flow.out(fork).stream()
            .mapToInt(arc -> sides[arc.to()])
            .filter(side -> side != NONE)
            .distinct()
            .count()
        <= 1;
  }

  private int[] sides() {
    int[] sides = new int[flow.size()];
    Arrays.fill(sides, NONE);
    NumberQueue changed = new NumberQueue();
    BitSet goals = (BitSet) first.clone();
    goals.or(second);
    goals.stream().forEach(n -> sides[n] = own(n));
    goals.stream().forEach(changed::add);
    while (!changed.isEmpty()) {
      int node = changed.remove();
      for (Arc arc : flow.in(node)) {
        int side = sides[arc.from()];
        int now = side == NONE || side == sides[node] ? sides[node] : OPEN;
        if (now != side) {
          sides[arc.from()] = now;
          changed.add(arc.from());
        }
      }
    }
    return sides;
  }

  private int own(int node) {
    if (first.get(node)) {
      return second.get(node) ? node : FIRST;
    }
    return SECOND;
  }

  private boolean follows(BitSet nodes, BitSet others) {
    BitSet next = new BitSet(flow.size());
    nodes.stream().forEach(n -> flow.out(n).forEach(arc -> next.set(arc.to())));
    return flow.forwards(next).intersects(others);
  }
}
