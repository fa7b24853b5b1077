package org.orrery.server.training;

import java.io.IOException;
import java.util.Optional;
import org.orrery.api.ModelVersion;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Signature;

/** What a version was made from, read back from the catalog. */
public final class VersionData {
  private VersionData() {}

  /** Digest of the newest data that were used for a purpose, training or test. */
  public static Optional<String> digest(ModelVersion version, String purpose) {
    return version.datasets().stream()
        .filter(use -> use.purpose().equals(purpose))
        .map(ModelVersion.DatasetUse::sha256)
        .reduce((earlier, later) -> later);
  }

  /** Digest of the dataset that a version was trained on, or a problem when none is recorded. */
  public static String trainingDigest(ModelVersion version) throws DataException {
    return digest(version, "training")
        .orElseThrow(
            () ->
                new DataException(
                    "Version %d of '%s' records no training data."
                        .formatted(version.number(), version.model()),
                    "Train it here first."));
  }

  /** The labelled rows of a stored dataset, with target and classes of the version's contract. */
  public static LabelledTable labelled(Catalog catalog, ModelVersion version, String sha256)
      throws DataException, IOException {
    Signature signature = ModelFiles.signature(catalog, version);
    return LabelledTable.of(
        Table.read(catalog.datasetFile(sha256)), signature.target(), signature.positiveClass());
  }
}
