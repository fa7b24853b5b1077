package org.orrery.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.model.Elements;
import org.orrery.server.TestServer;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.serving.DrawnRuns;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Scorer;
import org.orrery.server.serving.Signature;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;

/** What another engine makes of the PMML of a version is what the server answers, row by row. */
class PmmlTest {
  private static final String MODEL = "credit-risk";

  @TempDir static Path data;
  private static TestServer server;
  private static Catalog catalog;
  private static String sha256;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(data, List.of(DrawnRuns.class));
    catalog = server.bean(Catalog.class);
    catalog.register(
        new NewModel(MODEL, "", "", 2, "credit", List.of("EU"), "", "", "", "O", "B"), "dana");
    byte[] csv = Files.readAllBytes(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
    sha256 = catalog.addDataset("german-credit", new ByteArrayInputStream(csv), "dana").sha256();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"logistic-regression", "gradient-boosting"})
  void scoresAsTheServerDoes(String algorithm) throws Exception {
    int version = train(algorithm);
    String name = pack(version).results().get("pmml");
    assertThat(name).isEqualTo(MODEL + "-" + version + "-model.pmml");
    byte[] pmml = bytes(version, name);
    PmmlEvaluator evaluator = PmmlEvaluator.of(pmml);
    assertThat(evaluator.root().getNamespaceURI()).isEqualTo("http://www.dmg.org/PMML-4_4");
    assertThat(evaluator.root().getAttribute("version")).isEqualTo("4.4");
    ModelVersion packed = catalog.version(MODEL, version);
    Signature signature = ModelFiles.signature(catalog, packed);
    List<Object[]> rows = rows(signature);
    try (Scorer scorer = ModelFiles.open(catalog, packed)) {
      double[] scores = scorer.score(rows);
      for (int i = 0; i < scores.length; i++) {
        Map<String, Object> out = evaluator.evaluate(named(signature, rows.get(i)));
        assertThat((Double) out.get("probability(" + signature.positiveClass() + ")"))
            .as("row %d", i)
            .isEqualTo(scores[i], within(1e-5));
        assertThat(out.get("label")).isEqualTo(signature.label(scores[i]));
      }
      assertThat(rows.stream().map(row -> signature.label(scorer.score(one(row))[0])))
          .contains(signature.positiveClass(), signature.negativeClass());
    }
    pack(version);
    assertThat(bytes(version, name)).as("the same bytes again").isEqualTo(pmml);
  }

  private static List<Object[]> one(Object[] row) {
    List<Object[]> rows = new ArrayList<>();
    rows.add(row);
    return rows;
  }

  @Test
  void aModelOfAnotherMakeIsRefused() {
    assertThatThrownBy(() -> LearnedModel.read(new byte[0]))
        .hasMessageContaining("no logistic regression")
        .hasMessageContaining("onnx");
    assertThatThrownBy(() -> LearnedModel.read("no model".getBytes()))
        .hasMessageContaining("no logistic regression");
  }

  private static int train(String algorithm) throws Exception {
    TrainStep drawn =
        Elements.nodes(server.bean(DrawnRuns.class).drawing("definition")).stream()
            .filter(node -> node.getId().equals("train"))
            .map(TrainStep.class::cast)
            .findFirst()
            .orElseThrow();
    TrainStep train = EcoreUtil.copy(drawn);
    train.setAlgorithm(algorithm);
    train
        .getSettings()
        .removeIf(setting -> setting.getKey().matches("epochs|learningRate|batchSize"));
    return work(train, algorithm, null).version();
  }

  private static StepResult pack(int version) throws Exception {
    PackageStep step = LifecycleFactory.eINSTANCE.createPackageStep();
    step.setId("pack");
    step.getFormats().add(PackageFormat.PMML);
    return work(step, "pack", version);
  }

  private static StepResult work(AutomaticStep step, String passage, Integer version)
      throws Exception {
    StepTask task =
        new StepTask(
            "run-1",
            "passage-" + passage,
            "definition-1",
            step,
            MODEL,
            version,
            Map.of("german-credit", sha256),
            Map.of(),
            Map.of(),
            "dana",
            1);
    return server.beans(StepWorker.class).stream()
        .filter(worker -> worker.kinds().contains(step.eClass().getName()))
        .findFirst()
        .orElseThrow()
        .work(task);
  }

  private static byte[] bytes(int version, String name) throws IOException {
    ModelVersion.Artifact artifact =
        catalog.version(MODEL, version).artifacts().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return Files.readAllBytes(catalog.artifactFile(artifact.sha256()));
  }

  /** Applications of all sorts, with values that are missing and categories that nobody knows. */
  private static List<Object[]> rows(Signature signature) {
    Random random = new Random(7);
    List<Object[]> rows = new ArrayList<>();
    for (int row = 0; row < 300; row++) {
      Object[] values = new Object[signature.columns().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(signature.columns().get(i), random);
      }
      rows.add(values);
    }
    return rows;
  }

  private static Object value(Signature.Column column, Random random) {
    boolean missing = random.nextInt(12) == 0;
    if (column.number()) {
      return missing
          ? Double.NaN
          : column.mean() + (random.nextDouble() - 0.5) * 5 * column.deviation();
    }
    int choice = random.nextInt(column.categories().size() + 1);
    return missing
        ? null
        : choice == column.categories().size() ? "unheard of" : column.categories().get(choice);
  }

  private static Map<String, Object> named(Signature signature, Object[] row) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < row.length; i++) {
      boolean missing = row[i] == null || row[i].equals(Double.NaN);
      named.put(signature.columns().get(i).name(), missing ? null : row[i]);
    }
    return named;
  }
}
