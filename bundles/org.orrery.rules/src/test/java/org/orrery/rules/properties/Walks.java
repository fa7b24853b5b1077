package org.orrery.rules.properties;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;

/**
 * Walks of at least one transition, searched in the plainest way.
 *
 * @param first what the first transition must fulfil
 * @param on what each later one must
 */
record Walks(Predicate<Transition> first, Predicate<Transition> on) {
  /** The number of nodes of a shortest walk. */
  record Walk(int nodes, Walks walks) {}

  /** A place in a walk: a node, and how often others were passed up to it. */
  private record At(Node node, int passed, int nodes) {}

  static Walks over(Predicate<Transition> each) {
    return new Walks(each, each);
  }

  Walks beginningWith(Predicate<Transition> otherwise) {
    return new Walks(otherwise, on);
  }

  /** A shortest walk to each node, from any of several. */
  Map<String, Walk> from(Collection<Node> roots) {
    return from(roots, Set.of(), -1);
  }

  /**
   * A shortest walk to each node on which more nodes of a set are passed than a number; it ends
   * with the one that is too many. With no set, to each node.
   */
  Map<String, Walk> from(Collection<Node> roots, Set<String> counted, int most) {
    Map<String, Walk> found = new HashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    Deque<At> open = new ArrayDeque<>();
    roots.forEach(root -> open.add(new At(root, 0, 1)));
    while (!open.isEmpty()) {
      At at = open.remove();
      for (Transition line : at.node().getOutgoing()) {
        Node to = line.getTarget();
        int passed = at.passed() + (counted.contains(to.getId()) ? 1 : 0);
        if ((at.nodes() == 1 ? first : on).test(line) && seen.add(List.of(to, passed))) {
          if (passed > most) {
            found.put(to.getId(), new Walk(at.nodes() + 1, this));
          }
          if (passed <= most || counted.isEmpty()) {
            open.add(new At(to, passed, at.nodes() + 1));
          }
        }
      }
    }
    return found;
  }

  /** The shortest of the walks to some nodes. */
  static Optional<Walk> nearest(Map<String, Walk> walks, Set<String> to) {
    return walks.entrySet().stream()
        .filter(walk -> to.contains(walk.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.comparingInt(Walk::nodes));
  }

  static Walk shorter(Collection<Walk> walks) {
    return walks.stream().min(Comparator.comparingInt(Walk::nodes)).orElseThrow();
  }

  /** Whether nodes, in their order, are such a walk of a drawing. */
  boolean follows(List<String> ids, Lifecycle drawing) {
    for (int i = 1; i < ids.size(); i++) {
      Predicate<Transition> allowed = i == 1 ? first : on;
      String from = ids.get(i - 1);
      String to = ids.get(i);
      if (drawing.getTransitions().stream()
          .noneMatch(
              line ->
                  line.getSource().getId().equals(from)
                      && line.getTarget().getId().equals(to)
                      && allowed.test(line))) {
        return false;
      }
    }
    return true;
  }
}
