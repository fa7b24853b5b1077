package org.orrery.server.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.orrery.api.Dataset;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the catalog's tables; lists of a version are JSON columns. */
@Component
class CatalogRows {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ObjectProvider<HealthSource> health;

  CatalogRows(JdbcClient jdbc, Clock clock, ObjectProvider<HealthSource> health) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.health = health;
  }

  NewModel facts(String name) {
    return jdbc.sql("select facts from model where name = ?")
        .params(name)
        .query(String.class)
        .optional()
        .map(json -> Json.read(json, NewModel.class))
        .orElse(null);
  }

  void insert(NewModel facts) {
    try {
      jdbc.sql("insert into model (name, facts, versions, created) values (?, ?, 0, ?)")
          .params(facts.name(), Json.write(facts), Columns.time(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new ProblemException(
          409,
          ProblemCodes.CONFLICT,
          "The model '" + facts.name() + "' was entered by somebody else at the same moment.",
          "Look at it and try again.");
    }
  }

  Model model(String name) {
    return jdbc.sql("select * from model where name = ?")
        .params(name)
        .query(this::entry)
        .optional()
        .orElseThrow(() -> noModel(name));
  }

  List<Model> models() {
    return jdbc.sql("select * from model order by name").query(this::entry).list();
  }

  private Model entry(ResultSet row, int index) throws SQLException {
    NewModel facts = Json.read(row.getString("facts"), NewModel.class);
    HealthSource source = health.getIfAvailable();
    return new Model(
        facts.name(),
        facts.description(),
        facts.kind(),
        facts.riskTier(),
        facts.use(),
        facts.regions(),
        facts.affectedPeople(),
        facts.exposure(),
        facts.purpose(),
        facts.owner(),
        facts.businessOwner(),
        Columns.integer(row, "champion"),
        Columns.integer(row, "challenger"),
        row.getInt("versions"),
        source == null ? "unknown" : source.health(facts.name()),
        Columns.instant(row, "created"));
  }

  /** Locks the model's row until the transaction ends. */
  Standings lock(String model) {
    return jdbc.sql("select champion, challenger from model where name = ? for update")
        .params(model)
        .query(
            (row, i) ->
                new Standings(Columns.integer(row, "champion"), Columns.integer(row, "challenger")))
        .optional()
        .orElseThrow(() -> noModel(model));
  }

  void standings(String model, Standings next) {
    jdbc.sql("update model set champion = ?, challenger = ? where name = ?")
        .params(java.util.Arrays.asList(next.champion(), next.challenger(), model))
        .update();
  }

  void standing(String model, int number, String standing) {
    jdbc.sql("update model_version set standing = ? where model = ? and number = ?")
        .params(standing, model, number)
        .update();
  }

  Integer versionOfPassage(String passage) {
    return jdbc.sql("select number from model_version where passage = ?")
        .params(passage)
        .query(Integer.class)
        .optional()
        .orElse(null);
  }

  /** Enters the next version of a model whose row is locked. */
  int insert(Catalog.NewVersion version) {
    int number =
        jdbc.sql("select versions from model where name = ?")
                .params(version.model())
                .query(Integer.class)
                .single()
            + 1;
    jdbc.sql(
            "insert into model_version (model, number, passage, run, standing, created_by, created,"
                + " artifacts, inputs, outputs, datasets, provenance, measurements, approvals)"
                + " values (:model, :number, :passage, :run, 'candidate', :by, :created,"
                + " :artifacts, :inputs, :outputs, :datasets, :provenance, '[]', '[]')")
        .param("model", version.model())
        .param("number", number)
        .param("passage", version.passage())
        .param("run", version.run())
        .param("by", version.actor())
        .param("created", Columns.time(clock.instant()))
        .param("artifacts", Json.write(version.artifacts()))
        .param("inputs", Json.write(version.inputs()))
        .param("outputs", Json.write(version.outputs()))
        .param("datasets", Json.write(version.datasets()))
        .param("provenance", Json.write(version.provenance()))
        .update();
    jdbc.sql("update model set versions = ? where name = ?")
        .params(number, version.model())
        .update();
    return number;
  }

  List<ModelVersion> versions(String model) {
    return jdbc.sql("select * from model_version where model = ? order by number")
        .params(model)
        .query(VERSION)
        .list();
  }

  ModelVersion version(String model, int number) {
    return jdbc.sql("select * from model_version where model = ? and number = ?")
        .params(model, number)
        .query(VERSION)
        .optional()
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "The model '" + model + "' has no version " + number + ".",
                    "List its versions."));
  }

  /** Changes a list of a version under a lock; tells whether it became another. */
  <T> boolean change(
      String model, int number, String column, Class<T> type, UnaryOperator<List<T>> edit) {
    version(model, number);
    String json =
        jdbc.sql(
                "select "
                    + column
                    + " from model_version where model = ? and number = ? for update")
            .params(model, number)
            .query(String.class)
            .single();
    List<T> before = Json.list(json, type);
    List<T> after = edit.apply(before);
    if (after.equals(before)) {
      return false;
    }
    jdbc.sql("update model_version set " + column + " = ? where model = ? and number = ?")
        .params(Json.write(after), model, number)
        .update();
    return true;
  }

  /**
   * Keeps the standings under a name; the same name again is the newer state.
   *
   * @param promoted the version that becomes champion now
   */
  void keep(String model, String name, Standings now, int promoted, String actor) {
    jdbc.sql("delete from snapshot where model = ? and name = ?").params(model, name).update();
    jdbc.sql(
            "insert into snapshot (model, name, champion, challenger, promoted, taken_by, taken)"
                + " values (:model, :name, :champion, :challenger, :promoted, :by, :taken)")
        .param("model", model)
        .param("name", name)
        .param("champion", now.champion())
        .param("challenger", now.challenger())
        .param("promoted", promoted)
        .param("by", actor)
        .param("taken", Columns.time(clock.instant()))
        .update();
  }

  /** Enters a dataset; false when its bytes are known. */
  boolean insert(Dataset dataset) {
    boolean known =
        jdbc.sql("select count(*) from dataset where sha256 = ?")
                .params(dataset.sha256())
                .query(Integer.class)
                .single()
            > 0;
    if (known) {
      return false;
    }
    jdbc.sql(
            "insert into dataset"
                + " (sha256, name, bytes, row_count, columns_json, created_by, created)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            dataset.sha256(),
            dataset.name(),
            dataset.bytes(),
            dataset.rows(),
            Json.write(dataset.columns()),
            dataset.createdBy(),
            Columns.time(dataset.created()))
        .update();
    return true;
  }

  List<Dataset> datasets() {
    return jdbc.sql("select * from dataset order by created desc").query(DATASET).list();
  }

  Dataset dataset(String sha256) {
    return jdbc.sql("select * from dataset where sha256 = ?")
        .params(Objects.requireNonNullElse(sha256, ""))
        .query(DATASET)
        .optional()
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "There is no dataset '" + sha256 + "'.",
                    "Upload it, or choose one that is stored."));
  }

  private static ProblemException noModel(String name) {
    return new ProblemException(
        404,
        ProblemCodes.NOT_FOUND,
        "There is no model '" + name + "'.",
        "Register it, or choose one of the catalog.");
  }

  private static final RowMapper<ModelVersion> VERSION =
      (row, i) ->
          new ModelVersion(
              row.getString("model"),
              row.getInt("number"),
              row.getString("standing"),
              row.getString("created_by"),
              Columns.instant(row, "created"),
              row.getString("run"),
              Json.list(row.getString("artifacts"), ModelVersion.Artifact.class),
              Json.list(row.getString("inputs"), ModelVersion.Field.class),
              Json.list(row.getString("outputs"), ModelVersion.Field.class),
              Json.list(row.getString("datasets"), ModelVersion.DatasetUse.class),
              Json.texts(row.getString("provenance")),
              Json.list(row.getString("measurements"), ModelVersion.Measurement.class),
              Json.list(row.getString("approvals"), ModelVersion.Decision.class));

  private static final RowMapper<Dataset> DATASET =
      (row, i) ->
          new Dataset(
              row.getString("sha256"),
              row.getString("name"),
              row.getLong("bytes"),
              row.getLong("row_count"),
              Json.list(row.getString("columns_json"), Dataset.Column.class),
              row.getString("created_by"),
              Columns.instant(row, "created"));
}
