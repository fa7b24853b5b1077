package org.orrery.server.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.stereotype.Component;

/**
 * Packs a version; ONNX is a zip of model, contract and provenance, the same bytes for the same
 * files. Other formats are refused by name.
 */
@Component
class PackageWorker implements StepWorker {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Catalog catalog;

  PackageWorker(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("PackageStep");
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    PackageStep step = (PackageStep) task.step();
    if (task.version() == null) {
      throw new DataException("There is no version to pack.", "Train one before this step.");
    }
    for (PackageFormat format : step.getFormats()) {
      if (format != PackageFormat.ONNX) {
        throw new DataException(
            "Format '" + format.getLiteral() + "' cannot be packed by this server.",
            "Choose onnx.");
      }
    }
    ModelVersion version = catalog.version(task.model(), task.version());
    byte[] zip = zip(version);
    String sha256 = catalog.store(new ByteArrayInputStream(zip));
    String name = "%s-%d-onnx.zip".formatted(task.model(), version.number());
    catalog.attach(
        task.model(),
        version.number(),
        new ModelVersion.Artifact(name, sha256, "zip", zip.length),
        task.startedBy());
    Map<String, String> results = new LinkedHashMap<>();
    results.put("package", name);
    results.put("sha256", sha256);
    return StepResult.done(results);
  }

  private byte[] zip(ModelVersion version) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ModelVersion.Artifact artifact : version.artifacts()) {
        if (!artifact.name().endsWith(".zip")) {
          ZipEntry entry = new ZipEntry(artifact.name());
          entry.setTimeLocal(EPOCH);
          zip.putNextEntry(entry);
          Files.copy(catalog.artifactFile(artifact.sha256()), zip);
          zip.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }
}
