package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.orrery.rules.flow.Flow.Arc;

/**
 * How far a sequence of steps was passed, at least, wherever a node is reached.
 *
 * <p>Level k means that the first k steps were passed in their order since the path began or since
 * it last took a transition that starts the count again. Where paths meet the least counts; where a
 * join waits for parallel branches among which no count was started again, the most counts, for all
 * of them were passed. This is the meet-over-all-paths solution of a monotone data-flow problem
 * (Kildall 1973): the effort is linear in nodes and transitions for a given number of steps.
 */
public final class Sequence {
  /** Rows of a claim. */
  static final int ROWS = 2;

  /** How far numbers and levels are sought anew around touched nodes, before all are. */
  private static final int ROUNDS = 8;

  private final Flow flow;
  private final int start;
  private final List<Predicate<Arc>> steps;
  private Origins origins;
  private int[] levels;

  /** The nodes that were reached when {@link #levels} were last right. */
  private BitSet reached;

  /**
   * @param roots where paths begin
   * @param restarts transitions behind which the count begins again at 0
   * @param start level at the roots
   * @param steps whether leaving a node by a transition counts as the step of that place
   */
  public Sequence(
      Flow flow, BitSet roots, Predicate<Arc> restarts, int start, List<Predicate<Arc>> steps) {
    this(Origins.of(flow, roots, restarts), start, steps);
  }

  /**
   * @param origins where the count begins, and begins again
   */
  public Sequence(Origins origins, int start, List<Predicate<Arc>> steps) {
    this(origins, start, steps, null);
  }

  private Sequence(Origins origins, int start, List<Predicate<Arc>> steps, int[] claimed) {
    this.origins = origins;
    this.flow = origins.flow();
    this.start = start;
    this.steps = steps;
    this.levels = claimed == null ? new int[flow.size()] : claimed;
    if (claimed == null) {
      find();
    }
  }

  /**
   * Levels and origins that somebody claims, as {@link #claim} gives them.
   *
   * @return nothing when they are not right: linear effort, nothing is computed
   */
  public static Optional<Sequence> claimed(
      Flow flow,
      BitSet roots,
      Predicate<Arc> restarts,
      int start,
      List<Predicate<Arc>> steps,
      List<int[]> claim) {
    if (claim.size() != ROWS || claim.stream().anyMatch(c -> c.length != flow.size())) {
      return Optional.empty();
    }
    Origins origins = Origins.claimed(flow, roots, restarts, claim.get(1));
    Sequence claimed = new Sequence(origins, start, steps, claim.get(0));
    return claimed.isInductive() ? Optional.of(claimed) : Optional.empty();
  }

  /** The level and the origin of each node, which prove themselves right. */
  public List<int[]> claim() {
    return List.of(levels.clone(), origins.claim());
  }

  /** Whether what is said of each node follows from what is said of those before it. */
  private boolean isInductive() {
    return Arrays.stream(levels).allMatch(level -> level >= 0 && level <= top())
        && wrong(flow.all(), countingNow()).isEmpty();
  }

  /**
   * Why none of some nodes is {@linkplain #reachedEarly reached early}, which none is. What is said
   * of nodes that were touched, and so may be reached where they were not, follows from what is
   * said of those around them.
   */
  public Lasting reachingLate(BitSet nodes) {
    origins.settle();
    reached = origins.reached();
    return (now, touched) -> {
      if (!origins.knowsReached(touched)) {
        return false;
      }
      BitSet open = flow.withThoseBehind(Flow.differing(reached, origins.reached()));
      open.or(touched);
      reached = origins.reached();
      return mend(open, nodes, n -> false);
    };
  }

  /**
   * The same of a count that begins wherever paths begin, also after starts or triggers were put in
   * or taken out.
   */
  public Lasting reachingLateFromAnyRoot(BitSet nodes) {
    return reachingLateFromAnyRoot(nodes, n -> false);
  }

  private Lasting reachingLateFromAnyRoot(BitSet nodes, IntPredicate excused) {
    origins.settle();
    return (now, touched) -> {
      origins = origins.beginningAt(now.roots());
      return mend(touched, nodes, excused);
    };
  }

  /**
   * The same, also after other nodes became such behind which the count begins again, and with
   * nodes that may be reached early.
   *
   * @param restarting these nodes as they are when it is asked
   * @param excused of a touched node that may be reached early, whether it may
   */
  public Lasting reachingLateFromAnyRoot(BitSet nodes, BitSet restarting, IntPredicate excused) {
    origins = origins.restartingBehind(restarting);
    return reachingLateFromAnyRoot(nodes, excused);
  }

  /**
   * Whether no node of a set is reached early after transitions were led elsewhere. Of what is not
   * reached nothing is said; it is touched when it comes to be.
   */
  private boolean mend(BitSet touched, BitSet late, IntPredicate excused) {
    BitSet counting = countingNow();
    BitSet open = (BitSet) touched.clone();
    open.and(origins.reached());
    Sequence mended = this;
    BitSet wrong = wrong(open, counting);
    for (int round = 0; round < ROUNDS && !wrong.isEmpty(); round++) {
      open.or(wrong);
      mended = reckoned(open, counting);
      wrong = mended.wrong(open, counting);
    }
    open.and(late);
    boolean stands = wrong.isEmpty() && mended.reachedEarly(open).stream().allMatch(excused);
    if (stands) {
      origins = mended.origins;
      levels = mended.levels;
    }
    return stands;
  }

