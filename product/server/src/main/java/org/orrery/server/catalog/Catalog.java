package org.orrery.server.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.api.Dataset;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.Traffic;

/**
 * Models, versions, datasets and artifacts; every change is written to the audit trail and the
 * event log.
 */
public interface Catalog {
  /**
   * Enters a model; the same name with the same facts changes nothing, with other facts it is a
   * conflict.
   */
  Model register(NewModel model, String actor);

  /** The model, or a not-found problem. */
  Model model(String name);

  List<ModelVersion> versions(String model);

  /** The version, or a not-found problem. */
  ModelVersion version(String model, int number);

  /** The standing of a version, or a not-found problem. */
  String standing(String model, int number);

  /** The dataset, or a not-found problem. */
  Dataset dataset(String sha256);

  /**
   * Stores comma-separated values as a dataset, durably before it returns; the same bytes are
   * stored once. The endpoint for datasets and retraining use it.
   */
  Dataset addDataset(String name, InputStream csv, String actor) throws IOException;

  /** A readable file with the dataset's bytes; never changed. */
  Path datasetFile(String sha256);

  /** Stores bytes under their digest, durably before it returns; the same bytes are stored once. */
  String store(InputStream bytes) throws IOException;

  /** A readable file with the artifact's bytes, or a not-found problem. */
  Path artifactFile(String sha256);

  /**
   * Makes the next version of a model with standing candidate; the same passage gets the same
   * version.
   */
  ModelVersion create(NewVersion version);

  /** Adds a stored file to a version; the same name and digest again changes nothing. */
  void attach(String model, int number, ModelVersion.Artifact artifact, String actor);

  /** Adds measurements, replacing those of the same test. */
  void measure(String model, int number, List<ModelVersion.Measurement> measurements, String actor);

  /** Records that data were used for a version; the same again changes nothing. */
  void use(String model, int number, ModelVersion.DatasetUse use, String actor);

  /** Adds a person's decision. */
  void decide(String model, int number, ModelVersion.Decision decision);

  /** Makes a version the challenger. */
  void challenge(String model, int number, String actor, String reason);

  /**
   * Makes a version champion and retires the old champion in one transaction.
   *
   * @param snapshot name under which the state before is kept, so that it can be rolled back to
   */
  void promote(String model, int number, String snapshot, String actor, String reason);

  /** Takes a version's standing away. */
  void demote(String model, int number, String standing, String actor, String reason);

  /** Goes back to a snapshot's champion and challenger in one transaction. */
  void rollback(String model, String snapshot, String actor, String reason);

  List<Traffic.Snapshot> snapshots(String model);

  /** The snapshot that was taken when a version took the place of another champion last. */
  Optional<Traffic.Snapshot> wayBack(String model, int number);

  /** A version to be made; {@code passage} makes repeated calls harmless. */
  record NewVersion(
      String model,
      String passage,
      String run,
      String actor,
      List<ModelVersion.Artifact> artifacts,
      List<ModelVersion.Field> inputs,
      List<ModelVersion.Field> outputs,
      List<ModelVersion.DatasetUse> datasets,
      Map<String, String> provenance) {}
}
