package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 *
 * <p>The certificate says what share of the run each transition holds; where none are found, which
 * transitions tokens can be on at once, if these are few.
 */
final class CutOffBranchRule implements CertifyingByNumbers {
  /** What the first row of a certificate says of the others. */
  private static final int NOTHING_FORKS = 0;

  private static final int SHARES = 1;
  private static final int AT_ONCE = 2;

  /** More steps are not named. */
  private static final int NAMED = 5;

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet ends = ends(flow);
    if (!isAsked(flow) || drawing.stands(this, ends)) {
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

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    Flow flow = drawing.flow();
    if (!isAsked(flow)) {
      return Optional.of(rows(NOTHING_FORKS, List.of()));
    }
    return Wholeness.of(flow, ends(flow))
        .map(shares -> rows(SHARES, List.of(shares.claim())))
        .or(() -> new AtOnce(flow).claim().map(pairs -> rows(AT_ONCE, pairs)))
        .filter(claim -> isProvedBy(claim, drawing));
  }

  private static List<int[]> rows(int first, List<int[]> others) {
    return Stream.concat(Stream.of(new int[] {first}), others.stream()).toList();
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    Flow flow = drawing.flow();
    int[] first = claim.getFirst();
    return first.length == 1
        && switch (first[0]) {
          case NOTHING_FORKS -> claim.size() == 1 && !isAsked(flow);
          case SHARES ->
              claim.size() == 2 && Wholeness.claimed(flow, ends(flow), claim.get(1)).isPresent();
          case AT_ONCE ->
              claim.size() == 3
                  && AtOnce.claimed(flow, claim.get(1), claim.get(2))
                      .filter(pairs -> cutsOffNothing(flow, pairs))
                      .isPresent();
          default -> false;
        };
  }

  private static boolean cutsOffNothing(Flow flow, AtOnce atOnce) {
    BitSet ends = ends(flow);
    return ends.stream()
        .mapToObj(flow::in)
        .flatMap(List::stream)
        .allMatch(last -> cutOff(flow, last, atOnce).isEmpty());
  }

  /** Whether branches can be cut off; where a run can come to no end, that is to be told first. */
  private static boolean isAsked(Flow flow) {
    return comesToAnEnd(flow) && flow.fromStart().intersects(forks(flow));
  }

  /** Whether an end can follow everywhere. */
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
    Arc first = null;
    for (Arc last : flow.in(end)) {
      BitSet steps = cutOff(flow, last, atOnce);
      if (first == null && !steps.isEmpty()) {
        first = last;
      }
      cut.or(steps);
    }
    if (first != null) {
      List<Arc> walk = flow.shortestOver(first, flow.of(StartNode.class), flow.all());
      findings.add(finding(flow, flow.node(end), cut).shownBy(Way.of(flow, walk)));
    }
  }

  /** The steps that can be at work when a run ends by a transition. */
  private static BitSet cutOff(Flow flow, Arc last, AtOnce atOnce) {
    BitSet steps = new BitSet(flow.size());
    if (flow.fromStart().get(last.from())) {
      steps.or(flow.of(Step.class));
      steps.and(atOnce.nodesBeside(last));
    }
    return steps;
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
