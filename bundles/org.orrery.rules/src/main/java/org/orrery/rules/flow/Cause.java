package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.orrery.lifecycle.model.StrongComponents;

/**
 * Where a fault of many nodes begins: one node, or one cycle, on which others hang. Linear effort.
 *
 * @param node the node; the first of the drawing where it is a cycle
 * @param others how many more are at fault on the cycle and because of it; who hangs on several
 *     causes is counted with the first
 */
public record Cause(int node, int others) {

  /**
   * Where nodes begin that nothing leads to.
   *
   * @param nodes nothing leads to them from outside
   */
  public static List<Cause> before(Flow flow, BitSet nodes) {
    return of(flow, nodes, flow::sources, flow::targets);
  }

  /**
   * Where nodes come to that lead nowhere.
   *
   * @param nodes they lead to nothing outside
   */
  public static List<Cause> behind(Flow flow, BitSet nodes) {
    return of(flow, nodes, flow::targets, flow::sources);
  }

  /**
   * @param causing the nodes on which a node hangs; all are at fault, too
   * @param hanging the nodes that hang on a node
   */
  private static List<Cause> of(
      Flow flow, BitSet nodes, IntFunction<int[]> causing, IntFunction<int[]> hanging) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    BitSet left = (BitSet) nodes.clone();
    List<Cause> causes = new ArrayList<>();
    for (int first : firsts(flow, nodes, causing)) {
      causes.add(new Cause(first, take(first, left, hanging) - 1));
    }
    return causes;
  }

  /** Of each node or cycle that hangs on no other the first node, in the order of the drawing. */
  private static List<Integer> firsts(Flow flow, BitSet nodes, IntFunction<int[]> causing) {
    List<Integer> firsts = new ArrayList<>();
    int[] componentOf = new int[flow.size()];
    int component = 0;
    for (int[] members : new StrongComponents(flow.size(), causing).of(nodes)) {
      component++;
      int first = members[0];
      for (int member : members) {
        componentOf[member] = component;
        first = Math.min(first, member);
      }
      if (isWithin(members, componentOf, causing)) {
        firsts.add(first);
      }
    }
    firsts.sort(Comparator.naturalOrder());
    return firsts;
  }

  /** Whether what a component hangs on is all in it. */
  private static boolean isWithin(int[] members, int[] componentOf, IntFunction<int[]> causing) {
    for (int member : members) {
      for (int other : causing.apply(member)) {
        if (componentOf[other] != componentOf[member]) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes out a node and all that hang on it; how many they were. */
  private static int take(int first, BitSet left, IntFunction<int[]> hanging) {
    NumberQueue open = new NumberQueue();
    open.add(first);
    left.clear(first);
    int taken = 0;
    while (!open.isEmpty()) {
      taken++;
      for (int other : hanging.apply(open.remove())) {
        if (left.get(other)) {
          left.clear(other);
          open.add(other);
        }
      }
    }
    return taken;
  }
}
