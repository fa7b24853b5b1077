package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Whether the branches of a fork stay in given sets of nodes until they meet at a join. The effort
 * is linear in the sets and the transitions of their nodes.
 */
final class Staying {
  private final Flow flow;
  private final int[] branchOf;
  private final int[] forkOf;
  private final int[] leading;
  private int branch;
  private int[] left = {};

  Staying(Flow flow) {
    this.flow = flow;
    this.branchOf = new int[flow.size()];
    this.forkOf = new int[flow.size()];
    this.leading = new int[flow.size()];
  }

  /** Whether each branch stays in its set; at the join, which may be -1, it waits. */
  boolean isClosed(int fork, int join, List<int[]> sets) {
    int round = branch + 1;
    for (int b = 0; b < sets.size(); b++) {
      branch++;
      int begin = flow.out(fork).get(b).to();
      if (!mark(sets.get(b), round) || branchOf[begin] != branch) {
        return false;
      }
      for (int node : sets.get(b)) {
        if (node != fork && node != join && !staysBehind(node)) {
          return false;
        }
      }
    }
    lead(fork, join, round);
    left = leftIn(sets, join, round);
    return true;
  }

  /** The nodes of the sets last looked at that no longer lead to the join. */
  int[] left() {
    return left;
  }

  private boolean mark(int[] nodes, int round) {
    for (int node : nodes) {
      if (node < 0 || node >= flow.size()) {
        return false;
      }
      branchOf[node] = branch;
      forkOf[node] = round;
    }
    return true;
  }

  private boolean staysBehind(int node) {
    return flow.out(node).stream().allMatch(arc -> branchOf[arc.to()] == branch);
  }

  private void lead(int fork, int join, int round) {
    Deque<Integer> open = new ArrayDeque<>();
    if (join >= 0) {
      open.add(join);
    }
    while (!open.isEmpty()) {
      for (Arc arc : flow.in(open.remove())) {
        int from = arc.from();
        if (from != fork && forkOf[from] == round && leading[from] != round) {
          leading[from] = round;
          open.add(from);
        }
      }
    }
  }

  private int[] leftIn(List<int[]> sets, int join, int round) {
    List<Integer> found = new ArrayList<>();
    for (int[] set : sets) {
      for (int node : set) {
        if (node != join && leading[node] != round) {
          found.add(node);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
