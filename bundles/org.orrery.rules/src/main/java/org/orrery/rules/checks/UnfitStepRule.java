package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.rules.flow.Drawing;

/**
 * Every automatic step names what a worker needs to carry it out, in values that it can use; what
 * only a server knows, such as its algorithms and connectors, is told when it is deployed.
 */
final class UnfitStepRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (AutomaticStep step : drawing.nodes(AutomaticStep.class)) {
      new StepNeeds(step, findings).look();
    }
    return findings;
  }
}
