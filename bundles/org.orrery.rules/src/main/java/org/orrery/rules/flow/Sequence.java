package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
public final class Sequence implements Lasting {
  /** Rows of a claim. */
  static final int ROWS = 2;

  private static final int UNKNOWN = -2;
  private static final int BEGINNING = -1;

  private final Flow flow;
  private final BitSet roots;
  private final Predicate<Arc> restarts;
  private final int start;
  private final List<Predicate<Arc>> steps;
  private final Origins origins;
  private final int[] levels;

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
    this.roots = origins.roots();
    this.restarts = origins.restarts();
    this.start = start;
    this.steps = steps;
    this.levels = claimed == null ? levels() : claimed;
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
    BitSet all = flow.all();
    return all.stream().allMatch(n -> isInductive(n, all));
  }

  /** Also the same nodes must be reached: a join may count for more than its reached branches. */
  @Override
  public boolean stands(Flow now, BitSet touched) {
    BitSet all = flow.all();
    return touched.stream().allMatch(n -> isInductive(n, all) && origins.isReachedStill(n));
  }

  private boolean isInductive(int n, BitSet all) {
    if (levels[n] < 0 || levels[n] > top()) {
      return false;
    }
    int entry = entry(n, levels, all);
    int most = roots.get(n) ? Math.min(start, entry) : entry;
    return origins.isInductive(n) && (!isReached(n) || levels[n] <= most);
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
    if (restarts.test(arc)) {
      return 0;
    }
    return level < top() && steps.get(level).test(arc) ? level + 1 : level;
  }

  /**
   * A shortest walk on which a node is reached before all steps were passed: from the root, or the
   * transition at which the count began again, to the node.
   */
  public List<Arc> wayTo(int target) {
    int width = top() + 1;
    Arc[] by = new Arc[flow.size() * width];
    int[] before = new int[flow.size() * width];
    Arrays.fill(before, UNKNOWN);
    NumberQueue open = new NumberQueue();
    if (start < top()) {
      roots.stream().map(n -> n * width + start).forEach(open::add);
      roots.stream().forEach(n -> before[n * width + start] = BEGINNING);
    }
    BitSet restarting = origins.restarting();
    for (int n = restarting.nextSetBit(0); n >= 0; n = restarting.nextSetBit(n + 1)) {
      for (Arc arc : flow.out(n)) {
        int state = arc.to() * width + behind(arc, 0);
        if (restarts.test(arc) && before[state] == UNKNOWN) {
          before[state] = BEGINNING;
          by[state] = arc;
          open.add(state);
        }
      }
    }
    while (!open.isEmpty()) {
      int state = open.remove();
      int level = state % width;
      if (state / width == target && level < top() && by[state] != null) {
        return walk(state, by, before);
      }
      for (Arc arc : flow.out(state / width)) {
        int next = arc.to() * width + behind(arc, level);
        if (before[next] == UNKNOWN) {
          before[next] = state;
          by[next] = arc;
          open.add(next);
        }
      }
    }
    return List.of();
  }

  /** The level at which a transition leads to its target, where the other branches count too. */
  private int behind(Arc arc, int level) {
    int after = after(arc, level);
    int others = levels[arc.to()];
    return others > after && joinsAll(arc.to()) ? others : after;
  }

  /** Whether a node waits for branches that all count from the same place. */
  boolean joinsAll(int node) {
    return origins.joinsAll(node);
  }

  private static List<Arc> walk(int end, Arc[] by, int[] before) {
    List<Arc> walk = new ArrayList<>();
    for (int state = end; state >= 0 && by[state] != null; state = before[state]) {
      walk.add(by[state]);
    }
    Collections.reverse(walk);
    return walk;
  }

  private int[] levels() {
    int[] values = new int[flow.size()];
    BitSet counting = (BitSet) origins.restarting().clone();
    steps.forEach(step -> counting.or(Leaving.sources(flow, step)));
    Arrays.fill(values, top());
    NumberQueue open = new NumberQueue();
    roots.stream().forEach(n -> values[n] = start);
    BitSet begin = (BitSet) origins.restarting().clone();
    begin.or(roots);
    begin.stream().forEach(n -> flow.putBehind(n, open));
    while (!open.isEmpty()) {
      int node = open.remove();
      int value = Math.min(entry(node, values, counting), roots.get(node) ? start : top());
      if (value < values[node]) {
        values[node] = value;
        flow.putBehind(node, open);
      }
    }
    return values;
  }

  /**
   * @param counting nodes behind which the level may be another
   */
  private int entry(int node, int[] values, BitSet counting) {
    int least = top();
    int most = 0;
    int[] sources = flow.sources(node);
    for (int i = 0; i < sources.length; i++) {
      int from = sources[i];
      if (isReached(from)) {
        int level = values[from];
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
