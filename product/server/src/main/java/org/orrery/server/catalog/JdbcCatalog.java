package org.orrery.server.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.orrery.api.Dataset;
import org.orrery.api.EventTypes;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Traffic;
import org.orrery.server.Columns;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalog in the database; changes of one model wait for each other on the model's row. */
@Component
class JdbcCatalog implements Catalog {
  static final String CANDIDATE = "candidate";
  static final String CHALLENGER = "challenger";
  static final String CHAMPION = "champion";
  static final String RETIRED = "retired";

  private final JdbcClient jdbc;
  private final CatalogRows rows;
  private final ArtifactStore artifacts;
  private final AuditTrail audit;
  private final EventLog events;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transactions;
  private final Clock clock;

  JdbcCatalog(
      JdbcClient jdbc,
      CatalogRows rows,
      ArtifactStore artifacts,
      AuditTrail audit,
      EventLog events,
      ApplicationEventPublisher publisher,
      TransactionTemplate transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.artifacts = artifacts;
    this.audit = audit;
    this.events = events;
    this.publisher = publisher;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Model register(NewModel model, String actor) {
    NewModel facts = ModelFacts.checked(model);
    NewModel known = rows.facts(facts.name());
    if (known != null) {
      if (!known.equals(facts)) {
        throw new ProblemException(
            409,
            ProblemCodes.CONFLICT,
            "The model '" + facts.name() + "' is entered with other facts.",
            "Use another name, or the facts that it was entered with.",
            Map.of("current", known));
      }
      return rows.model(facts.name());
    }
    rows.insert(facts);
    audit.append(actor, "model-registered", "model/" + facts.name(), Map.of("facts", facts));
    events.publish(
        EventTypes.MODEL_REGISTERED, facts.name(), Map.of("model", facts.name(), "by", actor));
    return rows.model(facts.name());
  }

  @Override
  public Model model(String name) {
    return rows.model(name);
  }

  @Override
  public List<ModelVersion> versions(String model) {
    rows.model(model);
    return rows.versions(model);
  }

  @Override
  public ModelVersion version(String model, int number) {
    return rows.version(model, number);
  }

  @Override
  public Dataset dataset(String sha256) {
    return rows.dataset(sha256);
  }

  @Override
  public Dataset addDataset(String name, InputStream csv, String actor) throws IOException {
    String label = ModelFacts.name(name, "dataset");
    ArtifactStore.Incoming part = artifacts.receive(csv);
    try {
      CsvProfile profile = CsvProfile.of(part.file());
      artifacts.keep(part);
      return transactions.execute(status -> enter(label, part, profile, actor));
    } finally {
      artifacts.discard(part);
    }
  }

  private Dataset enter(
      String name, ArtifactStore.Incoming part, CsvProfile profile, String actor) {
    Dataset dataset =
        new Dataset(
            part.sha256(),
            name,
            part.size(),
            profile.rows(),
            profile.columns(),
            actor,
            clock.instant());
    if (rows.insert(dataset)) {
      audit.append(
          actor,
          "dataset-stored",
          "dataset/" + part.sha256(),
          Map.of("name", name, "rows", profile.rows(), "bytes", part.size()));
      events.publish(
          EventTypes.DATASET_STORED,
          part.sha256(),
          Map.of("name", name, "rows", profile.rows(), "by", actor));
      publisher.publishEvent(new DatasetStored(part.sha256(), name, profile.rows(), actor));
    }
    return rows.dataset(part.sha256());
  }

  @Override
  public Path datasetFile(String sha256) {
    return artifacts.file(dataset(sha256).sha256());
  }

  @Override
  public String store(InputStream bytes) throws IOException {
    return artifacts.store(bytes);
  }

  @Override
  public Path artifactFile(String sha256) {
    return artifacts.file(sha256);
  }

  @Override
  @Transactional
  public ModelVersion create(NewVersion version) {
    rows.lock(version.model());
    Integer known = rows.versionOfPassage(version.passage());
    if (known != null) {
      return rows.version(version.model(), known);
    }
    int number = rows.insert(version);
    Map<String, Object> details = new LinkedHashMap<>(version.provenance());
    details.put("run", Objects.requireNonNullElse(version.run(), ""));
    audit.append(version.actor(), "version-created", subject(version.model(), number), details);
    events.publish(
        EventTypes.VERSION_CREATED,
        version.model() + "/" + number,
        Map.of("model", version.model(), "version", number, "by", version.actor()));
    publisher.publishEvent(new VersionCreated(version.model(), number, version.run()));
    return rows.version(version.model(), number);
  }

  @Override
  @Transactional
  public void attach(String model, int number, ModelVersion.Artifact artifact, String actor) {
    artifacts.file(artifact.sha256());
    boolean added =
        rows.change(
            model,
            number,
            "artifacts",
            ModelVersion.Artifact.class,
            list -> {
              if (list.contains(artifact)) {
                return list;
              }
              List<ModelVersion.Artifact> next = new ArrayList<>(list);
              next.removeIf(old -> old.name().equals(artifact.name()));
              next.add(artifact);
              return next;
            });
    if (added) {
      audit.append(
          actor,
          "artifact-attached",
          subject(model, number),
          Map.of("name", artifact.name(), "sha256", artifact.sha256()));
    }
  }

  @Override
  @Transactional
  public void measure(
      String model, int number, List<ModelVersion.Measurement> measurements, String actor) {
    boolean changed =
        rows.change(
            model,
            number,
            "measurements",
            ModelVersion.Measurement.class,
            list -> {
              List<ModelVersion.Measurement> next = new ArrayList<>(list);
              next.removeIf(
                  old -> measurements.stream().anyMatch(m -> Objects.equals(m.test(), old.test())));
              next.addAll(measurements);
              return next;
            });
    if (changed) {
      Map<String, Object> values = new LinkedHashMap<>();
      measurements.forEach(m -> values.put(String.valueOf(m.test()), m.value()));
      audit.append(actor, "version-measured", subject(model, number), values);
    }
  }

  @Override
  @Transactional
  public void use(String model, int number, ModelVersion.DatasetUse use, String actor) {
    boolean added =
        rows.change(
            model,
            number,
            "datasets",
            ModelVersion.DatasetUse.class,
            list ->
                list.contains(use)
                    ? list
                    : java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(use))
                        .toList());
    if (added) {
      audit.append(
          actor,
          "dataset-used",
          subject(model, number),
          Map.of("dataset", use.sha256(), "purpose", use.purpose()));
    }
  }

