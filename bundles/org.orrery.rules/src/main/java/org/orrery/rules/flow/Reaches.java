package org.orrery.rules.flow;

import java.util.BitSet;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.flow.Reach.Bounds;

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
    fromStart = standing(fromStart, touched);
    fromTrigger = standing(fromTrigger, touched);
    fromFork = standing(fromFork, touched);
    toEnd = standing(toEnd, touched);
    fromRoots = null;
  }

  private Reach standing(Reach reach, BitSet touched) {
    return reach != null && reach.stands(flow, touched) ? reach : null;
  }

  private Reach of(Class<?> seeds, boolean forwards) {
    return new Reach(flow, () -> Bounds.from(flow.of(seeds)), forwards, false);
  }

  BitSet fromStart() {
    if (fromStart == null) {
      fromStart = of(StartNode.class, true);
    }
    return fromStart.nodes();
  }

  BitSet fromTrigger() {
    if (fromTrigger == null) {
      fromTrigger = of(Trigger.class, true);
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
      fromFork = of(ForkNode.class, true);
    }
    return fromFork.nodes();
  }

  BitSet toEnd() {
    if (toEnd == null) {
      toEnd = of(EndNode.class, false);
    }
    return toEnd.nodes();
  }
}
