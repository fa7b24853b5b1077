package org.orrery.server.serving;

import java.io.IOException;
import java.nio.file.Files;
import org.orrery.api.ModelVersion;
import org.orrery.server.catalog.Catalog;

/** Opens what the catalog keeps of a version. */
public final class ModelFiles {
  /** File name of the model among a version's artifacts. */
  public static final String MODEL = "model.onnx";

  private ModelFiles() {}

  /** The contract of a version; a version without one is an I/O error that says so. */
  public static Signature signature(Catalog catalog, ModelVersion version) throws IOException {
    return Signature.read(catalog.artifactFile(digest(version, Signature.FILE)));
  }

  /** The model of a version, opened; the caller closes it. */
  public static Scorer open(Catalog catalog, ModelVersion version) throws IOException {
    byte[] onnx = Files.readAllBytes(catalog.artifactFile(digest(version, MODEL)));
    return Scorer.open(onnx, signature(catalog, version));
  }

  private static String digest(ModelVersion version, String name) throws IOException {
    return version.artifacts().stream()
        .filter(artifact -> artifact.name().equals(name))
        .map(ModelVersion.Artifact::sha256)
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "Version %d of '%s' has no file '%s'; train it here, or attach the file."
                        .formatted(version.number(), version.model(), name)));
  }
}
