package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * How long an answer can have been due, at most, wherever a node is reached before it came.
 *
 * <p>Seconds, 0 where nothing is due. A node in or behind a loop, behind a node without bound, or
 * at a join of branches that do not count from the same place, has no longest time. Linear effort.
 *
 * @param flow the drawing
 * @param sequence where an answer is due: level 0
 * @param answers transitions that answer
 * @param times longest time of each node
 */
record Waits(Flow flow, Sequence sequence, Predicate<Arc> answers, int[] times) {
  /** The longest wait at each node, in a topological order of what waits. */
  int[] longest() {
    int[] longest = new int[flow.size()];
    int[] before = new int[flow.size()];
    BitSet waiting = new BitSet(flow.size());
    IntStream.range(0, flow.size()).filter(this::isDue).forEach(waiting::set);
    waiting.stream()
        .forEach(n -> before[n] = (int) flow.in(n).stream().filter(this::carries).count());
    List<Integer> order = new ArrayList<>();
    waiting.stream().filter(n -> before[n] == 0).forEach(order::add);
    for (int i = 0; i < order.size(); i++) {
      int node = order.get(i);
      waiting.clear(node);
      longest[node] = entry(node, longest);
      for (Arc arc : flow.out(node)) {
        if (carries(arc) && --before[arc.to()] == 0) {
          order.add(arc.to());
        }
      }
    }
    waiting.stream().forEach(n -> longest[n] = LongestTime.UNBOUNDED);
    return longest;
  }

  /** Whether no claimed wait is shorter than those before it say. */
  boolean covers(int[] claimed) {
    for (int n = 0; n < flow.size(); n++) {
      if (claimed[n] < 0 || isDue(n) && claimed[n] < entry(n, claimed)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a node can be reached while an answer is due. */
  boolean isDue(int node) {
    return sequence.isReached(node) && sequence.levelAt(node) == 0;
  }

  /** Whether an answer is due behind a transition, where it leads. */
  boolean leadsDue(Arc arc) {
    return isDue(arc.to())
        && sequence.isReached(arc.from())
        && sequence.after(arc, sequence.levelAt(arc.from())) == 0;
  }

  /** Whether what was due before a transition is still due where it leads. */
  boolean carries(Arc arc) {
    return isDue(arc.from()) && leadsDue(arc) && !answers.test(arc);
  }

  /** Whether a node waits for branches that do not count from the same place. */
  boolean mixes(int node) {
    return flow.node(node) instanceof JoinNode && !sequence.joinsAll(node);
  }

  /** The wait behind a transition. */
  int behind(Arc arc, int[] waits) {
    return carries(arc) ? LongestTime.sum(waits[arc.from()], times[arc.from()]) : 0;
  }

  private int entry(int node, int[] waits) {
    return mixes(node)
        ? LongestTime.UNBOUNDED
        : flow.in(node).stream()
            .filter(this::leadsDue)
            .mapToInt(arc -> behind(arc, waits))
            .max()
            .orElse(0);
  }
}
