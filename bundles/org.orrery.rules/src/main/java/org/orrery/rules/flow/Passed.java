package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Which of several steps come before which nodes: one pass over the flow tells it of 64 steps.
 *
 * <p>That a step was passed is what a {@link Sequence} of it alone says, counted from where paths
 * begin: it was left on every path, and not by a failure or time-out; before a join on one branch.
 */
public final class Passed {
  /** Of how many steps one pass tells. */
  private static final int AT_ONCE = Long.SIZE;

  /** Of more steps nothing is written down. */
  public static final int MOST = 1_024;

  private final Drawing drawing;
  private final Flow flow;

  /** In order; each has a bit in the row of its group. */
  private final int[] steps;

  private final int[] roots;

  /** By group and node: which steps lead to it. */
  private final long[][] leading;

  /** By group and node: which steps were passed wherever it is reached. */
  private final long[][] passed;

  /** By group and node: which roots lead to it. */
  private final long[][] begun;

  /**
   * @param steps those of which is asked
   */
  public Passed(Drawing drawing, BitSet steps) {
    this.drawing = drawing;
    this.flow = drawing.flow();
    this.steps = steps.stream().toArray();
    this.roots = flow.roots().stream().toArray();
    this.leading = new long[groups(this.steps)][];
    this.passed = new long[groups(this.steps)][];
    this.begun = new long[groups(this.roots)][];
  }

  private static int groups(int[] nodes) {
    return (nodes.length + AT_ONCE - 1) / AT_ONCE;
  }

  /**
   * Which of the steps were passed wherever a node is reached: of each group two halves of the bits
   * of each node, one group also where there are no steps.
   */
  public List<int[]> claim() {
    BitSet reached = flow.fromRoots();
    List<int[]> claim = new ArrayList<>();
    for (int group = 0; group < groupsClaimed(steps.length); group++) {
      long[] levels = steps.length == 0 ? new long[flow.size()] : levels(bits(steps, group));
      long all = all(group);
      int[] low = new int[flow.size()];
      int[] high = new int[flow.size()];
      for (int n = reached.nextSetBit(0); n >= 0; n = reached.nextSetBit(n + 1)) {
        low[n] = (int) (levels[n] & all);
        high[n] = (int) ((levels[n] & all) >>> Integer.SIZE);
      }
      claim.add(low);
      claim.add(high);
    }
    return claim;
  }

  private static int groupsClaimed(int steps) {
    return Math.max(1, (steps + AT_ONCE - 1) / AT_ONCE);
  }

  /** The bits of all steps of a group. */
  private long all(int group) {
    int members = Math.min(AT_ONCE, steps.length - group * AT_ONCE);
    return members == AT_ONCE ? -1 : (1L << members) - 1;
  }

  /** The same by what somebody claims; nothing where that is wrong. Linear effort. */
  public static Optional<Passed> claimed(Drawing drawing, BitSet steps, List<int[]> claim) {
    int size = drawing.flow().size();
    int asked = steps.cardinality();
    if (asked > MOST
        || claim.size() != 2 * groupsClaimed(asked)
        || claim.stream().anyMatch(row -> row.length != size)) {
      return Optional.empty();
    }
    Passed passed = new Passed(drawing, steps);
    for (int group = 0; group < groupsClaimed(asked); group++) {
      int[] low = claim.get(2 * group);
      int[] high = claim.get(2 * group + 1);
      long[] levels = new long[size];
      Arrays.setAll(levels, n -> Integer.toUnsignedLong(low[n]) | (long) high[n] << Integer.SIZE);
      if (!passed.follows(group, levels)) {
        return Optional.empty();
      }
    }
    return Optional.of(passed);
  }

  /** Whether what is said of each reached node follows from those before it; then it is kept. */
  private boolean follows(int group, long[] levels) {
    flow.all().stream().filter(n -> !flow.fromRoots().get(n)).forEach(n -> levels[n] = -1);
    if (steps.length > 0) {
      long[] bits = bits(steps, group);
      Origins origins = drawing.origins(flow.roots(), new BitSet());
      BitSet reached = (BitSet) flow.fromRoots().clone();
      if (reached.stream().anyMatch(n -> (levels[n] & ~entry(n, bits, levels, origins)) != 0)
          || flow.roots().stream().anyMatch(n -> levels[n] != 0)) {
        return false;
      }
      passed[group] = levels;
    }
    return true;
  }

  /** Whether a path leads from a step to a node. */
  public boolean leads(int step, int node) {
    return isKept(leading, step, node, this::ways);
  }

  /** Whether a step was passed wherever a node is reached. */
  public boolean isBefore(int step, int node) {
    return isKept(passed, step, node, this::levels);
  }

  /** Whether paths lead to both nodes from where one begins. */
  public boolean beginTogether(int one, int other) {
    for (int group = 0; group < begun.length; group++) {
      if (begun[group] == null) {
        begun[group] = ways(bits(roots, group));
      }
      if ((begun[group][one] & begun[group][other]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** What is kept of a step and a node; of all steps of its group it is found by one pass. */
  private boolean isKept(long[][] kept, int step, int node, UnaryOperator<long[]> pass) {
    int place = Arrays.binarySearch(steps, step);
    int group = place / AT_ONCE;
    if (kept[group] == null) {
      kept[group] = pass.apply(bits(steps, group));
    }
    return (kept[group][node] >>> place % AT_ONCE & 1) != 0;
  }

  /** The bit of each node of a group. */
  private long[] bits(int[] nodes, int group) {
    long[] bits = new long[flow.size()];
    int end = Math.min(nodes.length, (group + 1) * AT_ONCE);
    for (int place = group * AT_ONCE; place < end; place++) {
      bits[nodes[place]] = 1L << place % AT_ONCE;
    }
    return bits;
  }

  private long[] ways(long[] bits) {
    long[] from = bits.clone();
    NumberQueue open = new NumberQueue();
    for (int n = 0; n < bits.length; n++) {
      if (bits[n] != 0) {
        open.add(n);
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int to : flow.targets(node)) {
        if ((from[node] & ~from[to]) != 0) {
          from[to] |= from[node];
          open.add(to);
        }
      }
    }
    return from;
  }

  private long[] levels(long[] bits) {
    Origins origins = drawing.origins(flow.roots(), new BitSet());
    long[] levels = new long[flow.size()];
    Arrays.fill(levels, -1);
    NumberQueue open = new NumberQueue();
    for (int root : roots) {
      levels[root] = 0;
      flow.putBehind(root, open);
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      long level = entry(node, bits, levels, origins);
      if ((levels[node] & ~level) != 0) {
        levels[node] &= level;
        flow.putBehind(node, open);
      }
    }
    return levels;
  }

  private long entry(int node, long[] bits, long[] levels, Origins origins) {
    long least = -1;
    long most = 0;
    for (Arc arc : flow.in(node)) {
      if (origins.isReached(arc.from())) {
        long level = levels[arc.from()] | (arc.afterFailure() ? 0 : bits[arc.from()]);
        least &= level;
        most |= level;
      }
    }
    return origins.joinsAll(node) ? most : least;
  }
}
