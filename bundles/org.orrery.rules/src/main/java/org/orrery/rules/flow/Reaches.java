package org.orrery.rules.flow;

import java.util.BitSet;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Trigger;

/** What paths lead to and come from, each found when it is first asked for; follows the flow. */
final class Reaches {
  private final Flow flow;
  private Reach fromStart;
  private Reach fromTrigger;
  private Reach fromFork;
  private Reach toEnd;

  /** Nodes that a start or a trigger leads to. */
  private BitSet fromRoots;

  Reaches(Flow flow) {
    this.flow = flow;
  }

  /**
   * Finds anew what no longer is so.
   *
   * @param touched nodes whose transitions were led elsewhere; receives also those that are reached
   *     otherwise than before, and those behind them
   */
  void follow(BitSet touched) {
    BitSet otherwise = new BitSet(flow.size());
    fromStart = followed(fromStart, touched, otherwise);
    fromTrigger = followed(fromTrigger, touched, otherwise);
    fromFork = followed(fromFork, touched, otherwise);
    toEnd = followed(toEnd, touched, otherwise);
    fromRoots = null;
    touched.or(otherwise);
    for (int n = otherwise.nextSetBit(0); n >= 0; n = otherwise.nextSetBit(n + 1)) {
      for (int behind : flow.targets(n)) {
        touched.set(behind);
      }
    }
  }

  private Reach followed(Reach before, BitSet touched, BitSet otherwise) {
    if (before == null || before.stands(flow, touched)) {
      return before;
    }
    Reach now = before.anew();
    BitSet differing = (BitSet) now.nodes().clone();
    differing.xor(before.nodes());
    otherwise.or(differing);
    return now;
  }

  BitSet fromStart() {
    if (fromStart == null) {
      fromStart = new Reach(flow, flow.of(StartNode.class), true);
    }
    return fromStart.nodes();
  }

  BitSet fromTrigger() {
    if (fromTrigger == null) {
      fromTrigger = new Reach(flow, flow.of(Trigger.class), true);
    }
    return fromTrigger.nodes();
  }

  BitSet fromRoots() {
    if (fromRoots == null) {
      BitSet reached = (BitSet) fromStart().clone();
      reached.or(fromTrigger());
      fromRoots = reached;
    }
    return fromRoots;
  }

  BitSet fromFork() {
    if (fromFork == null) {
      fromFork = new Reach(flow, flow.of(ForkNode.class), true);
    }
    return fromFork.nodes();
  }

  BitSet toEnd() {
    if (toEnd == null) {
      toEnd = new Reach(flow, flow.of(EndNode.class), false);
    }
    return toEnd.nodes();
  }
}
