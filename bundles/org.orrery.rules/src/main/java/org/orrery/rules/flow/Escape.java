package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.orrery.lifecycle.ForkNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * From which nodes a path can come to a goal without passing an answer on its way.
 *
 * <p>A fork takes all its branches, so the answer is certain behind it when one branch is certain
 * of it. Loops are left some time. Computed backwards from the goals with a counter for each fork;
 * linear effort.
 */
public final class Escape {
  private final Flow flow;
  private final BitSet goals;
  private final BitSet answers;
  private final Predicate<Arc> answering;
  private final Arc[] next;
  private final BitSet open;

  /**
   * @param answers nodes that answer when they are reached
   * @param answering transitions that answer when they are taken
   */
  public Escape(Flow flow, BitSet goals, BitSet answers, Predicate<Arc> answering) {
    this.flow = flow;
    this.goals = goals;
    this.answers = answers;
    this.answering = answering;
    this.next = new Arc[flow.size()];
    this.open = open();
  }

  /**
   * A shortest walk from a node to a goal without an answer; empty when there is none.
   *
   * @param leaving by which transitions the node may be left
   */
  public List<Arc> from(int node, Predicate<Arc> leaving) {
    boolean fork = flow.node(node) instanceof ForkNode;
    List<Arc> leavingArcs = flow.out(node).stream().filter(leaving).toList();
    if (fork && !leavingArcs.stream().allMatch(this::escapes)) {
      return List.of();
    }
    List<Arc> shortest = List.of();
    for (Arc arc : leavingArcs) {
      if (escapes(arc)) {
        List<Arc> walk = walk(arc);
        if (shortest.isEmpty() || walk.size() < shortest.size()) {
          shortest = walk;
        }
      }
    }
    return shortest;
  }

  private boolean escapes(Arc arc) {
    return !answering.test(arc) && !answers.get(arc.to()) && open.get(arc.to());
  }

  private List<Arc> walk(Arc first) {
    List<Arc> walk = new ArrayList<>(List.of(first));
    for (int at = first.to(); !goals.get(at); at = next[at].to()) {
      walk.add(next[at]);
    }
    return walk;
  }

  private BitSet open() {
    BitSet found = (BitSet) goals.clone();
    int[] certain = new int[flow.size()];
    Arrays.setAll(certain, n -> flow.out(n).size());
    Deque<Integer> work = new ArrayDeque<>();
    goals.stream().forEach(work::add);
    while (!work.isEmpty()) {
      int to = work.remove();
      if (answers.get(to)) {
        continue;
      }
      for (Arc arc : flow.in(to)) {
        int from = arc.from();
        if (found.get(from) || answering.test(arc)) {
          continue;
        }
        certain[from]--;
        if (next[from] == null) {
          next[from] = arc;
        }
        if (certain[from] == 0 || !(flow.node(from) instanceof ForkNode)) {
          found.set(from);
          work.add(from);
        }
      }
    }
    return found;
  }
}
