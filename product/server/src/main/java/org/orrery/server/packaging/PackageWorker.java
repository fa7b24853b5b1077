package org.orrery.server.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.Setting;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.OnnxScorer;
import org.orrery.server.serving.Scorer;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Packs a version in the drawn formats and keeps the packages with the version. */
@Component
class PackageWorker implements StepWorker {
  private static final List<PackageWriter> WRITERS =
      List.of(
          new OnnxPackage(),
          new PmmlPackage(),
          new DecisionPackage(),
          new ImageContextPackage(),
          new KServePackage(),
          new MlflowPackage());

  private final Catalog catalog;
  private final Runs runs;

  PackageWorker(Catalog catalog, @Lazy Runs runs) {
    this.catalog = catalog;
    this.runs = runs;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("PackageStep");
  }

  /** Every version has one model file, which all formats of the step must pack. */
  @Override
  public void check(AutomaticStep drawn) throws InputFault {
    PackageStep step = (PackageStep) drawn;
    if (step.getFormats().isEmpty()) {
      throw new InputFault("No format is named.", "Choose one in the drawing.");
    }
    PackageFormat first = step.getFormats().getFirst();
    for (PackageFormat other : step.getFormats()) {
      if (!writer(other).modelFile().equals(writer(first).modelFile())) {
        throw new InputFault(
            "Format '%s' packs %s and '%s' packs %s, but a version has one of them."
                .formatted(
                    first.getLiteral(),
                    writer(first).modelFile(),
                    other.getLiteral(),
                    writer(other).modelFile()),
            "Pack them in two steps, each of which is passed by versions of its kind.");
      }
    }
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    PackageStep step = (PackageStep) task.step();
    check(step);
    if (task.version() == null) {
      throw new InputFault("There is no version to pack.", "Make one before this step.");
    }
    ModelVersion version = catalog.version(task.model(), task.version());
    if (Elsewhere.of(version).isPresent()) {
      throw new InputFault(
          "Version %d is kept elsewhere: there is nothing to pack here."
              .formatted(version.number()),
          "Pack it where it is kept, and enter what comes of it as a version.");
    }
    ModelVersion.Artifact model =
        ModelFiles.model(version)
            .orElseThrow(
                () ->
                    new InputFault(
                        "Version %d has no model file to be packed.".formatted(version.number()),
                        "Train it here, or enter it as DMN."));
    List<PackageWriter> writers = new ArrayList<>();
    for (PackageFormat format : step.getFormats()) {
      writers.add(writer(format, model));
    }
    Packing packing = packing(task, step, version, model);
    Map<String, String> results = new LinkedHashMap<>();
    for (PackageWriter writer : writers) {
      Packing.Made made = writer.write(packing);
      String sha256 = catalog.store(new ByteArrayInputStream(made.bytes()));
      catalog.attach(
          version.model(),
          version.number(),
          new ModelVersion.Artifact(made.name(), sha256, made.format(), made.bytes().length),
          task.startedBy());
      results.put(writer.format().getLiteral(), made.name());
    }
    return StepResult.done(results);
  }

  private static PackageWriter writer(PackageFormat format) {
    return WRITERS.stream().filter(one -> one.format() == format).findFirst().orElseThrow();
  }

  private static PackageWriter writer(PackageFormat format, ModelVersion.Artifact model)
      throws InputFault {
    PackageWriter writer = writer(format);
    if (!writer.modelFile().equals(model.name())) {
      throw new InputFault(
          "Format '%s' packs %s, but the version has %s."
              .formatted(format.getLiteral(), writer.modelFile(), model.name()),
          "Choose one of %s.".formatted(known(model.name())));
    }
    return writer;
  }

  private static String known(String modelFile) {
    return String.join(
        ", ",
        WRITERS.stream()
            .filter(writer -> writer.modelFile().equals(modelFile))
            .map(writer -> writer.format().getLiteral())
            .toList());
  }

  private Packing packing(
      StepTask task, PackageStep step, ModelVersion version, ModelVersion.Artifact model)
      throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Setting setting : step.getSettings()) {
      settings.put(setting.getKey(), setting.getValue());
    }
    Environment environment =
        runs.drawing(task.definition()).getEnvironments().stream().findFirst().orElse(null);
    String input = "";
    try (Scorer scorer = ModelFiles.open(catalog, version)) {
      if (scorer instanceof OnnxScorer onnx) {
        input = onnx.input();
      }
    }
    return new Packing(
        version,
        Files.readAllBytes(catalog.artifactFile(model.sha256())),
        ModelFiles.signature(catalog, version),
        card(version),
        settings,
        environment,
        input);
  }

  private String card(ModelVersion version) throws IOException {
    Optional<ModelVersion.Artifact> card =
        version.artifacts().stream()
            .filter(artifact -> artifact.name().equals("model-card.md"))
            .findFirst();
    return card.isEmpty() ? null : Files.readString(catalog.artifactFile(card.get().sha256()));
  }
}
