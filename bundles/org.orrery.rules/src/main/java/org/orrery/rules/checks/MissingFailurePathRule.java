package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.QuickFix;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;

/** Every automatic step has a failure transition that leads to another node. */
final class MissingFailurePathRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    if (drawing.stands(this)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Flow flow = drawing.flow();
    BitSet missing = missing(flow, flow.all());
    for (int n = missing.nextSetBit(0); n >= 0; n = missing.nextSetBit(n + 1)) {
      AutomaticStep step = (AutomaticStep) flow.node(n);
      findings.add(
          Finding.of(step, "checks.no-failure-path", Names.of(step)).offering(fixes(flow, step)));
    }
    if (findings.isEmpty()) {
      drawing.keepOfNodes(this, (now, touched) -> missing(now, touched).isEmpty());
    }
    return findings;
  }

  /** The nodes of a set that a failure does not lead to another node. */
  private static BitSet missing(Flow flow, BitSet nodes) {
    BitSet missing = flow.of(AutomaticStep.class);
    missing.and(nodes);
    for (int n = missing.nextSetBit(0); n >= 0; n = missing.nextSetBit(n + 1)) {
      for (Arc arc : flow.out(n)) {
        if (arc.to() != n && arc.transition().getKind() == TransitionKind.FAILURE) {
          missing.clear(n);
        }
      }
    }
    return missing;
  }

  /** A task from which the step is tried again would hang in the air where the step does. */
  private static List<QuickFix> fixes(Flow flow, AutomaticStep step) {
    int number = flow.number(step);
    boolean reached = flow.fromStart().get(number) || flow.fromTrigger().get(number);
    return reached && flow.toEnd().get(number) ? List.of(Fixes.addRepairTask(step)) : List.of();
  }
}