  @Override
  @Transactional
  public void decide(String model, int number, ModelVersion.Decision decision) {
    UnaryOperator<List<ModelVersion.Decision>> add =
        list -> {
          if (list.contains(decision)) {
            return list;
          }
          List<ModelVersion.Decision> next = new ArrayList<>(list);
          next.add(decision);
          return next;
        };
    rows.change(model, number, "approvals", ModelVersion.Decision.class, add);
  }

  @Override
  @Transactional
  public void challenge(String model, int number, String actor, String reason) {
    Standings now = rows.lock(model);
    rows.version(model, number);
    if (Objects.equals(now.challenger(), number)) {
      return;
    }
    if (Objects.equals(now.champion(), number)) {
      throw wrongState(model, number, "is the champion and cannot challenge itself", CHAMPION);
    }
    change(model, now, new Standings(now.champion(), number), "challenged", actor, reason);
  }

  @Override
  @Transactional
  public void promote(String model, int number, String snapshot, String actor, String reason) {
    Standings now = rows.lock(model);
    rows.version(model, number);
    if (Objects.equals(now.champion(), number)) {
      return;
    }
    if (snapshot != null && !snapshot.isBlank()) {
      rows.keep(model, snapshot, now, actor);
    }
    Integer challenger = Objects.equals(now.challenger(), number) ? null : now.challenger();
    change(model, now, new Standings(number, challenger), "promoted", actor, reason);
  }

