package org.orrery.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.model.StrongComponents;

/** Which lines within a stage or pipeline lead on: all but those that lead back. */
final class Flow {
  private final Map<Element, Tile> tiles;
  private final Map<Tile, List<Tile>> lines = new HashMap<>();

  private Flow(Map<Element, Tile> tiles) {
    this.tiles = tiles;
  }

  /**
   * Tells tiles what stands before and after them.
   *
   * @param tiles all nodes of the container in their order
   * @param keepOrder whether lines back are those that lead back in that order; else those in
   *     loops, and those of nodes to which only later stages lead
   */
  static void join(
      Lifecycle lifecycle, Element container, Map<Element, Tile> tiles, boolean keepOrder) {
    Flow flow = new Flow(tiles);
    for (Transition line : lifecycle.getTransitions()) {
      flow.add(line.getSource(), line.getTarget());
    }
    if (container instanceof Pipeline pipeline) {
      Containers.links(pipeline).forEach(link -> flow.add(link.getKey(), link.getValue()));
    }
    Set<Element> back = keepOrder ? Set.of() : comingBack(lifecycle, container);
    int[] loops = keepOrder ? null : flow.loops();
    flow.lines.forEach(
        (from, targets) -> {
          for (Tile to : targets) {
            if (keepOrder
                ? from.order < to.order
                : !back.contains(from.element) && loops[from.order] != loops[to.order]) {
              from.after.add(to);
              to.before.add(from);
            }
          }
        });
  }

  /** The loop in which each tile lies, in their order; what lies in none is alone. */
  private int[] loops() {
    List<Tile> all = List.copyOf(tiles.values());
    return StrongComponents.numbers(
        all.size(),
        at ->
            lines.getOrDefault(all.get(at), List.of()).stream()
                .mapToInt(tile -> tile.order)
                .toArray());
  }

  /** Nodes of a stage to which later stages lead and, save where something goes wrong, no other. */
  private static Set<Element> comingBack(Lifecycle lifecycle, Element container) {
    List<Element> stages = Containers.of(lifecycle);
    Set<Element> later =
        new HashSet<>(stages.subList(stages.indexOf(container) + 1, stages.size()));
    Set<Element> back = new HashSet<>();
    Set<Element> on = new HashSet<>();
    for (Transition line : lifecycle.getTransitions()) {
      if (line.getSource() != null && later.contains(line.getSource().eContainer())) {
        back.add(line.getTarget());
      } else if (!Elements.isAside(line)) {
        on.add(line.getTarget());
      }
    }
    back.removeAll(on);
    return back;
  }

  private void add(Element source, Element target) {
    Tile from = tiles.get(source);
    Tile to = tiles.get(target);
    if (from != null && to != null && from != to) {
      lines.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
    }
  }

  /** Tiles behind all that leads to them. */
  static List<Tile> sorted(Collection<Tile> tiles) {
    Map<Tile, Integer> open = new HashMap<>();
    tiles.forEach(tile -> open.put(tile, tile.before.size()));
    Deque<Tile> next = new ArrayDeque<>(tiles.stream().filter(t -> t.before.isEmpty()).toList());
    List<Tile> sorted = new ArrayList<>();
    while (!next.isEmpty()) {
      Tile tile = next.pop();
      sorted.add(tile);
      for (Tile after : tile.after) {
        if (open.merge(after, -1, Integer::sum) == 0) {
          next.add(after);
        }
      }
    }
    return sorted;
  }
}
