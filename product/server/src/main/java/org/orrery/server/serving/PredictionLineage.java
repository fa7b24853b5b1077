package org.orrery.server.serving;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.orrery.api.Lineage;
import org.orrery.server.catalog.LineageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a version predicted: one node for each arm, from the first to the last prediction. */
@Component
class PredictionLineage implements LineageSource {
  private final JdbcClient jdbc;

  PredictionLineage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Lineage of(String model, int version) {
    List<Lineage.Node> nodes =
        jdbc.sql(
                "SELECT p.arm AS arm, count(*) AS times, count(o.number) AS labelled,"
                    + " min(p.made_at) AS first_at, max(p.made_at) AS last_at FROM prediction p"
                    + " LEFT JOIN outcome o ON o.prediction = p.id"
                    + " WHERE p.model = ? AND p.version = ? GROUP BY p.arm ORDER BY p.arm")
            .params(model, version)
            .query(
                (row, n) ->
                    new Lineage.Node(
                        "predictions/" + model + "/" + version + "/" + row.getString("arm"),
                        "predictions",
                        row.getLong("times") + " predictions as " + row.getString("arm"),
                        "%d with outcome, from %s"
                            .formatted(
                                row.getLong("labelled"),
                                row.getObject("first_at", OffsetDateTime.class).toInstant()),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
            .list();
    List<Lineage.Edge> edges = new ArrayList<>();
    nodes.forEach(
        node ->
            edges.add(
                new Lineage.Edge(
                    LineageSource.versionNode(model, version), node.id(), "predicted")));
    return new Lineage(nodes, edges);
  }
}
