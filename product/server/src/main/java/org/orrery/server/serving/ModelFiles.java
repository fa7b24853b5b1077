package org.orrery.server.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.orrery.api.ModelVersion;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;

/** Opens what the catalog keeps of a version, by the adapter of its model file. */
public final class ModelFiles {
  /** File name of an ONNX model among a version's artifacts. */
  public static final String MODEL = "model.onnx";

  /** File name of a decision model among a version's artifacts. */
  public static final String DECISION = "model.dmn";

  /** Key of a version's provenance: which decision of its file it is. */
  public static final String DECISION_ID = "decision";

  private static final List<ModelAdapter> ADAPTERS =
      List.of(new OnnxAdapter(), new DecisionAdapter());

  private ModelFiles() {}

  /** The contract of a version; a version without one is an I/O error that says so. */
  public static Signature signature(Catalog catalog, ModelVersion version) throws IOException {
    return Signature.read(
        catalog.artifactFile(
            find(version, Signature.FILE).orElseThrow(() -> missing(version)).sha256()));
  }

  /** The model of a version, opened; the caller closes it. */
  public static Scorer open(Catalog catalog, ModelVersion version) throws IOException {
    for (ModelAdapter adapter : ADAPTERS) {
      Optional<ModelVersion.Artifact> file = find(version, adapter.file());
      if (file.isPresent()) {
        byte[] model = Files.readAllBytes(catalog.artifactFile(file.get().sha256()));
        return adapter.open(model, signature(catalog, version), version);
      }
    }
    throw missing(version);
  }

  /** The model file of a version, whatever its format. */
  public static Optional<ModelVersion.Artifact> model(ModelVersion version) {
    return ADAPTERS.stream().flatMap(adapter -> find(version, adapter.file()).stream()).findFirst();
  }

  private static Optional<ModelVersion.Artifact> find(ModelVersion version, String name) {
    return version.artifacts().stream()
        .filter(artifact -> artifact.name().equals(name))
        .findFirst();
  }

  private static IOException missing(ModelVersion version) {
    Optional<Elsewhere> elsewhere = Elsewhere.of(version);
    if (elsewhere.isPresent()) {
      return new IOException(
          "Version %d of '%s' is kept elsewhere, at %s; there is no file of it here."
              .formatted(version.number(), version.model(), elsewhere.get().location()));
    }
    return new IOException(
        "Version %d of '%s' has no model file with a signature; train it here, or upload it."
            .formatted(version.number(), version.model()));
  }
}
