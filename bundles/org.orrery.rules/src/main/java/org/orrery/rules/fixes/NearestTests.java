package org.orrery.rules.fixes;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.TuneStep;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.flow.Outcomes;

/** Finds the test steps that a node comes behind, whatever way is taken to it. */
final class NearestTests {
  private NearestTests() {}

  /** The test steps nearest before a node; none when some way comes from elsewhere. */
  static Set<TestStep> before(Node node, Flow flow) {
    return comesFromElsewhere(flow.number(node), flow) ? Set.of() : before(node);
  }

  /** A first look, by numbers. */
  private static boolean comesFromElsewhere(int node, Flow flow) {
    BitSet tests = flow.of(TestStep.class);
    BitSet others = flow.of(TrainStep.class, TuneStep.class);
    BitSet seen = new BitSet(flow.size());
    seen.set(node);
    NumberQueue open = new NumberQueue();
    open.add(node);
    while (!open.isEmpty()) {
      int at = open.remove();
      if (others.get(at) || flow.in(at).isEmpty() && flow.node(at).getIncoming().isEmpty()) {
        return true;
      }
      for (Arc way : flow.in(at)) {
        if (!seen.get(way.from()) && !(tests.get(way.from()) && isPassed(way.transition()))) {
          seen.set(way.from());
          open.add(way.from());
        }
      }
    }
    return false;
  }

  private static Set<TestStep> before(Node node) {
    Set<TestStep> tests = new LinkedHashSet<>();
    Set<Node> seen = new HashSet<>(List.of(node));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Node at = open.pop();
      if (at.getIncoming().isEmpty() || at instanceof TrainStep || at instanceof TuneStep) {
        return Set.of();
      }
      for (Transition way : at.getIncoming()) {
        if (isPassed(way)) {
          tests.add((TestStep) way.getSource());
        } else if (way.getSource() != null && seen.add(way.getSource())) {
          open.push(way.getSource());
        }
      }
    }
    return tests;
  }

  private static boolean isPassed(Transition way) {
    return way.getSource() instanceof TestStep test
        && test.getWhen().isEmpty()
        && way.getKind() == TransitionKind.NORMAL
        && Outcomes.PASSED.equals(way.getOutcome());
  }
}
