package org.orrery.rules.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.rules.QuickFix;
import org.orrery.rules.Said;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Carried;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;

/**
 * The first step behind every start classifies the risk of the model, so that nothing is made
 * before its risk is known.
 *
 * <p>A task classifies the risk when it has a required field whose id or name ends in {@code
 * risk-tier} or {@code risk-class} (letters without case, any other character as a hyphen).
 *
 * <p>The certificate says which nodes paths come to up to their first step.
 */
final class LateRiskClassificationRule implements CertifyingByNumbers {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Flow flow = drawing.flow();
    BitSet reported = new BitSet(flow.size());
    for (StartNode start : drawing.nodes(StartNode.class)) {
      for (int n : firstSteps(flow, start)) {
        Node step = flow.node(n);
        if (!RiskQuestion.isAskedBy(step) && !reported.get(n)) {
          reported.set(n);
          findings.add(finding(flow, start, step));
        }
      }
    }
    return findings;
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    return carried(drawing.flow())
        .upTo(1)
        .map(List::of)
        .filter(claim -> isProvedBy(claim, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    Flow flow = drawing.flow();
    return claim.size() == 1
        && carried(flow).isRight(claim.getFirst())
        && flow.of(Step.class).stream()
            .allMatch(n -> claim.getFirst()[n] == 0 || RiskQuestion.isAskedBy(flow.node(n)));
  }

  private static Carried carried(Flow flow) {
    return Carried.before(flow, Carried.next(flow, flow.of(StartNode.class)), flow.of(Step.class));
  }

  @Override
  public boolean reads(EStructuralFeature text) {
    return text == LifecyclePackage.eINSTANCE.getElement_Name();
  }

  private static Finding finding(Flow flow, StartNode start, Node step) {
    List<QuickFix> fixes = new ArrayList<>();
    String fault = "checks.risk.before";
    if (step instanceof TaskStep task && task.getWhen().isEmpty()) {
      fixes.add(Fixes.askRiskTier(task));
      fault = "checks.risk.not-asked";
    }
    fixes.add(Fixes.classifyRisk(start));
    return Finding.of(
            step, Said.of(fault, Names.of(step), Names.of(start)), Said.of("checks.risk.do"))
        .offering(fixes)
        .shownBy(Way.of(flow, firstWay(flow, flow.number(start), flow.number(step))));
  }

  /** A shortest walk from a start to a step that passes no other. */
  private static List<Arc> firstWay(Flow flow, int start, int step) {
    BitSet within = flow.all();
    within.andNot(flow.of(Step.class));
    within.set(step);
    return flow.shortest(start, step, within);
  }

  private static List<Integer> firstSteps(Flow flow, StartNode start) {
    List<Integer> steps = new ArrayList<>();
    BitSet seen = new BitSet(flow.size());
    Deque<Integer> open = new ArrayDeque<>();
    open.add(flow.number(start));
    while (!open.isEmpty()) {
      for (Arc arc : flow.out(open.remove())) {
        if (!seen.get(arc.to())) {
          seen.set(arc.to());
          if (flow.node(arc.to()) instanceof Step) {
            steps.add(arc.to());
          } else {
            open.add(arc.to());
          }
        }
      }
    }
    return steps;
  }
}
