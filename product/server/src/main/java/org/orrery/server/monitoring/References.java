package org.orrery.server.monitoring;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Scorer;
import org.orrery.server.training.DataException;
import org.orrery.server.training.LabelledTable;
import org.orrery.server.training.Recipe;
import org.orrery.server.training.VersionData;
import org.springframework.stereotype.Component;

/** Makes and keeps the references of versions; at most sixteen, least recently used goes first. */
@Component
class References {
  private static final int MOST = 16;

  private final Catalog catalog;
  private final Map<String, Reference> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reference> eldest) {
          return size() > MOST;
        }
      };

  References(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The reference of a version.
   *
   * @param sha256 dataset that the drawing names as reference, or null for the version's own data:
   *     all its rows for inputs, the held-back rows for scores; rules have the data of their tests
   */
  synchronized Reference of(String model, int number, String sha256)
      throws IOException, DataException {
    String key = model + "/" + number + "/" + sha256;
    Reference known = kept.get(key);
    if (known == null) {
      known = make(catalog.version(model, number), sha256);
      kept.put(key, known);
    }
    return known;
  }

  private Reference make(ModelVersion version, String sha256) throws IOException, DataException {
    String training = VersionData.digest(version, "training").orElse(null);
    String chosen = sha256 != null ? sha256 : training;
    if (chosen == null) {
      chosen = VersionData.digest(version, "test").orElse(null);
    }
    if (chosen == null) {
      return Reference.without(ModelFiles.signature(catalog, version));
    }
    LabelledTable data = VersionData.labelled(catalog, version, chosen);
    boolean trained = chosen.equals(training);
    int[] unseen = trained ? Recipe.of(version).split(data).test() : data.all();
    try (Scorer scorer = ModelFiles.open(catalog, version)) {
      return Reference.of(data, data.all(), unseen, scorer);
    }
  }
}
