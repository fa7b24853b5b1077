package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Seeks shares for the transitions that leave some nodes, by the same equations as {@link Sharing}.
 * What is found must be looked at.
 */
final class Division {
  private final Flow flow;
  private final BitSet nodes;
  private final Sums sums = new Sums(0);
  private final Map<Integer, Integer> held = new HashMap<>();
  private final int whole;
  private final Map<Transition, Integer> places = new HashMap<>();

  /** What a run holds on transitions, and in whole. */
  record Found(Map<Transition, Integer> of, int whole) {}

  /**
   * Of some nodes among which a run passes on what it holds.
   *
   * @param first to which it may come from elsewhere
   * @param wholes where it holds the whole
   */
  Division(Flow flow, BitSet nodes, BitSet first, BitSet wholes) {
    this.flow = flow;
    this.nodes = nodes;
    nodes.stream().forEach(node -> held.put(node, sums.unknown()));
    this.whole = sums.unknown();
    nodes.stream().forEach(this::leave);
    wholes.stream().forEach(node -> sums.same(held.get(node), whole));
    nodes.stream().filter(node -> !first.get(node)).forEach(this::enter);
  }

  /** What may do, the likelier first. */
  Stream<Found> found() {
    return Stream.<Supplier<Optional<int[]>>>of(sums::solutionAtLarge, sums::solution)
        .flatMap(sought -> sought.get().stream())
        .map(this::shares);
  }

  private Found shares(int[] numbers) {
    Map<Transition, Integer> shares = new HashMap<>(places);
    shares.replaceAll((transition, place) -> numbers[place]);
    return new Found(shares, numbers[whole]);
  }

  private void leave(int node) {
    int share = held.get(node);
    boolean isDivided = flow.node(node) instanceof ForkNode;
    List<Integer> leaving = new ArrayList<>();
    for (Arc arc : flow.out(node)) {
      leaving.add(isDivided ? sums.unknown() : share);
      places.put(arc.transition(), leaving.getLast());
    }
    if (isDivided && !leaving.isEmpty()) {
      sums.sum(share, leaving);
    }
  }

  private void enter(int node) {
    List<Integer> entering =
        flow.in(node).stream()
            .filter(arc -> nodes.get(arc.from()))
            .map(arc -> places.get(arc.transition()))
            .toList();
    if (flow.node(node) instanceof JoinNode) {
      sums.sum(held.get(node), entering);
    } else {
      entering.forEach(share -> sums.same(held.get(node), share));
    }
  }
}
