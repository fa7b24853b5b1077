package org.orrery.governance.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.orrery.api.Lineage;
import org.orrery.governance.Messages;

/**
 * Makes a lineage readable: many files of the same origin become one node, and several relations
 * between two nodes one edge.
 */
final class LineageFolding {
  private static final int MANY = 3;

  private LineageFolding() {}

  static Lineage fold(Lineage lineage) {
    Map<String, List<Lineage.Node>> groups = new LinkedHashMap<>();
    Map<String, String> cause = new HashMap<>();
    Set<String> inner = new LinkedHashSet<>();
    lineage.edges().forEach(e -> inner.add(e.from()));
    lineage.edges().forEach(e -> cause.merge(e.to(), e.from(), (a, b) -> a.equals(b) ? a : ""));
    for (Lineage.Node node : lineage.nodes()) {
      String origin = cause.getOrDefault(node.id(), "");
      if ("artifact".equals(node.kind()) && !inner.contains(node.id()) && !origin.isEmpty()) {
        groups.computeIfAbsent(origin, k -> new ArrayList<>()).add(node);
      }
    }
    Map<String, String> renamed = new HashMap<>();
    List<Lineage.Node> nodes = new ArrayList<>(lineage.nodes());
    groups.forEach(
        (origin, files) -> {
          if (files.size() >= MANY) {
            Lineage.Node folded = files(origin, files);
            nodes.set(nodes.indexOf(files.get(0)), folded);
            nodes.removeAll(files);
            files.forEach(f -> renamed.put(f.id(), folded.id()));
          }
        });
    return new Lineage(List.copyOf(nodes), edges(lineage, renamed));
  }

  private static Lineage.Node files(String origin, List<Lineage.Node> files) {
    List<String> names = files.stream().map(Lineage.Node::label).toList();
    return new Lineage.Node(
        "files of " + origin,
        "artifact",
        NLS.bind(Messages.catalog_files, files.size()),
        String.join(", ", names),
        files.get(0).at());
  }

  private static List<Lineage.Edge> edges(Lineage lineage, Map<String, String> renamed) {
    Map<List<String>, Set<String>> relations = new LinkedHashMap<>();
    for (Lineage.Edge edge : lineage.edges()) {
      List<String> ends =
          List.of(
              renamed.getOrDefault(edge.from(), edge.from()),
              renamed.getOrDefault(edge.to(), edge.to()));
      Set<String> words = relations.computeIfAbsent(ends, k -> new LinkedHashSet<>());
      if (edge.relation() != null && !edge.relation().isBlank()) {
        words.add(edge.relation());
      }
    }
    List<Lineage.Edge> edges = new ArrayList<>();
    relations.forEach(
        (ends, words) ->
            edges.add(new Lineage.Edge(ends.get(0), ends.get(1), String.join("\n", words))));
    return List.copyOf(edges);
  }
}
