package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TrainStep;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;
import org.orrery.rules.soundness.LastDone;

/**
 * A container, where others run what they keep, gets no version that was made here. A rollback or
 * another life cycle may bring a version that was not.
 */
final class UnfitVersionRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet containers = flow.matching(flow.of(DeployStep.class), UnfitVersionRule::isToContainer);
    BitSet training = flow.of(TrainStep.class);
    if (containers.isEmpty() || training.isEmpty()) {
      return List.of();
    }
    LastDone done =
        new LastDone(drawing, training, flow.of(RollbackStep.class, SubLifecycleStep.class));
    Map<Integer, List<Arc>> made = done.first(containers);
    List<Finding> findings = new ArrayList<>();
    containers.stream()
        .filter(made::containsKey)
        .forEach(n -> findings.add(finding(flow, n, made.get(n))));
    return findings;
  }

  private static Finding finding(Flow flow, int deploy, List<Arc> way) {
    Environment place = ((DeployStep) flow.node(deploy)).getEnvironment();
    return Finding.of(
            flow.node(deploy),
            "checks.unfit.made-here",
            Names.of(flow.node(deploy)),
            Names.of(place),
            place.getTarget().getLiteral(),
            Names.of(flow.node(way.getFirst().from())))
        .shownBy(Way.of(flow, way));
  }

  private static boolean isToContainer(Node node) {
    return node instanceof DeployStep deploy
        && deploy.getEnvironment() != null
        && deploy.getEnvironment().getTarget() == TargetKind.CONTAINER;
  }
}
