package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;
import org.orrery.rules.soundness.LastDone;

/**
 * A retraining that learns as the champion did comes behind a step that makes one, or the model is
 * drawn with one. When a trigger fires, nobody knows what the run has done.
 */
final class MissingChampionRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet following = flow.matching(flow.of(RetrainStep.class), MissingChampionRule::isFollowing);
    if (following.isEmpty() || hasChampion(drawing.lifecycle().getModel())) {
      return List.of();
    }
    BitSet making =
        flow.matching(
            flow.of(
                DeployStep.class, PromoteStep.class, RollbackStep.class, SubLifecycleStep.class),
            node -> !isShadow(node));
    Map<Integer, List<Arc>> early =
        new LastDone(drawing, new BitSet(), making).nothing(flow.of(StartNode.class), following);
    List<Finding> findings = new ArrayList<>();
    following.stream()
        .filter(early::containsKey)
        .forEach(
            n ->
                findings.add(
                    Finding.of(flow.node(n), "checks.no-champion", Names.of(flow.node(n)))
                        .shownBy(Way.of(flow, early.get(n)))));
    return findings;
  }

  private static boolean isFollowing(Node node) {
    return Names.blank(((RetrainStep) node).getAlgorithm());
  }

  private static boolean isShadow(Node node) {
    return node instanceof DeployStep deploy && deploy.getStrategy() == DeployStrategy.SHADOW;
  }

  private static boolean hasChampion(Model model) {
    return model != null
        && model.getVersions().stream().anyMatch(v -> v.getStanding() == Standing.CHAMPION);
  }
}
