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
import org.orrery.lifecycle.RetireStep;
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
 * drawn with one, and not behind a retirement, which leaves none. When a trigger fires, nobody
 * knows what the run has done before.
 */
final class MissingChampionRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet following = flow.matching(flow.of(RetrainStep.class), MissingChampionRule::isFollowing);
    if (following.isEmpty()) {
      return List.of();
    }
    LastDone last = new LastDone(drawing, flow.of(RetireStep.class), making(flow));
    Map<Integer, List<Arc>> early =
        hasChampion(drawing.lifecycle().getModel())
            ? Map.of()
            : last.nothing(flow.of(StartNode.class), following);
    Map<Integer, List<Arc>> retired = last.first(following);
    List<Finding> findings = new ArrayList<>();
    for (int n = following.nextSetBit(0); n >= 0; n = following.nextSetBit(n + 1)) {
      if (early.containsKey(n)) {
        findings.add(finding(flow, n, "checks.no-champion", early.get(n)));
      } else if (retired.containsKey(n)) {
        findings.add(finding(flow, n, "checks.champion-retired", retired.get(n)));
      }
    }
    return findings;
  }

  private static Finding finding(Flow flow, int number, String words, List<Arc> way) {
    Node node = flow.node(number);
    return Finding.of(node, words, Names.of(node)).shownBy(Way.of(flow, way));
  }

  /** The steps behind which the model has a champion. */
  private static BitSet making(Flow flow) {
    return flow.matching(
        flow.of(DeployStep.class, PromoteStep.class, RollbackStep.class, SubLifecycleStep.class),
        node -> !isShadow(node));
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
