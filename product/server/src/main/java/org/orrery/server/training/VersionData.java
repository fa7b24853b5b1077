package org.orrery.server.training;

import java.io.IOException;
import org.orrery.api.ModelVersion;
import org.orrery.server.catalog.Catalog;

/** What a version was made from, read back from the catalog. */
public final class VersionData {
  private VersionData() {}

  /** Digest of the dataset that a version was trained on, or a problem when none is recorded. */
  public static String trainingDigest(ModelVersion version) throws DataException {
    return version.datasets().stream()
        .filter(use -> use.purpose().equals("training"))
        .map(ModelVersion.DatasetUse::sha256)
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    "Version %d of '%s' records no training data."
                        .formatted(version.number(), version.model()),
                    "Train it here first."));
  }

  /** The labelled rows of a stored dataset, with target and classes of the version's recipe. */
  public static LabelledTable labelled(Catalog catalog, ModelVersion version, String sha256)
      throws DataException, IOException {
    Recipe recipe = Recipe.of(version);
    return LabelledTable.of(
        Table.read(catalog.datasetFile(sha256)), recipe.target(), recipe.positiveClass());
  }
}
