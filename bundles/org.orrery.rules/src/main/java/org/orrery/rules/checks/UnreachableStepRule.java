package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Cause;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Nearness;
import org.orrery.rules.flow.Outcomes;

/**
 * Every node is reached from a start or a trigger and can come to an end, whatever the outcome.
 *
 * <p>That covers: a start and an end exist; no outcome of a node is without a way on; no transition
 * waits for an outcome that its source never has; a join waits for branches of a fork.
 *
 * <p>Where many nodes are not reached, or come to no end, it is told where that begins, with how
 * many hang on it.
 *
 * <p>The certificate says how far each node is from where paths begin, from an end and from a fork.
 */
final class UnreachableStepRule implements CertifyingByNumbers {
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
    findings.addAll(atNodes(drawing));
    return findings;
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    Flow flow = drawing.flow();
    return Optional.of(
            List.of(fromRoots(flow).least(), toEnds(flow).least(), fromForks(flow).least()))
        .filter(claim -> isProvedBy(claim, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    Flow flow = drawing.flow();
    return claim.size() == 3
        && !flow.of(StartNode.class).isEmpty()
        && !flow.of(EndNode.class).isEmpty()
        && fromRoots(flow).shownBy(claim.get(0)).filter(flow.all()::equals).isPresent()
        && toEnds(flow).shownBy(claim.get(1)).filter(flow.all()::equals).isPresent()
        && fromForks(flow)
            .shownBy(claim.get(2))
            .filter(forked -> nothingIsFound(flow, forked))
            .isPresent();
  }

  private static Nearness fromRoots(Flow flow) {
    return Nearness.behind(flow, flow.roots());
  }

  private static Nearness toEnds(Flow flow) {
    return Nearness.before(flow, flow.of(EndNode.class));
  }

  private static Nearness fromForks(Flow flow) {
    return Nearness.behind(flow, flow.of(ForkNode.class));
  }

  /** Whether nothing speaks against single nodes, where all are reached. */
  private static boolean nothingIsFound(Flow flow, BitSet forked) {
    List<Finding> findings = new ArrayList<>();
    BitSet all = flow.all();
    all.stream().forEach(n -> check(flow, n, all, forked, findings));
    return findings.isEmpty();
  }

  /** What is found of nodes; of many that hang on one it is told once. */
  private List<Finding> atNodes(Drawing drawing) {
    Flow flow = drawing.flow();
    List<Finding> findings = new ArrayList<>();
    BitSet unreached = flow.all();
    unreached.andNot(flow.fromRoots());
    for (Cause cause : Cause.before(flow, unreached)) {
      findings.add(never(flow, cause));
    }
    BitSet endless = (BitSet) flow.fromRoots().clone();
    endless.andNot(flow.toEnd());
    for (Cause cause : Cause.behind(flow, endless)) {
      findings.add(endless(flow, cause));
    }
    byNode(drawing).faulty.stream()
        .forEach(n -> check(flow, n, flow.fromRoots(), flow.fromFork(), findings));
    return findings;
  }

  private ByNode byNode(Drawing drawing) {
    return drawing.ofNodes(this, ByNode.class, () -> new ByNode(drawing.flow()));
  }

  /**
   * At which nodes something is found that hangs on how they are left, if paths come to them, or on
   * forks before them.
   */
  private static final class ByNode implements Lasting {
    private final BitSet faulty = new BitSet();
    private BitSet fromFork;

    ByNode(Flow flow) {
      look(flow, flow.all());
    }

    /** Looks again at the nodes that are led otherwise; all others are as before. */
    @Override
    public boolean stands(Flow flow, BitSet touched) {
      BitSet again = Flow.differing(fromFork, flow.fromFork());
      again.or(touched);
      look(flow, again);
      return true;
    }

    private void look(Flow flow, BitSet touched) {
      fromFork = flow.fromFork();
      BitSet asIfReached = touched;
      for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
        List<Finding> findings = new ArrayList<>(0);
        check(flow, n, asIfReached, fromFork, findings);
        faulty.set(n, !findings.isEmpty());
      }
    }
  }

  private static Finding never(Flow flow, Cause cause) {
    Message name = Names.of(flow.node(cause.node()));
    return Finding.of(
        flow.node(cause.node()),
        withOthers(Said.of("checks.reach.never", name), "checks.reach.behind", cause),
        Said.of("checks.reach.never.do", name));
  }

  private static Finding endless(Flow flow, Cause cause) {
    Message name = Names.of(flow.node(cause.node()));
    boolean isDeadEnd = flow.out(cause.node()).isEmpty();
    Message said =
        isDeadEnd
            ? withOthers(Said.of("checks.reach.dead-end", name), "checks.reach.before", cause)
            : withOthers(Said.of("checks.reach.for-ever", name), "checks.reach.around", cause);
    return Finding.of(flow.node(cause.node()), said, Said.of("checks.reach.to-end", name));
  }

  /** Also says how many others hang on the same. */
  private static Message withOthers(Message said, String key, Cause cause) {
    return cause.others() == 0
        ? said
        : Said.of("rules.row", said, Said.counted(key, cause.others(), cause.others()));
  }

  /**
   * @param reached nodes that paths come to
   * @param forked nodes that a fork leads to
   */
  private static void check(
      Flow flow, int number, BitSet reached, BitSet forked, List<Finding> findings) {
    Node node = flow.node(number);
    if (node == null) {
      return;
    }
    if (reached.get(number) && !flow.out(number).isEmpty()) {
      checkOutcomes(flow, number, findings);
    }
    if (flow.in(number).size() > 1 && !forked.get(number) && node instanceof JoinNode) {
      findings.add(Finding.of(node, "checks.reach.no-fork", Names.of(node)));
    }
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
