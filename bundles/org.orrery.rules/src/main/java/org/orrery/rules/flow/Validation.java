package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
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
 * one can give without a validator, otherwise than as rejected. Where paths meet and join, the
 * levels count as {@link Sequence} says.
 */
public final class Validation implements Lasting {
  /** Neither tested nor approved since it was made. */
  public static final int UNVALIDATED = 0;

  /** Tested, not yet approved by a validator. */
  public static final int TESTED = 1;

  /** Tested, then approved by a validator. */
  public static final int VALIDATED = 2;

  private static final int LEVELS = 3;

  /** What counts by something that no step says itself. */
  public static final List<Sort> SORTS = List.of(new Approvals());

  /** Approvals that count. */
  private static final class Approvals implements Sort {
    @Override
    public boolean mayBe(EClass kind) {
      return LifecyclePackage.eINSTANCE.getApprovalStep().isSuperTypeOf(kind);
    }

    @Override
    public boolean selects(Element element) {
      return counts((ApprovalStep) element);
    }

    @Override
    public Sight sight() {
      return new Sight(Set.of("approvers", "eachRole", "when"), Set.of("serverRole"));
    }
  }

  private final Flow flow;
  private final Sequence sequence;

  /** Why all production is reached validated, where it is. */
  private Lasting late;

  private BitSet production;

  public Validation(Flow flow) {
    this.flow = flow;
    this.sequence = new Sequence(flow, flow.roots(), origins(flow), UNVALIDATED, steps(flow));
    this.production = production(flow);
    this.late =
        unvalidatedProduction().isEmpty()
            ? sequence.reachingLateFromAnyRoot(production)
            : (now, touched) -> false;
  }

  /** Whether production still is reached validated only, where it was. */
  @Override
  public boolean stands(Flow now, BitSet touched) {
    BitSet all = production(now);
    if (!production.equals(all)) {
      production = all;
      late = sequence.reachingLateFromAnyRoot(all);
    }
    return late.stands(now, touched);
  }

  /** Levels of all nodes, from which others can tell that production is reached validated only. */
  public List<int[]> claim() {
    return sequence.claim();
  }

  /** Whether a claim, whoever made it, shows that no version reaches production unvalidated. */
  public static boolean isProvedBy(List<int[]> claim, Flow flow) {
    return claimed(claim, flow)
        .filter(sequence -> sequence.reachedEarly(production(flow)).isEmpty())
        .isPresent();
  }

  private static Optional<Sequence> claimed(List<int[]> claim, Flow flow) {
    return Sequence.claimed(flow, flow.roots(), origins(flow), UNVALIDATED, steps(flow), claim);
  }

  /**
   * The same for what is made at some nodes: where another version may reach production
   * unvalidated, it also says how much that which is made there lacks at each node.
   */
  public List<int[]> claim(BitSet made) {
    List<int[]> claim = new ArrayList<>(claim());
    if (!unvalidatedProduction().isEmpty()) {
      claim.add(lack(flow, sequence, made).upTo(LEVELS).orElseThrow());
    }
    return claim;
  }

  /** Whether a claim shows that nothing made at some nodes reaches production unvalidated. */
  public static boolean isProvedBy(List<int[]> claim, Flow flow, BitSet made) {
    Optional<Sequence> claimed =
        claim.size() < Sequence.ROWS
            ? Optional.empty()
            : claimed(claim.subList(0, Sequence.ROWS), flow);
    if (claimed.isEmpty()) {
      return false;
    }
    BitSet early = claimed.get().reachedEarly(production(flow));
    int[] lacks = claim.getLast();
    return early.isEmpty()
        ? claim.size() == Sequence.ROWS
        : claim.size() == Sequence.ROWS + 1
            && lack(flow, claimed.get(), made).isRight(lacks)
            && early.stream().allMatch(n -> lacks[n] <= LEVELS - VALIDATED);
  }

