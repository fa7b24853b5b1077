package org.orrery.server.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Signature;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes versions: from the drawn dataset, or as challenger from reference and production data. */
@Component
class TrainWorker implements StepWorker {
  private static final String ACTOR = "system";

  private final Catalog catalog;
  private final Runs runs;
  private final AuditTrail audit;
  private final ProductionData production;

  TrainWorker(Catalog catalog, @Lazy Runs runs, AuditTrail audit, ProductionData production) {
    this.catalog = catalog;
    this.runs = runs;
    this.audit = audit;
    this.production = production;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("TrainStep", "RetrainStep");
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    TrainStep step = (TrainStep) task.step();
    Source source =
        step instanceof RetrainStep
            ? retraining(task, step)
            : drawn(task, step, recipe(task, step));
    LabelledTable data =
        LabelledTable.of(source.table(), source.recipe().target(), source.recipe().positiveClass());
    Trainer.Trained trained = Trainer.train(data, source.recipe());
    ModelVersion version = catalog.create(version(task, step, source, trained));
    if (step instanceof RetrainStep) {
      challenge(task, version, source);
    }
    return StepResult.version(version.number(), results(version, source, trained));
  }

  /** Data and recipe of a training; {@code production} labelled production rows are in the data. */
  private record Source(
      Table table, String sha256, String name, Recipe recipe, int production, String note) {}

  private Source drawn(StepTask task, TrainStep step, Recipe recipe)
      throws DataException, IOException {
    String sha256 = StepSettings.digest(task, step.getDataset());
    return new Source(
        Table.read(catalog.datasetFile(sha256)),
        sha256,
        catalog.dataset(sha256).name(),
        recipe,
        0,
        "");
  }

  /** Data and algorithm, which only a retraining can take from the champion, and the settings. */
  @Override
  public void check(AutomaticStep drawn) throws DataException {
    TrainStep step = (TrainStep) drawn;
    TrainSettings settings = TrainSettings.of(step);
    share(step.getTestShare());
    if (asChampion(step)) {
      return;
    }
    Settings.overlay(Trainer.algorithm(step.getAlgorithm()), settings.algorithm());
    StepSettings.labelled(step.getDataset());
    if (EcoreUtil.getRootContainer(step) instanceof Lifecycle drawing) {
      threshold(settings, drawing);
    }
  }

  /** Whether a retraining names no algorithm and learns with the champion's recipe. */
  private static boolean asChampion(TrainStep step) {
    return step instanceof RetrainStep && Trainer.unnamed(step.getAlgorithm());
  }

  /** The drawn threshold, else the one that makes the drawing's expected cost least. */
  private static double threshold(TrainSettings settings, Lifecycle drawing) throws DataException {
    return settings.threshold() == null
        ? Costs.of(drawing).map(Costs::threshold).orElse(0.5)
        : settings.threshold();
  }

  private Recipe recipe(StepTask task, TrainStep step) throws DataException {
    TrainSettings drawn = TrainSettings.of(step);
    Algorithm algorithm = Trainer.algorithm(step.getAlgorithm());
    Map<String, String> settings = new HashMap<>(drawn.algorithm());
    settings.putAll(TuneWorker.tuned(task, algorithm));
    Dataset dataset = StepSettings.labelled(step.getDataset());
    return new Recipe(
        algorithm.name(),
        Settings.overlay(algorithm, settings),
        drawn.excluded(),
        dataset.getTarget(),
        dataset.getPositiveClass(),
        share(step.getTestShare()),
        step.getSeed(),
        threshold(drawn, runs.drawing(task.definition())),
        drawn.entity());
  }

  private static double share(double share) throws DataException {
    if (!(share > 0 && share < 1)) {
      throw new DataException(
          "The test share is " + share + ".", "It must lie between 0 and 1, without the ends.");
    }
    return share;
  }