  @Override
  @Transactional
  public void demote(String model, int number, String standing, String actor, String reason) {
    if (!standing.equals(CANDIDATE) && !standing.equals(RETIRED)) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "A version cannot be demoted to '" + standing + "'.",
          "Demote it to candidate or retired.");
    }
    Standings now = rows.lock(model);
    ModelVersion version = rows.version(model, number);
    if (version.standing().equals(standing)) {
      return;
    }
    Standings next =
        new Standings(
            Objects.equals(now.champion(), number) ? null : now.champion(),
            Objects.equals(now.challenger(), number) ? null : now.challenger());
    if (!next.equals(now)) {
      change(model, now, next, "demoted", actor, reason);
    }
    rows.standing(model, number, standing);
  }

  @Override
  @Transactional
  public void rollback(String model, String snapshot, String actor, String reason) {
    Standings now = rows.lock(model);
    Traffic.Snapshot kept =
        snapshots(model).stream()
            .filter(s -> s.name().equals(snapshot))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        404,
                        ProblemCodes.SNAPSHOT_UNKNOWN,
                        "The model '" + model + "' has no snapshot '" + snapshot + "'.",
                        "Choose one of: "
                            + String.join(
                                ", ",
                                snapshots(model).stream().map(Traffic.Snapshot::name).toList())));
    if (kept.champion() == null) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "The snapshot '" + snapshot + "' was taken before the model had a champion.",
          "Choose a later snapshot, or retire the model.");
    }
    Standings next = new Standings(kept.champion(), kept.challenger());
    if (!next.equals(now)) {
      change(model, now, next, "rolled-back", actor, reason);
    }
  }

  /** Moves both standings in one go and tells everybody. */
  private void change(
      String model, Standings now, Standings next, String cause, String actor, String reason) {
    leave(model, now.champion(), next, RETIRED);
    leave(model, now.challenger(), next, "rolled-back".equals(cause) ? CANDIDATE : RETIRED);
    if (next.challenger() != null) {
      rows.standing(model, next.challenger(), CHALLENGER);
    }
    if (next.champion() != null) {
      rows.standing(model, next.champion(), CHAMPION);
    }
    rows.standings(model, next);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("cause", cause);
    details.put("champion", next.champion());
    details.put("challenger", next.challenger());
    details.put("before", now);
    details.put("reason", Objects.requireNonNullElse(reason, ""));
    audit.append(actor, "model-" + cause, "model/" + model, details);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("model", model);
    data.put("cause", cause);
    data.put("champion", next.champion());
    data.put("challenger", next.challenger());
    data.put("by", actor);
    events.publish(EventTypes.STANDING_CHANGED, model, data);
    publisher.publishEvent(
        new StandingChanged(model, next.champion(), next.challenger(), cause, actor));
  }

  private void leave(String model, Integer number, Standings next, String standing) {
    if (number != null && !number.equals(next.champion()) && !number.equals(next.challenger())) {
      rows.standing(model, number, standing);
    }
  }

  @Override
  public List<Traffic.Snapshot> snapshots(String model) {
    return jdbc.sql("select * from snapshot where model = ? order by taken desc, name")
        .params(model)
        .query(
            (row, i) ->
                new Traffic.Snapshot(
                    row.getString("name"),
                    Columns.integer(row, "champion"),
                    Columns.integer(row, "challenger"),
                    row.getString("taken_by"),
                    Columns.instant(row, "taken")))
        .list();
  }

  private static String subject(String model, int number) {
    return "model/" + model + "/" + number;
  }

  private static ProblemException wrongState(
      String model, int number, String what, String current) {
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "Version " + number + " of '" + model + "' " + what + ".",
        "Choose another version.",
        Map.of("current", current));
  }

  /** Champion and challenger of a model, or null. */
  record Standings(Integer champion, Integer challenger) {}
}
