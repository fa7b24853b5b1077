package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Outcomes;

/**
 * Every node is reached from a start or a trigger and can come to an end, whatever the outcome.
 *
 * <p>That covers: a start and an end exist; no outcome of a node is without a way on; no transition
 * waits for an outcome that its source never has; a join waits for branches of a fork.
 */
final class UnreachableStepRule implements Check {
  /** By which it is kept that nothing was found, for when an edit is taken back. */
  private static final Object FAULTLESS = new Object();

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    if (drawing.nodes(StartNode.class).isEmpty()) {
      findings.add(
          Finding.of(drawing.lifecycle(), "checks.reach.no-start", Names.of(drawing.lifecycle())));
    }
    if (drawing.nodes(EndNode.class).isEmpty()) {
      findings.add(
          Finding.of(drawing.lifecycle(), "checks.reach.no-end", Names.of(drawing.lifecycle())));
    }
    if (!drawing.stands(FAULTLESS)) {
      ByNode now = byNode(drawing);
      now.faulty.stream().forEach(n -> check(drawing.flow(), n, findings));
      if (now.faulty.isEmpty()) {
        drawing.keep(FAULTLESS, new Faultless(now.fromFork, now.toEnd));
      }
    }
    return findings;
  }

  /** That nothing is found at any node, as long as the same ones come from a fork and to an end. */
  private record Faultless(BitSet fromFork, BitSet toEnd) implements Lasting {
    @Override
    public boolean stands(Flow flow, BitSet touched) {
      List<Finding> findings = new ArrayList<>(0);
      if (fromFork.equals(flow.fromFork()) && toEnd.equals(flow.toEnd())) {
        touched.stream().forEach(n -> check(flow, n, findings));
        return findings.isEmpty();
      }
      return false;
    }
  }

  private ByNode byNode(Drawing drawing) {
    return drawing
        .standing(this, ByNode.class)
        .orElseGet(
            () -> {
              ByNode all = new ByNode(drawing.flow());
              drawing.keep(this, all);
              return all;
            });
  }

  /** At which nodes something is found. */
  private static final class ByNode implements Lasting {
    private final BitSet faulty = new BitSet();
    private BitSet fromFork;
    private BitSet toEnd;

    ByNode(Flow flow) {
      look(flow, flow.all());
    }

    /** Looks again at the nodes that are led, or reached, otherwise; all others are as before. */
    @Override
    public boolean stands(Flow flow, BitSet touched) {
      BitSet again = Flow.differing(fromFork, flow.fromFork());
      again.or(Flow.differing(toEnd, flow.toEnd()));
      again.or(touched);
      look(flow, again);
      return true;
    }

    private void look(Flow flow, BitSet touched) {
      fromFork = flow.fromFork();
      toEnd = flow.toEnd();
      for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
        List<Finding> findings = new ArrayList<>(0);
        check(flow, n, findings);
        faulty.set(n, !findings.isEmpty());
      }
    }
  }

  private static void check(Flow flow, int number, List<Finding> findings) {
    Node node = flow.node(number);
    if (node == null) {
      return;
    }
    if (!flow.fromStart().get(number) && !flow.fromTrigger().get(number)) {
      findings.add(Finding.of(node, "checks.reach.never", Names.of(node)));
    } else if (!flow.toEnd().get(number)) {
      findings.add(deadEnd(flow, number));
    } else {
      checkOutcomes(flow, number, findings);
    }
    if (flow.in(number).size() > 1 && !flow.fromFork().get(number) && node instanceof JoinNode) {
      findings.add(Finding.of(node, "checks.reach.no-fork", Names.of(node)));
    }
  }

  private static Finding deadEnd(Flow flow, int number) {
    Node node = flow.node(number);
    Message name = Names.of(node);
    String key = flow.out(number).isEmpty() ? "checks.reach.dead-end" : "checks.reach.for-ever";
    return Finding.of(node, Said.of(key, name), Said.of("checks.reach.to-end", name));
  }

  private static void checkOutcomes(Flow flow, int number, List<Finding> findings) {
    Node node = flow.node(number);
    Set<String> possible = Outcomes.of(node);
    if (possible.isEmpty()) {
      return;
    }
    Set<String> open = new LinkedHashSet<>(possible);
    for (Arc arc : flow.out(number)) {
      if (Outcomes.named(arc.transition())
          && !arc.afterFailure()
          && !possible.contains(arc.transition().getOutcome())) {
        findings.add(
            Finding.of(
                arc.transition(),
                Said.of(
                    "checks.reach.no-outcome",
                    Names.of(node),
                    Names.of(flow.node(arc.to())),
                    arc.transition().getOutcome()),
                Said.of("checks.reach.no-outcome.do", List.copyOf(possible))));
      }
      if (arc.transition().getKind() != TransitionKind.CONDITIONAL) {
        open.removeAll(arc.outcomes());
      }
    }
    if (!open.isEmpty()) {
      findings.add(
          Finding.of(node, "checks.reach.open-outcome", Names.of(node), List.copyOf(open)));
    }
  }
}