  /** The nodes behind which the level may be another, as far as is seen without looking at all. */
  private BitSet countingNow() {
    BitSet counting = (BitSet) Leaving.known(flow, origins.restarts()).clone();
    steps.forEach(step -> counting.or(Leaving.known(flow, step)));
    return counting;
  }

  /** Nodes of a set, and behind it, of which what is said does not follow. */
  private BitSet wrong(BitSet open, BitSet counting) {
    BitSet wrong = new BitSet(flow.size());
    BitSet looked = flow.withThoseBehind(open);
    origins.addWrong(open, wrong);
    for (int n = looked.nextSetBit(0); n >= 0; n = looked.nextSetBit(n + 1)) {
      if (!hasRightLevel(n, counting)) {
        wrong.set(n);
      }
    }
    return wrong;
  }

  /** The same, where what is said of some nodes is found anew from those around them. */
  private Sequence reckoned(BitSet open, BitSet counting) {
    Sequence anew = new Sequence(origins.renumbered(open), start, steps, levels.clone());
    NumberQueue queue = new NumberQueue();
    for (int n = open.nextSetBit(0); n >= 0; n = open.nextSetBit(n + 1)) {
      anew.levels[n] = roots().get(n) ? start : top();
      queue.add(n);
    }
    anew.lower(queue, open, counting);
    return anew;
  }

  /**
   * @param counting nodes behind which the level may be another
   */
  private boolean hasRightLevel(int n, BitSet counting) {
    return levels[n] == 0 || !isReached(n) || levels[n] <= least(n, counting);
  }

  private int least(int node, BitSet counting) {
    int entry = entry(node, counting);
    return roots().get(node) ? Math.min(start, entry) : entry;
  }

  /** The level at which all steps were passed. */
  public int top() {
    return steps.size();
  }

  /** The least level at which a node can be reached; the top where it is not reached. */
  public int levelAt(int node) {
    return levels[node];
  }

  /** Whether a path leads from a root to the node. */
  public boolean isReached(int node) {
    return origins.isReached(node);
  }

  /** The nodes of a set that can be reached before all steps were passed. */
  public BitSet reachedEarly(BitSet nodes) {
    BitSet early = new BitSet(flow.size());
    nodes.stream().filter(n -> isReached(n) && levels[n] < top()).forEach(early::set);
    return early;
  }

  /** The level behind a transition when its source was reached with a level. */
  public int after(Arc arc, int level) {
    if (restarts(arc)) {
      return 0;
    }
    return level < top() && steps.get(level).test(arc) ? level + 1 : level;
  }

  /**
   * A shortest walk on which a node is reached before all steps were passed: from the root, or the
   * transition at which the count began again, to the node.
   */
  public List<Arc> wayTo(int target) {
    return new EarlyWay(flow, this).to(target);
  }

  /** The nodes where paths begin. */
  BitSet roots() {
    return origins.roots();
  }

  /** The level at the roots. */
  int start() {
    return start;
  }

  /** Whether the count begins again behind a transition. */
  boolean restarts(Arc arc) {
    return origins.restarts().test(arc);
  }

  /** The reached nodes behind which the count can begin again. */
  BitSet restarting() {
    return origins.restarting();
  }

  /** The nodes behind which the level may be another. */
  BitSet counting() {
    BitSet counting = origins.restarting();
    steps.forEach(step -> counting.or(Leaving.sources(flow, step)));
    return counting;
  }

  /** Whether a node waits for branches that all count from the same place. */
  boolean joinsAll(int node) {
    return origins.joinsAll(node);
  }

  private void find() {
    Arrays.fill(levels, top());
    NumberQueue open = new NumberQueue();
    roots().stream().forEach(n -> levels[n] = start);
    BitSet begin = origins.restarting();
    begin.or(roots());
    begin.stream().forEach(n -> flow.putBehind(n, open));
    lower(open, flow.all(), counting());
  }

  /**
   * @param open nodes that are looked at
   * @param within those that may receive another level
   * @param counting nodes behind which the level may be another
   */
  private void lower(NumberQueue open, BitSet within, BitSet counting) {
    while (!open.isEmpty()) {
      int node = open.remove();
      int value = least(node, counting);
      if (value < levels[node] && within.get(node)) {
        levels[node] = value;
        flow.putBehind(node, open);
      }
    }
  }

  /**
   * @param counting nodes behind which the level may be another
   */
  private int entry(int node, BitSet counting) {
    int least = top();
    int most = 0;
    int[] sources = flow.sources(node);
    for (int i = 0; i < sources.length; i++) {
      int from = sources[i];
      if (isReached(from)) {
        int level = levels[from];
        if (counting.get(from)) {
          level = after(flow.in(node).get(i), level);
        }
        least = Math.min(least, level);
        most = Math.max(most, level);
      }
    }
    return least != most && joinsAll(node) ? most : least;
  }
}
