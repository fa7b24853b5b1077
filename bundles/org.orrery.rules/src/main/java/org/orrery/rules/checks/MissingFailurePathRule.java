package org.orrery.rules.checks;

import java.util.ArrayList;
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
    for (AutomaticStep step : drawing.nodes(AutomaticStep.class)) {
      boolean led =
          drawing.flow().out(step).stream()
              .anyMatch(
                  a -> a.transition().getKind() == TransitionKind.FAILURE && a.to() != a.from());
      if (!led) {
        findings.add(
            Finding.of(step, "checks.no-failure-path", Names.of(step))
                .offering(fixes(drawing.flow(), step)));
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
