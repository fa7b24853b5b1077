package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.Optional;

/**
 * How far nodes are from the nearest of some goals, counted from 1 at a goal; 0 says nothing of a
 * node.
 *
 * <p>A node with a number is a goal, or next to it, on the way, is a node with a lower one. So each
 * has a way to a goal, which is seen in one pass over the drawing, whoever wrote the numbers.
 */
public final class Nearness {
  private final Flow flow;
  private final BitSet goals;
  private final BitSet barred;
  private final boolean forwards;
  private final boolean planned;

  private Nearness(Flow flow, BitSet goals, BitSet barred, boolean forwards, boolean planned) {
    this.flow = flow;
    this.goals = goals;
    this.barred = barred;
    this.forwards = forwards;
    this.planned = planned;
  }

  /** Of the nodes that lead to goals. */
  public static Nearness before(Flow flow, BitSet goals) {
    return before(flow, goals, new BitSet(), false);
  }

  /**
   * The same over nodes that may be passed.
   *
   * @param goals none of them is barred
   * @param planned whether no transition is taken after a failure or a time-out
   */
  public static Nearness before(Flow flow, BitSet goals, BitSet barred, boolean planned) {
    return new Nearness(flow, goals, barred, true, planned);
  }

  /** Of the nodes that goals lead to. */
  public static Nearness behind(Flow flow, BitSet goals) {
    return new Nearness(flow, goals, new BitSet(), false, false);
  }

  /** The least numbers, of all nodes that have a way; linear effort. */
  public int[] least() {
    int[] numbers = new int[flow.size()];
    NumberQueue open = new NumberQueue();
    for (int n = goals.nextSetBit(0); n >= 0; n = goals.nextSetBit(n + 1)) {
      numbers[n] = 1;
      open.add(n);
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int farther : forwards ? sources(node) : targets(node)) {
        if (numbers[farther] == 0 && !barred.get(farther)) {
          numbers[farther] = numbers[node] + 1;
          open.add(farther);
        }
      }
    }
    return numbers;
  }

  /** The nodes of which numbers, whoever wrote them, show a way; nothing if one is wrong. */
  public Optional<BitSet> shownBy(int[] numbers) {
    BitSet shown = new BitSet(flow.size());
    if (numbers.length != flow.size()) {
      return Optional.empty();
    }
    for (int n = 0; n < numbers.length; n++) {
      if (numbers[n] < 0 || numbers[n] > 0 && !isRight(n, numbers)) {
        return Optional.empty();
      }
      shown.set(n, numbers[n] > 0);
    }
    return Optional.of(shown);
  }

  private boolean isRight(int node, int[] numbers) {
    return !barred.get(node) && (goals.get(node) || comesNearer(node, numbers));
  }

  private boolean comesNearer(int node, int[] numbers) {
    for (int next : forwards ? targets(node) : sources(node)) {
      if (numbers[next] > 0 && numbers[next] < numbers[node]) {
        return true;
      }
    }
    return false;
  }

  private int[] targets(int node) {
    return planned ? flow.plannedTargets(node) : flow.targets(node);
  }

  private int[] sources(int node) {
    return planned ? flow.plannedSources(node) : flow.sources(node);
  }
}
