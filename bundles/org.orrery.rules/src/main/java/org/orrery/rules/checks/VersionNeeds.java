package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TrainStep;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;
import org.orrery.rules.soundness.LastDone;

/**
 * What a step lacks of the versions that come to it: a container, where others run what they keep,
 * gets none that was made here, and a retraining that learns as the champion did needs one.
 */
final class VersionNeeds {
  private final Drawing drawing;
  private final Flow flow;

  VersionNeeds(Drawing drawing) {
    this.drawing = drawing;
    this.flow = drawing.flow();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    keptElsewhere(findings);
    champion(findings);
    return findings;
  }

  /** A rollback or another life cycle may bring a version that was not made here. */
  private void keptElsewhere(List<Finding> findings) {
    BitSet containers = flow.matching(flow.of(DeployStep.class), VersionNeeds::isToContainer);
    BitSet training = flow.of(TrainStep.class);
    if (containers.isEmpty() || training.isEmpty()) {
      return;
    }
    LastDone done =
        new LastDone(drawing, training, flow.of(RollbackStep.class, SubLifecycleStep.class));
    Map<Integer, List<Arc>> made = done.first(containers);
    containers.stream()
        .filter(made::containsKey)
        .forEach(
            n -> {
              List<Arc> way = made.get(n);
              Environment place = ((DeployStep) flow.node(n)).getEnvironment();
              findings.add(
                  Finding.of(
                          flow.node(n),
                          "checks.unfit.made-here",
                          Names.of(flow.node(n)),
                          Names.of(place),
                          place.getTarget().getLiteral(),
                          Names.of(flow.node(way.getFirst().from())))
                      .shownBy(Way.of(flow, way)));
            });
  }

  private static boolean isToContainer(Node node) {
    return node instanceof DeployStep deploy
        && deploy.getEnvironment() != null
        && deploy.getEnvironment().getTarget() == TargetKind.CONTAINER;
  }

  /** When a trigger fires, nobody knows what the run has done. */
  private void champion(List<Finding> findings) {
    BitSet following =
        flow.matching(
            flow.of(RetrainStep.class), n -> Names.blank(((RetrainStep) n).getAlgorithm()));
    if (following.isEmpty() || hasChampion(drawing.lifecycle().getModel())) {
      return;
    }
    BitSet making =
        flow.matching(
            flow.of(
                DeployStep.class, PromoteStep.class, RollbackStep.class, SubLifecycleStep.class),
            n -> !(n instanceof DeployStep d) || d.getStrategy() != DeployStrategy.SHADOW);
    Map<Integer, List<Arc>> early =
        new LastDone(drawing, new BitSet(), making).nothing(flow.of(StartNode.class), following);
    following.stream()
        .filter(early::containsKey)
        .forEach(
            n ->
                findings.add(
                    Finding.of(flow.node(n), "checks.unfit.no-champion", Names.of(flow.node(n)))
                        .shownBy(Way.of(flow, early.get(n)))));
  }

  private static boolean hasChampion(Model model) {
    return model != null
        && model.getVersions().stream().anyMatch(v -> v.getStanding() == Standing.CHAMPION);
  }
}
