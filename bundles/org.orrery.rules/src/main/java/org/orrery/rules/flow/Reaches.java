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
   * Forgets what no longer is so.
   *
   * @param touched nodes that were put in or taken out, or whose transitions were led elsewhere
   */
  void follow(BitSet touched) {
    fromStart = standing(fromStart, StartNode.class, touched);
    fromTrigger = standing(fromTrigger, Trigger.class, touched);
    fromFork = standing(fromFork, ForkNode.class, touched);
    toEnd = standing(toEnd, EndNode.class, touched);
    fromRoots = null;
  }

  private Reach standing(Reach reach, Class<?> seeds, BitSet touched) {
    boolean stands = reach != null && reach.isOf(flow.of(seeds)) && reach.stands(flow, touched);
    return stands ? reach : null;
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
