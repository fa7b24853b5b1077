package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.model.StrongComponents;
import org.orrery.rules.flow.Flow.Arc;

/**
 * How much comes to each node on any path, at most: a number from 1 on, or 0 where none comes.
 *
 * <p>Numbers are right where something is wherever paths begin, and no transition carries more to a
 * node than its number says: then no path does. So they are checked in one pass over the drawing,
 * whoever wrote them. Where nothing is counted they are a set of nodes out of which no path leads.
 */
public final class Carried {
  /** Above are no right numbers, and none is so large that it could not be counted on. */
  private static final int MOST = 1 << 30;

  private final Flow flow;
  private final BitSet begin;
  private final Along along;

  /** What transitions carry on. */
  @FunctionalInterface
  public interface Along {
    /**
     * What a transition carries to its target.
     *
     * @param number what came to its source, from 1 on; of more not less is carried
     * @return 0 where paths do not go on
     */
    int carry(Arc arc, int number);
  }

  /**
   * @param begin where paths begin, with 1 at least
   */
  public Carried(Flow flow, BitSet begin, Along along) {
    this.flow = flow;
    this.begin = begin;
    this.along = along;
  }

  /** What comes along paths from nodes of a set; each of others that is left counts. */
  public static Carried counting(Flow flow, BitSet begin, BitSet counted) {
    return new Carried(flow, begin, (arc, n) -> counted.get(arc.from()) ? n + 1 : n);
  }

  /** The same of all paths on which every node is in a set. */
  public static Carried countingWithin(Flow flow, BitSet nodes, BitSet counted) {
    return new Carried(
        flow,
        nodes,
        (arc, n) -> {
          int more = counted.get(arc.from()) ? n + 1 : n;
          return nodes.get(arc.from()) && nodes.get(arc.to()) ? more : 0;
        });
  }

  /** Where paths from nodes of a set come to that go on over no node of another. */
  public static Carried before(Flow flow, BitSet begin, BitSet last) {
    return new Carried(flow, begin, (arc, n) -> last.get(arc.from()) ? 0 : n);
  }

  /** The nodes that transitions out of nodes of a set lead to. */
  public static BitSet next(Flow flow, BitSet nodes) {
    BitSet next = new BitSet(flow.size());
    nodes.stream().mapToObj(flow::out).flatMap(List::stream).forEach(arc -> next.set(arc.to()));
    return next;
  }

  /**
   * The least right numbers, if none is above a limit; linear effort for each number up to it.
   *
   * @param limit at least 1
   */
  public Optional<int[]> upTo(int limit) {
    int[] numbers = new int[flow.size()];
    NumberQueue open = new NumberQueue();
    for (int n = begin.nextSetBit(0); n >= 0; n = begin.nextSetBit(n + 1)) {
      numbers[n] = 1;
      open.add(n);
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      for (Arc arc : flow.out(node)) {
        int carried = along.carry(arc, numbers[node]);
        if (carried > limit) {
          return Optional.empty();
        }
        if (carried > numbers[arc.to()]) {
          numbers[arc.to()] = carried;
          open.add(arc.to());
        }
      }
    }
    return Optional.of(numbers);
  }

  /** The least right numbers where no more is carried on a cycle; else nothing. Linear effort. */
  public Optional<int[]> counted() {
    int[] numbers = new int[flow.size()];
    begin.stream().forEach(n -> numbers[n] = 1);
    List<int[]> components = new StrongComponents(flow.size(), this::targets).of(reached());
    for (int[] members : components.reversed()) {
      int most = Arrays.stream(members).map(n -> numbers[n]).max().orElseThrow();
      for (int member : members) {
        numbers[member] = most;
      }
      for (int member : members) {
        for (Arc arc : flow.out(member)) {
          numbers[arc.to()] = Math.max(numbers[arc.to()], along.carry(arc, most));
        }
      }
    }
    return isRight(numbers) ? Optional.of(numbers) : Optional.empty();
  }

  private BitSet reached() {
    BitSet reached = (BitSet) begin.clone();
    NumberQueue open = new NumberQueue();
    begin.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int to : targets(open.remove())) {
        if (!reached.get(to)) {
          reached.set(to);
          open.add(to);
        }
      }
    }
    return reached;
  }

  private int[] targets(int node) {
    return flow.out(node).stream()
        .filter(arc -> along.carry(arc, 1) > 0)
        .mapToInt(Arc::to)
        .toArray();
  }

  /** Whether numbers, whoever wrote them, are right. */
  public boolean isRight(int[] numbers) {
    if (numbers.length != flow.size()) {
      return false;
    }
    for (int n = 0; n < numbers.length; n++) {
      if (numbers[n] < (begin.get(n) ? 1 : 0) || numbers[n] > MOST) {
        return false;
      }
      for (Arc arc : flow.out(n)) {
        if (numbers[n] > 0 && along.carry(arc, numbers[n]) > numbers[arc.to()]) {
          return false;
        }
      }
    }
    return true;
  }
}
