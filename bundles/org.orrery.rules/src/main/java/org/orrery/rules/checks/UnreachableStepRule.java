package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Outcomes;

/**
 * Every node is reached from a start or a trigger and can come to an end, whatever the outcome.
 *
 * <p>That covers: a start and an end exist; no outcome of a node is without a way on; no transition
 * waits for an outcome that its source never has; a join waits for branches of a fork.
 */
final class UnreachableStepRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Flow flow = drawing.flow();
    if (drawing.nodes(StartNode.class).isEmpty()) {
      findings.add(
          Finding.of(
              drawing.lifecycle(),
              "The life cycle " + Names.of(drawing.lifecycle()) + " has no start.",
              "Draw a start and connect it with the first step."));
    }
    if (drawing.nodes(EndNode.class).isEmpty()) {
      findings.add(
          Finding.of(
              drawing.lifecycle(),
              "The life cycle " + Names.of(drawing.lifecycle()) + " has no end.",
              "Draw an end and lead the last step to it."));
    }
    BitSet reached = (BitSet) flow.fromStart().clone();
    reached.or(flow.fromTrigger());
    BitSet afterFork = flow.forwards(flow.matching(ForkNode.class::isInstance));
    for (int n = 0; n < flow.size(); n++) {
      Node node = flow.node(n);
      if (!reached.get(n)) {
        findings.add(
            Finding.of(
                node,
                Names.of(node) + " is never reached: no path leads to it from a start or trigger.",
                "Connect " + Names.of(node) + " with a node that is reached, or delete it."));
      } else if (!flow.toEnd().get(n)) {
        findings.add(deadEnd(flow, node));
      } else {
        checkOutcomes(flow, node, findings);
      }
      if (node instanceof JoinNode && flow.in(n).size() > 1 && !afterFork.get(n)) {
        findings.add(
            Finding.of(
                node,
                Names.of(node) + " waits for ever: it joins branches that no fork has started.",
                "Start the branches with a fork, or lead them together without a join."));
      }
    }
    return findings;
  }

  private static Finding deadEnd(Flow flow, Node node) {
    String message =
        flow.out(node).isEmpty()
            ? Names.of(node) + " is a dead end: nothing follows it, and it is no end."
            : Names.of(node) + " can never come to an end: every path from it goes round for ever.";
    return Finding.of(
        node, message, "Lead " + Names.of(node) + " to a step that comes to an end, or to an end.");
  }

  private static void checkOutcomes(Flow flow, Node node, List<Finding> findings) {
    Set<String> possible = Outcomes.of(node);
    if (possible.isEmpty()) {
      return;
    }
    Set<String> open = new LinkedHashSet<>(possible);
    for (Arc arc : flow.out(node)) {
      if (Outcomes.named(arc.transition())
          && !arc.afterFailure()
          && !possible.contains(arc.transition().getOutcome())) {
        findings.add(
            Finding.of(
                arc.transition(),
                "The transition from "
                    + Names.of(node)
                    + " to "
                    + Names.of(flow.node(arc.to()))
                    + " is never taken: "
                    + Names.of(node)
                    + " has no outcome '"
                    + arc.transition().getOutcome()
                    + "'.",
                "Choose one of its outcomes: " + String.join(", ", possible) + "."));
      }
      if (arc.transition().getKind() != TransitionKind.CONDITIONAL) {
        open.removeAll(arc.outcomes());
      }
    }
    if (!open.isEmpty()) {
      findings.add(
          Finding.of(
              node,
              Names.of(node)
                  + " has no way on after the outcome "
                  + String.join(", ", open)
                  + ": the run would stand still.",
              "Add a transition for it, or a default transition."));
    }
  }
}
