package org.orrery.exchange.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.model.StrongComponents;

/**
 * Whether the nodes of a drawing are written in the order of its flow: some tools write them by
 * kind, by id or as they were drawn.
 */
final class WrittenOrder {
  /** One line in so many that leads back, outside of loops, tells of another order. */
  private static final int FEW = 4;

  private final List<Node> nodes;
  private final Map<Node, Integer> places = new HashMap<>();

  private WrittenOrder(List<Node> nodes) {
    this.nodes = nodes;
    nodes.forEach(node -> places.put(node, places.size()));
  }

  static boolean isOfTheFlow(Lifecycle lifecycle) {
    return new WrittenOrder(Elements.nodes(lifecycle)).isOfTheFlow(lifecycle.getTransitions());
  }

  private boolean isOfTheFlow(List<Transition> lines) {
    int[] loops = StrongComponents.numbers(nodes.size(), this::targets);
    int back = 0;
    int all = 0;
    for (Transition line : lines) {
      Integer from = places.get(line.getSource());
      Integer to = places.get(line.getTarget());
      boolean isWithin =
          from != null
              && to != null
              && line.getSource().eContainer() == line.getTarget().eContainer();
      if (isWithin && loops[from] != loops[to]) {
        all++;
        back += from > to ? 1 : 0;
      }
    }
    return back * FEW <= all;
  }

  private int[] targets(int place) {
    return nodes.get(place).getOutgoing().stream()
        .map(line -> places.get(line.getTarget()))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
