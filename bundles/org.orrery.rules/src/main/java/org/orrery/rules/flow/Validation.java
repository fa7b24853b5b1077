package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.flow.Flow.Arc;

/**
 * How far a version is validated, at least, wherever a node is reached.
 *
 * <p>A version is unvalidated at every start and trigger and after each training. It is tested once
 * it left a test step otherwise than as failed, and validated once it then left an approval that no
 * one can give without a validator, otherwise than as rejected. Where paths meet the least counts;
 * where a join waits for parallel branches that carry the same version, the most counts, for all of
 * them were passed. Solved as a data-flow problem: the effort is linear in nodes and transitions.
 */
public final class Validation {
  /** Neither tested nor approved since it was made. */
  public static final int UNVALIDATED = 0;

  /** Tested, not yet approved by a validator. */
  public static final int TESTED = 1;

  /** Tested, then approved by a validator. */
  public static final int VALIDATED = 2;

  private static final int LEVELS = 3;
  private static final int UNKNOWN = -2;
  private static final int NO_VERSION = -1;

  private final Flow flow;
  private final int[] makers;
  private final int[] levels;

  public Validation(Flow flow) {
    this.flow = flow;
    this.makers = makers();
    this.levels = levels();
  }

  /** Whether a step puts a version where its decisions count; a shadow's decisions do not. */
  public static boolean isProduction(Node node) {
    return node instanceof PromoteStep
        || node instanceof DeployStep deploy && deploy.getStrategy() != DeployStrategy.SHADOW;
  }

  /** Whether a test step counts: it tests something, in every member of the family. */
  public static boolean counts(TestStep test) {
    return !test.getTests().isEmpty() && test.getWhen().isEmpty();
  }

  /** Whether nobody can give an approval without a validator, in every member of the family. */
  public static boolean counts(ApprovalStep approval) {
    long validators =
        approval.getApprovers().stream().filter(r -> "validator".equals(r.getServerRole())).count();
    return approval.getWhen().isEmpty()
        && validators > 0
        && (approval.isEachRole() || validators == approval.getApprovers().size());
  }

  /** The least level at which a node can be reached. */
  public int levelAt(int node) {
    return levels[node];
  }

  /** Production steps that a version can reach before it is validated. */
  public BitSet unvalidatedProduction() {
    return flow.matching(
        n -> isProduction(n) && isReached(flow.number(n)) && levels[flow.number(n)] < VALIDATED);
  }

  /** Nodes that a new version can leave and reach one of the targets before it is validated. */
  public BitSet leadingUnvalidatedTo(BitSet targets) {
    boolean[] seen = new boolean[flow.size() * LEVELS];
    Deque<Integer> open = new ArrayDeque<>();
    targets.stream()
        .forEach(
            t -> {
              visit(t * LEVELS + UNVALIDATED, seen, open);
              visit(t * LEVELS + TESTED, seen, open);
            });
    BitSet leading = new BitSet(flow.size());
    while (!open.isEmpty()) {
      int state = open.remove();
      for (Arc arc : flow.in(state / LEVELS)) {
        if (after(arc, UNVALIDATED) == state % LEVELS) {
          leading.set(arc.from());
        }
        for (int level = 0; level < LEVELS; level++) {
          if (after(arc, level) == state % LEVELS) {
            visit(arc.from() * LEVELS + level, seen, open);
          }
        }
      }
    }
    return leading;
  }

