package org.orrery.simulation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The ways of a plan that have a chance to be taken; finds loops that nothing leads out of. */
final class Ways {
  private final Plan plan;
  private final BitSet[] next;

  Ways(Plan plan) {
    this.plan = plan;
    this.next = new BitSet[plan.size()];
    for (int node = 0; node < plan.size(); node++) {
      next[node] = from(node);
    }
  }

  private BitSet from(int node) {
    BitSet ways = new BitSet();
    for (int outcome = 0; outcome < plan.to[node].length; outcome++) {
      double[] upTo = plan.upTo[node];
      boolean drawn = plan.table[node] == null && upTo != null && !plan.votes[node];
      double share = drawn ? upTo[outcome] - (outcome == 0 ? 0 : upTo[outcome - 1]) : 1;
      if (share > 0 && plan.to[node][outcome] >= 0) {
        ways.set(plan.to[node][outcome]);
      }
    }
    if (plan.timeoutTo[node] >= 0) {
      ways.set(plan.timeoutTo[node]);
    }
    boolean fails = plan.failure[node] > 0 || !Double.isNaN(plan.attemptTime[node]);
    if (plan.failureTo[node] >= 0 && (fails || plan.called[node] != null)) {
      ways.set(plan.failureTo[node]);
    }
    return ways;
  }

  /** Adds a fault for each loop that a run can enter but never leave. */
  void check(List<Fault> faults) {
    BitSet leaves = new BitSet();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int node = 0; node < plan.size(); node++) {
        if (!leaves.get(node)
            && (plan.kind[node] == Plan.Kind.END || next[node].intersects(leaves))) {
          leaves.set(node);
          grown = true;
        }
      }
    }
    BitSet reached = reached(starts());
    reached.andNot(leaves);
    if (!reached.isEmpty()) {
      int node =
          reached.stream()
              .filter(each -> reached(next[each]).get(each))
              .findFirst()
              .orElse(reached.nextSetBit(0));
      faults.add(
          new Fault(
              plan.ids[node],
              "A run that comes here never ends: no way out of the loop has a chance.",
              "Give an outcome that leads out of it a share above 0, or draw a way to an end."));
    }
  }

  private BitSet starts() {
    BitSet starts = new BitSet();
    starts.set(plan.start);
    for (int trigger : plan.triggers) {
      starts.set(trigger);
    }
    return starts;
  }

  private BitSet reached(BitSet from) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    from.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int node = open.remove();
      if (!reached.get(node)) {
        reached.set(node);
        next[node].stream().forEach(open::add);
      }
    }
    return reached;
  }
}
