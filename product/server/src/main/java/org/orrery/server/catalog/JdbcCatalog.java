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
import java.util.Optional;
import java.util.stream.Stream;
import org.orrery.api.Dataset;
import org.orrery.api.EventTypes;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Traffic;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Models, versions and datasets in the database; changes of one model wait for each other on the
 * model's row.
 */
@Component
class JdbcCatalog implements Catalog {
  private final CatalogRows rows;
  private final StandingChanges standings;
  private final ArtifactStore artifacts;
  private final AuditTrail audit;
  private final EventLog events;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transactions;
  private final Clock clock;

  JdbcCatalog(
      CatalogRows rows,
      StandingChanges standings,
      ArtifactStore artifacts,
      AuditTrail audit,
      EventLog events,
      ApplicationEventPublisher publisher,
      TransactionTemplate transactions,
      Clock clock) {
    this.rows = rows;
    this.standings = standings;
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
  public String standing(String model, int number) {
    return standings.of(model, number);
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
            model, number, "datasets", ModelVersion.DatasetUse.class, list -> with(list, use));
    if (added) {
      audit.append(
          actor,
          "dataset-used",
          subject(model, number),
          Map.of("dataset", use.sha256(), "purpose", use.purpose()));
    }
  }

  private static <T> List<T> with(List<T> list, T item) {
    return list.contains(item) ? list : Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  @Override
  @Transactional
  public void decide(String model, int number, ModelVersion.Decision decision) {
    rows.change(
        model, number, "approvals", ModelVersion.Decision.class, list -> with(list, decision));
  }

  @Override
  public void challenge(String model, int number, String actor, String reason) {
    standings.challenge(model, number, actor, reason);
  }

  @Override
  public void promote(String model, int number, String snapshot, String actor, String reason) {
    standings.promote(model, number, snapshot, actor, reason);
  }

  @Override
  public void demote(String model, int number, String standing, String actor, String reason) {
    standings.demote(model, number, standing, actor, reason);
  }

  @Override
  public void rollback(String model, String snapshot, String actor, String reason) {
    standings.rollback(model, snapshot, actor, reason);
  }

  @Override
  public List<Traffic.Snapshot> snapshots(String model) {
    return standings.snapshots(model);
  }

  @Override
  public Optional<Traffic.Snapshot> wayBack(String model, int number) {
    return standings.wayBack(model, number);
  }

  private static String subject(String model, int number) {
    return "model/" + model + "/" + number;
  }
}
