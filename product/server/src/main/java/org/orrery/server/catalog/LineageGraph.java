package org.orrery.server.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Lineage;
import org.orrery.api.Lineage.Edge;
import org.orrery.api.Lineage.Node;
import org.orrery.api.ModelVersion;
import org.orrery.server.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where a version comes from and what it made: dataset, run, version, artifacts, approvals, and
 * what other modules know.
 */
@Component
class LineageGraph {
  private final CatalogRows rows;
  private final ObjectProvider<LineageSource> sources;

  LineageGraph(CatalogRows rows, ObjectProvider<LineageSource> sources) {
    this.rows = rows;
    this.sources = sources;
  }

  Lineage of(ModelVersion version) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    String id = LineageSource.versionNode(version.model(), version.number());
    version.datasets().forEach(use -> dataset(version, use, nodes, edges));
    if (version.run() != null) {
      String run = LineageSource.runNode(version.run());
      put(nodes, new Node(run, "run", "Run", version.run(), version.created()));
      edges.add(new Edge(run, id, "made"));
    }
    String label = version.model() + " " + version.number();
    put(nodes, new Node(id, "version", label, version.standing(), version.created()));
    Elsewhere.of(version)
        .ifPresent(
            elsewhere -> {
              String node = "elsewhere/" + id;
              put(
                  nodes,
                  new Node(node, "artifact", elsewhere.location(), elsewhere.identity(), null));
              edges.add(new Edge(id, node, "is kept elsewhere, at"));
            });
    for (ModelVersion.Artifact artifact : version.artifacts()) {
      String node = "artifact/" + artifact.sha256() + "/" + artifact.name();
      put(nodes, new Node(node, "artifact", artifact.name(), artifact.sha256(), null));
      edges.add(new Edge(id, node, "has"));
    }
    for (ModelVersion.Decision decision : version.approvals()) {
      String node = "approval/" + decision.approval() + "/" + decision.by();
      String detail = decision.outcome() + " as " + decision.role();
      put(nodes, new Node(node, "approval", decision.by(), detail, decision.at()));
      edges.add(new Edge(id, node, "decided by"));
    }
    for (LineageSource source : sources) {
      Lineage more = source.of(version.model(), version.number());
      more.nodes().forEach(node -> put(nodes, node));
      edges.addAll(more.edges());
    }
    edges.removeIf(edge -> !nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to()));
    return new Lineage(List.copyOf(nodes.values()), edges.stream().distinct().toList());
  }

  private void dataset(
      ModelVersion version,
      ModelVersion.DatasetUse use,
      Map<String, Node> nodes,
      List<Edge> edges) {
    String node = LineageSource.datasetNode(use.sha256());
    put(nodes, new Node(node, "dataset", use.name(), use.sha256(), created(use.sha256())));
    String next =
        version.run() == null
            ? LineageSource.versionNode(version.model(), version.number())
            : LineageSource.runNode(version.run());
    edges.add(new Edge(node, next, "used for " + use.purpose()));
  }

  private java.time.Instant created(String sha256) {
    try {
      return rows.dataset(sha256).created();
    } catch (ProblemException e) {
      return null;
    }
  }

  private static void put(Map<String, Node> nodes, Node node) {
    nodes.putIfAbsent(node.id(), node);
  }
}
