package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
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

  /** How often a node may be numbered anew; then it keeps a number of its own, which is right. */
  private static final int CHANGES = 8;

  private final Flow flow;
  private final BitSet roots;
  private final Predicate<Arc> restarts;
  private final int[] numbers;

  /** Reached nodes behind which the count can begin again; nothing in a claim of somebody else. */
  private final BitSet restarting;

  /** When each node was reached for the first time; nothing in a claim of somebody else. */
  private final int[] ranks;

  private Origins(
      Flow flow,
      BitSet roots,
      Predicate<Arc> restarts,
      BitSet restarting,
      int[] numbers,
      int[] ranks) {
    this.flow = flow;
    this.roots = roots;
    this.restarts = restarts;
    this.restarting = restarting;
    this.numbers = numbers;
    this.ranks = ranks;
  }

  /**
   * @param roots where paths begin
   * @param restarts transitions behind which the count begins again
   */
  static Origins of(Flow flow, BitSet roots, Predicate<Arc> restarts) {
    BitSet restarting = (BitSet) Leaving.sources(flow, restarts).clone();
    int size = flow.size();
    Origins origins = new Origins(flow, roots, restarts, restarting, new int[size], new int[size]);
    origins.find();
    for (int n = restarting.nextSetBit(0); n >= 0; n = restarting.nextSetBit(n + 1)) {
      restarting.set(n, origins.isReached(n));
    }
    return origins;
  }

  /** Numbers that somebody says are right; they are when each node {@link #isInductive}. */
  static Origins claimed(Flow flow, BitSet roots, Predicate<Arc> restarts, int[] numbers) {
    return new Origins(flow, roots, restarts, new BitSet(), numbers, new int[0]);
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

  BitSet restarting() {
    return restarting;
  }

  int[] claim() {
    return numbers.clone();
  }

  /** Whether a path leads from a root to the node. */
  boolean isReached(int node) {
    return numbers[node] != UNKNOWN;
  }

  /** Whether a node waits for branches that all count from the same place. */
  boolean joinsAll(int node) {
    return flow.node(node) instanceof JoinNode && numbers[node] != own(node);
  }

  /** Whether what is said of the nodes behind a node follows from what is said of it. */
  boolean isInductive(int node) {
    if (roots.get(node) && numbers[node] != BEGINNING && numbers[node] != own(node)) {
      return false;
    }
    return !isReached(node)
        || flow.out(node).stream()
            .allMatch(a -> numbers[a.to()] == behind(a) || numbers[a.to()] == own(a.to()));
  }

  /** Whether a node that was reached still is, after transitions were led elsewhere. */
  boolean isReachedStill(int node) {
    return !isReached(node)
        || roots.get(node)
        || flow.in(node).stream()
            .anyMatch(a -> isReached(a.from()) && ranks[a.from()] < ranks[node]);
  }

  private int own(int node) {
    return flow.size() + node;
  }

  private void find() {
    int[] changes = new int[flow.size()];
    int last = 0;
    Arrays.fill(numbers, UNKNOWN);
    NumberQueue open = new NumberQueue();
    roots.stream().forEach(n -> numbers[n] = BEGINNING);
    roots.stream().forEach(n -> flow.putBehind(n, open));
    while (!open.isEmpty()) {
      int node = open.remove();
      int number = changes[node] < CHANGES ? common(node) : own(node);
      if (number != numbers[node]) {
        if (numbers[node] == UNKNOWN) {
          ranks[node] = ++last;
        }
        changes[node]++;
        numbers[node] = number;
        flow.putBehind(node, open);
      }
    }
  }

  /** The place from which all ways into a node count; a number of its own where they differ. */
  private int common(int node) {
    int own = own(node);
    int common = roots.get(node) ? BEGINNING : UNKNOWN;
    int[] sources = flow.sources(node);
    for (int i = 0; i < sources.length; i++) {
      int from = sources[i];
      int number = numbers[from];
      if (number != UNKNOWN && restarting.get(from)) {
        number = behind(flow.in(node).get(i));
      }
      if (number != UNKNOWN && number != own && number != common) {
        common = common == UNKNOWN ? number : own;
      }
    }
    return common == UNKNOWN ? own : common;
  }

  private int behind(Arc arc) {
    return restarts.test(arc) && !roots.get(arc.from()) ? arc.from() : numbers[arc.from()];
  }
}
