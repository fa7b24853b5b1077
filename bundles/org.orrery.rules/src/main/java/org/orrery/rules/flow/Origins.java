package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * From where a count of passed steps began wherever a node is reached: the node behind which it
 * last began again, or, where different ones meet, a number of that place. Equal numbers mean the
 * same count on every run.
 */
public final class Origins {
  private static final int UNKNOWN = -2;
  private static final int BEGINNING = -1;

  /**
   * How often a node may be numbered anew; then it keeps a number of its own until all are known.
   */
  private static final int CHANGES = 8;

  private final Flow flow;
  private final BitSet roots;
  private final Predicate<Arc> restarts;

  /** Nodes behind which the count can begin again; nothing in a claim of somebody else. */
  private final BitSet restarting;

  /** The nodes to which paths lead. */
  private final Supplier<BitSet> reached;

  /** Whether the same nodes are reached still, where the flow does not see to that. */
  private final Lasting lasting;

  /** Null until they are asked for. */
  private int[] numbers;

  private Origins(
      Flow flow,
      BitSet roots,
      Predicate<Arc> restarts,
      BitSet restarting,
      Supplier<BitSet> reached,
      Lasting lasting,
      int[] numbers) {
    this.flow = flow;
    this.roots = roots;
    this.restarts = restarts;
    this.restarting = restarting;
    this.reached = reached;
    this.lasting = lasting;
    this.numbers = numbers;
  }

  /**
   * @param roots where paths begin
   * @param restarts transitions behind which the count begins again
   */
  static Origins of(Flow flow, BitSet roots, Predicate<Arc> restarts) {
    Reach own = roots.equals(flow.roots()) ? null : new Reach(flow, roots, true);
    return new Origins(
        flow,
        roots,
        restarts,
        Leaving.sources(flow, restarts),
        own == null ? flow::fromRoots : own::nodes,
        own == null ? (now, touched) -> roots.equals(now.roots()) : own,
        null);
  }

  /** The numbers of the nodes; found when they are first asked for, as few counts need them. */
  private int[] numbers() {
    if (numbers == null) {
      numbers = new int[flow.size()];
      Arrays.fill(numbers, UNKNOWN);
      find(roots, flow.all());
      merge();
    }
    return numbers;
  }

  /** Finds the numbers before the flow becomes another. */
  void settle() {
    numbers();
  }

  /** Numbers that somebody says are right; they are when none {@linkplain #addWrong is wrong}. */
  static Origins claimed(Flow flow, BitSet roots, Predicate<Arc> restarts, int[] numbers) {
    BitSet reached = roots.equals(flow.roots()) ? flow.fromRoots() : flow.forwards(roots);
    return new Origins(
        flow, roots, restarts, new BitSet(), () -> reached, (now, led) -> false, numbers);
  }

  /**
   * The same, where nodes are numbered anew, from those around them.
   *
   * @param open the nodes
   */
  Origins renumbered(BitSet open) {
    Origins origins =
        new Origins(flow, roots, restarts, flow.all(), reached, lasting, numbers().clone());
    BitSet begin = (BitSet) open.clone();
    open.stream().forEach(n -> origins.numbers[n] = UNKNOWN);
    begin.and(reached());
    origins.find(begin, open);
    return origins;
  }

  /** The same where paths begin elsewhere, as far as that was told to who looks at the nodes. */
  Origins beginningAt(BitSet others) {
    return roots.equals(others)
        ? this
        : new Origins(
            flow,
            others,
            restarts,
            restarting,
            flow::fromRoots,
            (now, touched) -> others.equals(now.roots()),
            numbers());
  }

  /** The same where counts begin again behind nodes of a set, which may change as it is told. */
  Origins restartingBehind(BitSet nodes) {
    return new Origins(
        flow, roots, new Leaving(nodes, arc -> true), restarting, reached, lasting, numbers());
  }

  Flow flow() {
    return flow;
  }

  BitSet roots() {
    return roots;
  }

  Predicate<Arc> restarts() {
    return restarts;
  }

  /** The reached nodes behind which the count can begin again. */
  BitSet restarting() {
    BitSet begun = (BitSet) restarting.clone();
    begun.and(reached());
    return begun;
  }

  int[] claim() {
    return numbers().clone();
  }

