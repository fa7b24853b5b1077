package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Which nodes of a path are in which block. There are as many blocks as a block has nodes; they are
 * divided by the drawing or by ranks, where fewer transitions lead from one to another.
 */
final class Division {
  static final int NONE = -1;
  private static final int SMALLEST = 4;

  /** A block that has grown to so many times its size is too large. */
  private static final int GROWTH = 4;

  private final Flow flow;
  private final PathNodes nodes;
  private final int size;
  private final int[] blockOf;
  private final List<int[]> members = new ArrayList<>();

  Division(Flow flow, PathNodes nodes) {
    this.flow = flow;
    this.nodes = nodes;
    int[] order = nodes.drawn();
    int[] ranked = nodes.ranked();
    this.size = Math.max(SMALLEST, (int) Math.sqrt(order.length));
    if (crossing(ranked) < crossing(order)) {
      order = ranked;
    }
    for (int first = 0; first < order.length; first += size) {
      members.add(Arrays.copyOfRange(order, first, Math.min(first + size, order.length)));
    }
    this.blockOf = numbered(order);
  }

  /** How many blocks there are. */
  int size() {
    return members.size();
  }

  int[] members(int block) {
    return members.get(block);
  }

  /** The number of the block of a node, or {@link #NONE}. */
  int of(int node) {
    return blockOf[node];
  }

  /**
   * Takes nodes out of their blocks that left the path, and puts those that came to it into a block
   * before them.
   *
   * @param touched all that may have left or come
   * @param changed receives the numbers of the blocks that are others now
   * @return whether it could; if not, this must no longer be used
   */
  boolean follow(BitSet touched, BitSet changed) {
    if (touched.stream().filter(n -> (blockOf[n] != NONE) != nodes.leadOn(n)).count()
        > GROWTH * size) {
      return false;
    }
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      if (blockOf[n] != NONE && !nodes.leadOn(n)) {
        int left = n;
        int[] others = Arrays.stream(members(blockOf[n])).filter(m -> m != left).toArray();
        change(n, blockOf[n], others, changed);
        blockOf[n] = NONE;
      }
    }
    BitSet open = (BitSet) touched.clone();
    for (int left = -1; left != open.cardinality(); ) {
      left = open.cardinality();
      for (int n = open.nextSetBit(0); n >= 0; n = open.nextSetBit(n + 1)) {
        open.set(n, nodes.leadOn(n) && blockOf[n] == NONE && !join(n, changed));
      }
    }
    return open.isEmpty() && changed.stream().allMatch(this::isOfSize);
  }

  private boolean isOfSize(int block) {
    int now = members(block).length;
    return now > 0 && now <= GROWTH * size;
  }

  private boolean join(int node, BitSet changed) {
    for (Arc arc : flow.in(node)) {
      int block = blockOf[arc.from()];
      if (block != NONE) {
        int[] more = Arrays.copyOf(members(block), members(block).length + 1);
        more[more.length - 1] = node;
        change(node, block, more, changed);
        blockOf[node] = block;
        return true;
      }
    }
    return false;
  }

  /** Also the blocks behind a node change that comes or leaves. */
  private void change(int node, int block, int[] now, BitSet changed) {
    members.set(block, now);
    changed.set(block);
    flow.out(node).stream()
        .mapToInt(arc -> blockOf[arc.to()])
        .filter(behind -> behind != NONE)
        .forEach(changed::set);
  }

  private int[] numbered(int[] order) {
    int[] numbered = new int[flow.size()];
    Arrays.fill(numbered, NONE);
    for (int i = 0; i < order.length; i++) {
      numbered[order[i]] = i / size;
    }
    return numbered;
  }

  private int crossing(int[] order) {
    int[] numbered = numbered(order);
    int crossing = 0;
    for (int n : order) {
      for (Arc arc : flow.out(n)) {
        crossing += numbered[n] == numbered[arc.to()] ? 0 : 1;
      }
    }
    return crossing;
  }
}