  /**
   * A shortest way on which a version reaches a node unvalidated: from the start, trigger or
   * training at which it was so, to the node.
   */
  public List<Arc> wayTo(int target) {
    Arc[] by = new Arc[flow.size() * LEVELS];
    int[] before = new int[flow.size() * LEVELS];
    Arrays.fill(before, UNKNOWN);
    Deque<Integer> open = new ArrayDeque<>();
    for (int n = 0; n < flow.size(); n++) {
      if (isOrigin(flow.node(n)) && isReached(n)) {
        before[n * LEVELS] = NO_VERSION;
        open.add(n * LEVELS);
      }
    }
    while (!open.isEmpty()) {
      int state = open.remove();
      if (state / LEVELS == target && state % LEVELS < VALIDATED && by[state] != null) {
        return way(state, by, before);
      }
      for (Arc arc : flow.out(state / LEVELS)) {
        int next = arc.to() * LEVELS + after(arc, state % LEVELS);
        if (before[next] == UNKNOWN) {
          before[next] = state;
          by[next] = arc;
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<Arc> way(int end, Arc[] by, int[] before) {
    List<Arc> way = new ArrayList<>();
    for (int state = end; by[state] != null; state = before[state]) {
      way.add(by[state]);
    }
    Collections.reverse(way);
    return way;
  }

  private static void visit(int state, boolean[] seen, Deque<Integer> open) {
    if (!seen[state]) {
      seen[state] = true;
      open.add(state);
    }
  }

  private static boolean isRoot(Node node) {
    return node instanceof StartNode || node instanceof Trigger;
  }

  private static boolean isOrigin(Node node) {
    return isRoot(node) || node instanceof TrainStep;
  }

  private boolean isReached(int node) {
    return makers[node] != UNKNOWN;
  }

  /** The level behind a transition when its source was reached with a level. */
  private int after(Arc arc, int level) {
    Node source = flow.node(arc.from());
    if (isOrigin(source)) {
      return UNVALIDATED;
    }
    if (source instanceof TestStep test
        && counts(test)
        && arc.outcomes().contains(Outcomes.PASSED)) {
      return Math.max(level, TESTED);
    }
    if (source instanceof ApprovalStep approval
        && counts(approval)
        && level >= TESTED
        && !arc.afterFailure()
        && !arc.outcomes().contains(Outcomes.REJECT)) {
      return VALIDATED;
    }
    return level;
  }

  /**
   * Numbers the version that reaches each node: the training that made it, or, where different ones
   * meet, a number of that place. Equal numbers mean the same version on every run.
   */
  private int[] makers() {
    int[] values = new int[flow.size()];
    Arrays.fill(values, UNKNOWN);
    Deque<Integer> open = new ArrayDeque<>();
    for (int n = 0; n < flow.size(); n++) {
      if (isRoot(flow.node(n))) {
        values[n] = NO_VERSION;
        open.add(n);
      }
    }
    while (!open.isEmpty()) {
      int from = open.remove();
      int value = flow.node(from) instanceof TrainStep ? from : values[from];
      for (Arc arc : flow.out(from)) {
        int to = arc.to();
        int merged = values[to] == UNKNOWN || values[to] == value ? value : flow.size() + to;
        if (merged != values[to] && values[to] != flow.size() + to) {
          values[to] = merged;
          open.add(to);
        }
      }
    }
    return values;
  }

  private int[] levels() {
    int[] values = new int[flow.size()];
    Arrays.fill(values, VALIDATED);
    Deque<Integer> open = new ArrayDeque<>();
    for (int n = 0; n < flow.size(); n++) {
      if (isRoot(flow.node(n))) {
        values[n] = UNVALIDATED;
      }
      if (isOrigin(flow.node(n)) && isReached(n)) {
        flow.out(n).forEach(a -> open.add(a.to()));
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      int value = isRoot(flow.node(node)) ? UNVALIDATED : entry(node, values);
      if (value < values[node]) {
        values[node] = value;
        flow.out(node).forEach(a -> open.add(a.to()));
      }
    }
    return values;
  }

  private int entry(int node, int[] values) {
    boolean oneVersion = makers[node] != flow.size() + node;
    boolean parallel = flow.node(node) instanceof JoinNode && oneVersion;
    int least = VALIDATED;
    int most = UNVALIDATED;
    for (Arc arc : flow.in(node)) {
      if (isReached(arc.from())) {
        int level = after(arc, values[arc.from()]);
        least = Math.min(least, level);
        most = Math.max(most, level);
      }
    }
    return parallel ? most : least;
  }
}
