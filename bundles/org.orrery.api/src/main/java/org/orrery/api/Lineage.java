package org.orrery.api;

import java.time.Instant;
import java.util.List;

/** Where a version comes from and what it made: nodes and the edges from cause to effect. */
public record Lineage(List<Node> nodes, List<Edge> edges) {

  /**
   * A thing of the lineage.
   *
   * @param kind dataset, run, version, artifact, approval, deployment or predictions
   */
  public record Node(String id, String kind, String label, String detail, Instant at) {}

  /** {@code from} led to {@code to}; {@code relation} is the verb, for example "trained". */
  public record Edge(String from, String to, String relation) {}
}