  /** How many levels from the last one on what is made at some nodes has not come to, at most. */
  private static Carried lack(Flow flow, Sequence sequence, BitSet made) {
    return new Carried(
        flow, made, (arc, lack) -> LEVELS - sequence.after(arc, LEVELS - Math.min(lack, LEVELS)));
  }

  private static Predicate<Arc> origins(Flow flow) {
    return new Leaving.OfTypes(
        List.of(StartNode.class, Trigger.class, TrainStep.class),
        arc -> isOrigin(flow.node(arc.from())));
  }

  private static List<Predicate<Arc>> steps(Flow flow) {
    return List.of(
        new Leaving.OfTypes(List.of(TestStep.class), arc -> tests(flow, arc)),
        new Leaving.OfTypes(List.of(ApprovalStep.class), arc -> validates(flow, arc)));
  }

  /** Whether a step puts a version where its decisions count; a shadow's decisions do not. */
  public static boolean isProduction(Node node) {
    return node instanceof PromoteStep
        || node instanceof DeployStep deploy && deploy.getStrategy() != DeployStrategy.SHADOW;
  }

  /** The steps that put a version where its decisions count. */
  public static BitSet production(Flow flow) {
    return flow.matching(flow.of(PromoteStep.class, DeployStep.class), Validation::isProduction);
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
    return sequence.levelAt(node);
  }

  /** Production steps that a version can reach before it is validated. */
  public BitSet unvalidatedProduction() {
    return sequence.reachedEarly(production(flow));
  }

  /** Nodes that a new version can leave and reach one of the targets before it is validated. */
  public BitSet leadingUnvalidatedTo(BitSet targets) {
    boolean[] seen = new boolean[flow.size() * LEVELS];
    NumberQueue open = new NumberQueue();
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
        if (sequence.after(arc, UNVALIDATED) == state % LEVELS) {
          leading.set(arc.from());
        }
        for (int level = 0; level < LEVELS; level++) {
          if (sequence.after(arc, level) == state % LEVELS) {
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
    return sequence.wayTo(target);
  }

  /** A shortest way on which what a node has made reaches one of the targets unvalidated. */
  public List<Arc> wayFrom(int origin, BitSet targets) {
    Arc[] by = new Arc[flow.size() * LEVELS];
    int[] before = new int[flow.size() * LEVELS];
    NumberQueue open = new NumberQueue();
    follow(origin, UNVALIDATED, -1, by, before, open);
    while (!open.isEmpty()) {
      int state = open.remove();
      if (targets.get(state / LEVELS) && state % LEVELS < VALIDATED) {
        LinkedList<Arc> way = new LinkedList<>();
        for (int at = state; at >= 0; at = before[at]) {
          way.addFirst(by[at]);
        }
        return way;
      }
      follow(state / LEVELS, state % LEVELS, state, by, before, open);
    }
    return List.of();
  }

  private void follow(int node, int level, int state, Arc[] by, int[] before, NumberQueue open) {
    for (Arc arc : flow.out(node)) {
      int next = arc.to() * LEVELS + sequence.after(arc, level);
      if (by[next] == null) {
        by[next] = arc;
        before[next] = state;
        open.add(next);
      }
    }
  }

  private static void visit(int state, boolean[] seen, NumberQueue open) {
    if (!seen[state]) {
      seen[state] = true;
      open.add(state);
    }
  }

  private static boolean isOrigin(Node node) {
    return Flow.isRoot(node) || node instanceof TrainStep;
  }

  private static boolean tests(Flow flow, Arc arc) {
    return flow.node(arc.from()) instanceof TestStep test
        && counts(test)
        && arc.outcomes().contains(Outcomes.PASSED);
  }

  private static boolean validates(Flow flow, Arc arc) {
    return flow.node(arc.from()) instanceof ApprovalStep approval
        && counts(approval)
        && !arc.afterFailure()
        && !arc.outcomes().contains(Outcomes.REJECT);
  }
}