  /** The nodes to which paths lead; not to be changed. */
  BitSet reached() {
    return reached.get();
  }

  /** Whether a path leads from a root to the node. */
  boolean isReached(int node) {
    return reached().get(node);
  }

  /** Whether the nodes that are reached are known, after transitions were led elsewhere. */
  boolean knowsReached(BitSet touched) {
    return lasting.stands(flow, touched);
  }

  /** Whether a node waits for branches that all count from the same place. */
  boolean joinsAll(int node) {
    return flow.node(node) instanceof JoinNode && numbers()[node] != own(node);
  }

  /**
   * Collects of some nodes and those behind them whose numbers do not follow from what is said of
   * these; if there are none of all nodes, the numbers are right.
   */
  void addWrong(BitSet nodes, BitSet wrong) {
    settle();
    BitSet come = reached();
    BitSet again = Leaving.known(flow, restarts);
    for (int n = nodes.nextSetBit(0); n >= 0; n = nodes.nextSetBit(n + 1)) {
      if (roots.get(n) && numbers[n] != BEGINNING && numbers[n] != own(n)) {
        wrong.set(n);
      }
      if (come.get(n)) {
        if (numbers[n] == UNKNOWN) {
          wrong.set(n);
        }
        int[] targets = flow.targets(n);
        for (int i = 0; i < targets.length; i++) {
          int to = targets[i];
          int number = again.get(n) ? behind(flow.out(n).get(i)) : numbers[n];
          if (numbers[to] != number && numbers[to] != own(to)) {
            wrong.set(to);
          }
        }
      }
    }
  }

  private int own(int node) {
    return flow.size() + node;
  }

  /**
   * @param begin the roots, or nodes that have no number yet
   * @param within nodes that may receive a number
   */
  private void find(BitSet begin, BitSet within) {
    int[] changes = new int[flow.size()];
    NumberQueue open = new NumberQueue();
    for (int n = begin.nextSetBit(0); n >= 0; n = begin.nextSetBit(n + 1)) {
      if (roots.get(n)) {
        numbers[n] = BEGINNING;
        flow.putBehind(n, open);
      }
      open.add(n);
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      int number = changes[node] < CHANGES ? common(node) : own(node);
      if (number != numbers[node] && within.get(node)) {
        changes[node]++;
        numbers[node] = number;
        flow.putBehind(node, open);
      }
    }
  }

  /**
   * The place from which all ways into a node count; a number of its own where they differ, and
   * none where no way has one yet.
   */
  private int common(int node) {
    int own = own(node);
    int common = roots.get(node) ? BEGINNING : UNKNOWN;
    boolean begun = roots.get(node);
    int[] sources = flow.sources(node);
    for (int i = 0; i < sources.length; i++) {
      int from = sources[i];
      int number = numbers[from];
      if (number != UNKNOWN && restarting.get(from)) {
        number = behind(flow.in(node).get(i));
      }
      begun |= number != UNKNOWN;
      if (number != UNKNOWN && number != own && number != common) {
        common = common == UNKNOWN ? number : own;
      }
    }
    return common == UNKNOWN && begun ? own : common;
  }

  /** Leaves numbers of their own only to nodes where different counts meet. */
  private void merge() {
    int[][] counts = new int[flow.size()][];
    boolean isAny = false;
    for (int n = 0; n < counts.length; n++) {
      if (numbers[n] == own(n)) {
        counts[n] = counts(n);
        isAny = true;
      }
    }
    if (isAny) {
      Meetings meetings = new Meetings(counts);
      Arrays.setAll(numbers, n -> meetings.of(numbers[n]));
    }
  }

  /** The counts that come to a node. */
  private int[] counts(int node) {
    IntStream begun = roots.get(node) ? IntStream.of(BEGINNING) : IntStream.empty();
    IntStream come = flow.in(node).stream().filter(a -> isKnown(a.from())).mapToInt(this::behind);
    return IntStream.concat(begun, come).toArray();
  }

  private boolean isKnown(int node) {
    return numbers[node] != UNKNOWN;
  }

  private int behind(Arc arc) {
    return restarts.test(arc) && !roots.get(arc.from()) ? arc.from() : numbers[arc.from()];
  }
}
