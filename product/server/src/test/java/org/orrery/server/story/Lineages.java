package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.api.Lineage;

/** Walks a lineage from cause to effect. */
final class Lineages {
  private Lineages() {}

  /** Kinds of what is reached from the only node of a kind. */
  static Set<String> reachedFrom(Lineage lineage, String kind) {
    Map<String, String> kinds = new HashMap<>();
    lineage.nodes().forEach(node -> kinds.put(node.id(), node.kind()));
    Set<String> starts =
        kinds.keySet().stream()
            .filter(node -> kinds.get(node).equals(kind))
            .collect(Collectors.toSet());
    assertThat(starts).hasSize(1);
    Set<String> reached = new HashSet<>();
    for (Deque<String> open = new ArrayDeque<>(starts); !open.isEmpty(); ) {
      String from = open.pop();
      lineage.edges().stream()
          .filter(edge -> edge.from().equals(from) && reached.add(edge.to()))
          .forEach(edge -> open.push(edge.to()));
    }
    return reached.stream().map(kinds::get).collect(Collectors.toSet());
  }
}
