package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.QuickFix;
import org.orrery.rules.Said;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;

/** Every rollback names a snapshot that a deploy or promote step takes. */
final class MissingSnapshotRule implements ElementCheck {
  private static final int OFFERED = 3;

  @Override
  public List<Finding> check(Drawing drawing) {
    Map<String, Node> taken = new LinkedHashMap<>();
    List<Node> without = new ArrayList<>();
    for (Node node : drawing.nodesOf(DeployStep.class, PromoteStep.class)) {
      String snapshot = snapshot(node);
      if (Names.blank(snapshot)) {
        without.add(node);
      } else {
        taken.putIfAbsent(snapshot, node);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (RollbackStep rollback : drawing.nodes(RollbackStep.class)) {
      if (!taken.containsKey(rollback.getSnapshot())) {
        findings.add(finding(rollback, taken, without));
      }
    }
    return findings;
  }

  private static Finding finding(
      RollbackStep rollback, Map<String, Node> taken, List<Node> without) {
    List<QuickFix> fixes = new ArrayList<>();
    taken.keySet().stream().limit(OFFERED).forEach(s -> fixes.add(Fixes.useSnapshot(rollback, s)));
    without.stream().limit(OFFERED).forEach(n -> fixes.add(Fixes.takeSnapshot(rollback, n)));
    Message said =
        Names.blank(rollback.getSnapshot())
            ? Said.of("checks.snapshot.none", Names.of(rollback))
            : Said.of("checks.snapshot.missing", Names.of(rollback), rollback.getSnapshot());
    Message advice =
        taken.isEmpty()
            ? Said.of("checks.snapshot.take")
            : Said.of("checks.snapshot.name", List.copyOf(taken.keySet()));
    return Finding.of(rollback, said, advice).offering(fixes);
  }

  private static String snapshot(Node node) {
    return node instanceof DeployStep deploy
        ? deploy.getSnapshot()
        : ((PromoteStep) node).getSnapshot();
  }
}
