package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;

/**
 * The nodes that given ones lead to, or that lead to them, over nodes that may be passed.
 *
 * <p>Each has a rank, and was found over a node of a lower one: where that is so for all, and no
 * transition leads out of them, they are right. So after an edit only the touched nodes are looked
 * at, nodes that were put in or taken out are taken in or out, and so is what is found over them.
 */
public final class Reach implements Lasting {
  /** Where more nodes are found anew, all are. */
  private static final int FEW = 64;

  private final Flow flow;
  private final Supplier<Bounds> bounds;
  private final boolean forwards;
  private final boolean planned;
  private final Ranks ranks;
  private Bounds within;
  private BitSet nodes;

  /**
   * Where ways begin and what they do not pass.
   *
   * @param seeds none of them is barred
   * @param barred nodes that are not passed
   */
  public record Bounds(BitSet seeds, BitSet barred) {
    static Bounds from(BitSet seeds) {
      return new Bounds(seeds, new BitSet());
    }

    /** The nodes of which these say something else. */
    private BitSet differing(Bounds others) {
      BitSet differing = Flow.differing(seeds, others.seeds);
      differing.or(Flow.differing(barred, others.barred));
      return differing;
    }
  }

  Reach(Flow flow, BitSet seeds, boolean forwards) {
    this(flow, () -> Bounds.from(seeds), forwards, false);
  }

  /**
   * @param bounds asked now and again after edits; what it gave must not change any more
   * @param planned whether transitions after failures and time-outs do not count
   */
  Reach(Flow flow, Supplier<Bounds> bounds, boolean forwards, boolean planned) {
    this.flow = flow;
    this.bounds = bounds;
    this.within = bounds.get();
    this.forwards = forwards;
    this.planned = planned;
    this.nodes = (BitSet) within.seeds().clone();
    this.ranks = new Ranks(flow.size());
    NumberQueue open = new NumberQueue();
    nodes.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int other : behind(open.remove())) {
        if (!nodes.get(other) && !within.barred().get(other)) {
          nodes.set(other);
          ranks.add(other);
          open.add(other);
        }
      }
    }
  }

  /** Not to be changed, and as they are now. */
  public BitSet nodes() {
    return nodes;
  }

  @Override
  public boolean stands(Flow now, BitSet touched) {
    Bounds before = within;
    BitSet found = nodes;
    within = bounds.get();
    BitSet open = lookedAt(touched, before.differing(within));
    if (!takes(open) || !isRight(open)) {
      nodes = found;
      within = before;
      return false;
    }
    return true;
  }

  /** The touched nodes, those of which the bounds say something else, and those behind them. */
  private BitSet lookedAt(BitSet touched, BitSet bounded) {
    BitSet open = (BitSet) touched.clone();
    open.or(bounded);
    for (int n = bounded.nextSetBit(0); n >= 0; n = bounded.nextSetBit(n + 1)) {
      for (int behind : behind(n)) {
        open.set(behind);
      }
    }
    return open;
  }

  private boolean isRight(BitSet touched) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      boolean right =
          nodes.get(n) ? isRight(n) : within.barred().get(n) || !contains(nodes, before(n));
      if (!right) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes out nodes that are gone or barred, and takes in those that are found now.
   *
   * @param looked the nodes in question; receives those that were taken in
   * @return whether these are few
   */
  private boolean takes(BitSet looked) {
    BitSet now = (BitSet) nodes.clone();
    NumberQueue open = new NumberQueue();
    for (int n = looked.nextSetBit(0); n >= 0; n = looked.nextSetBit(n + 1)) {
      now.set(n, now.get(n) && flow.node(n) != null && !within.barred().get(n));
      if (!now.get(n)) {
        open.add(n);
      }
    }
    int most = looked.cardinality() + FEW;
    while (!open.isEmpty() && looked.cardinality() <= most) {
      int n = open.remove();
      if (!now.get(n) && !within.barred().get(n) && takes(n, now)) {
        looked.set(n);
        for (int behind : behind(n)) {
          open.add(behind);
        }
      }
    }
    nodes = now;
    return open.isEmpty();
  }

  private boolean takes(int node, BitSet now) {
    boolean found = contains(now, before(node));
    now.set(node, found || within.seeds().get(node));
    if (found) {
      ranks.put(node, before(node), behind(node), now);
    }
    return now.get(node);
  }

  /** Whether a node is found, and all behind it are. */
  private boolean isRight(int node) {
    return (within.seeds().get(node) || isFound(node))
        && Arrays.stream(behind(node))
            .allMatch(other -> nodes.get(other) || within.barred().get(other));
  }

  private static boolean contains(BitSet nodes, int[] some) {
    for (int node : some) {
      if (nodes.get(node)) {
        return true;
      }
    }
    return false;
  }

  private int[] behind(int node) {
    return forwards ? targets(node) : sources(node);
  }

  private int[] before(int node) {
    return forwards ? sources(node) : targets(node);
  }

  private int[] targets(int node) {
    return planned ? flow.plannedTargets(node) : flow.targets(node);
  }

  private int[] sources(int node) {
    return planned ? flow.plannedSources(node) : flow.sources(node);
  }

  private boolean isFound(int node) {
    for (int before : before(node)) {
      if (nodes.get(before) && ranks.of(before) < ranks.of(node)) {
        return true;
      }
    }
    return false;
  }
}
