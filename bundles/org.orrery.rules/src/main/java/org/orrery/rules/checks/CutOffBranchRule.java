package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.flow.AtOnce;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;
import org.orrery.rules.flow.Wholeness;

/**
 * No end of the main path, where the run ends with all that is at work, cuts off steps of other
 * branches; a rejection may.
 */
final class CutOffBranchRule implements Check {
  /** More steps are not named. */
  private static final int NAMED = 5;

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet ends = ends(flow);
    if (!comesToAnEnd(flow)
        || !flow.fromStart().intersects(forks(flow))
        || drawing.stands(this, ends)) {
      return List.of();
    }
    Optional<Wholeness> wholeness = Wholeness.of(flow, ends);
    if (wholeness.isPresent()) {
      drawing.keep(this, wholeness.get(), ends);
      return List.of();
    }
    AtOnce atOnce = new AtOnce(flow);
    if (!atOnce.isComplete()) {
      Lifecycle lifecycle = drawing.lifecycle();
      return List.of(
          Finding.of(lifecycle, "checks.cut-off.not-proved", Names.of(lifecycle)).notProved());
    }
    List<Finding> findings = new ArrayList<>();
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      check(flow, end, atOnce, findings);
    }
    return findings;
  }

  /** Whether an end can follow everywhere; where none can, that is to be told first. */
  private static boolean comesToAnEnd(Flow flow) {
    BitSet never = (BitSet) flow.fromStart().clone();
    never.andNot(flow.toEnd());
    return never.isEmpty();
  }

  private static BitSet forks(Flow flow) {
    return flow.of(ForkNode.class);
  }

  /** The ends that must leave nothing behind. */
  private static BitSet ends(Flow flow) {
    BitSet ends = flow.of(EndNode.class);
    ends.and(flow.fromStart());
    return flow.matching(ends, end -> ((EndNode) end).getKind() != EndKind.REJECTED);
  }

  private static void check(Flow flow, int end, AtOnce atOnce, List<Finding> findings) {
    BitSet cut = new BitSet(flow.size());
    List<Arc> walk = List.of();
    for (Arc last : flow.in(end)) {
      if (flow.fromStart().get(last.from())) {
        BitSet steps = flow.of(Step.class);
        steps.and(atOnce.nodesBeside(last));
        if (cut.isEmpty() && !steps.isEmpty()) {
          walk = flow.shortestOver(last, flow.of(StartNode.class), flow.all());
        }
        cut.or(steps);
      }
    }
    if (!cut.isEmpty()) {
      findings.add(finding(flow, flow.node(end), cut).shownBy(Way.of(flow, walk)));
    }
  }

  private static Finding finding(Flow flow, Node end, BitSet cut) {
    List<Element> named = cut.stream().limit(NAMED).<Element>mapToObj(flow::node).toList();
    int others = cut.cardinality() - named.size();
    return others == 0
        ? Finding.of(end, "checks.cut-off", Names.of(end), Names.of(named))
        : Finding.of(end, "checks.cut-off.many", Names.of(end), Names.of(named), others);
  }

  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return edited instanceof Transition
        || edited instanceof Lifecycle
        || edited instanceof Stage
        || edited instanceof Node;
  }
}
