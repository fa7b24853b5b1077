package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.rules.QuickFix;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Together;
import org.orrery.rules.flow.Way;

/**
 * No two deploy or promote steps of one run take snapshots of the same name: the second would
 * overwrite the first, and a rollback would go back to another state than was meant.
 *
 * <p>Steps of which a run passes only one may share a name, and so may steps that are both missing
 * in some members of the family.
 */
final class DuplicateSnapshotRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    Map<String, List<Node>> takers = new LinkedHashMap<>();
    BitSet possible = drawing.flow().of(DeployStep.class, PromoteStep.class);
    for (int n = possible.nextSetBit(0); n >= 0; n = possible.nextSetBit(n + 1)) {
      Node node = drawing.flow().node(n);
      String snapshot = snapshot(node);
      if (!Names.blank(snapshot)) {
        takers.computeIfAbsent(snapshot, s -> new ArrayList<>()).add(node);
      }
    }
    List<Finding> findings = new ArrayList<>();
    takers.forEach(
        (snapshot, nodes) -> {
          for (Node node : nodes) {
            nodes.stream()
                .takeWhile(earlier -> earlier != node)
                .filter(earlier -> inOneRun(drawing.flow(), earlier, node))
                .findFirst()
                .ifPresent(earlier -> findings.add(finding(drawing, snapshot, earlier, node)));
          }
        });
    return findings;
  }

  private static String snapshot(Node node) {
    return switch (node) {
      case DeployStep deploy -> deploy.getSnapshot();
      case PromoteStep promote -> promote.getSnapshot();
      default -> null;
    };
  }

  /** Different paths are taken by one run, beside each other. */
  private static boolean inOneRun(Flow flow, Node one, Node other) {
    if (!one.getWhen().isEmpty() && !other.getWhen().isEmpty()) {
      return false;
    }
    BitSet roots = roots(flow, one);
    if (!roots.intersects(roots(flow, other))) {
      return true;
    }
    int node = flow.number(one);
    Together together = new Together(flow, only(flow, one), only(flow, other));
    return !together.walk(node).isEmpty() || together.beside(node) >= 0;
  }

  private static BitSet roots(Flow flow, Node node) {
    BitSet leading = flow.backwards(only(flow, node));
    leading.and(flow.roots());
    return leading;
  }

  private static BitSet only(Flow flow, Node node) {
    BitSet one = new BitSet(flow.size());
    one.set(flow.number(node));
    return one;
  }

  private static Finding finding(Drawing drawing, String snapshot, Node earlier, Node later) {
    Flow flow = drawing.flow();
    List<Arc> walk =
        new Together(flow, only(flow, earlier), only(flow, later)).walk(flow.number(earlier));
    return Finding.of(later, "checks.snapshot.twice", Names.of(later), snapshot, Names.of(earlier))
        .offering(fixes(drawing, snapshot, later))
        .shownBy(Way.of(flow, walk));
  }

  /** Offered where it is clear which rollbacks belong to the later step. */
  private static List<QuickFix> fixes(Drawing drawing, String snapshot, Node later) {
    Flow flow = drawing.flow();
    BitSet behind = flow.behind(flow.number(later));
    List<RollbackStep> named =
        drawing.nodes(RollbackStep.class).stream()
            .filter(r -> snapshot.equals(r.getSnapshot()))
            .toList();
    List<RollbackStep> own = named.stream().filter(r -> behind.get(flow.number(r))).toList();
    return own.isEmpty() || own.size() == named.size()
        ? List.of()
        : List.of(Fixes.nameSnapshot(later, own));
  }
}
