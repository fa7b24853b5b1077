package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.QuickFix;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Shares;
import org.orrery.rules.flow.Together;
import org.orrery.rules.flow.Way;

/**
 * No two deploy or promote steps of one run take snapshots of the same name: the second would
 * overwrite the first, and a rollback would go back to another state than was meant.
 *
 * <p>Steps of which a run passes only one may share a name, and so may steps that are both missing
 * in some members of the family. That is so only where runs begin at the same start: a trigger
 * fires in a run beside what the run does, and again.
 *
 * <p>The certificate says of each two that share a name what share of the run the branches hold
 * that may come to them. Where these are not found, or more than {@link #MOST} share names, there
 * is none.
 */
final class DuplicateSnapshotRule implements CertifyingByNumbers {
  /** Of more pairs nothing is written down. */
  private static final int MOST = 16;

  /** Rows of the certificate of a pair. */
  private static final int ROWS = 2;

  /** Two steps that take snapshots of the same name, in one member at least. */
  private record Pair(Node earlier, Node later) {}

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    List<Finding> findings = new ArrayList<>();
    takers(flow)
        .forEach(
            (snapshot, nodes) -> {
              for (Node node : nodes) {
                pairs(nodes, node)
                    .filter(pair -> inOneRun(flow, pair.earlier(), node))
                    .findFirst()
                    .ifPresent(
                        pair -> findings.add(finding(drawing, snapshot, pair.earlier(), node)));
              }
            });
    return findings;
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    Flow flow = drawing.flow();
    List<Pair> pairs = pairs(flow);
    List<int[]> claim = new ArrayList<>();
    claim.add(new int[] {pairs.size()});
    if (pairs.size() <= MOST) {
      pairs.forEach(pair -> shares(flow, pair).claim().ifPresent(claim::addAll));
    }
    return Optional.of(claim).filter(rows -> isProvedBy(rows, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    Flow flow = drawing.flow();
    List<Pair> pairs = pairs(flow);
    int[] first = claim.getFirst();
    return first.length == 1
        && first[0] == pairs.size()
        && pairs.size() <= MOST
        && claim.size() == 1 + ROWS * pairs.size()
        && IntStream.range(0, pairs.size())
            .allMatch(
                i ->
                    areExclusive(
                        flow, pairs.get(i), claim.subList(1 + ROWS * i, 1 + ROWS * (i + 1))));
  }

  private static boolean areExclusive(Flow flow, Pair pair, List<int[]> shares) {
    return beginAlike(flow, pair.earlier(), pair.later()) && shares(flow, pair).isShownBy(shares);
  }

  private static Shares shares(Flow flow, Pair pair) {
    return new Shares(flow, only(flow, pair.earlier()), only(flow, pair.later()));
  }

  /** All pairs, or some more than are written down. */
  private static List<Pair> pairs(Flow flow) {
    return takers(flow).values().stream()
        .flatMap(nodes -> nodes.stream().flatMap(node -> pairs(nodes, node)))
        .limit(MOST + 1L)
        .toList();
  }

  private static Stream<Pair> pairs(List<Node> nodes, Node later) {
    return nodes.stream()
        .takeWhile(earlier -> earlier != later)
        .filter(earlier -> earlier.getWhen().isEmpty() || later.getWhen().isEmpty())
        .map(earlier -> new Pair(earlier, later));
  }

  private static Map<String, List<Node>> takers(Flow flow) {
    Map<String, List<Node>> takers = new LinkedHashMap<>();
    BitSet possible = flow.of(DeployStep.class, PromoteStep.class);
    for (int n = possible.nextSetBit(0); n >= 0; n = possible.nextSetBit(n + 1)) {
      Node node = flow.node(n);
      String snapshot = snapshot(node);
      if (!Names.blank(snapshot)) {
        takers.computeIfAbsent(snapshot, s -> new ArrayList<>()).add(node);
      }
    }
    return takers;
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
    if (!beginAlike(flow, one, other)) {
      return true;
    }
    int node = flow.number(one);
    Together together = new Together(flow, only(flow, one), only(flow, other));
    return !together.walk(node).isEmpty() || together.beside(node) >= 0;
  }

  /** Whether both are come to from starts alone, and from one of them both are. */
  private static boolean beginAlike(Flow flow, Node one, Node other) {
    BitSet roots = roots(flow, one);
    BitSet others = roots(flow, other);
    BitSet triggers = flow.of(Trigger.class);
    return roots.intersects(others) && !roots.intersects(triggers) && !others.intersects(triggers);
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
