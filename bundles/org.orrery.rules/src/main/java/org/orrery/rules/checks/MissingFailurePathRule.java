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

/** Every automatic step has a failure transition that leads to another node. */
final class MissingFailurePathRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Flow flow = drawing.flow();
    BitSet steps = flow.of(AutomaticStep.class);
    for (int n = steps.nextSetBit(0); n >= 0; n = steps.nextSetBit(n + 1)) {
      boolean led =
          flow.out(n).stream()
              .anyMatch(
                  a -> a.transition().getKind() == TransitionKind.FAILURE && a.to() != a.from());
      if (!led) {
        AutomaticStep step = (AutomaticStep) flow.node(n);
        findings.add(
            Finding.of(step, "checks.no-failure-path", Names.of(step)).offering(fixes(flow, step)));
      }
    }
    return findings;
  }

  /** A task from which the step is tried again would hang in the air where the step does. */
  private static List<QuickFix> fixes(Flow flow, AutomaticStep step) {
    int number = flow.number(step);
    boolean reached = flow.fromStart().get(number) || flow.fromTrigger().get(number);
    return reached && flow.toEnd().get(number) ? List.of(Fixes.addRepairTask(step)) : List.of();
  }
}