  private Source retraining(StepTask task, TrainStep step) throws DataException, IOException {
    Integer champion = catalog.model(task.model()).champion();
    if (champion == null) {
      return drawn(task, step, recipe(task, step));
    }
    ModelVersion base = catalog.version(task.model(), champion);
    Recipe recipe = asChampion(step) ? Recipe.of(base) : recipe(task, step);
    String reference = VersionData.trainingDigest(base);
    Table table = Table.read(catalog.datasetFile(reference));
    List<String[]> rows = production.rows(task.model(), base.created(), table, recipe);
    int needed = TrainSettings.of(step).minimumRows();
    if (rows.size() < needed) {
      String sha256 =
          step.getDataset() == null
              ? reference
              : task.datasets().getOrDefault(step.getDataset().getId(), reference);
      return new Source(
          Table.read(catalog.datasetFile(sha256)),
          sha256,
          catalog.dataset(sha256).name(),
          recipe,
          0,
          "only %d labelled production rows of %d needed".formatted(rows.size(), needed));
    }
    Table combined = table.plus(rows);
    String name = task.model() + " reference and production, run " + task.run();
    String sha256 =
        catalog.addDataset(name, new ByteArrayInputStream(combined.toCsv()), ACTOR).sha256();
    return new Source(combined, sha256, name, recipe, rows.size(), "");
  }

  private Catalog.NewVersion version(
      StepTask task, TrainStep step, Source source, Trainer.Trained trained) throws IOException {
    Map<String, String> provenance = new LinkedHashMap<>(trained.facts());
    provenance.put("datasetSha256", source.sha256());
    provenance.put("productionRows", Integer.toString(source.production()));
    if (!source.note().isEmpty()) {
      provenance.put("note", source.note());
    }
    putIfSet(provenance, "codeRepository", step.getCodeRepository());
    putIfSet(provenance, "codeCommit", step.getCodeCommit());
    provenance.put("trainedBy", task.startedBy());
    provenance.put("definition", task.definition());
    provenance.put("step", step.getId());
    return new Catalog.NewVersion(
        task.model(),
        task.passage(),
        task.run(),
        task.startedBy(),
        List.of(
            artifact(ModelFiles.MODEL, "ONNX", trained.onnx()),
            artifact(Signature.FILE, "JSON", trained.signature().toJson()),
            artifact(
                "training-provenance.json",
                "JSON",
                trained.provenance().getBytes(StandardCharsets.UTF_8))),
        inputs(trained.signature()),
        outputs(trained.signature()),
        List.of(
            new ModelVersion.DatasetUse(
                source.name(), source.sha256(), "training", trained.split().train().length),
            new ModelVersion.DatasetUse(
                source.name(), source.sha256(), "test", trained.split().test().length)),
        provenance);
  }

  private static void putIfSet(Map<String, String> map, String key, String value) {
    if (value != null && !value.isBlank()) {
      map.put(key, value);
    }
  }

  private ModelVersion.Artifact artifact(String name, String format, byte[] bytes)
      throws IOException {
    String sha256 = catalog.store(new ByteArrayInputStream(bytes));
    return new ModelVersion.Artifact(name, sha256, format, bytes.length);
  }

  private static List<ModelVersion.Field> inputs(Signature signature) {
    return signature.columns().stream()
        .map(column -> new ModelVersion.Field(column.name(), column.type(), column.categories()))
        .toList();
  }

  private static List<ModelVersion.Field> outputs(Signature signature) {
    List<ModelVersion.Field> outputs = new ArrayList<>();
    outputs.add(new ModelVersion.Field("score", "number", List.of()));
    outputs.add(
        new ModelVersion.Field(
            "label", "text", List.of(signature.negativeClass(), signature.positiveClass())));
    outputs.add(new ModelVersion.Field("prediction", "text", List.of()));
    return outputs;
  }

  private void challenge(StepTask task, ModelVersion version, Source source) {
    Integer champion = catalog.model(task.model()).champion();
    if (champion != null && version.standing().equals("candidate")) {
      catalog.challenge(
          task.model(),
          version.number(),
          ACTOR,
          "retrained with %d production rows".formatted(source.production()));
    }
    audit.append(
        ACTOR,
        "model-retrained",
        "model/" + task.model() + "/" + version.number(),
        Map.of(
            "run", task.run(),
            "dataset", source.sha256(),
            "productionRows", source.production(),
            "note", source.note()));
  }

  private static Map<String, String> results(
      ModelVersion version, Source source, Trainer.Trained trained) {
    Map<String, String> results = new LinkedHashMap<>();
    results.put("version", Integer.toString(version.number()));
    results.put("algorithm", source.recipe().algorithm());
    for (String key : List.of("trainingRows", "testRows", "trainingAuc", "testAuc")) {
      if (trained.facts().containsKey(key)) {
        results.put(key, trained.facts().get(key));
      }
    }
    results.put("productionRows", Integer.toString(source.production()));
    if (!source.note().isEmpty()) {
      results.put("note", source.note());
    }
    return results;
  }
}
