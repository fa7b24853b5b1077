package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.flow.Carried;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;

/**
 * The main path has one start, nothing leads into a beginning or out of an end, and the path of a
 * trigger, which runs beside the main path, never joins it.
 *
 * <p>The certificate says which nodes the main path and which ones the paths of triggers come to.
 */
final class MixedPathsRule implements CertifyingByNumbers {
  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet beginnings = flow.of(StartNode.class);
    if (drawing.stands(this, beginnings)) {
      return List.of();
    }
    List<Finding> findings = atBounds(drawing);
    findings.addAll(joins(flow));
    if (findings.isEmpty()) {
      drawing.keep(this, MixedPathsRule::areApart, beginnings);
    }
    return findings;
  }

  /** What is found of beginnings and ends. */
  private static List<Finding> atBounds(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    List<StartNode> starts = drawing.nodes(StartNode.class);
    for (StartNode start : starts.stream().skip(1).toList()) {
      findings.add(
          Finding.of(start, "checks.second-start", Names.of(start), Names.of(starts.getFirst())));
    }
    checkBounds(drawing.flow(), drawing.flow().all(), findings);
    return findings;
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    Optional<int[]> main = from(drawing, StartNode.class).upTo(1);
    Optional<int[]> beside = from(drawing, Trigger.class).upTo(1);
    return main.flatMap(one -> beside.map(other -> List.of(one, other)))
        .filter(claim -> isProvedBy(claim, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    return claim.size() == 2
        && from(drawing, StartNode.class).isRight(claim.getFirst())
        && from(drawing, Trigger.class).isRight(claim.getLast())
        && IntStream.range(0, drawing.flow().size())
            .allMatch(n -> claim.getFirst()[n] == 0 || claim.getLast()[n] == 0)
        && atBounds(drawing).isEmpty();
  }

  private static Carried from(Drawing drawing, Class<?> beginnings) {
    return Carried.before(drawing.flow(), drawing.flow().of(beginnings), new BitSet());
  }

  /** Whether nothing speaks against it, when nothing did elsewhere. */
  private static boolean areApart(Flow flow, BitSet touched) {
    List<Finding> findings = new ArrayList<>();
    checkBounds(flow, touched, findings);
    return findings.isEmpty() && !flow.fromStart().intersects(flow.fromTrigger());
  }

  private static void checkBounds(Flow flow, BitSet nodes, List<Finding> findings) {
    for (int n = nodes.nextSetBit(0); n >= 0; n = nodes.nextSetBit(n + 1)) {
      Node node = flow.node(n);
      if (Flow.isRoot(node) && !flow.in(n).isEmpty()) {
        findings.add(Finding.of(node, "checks.into-beginning", Names.of(node)));
      }
      if (node instanceof EndNode && !flow.out(n).isEmpty()) {
        findings.add(Finding.of(node, "checks.out-of-end", Names.of(node)));
      }
    }
  }

  /** The transitions by which the path of a trigger comes into the main path. */
  private static List<Finding> joins(Flow flow) {
    List<Finding> findings = new ArrayList<>();
    BitSet main = flow.fromStart();
    if (!main.intersects(flow.fromTrigger())) {
      return findings;
    }
    BitSet apart = (BitSet) flow.fromTrigger().clone();
    apart.andNot(main);
    BitSet triggers = flow.of(Trigger.class);
    for (int n = apart.nextSetBit(0); n >= 0; n = apart.nextSetBit(n + 1)) {
      for (Arc arc : flow.out(n)) {
        if (main.get(arc.to())) {
          findings.add(joins(flow, triggers, apart, arc));
        }
      }
    }
    return findings;
  }

  private static Finding joins(Flow flow, BitSet triggers, BitSet apart, Arc last) {
    List<Message> from =
        triggers.stream()
            .filter(t -> flow.behind(t).get(last.from()))
            .mapToObj(t -> Names.of(flow.node(t)))
            .distinct()
            .toList();
    return Finding.of(
            last.transition(), "checks.joins-main-path", from, Names.of(flow.node(last.to())))
        .shownBy(Way.of(flow, flow.shortestOver(last, triggers, apart)));
  }

  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return edited instanceof Transition
        || edited instanceof Lifecycle
        || edited instanceof Stage
        || edited instanceof Node;
  }
}
