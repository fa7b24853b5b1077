package org.orrery.server.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orrery.api.Definition;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of definitions, which never change. */
@Component
class DefinitionRows {
  private final JdbcClient jdbc;

  DefinitionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Definition definition, String process) {
    jdbc.sql(
            "insert into definition (id, lifecycle, number, name, version, digest, process,"
                + " deployed_by, deployed, proof, findings, release_name)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            definition.id(),
            definition.lifecycle(),
            definition.number(),
            definition.name(),
            definition.version(),
            definition.digest(),
            process,
            definition.deployedBy(),
            Columns.time(definition.deployed()),
            Json.write(definition.proof()),
            Json.write(definition.findings()),
            definition.release())
        .update();
  }

  List<Definition> all() {
    return jdbc.sql("select * from definition order by deployed desc, number desc")
        .query(DefinitionRows::definition)
        .list();
  }

  Definition get(String id) {
    return where("id = ?", id)
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "There is no definition '" + id + "'.",
                    "Deploy the life cycle, or list the definitions."));
  }

  Optional<Definition> withDigest(String digest) {
    return where("digest = ?", digest);
  }

  Optional<Definition> newest(String lifecycle) {
    return where("lifecycle = ? order by number desc limit 1", lifecycle);
  }

  /** The newest definition of a drawing's version. */
  Optional<Definition> newest(String lifecycle, String version) {
    return jdbc.sql(
            "select * from definition where lifecycle = ? and version = ?"
                + " order by number desc limit 1")
        .params(lifecycle, version)
        .query(DefinitionRows::definition)
        .optional();
  }

  String process(String id) {
    return jdbc.sql("select process from definition where id = ?")
        .params(id)
        .query(String.class)
        .single();
  }

  private Optional<Definition> where(String condition, String value) {
    return jdbc.sql("select * from definition where " + condition)
        .params(value)
        .query(DefinitionRows::definition)
        .optional();
  }

  private static Definition definition(ResultSet row, int index) throws SQLException {
    return new Definition(
        row.getString("id"),
        row.getString("lifecycle"),
        row.getString("name"),
        row.getString("version"),
        row.getInt("number"),
        row.getString("digest"),
        row.getString("deployed_by"),
        Columns.instant(row, "deployed"),
        Json.list(row.getString("proof"), Definition.Verdict.class),
        Json.list(row.getString("findings"), String.class),
        row.getString("release_name"));
  }
}
