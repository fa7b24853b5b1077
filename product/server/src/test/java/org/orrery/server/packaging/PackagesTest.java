package org.orrery.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.Setting;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.serving.DrawnRuns;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Signature;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.yaml.snakeyaml.Yaml;

/** Packages of a version that was really trained. */
class PackagesTest {
  private static final String MODEL = "Credit_Risk";

  @TempDir static Path data;
  private static TestServer server;
  private static Catalog catalog;

  @BeforeAll
  static void train() throws Exception {
    server = TestServer.start(data, List.of(DrawnRuns.class));
    catalog = server.bean(Catalog.class);
    catalog.register(
        new NewModel(MODEL, "", "", 2, "credit", List.of("EU"), "", "", "", "O", "B"), "dana");
    byte[] csv = Files.readAllBytes(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
    String sha256 =
        catalog.addDataset("german-credit", new ByteArrayInputStream(csv), "dana").sha256();
    DrawnRuns runs = server.bean(DrawnRuns.class);
    runs.walk(server.beans(StepWorker.class), "train", MODEL, sha256);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static StepResult pack(String storage, PackageFormat... formats) throws Exception {
    PackageStep step = LifecycleFactory.eINSTANCE.createPackageStep();
    step.setId("pack");
    step.getFormats().addAll(List.of(formats));
    if (storage != null) {
      Setting setting = LifecycleFactory.eINSTANCE.createSetting();
      setting.setKey("storageUri");
      setting.setValue(storage);
      step.getSettings().add(setting);
    }
    StepTask task =
        new StepTask(
            "run-1",
            "passage",
            "definition",
            step,
            MODEL,
            1,
            Map.of(),
            Map.of(),
            Map.of(),
            "dana",
            1);
    return server.beans(StepWorker.class).stream()
        .filter(worker -> worker.kinds().contains("PackageStep"))
        .findFirst()
        .orElseThrow()
        .work(task);
  }

  private static byte[] bytes(String name) throws IOException {
    ModelVersion.Artifact artifact =
        catalog.version(MODEL, 1).artifacts().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return Files.readAllBytes(catalog.artifactFile(artifact.sha256()));
  }

  private static Map<String, byte[]> files(String name) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(name)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void eachFormatHoldsTheModelAndTheSameVersionGivesTheSameBytes() throws Exception {
    StepResult made =
        pack(
            null, PackageFormat.ONNX, PackageFormat.OCI_IMAGE_CONTEXT, PackageFormat.MLFLOW_FOLDER);
    assertThat(made.results()).containsKeys("onnx", "oci-image-context", "mlflow-folder");
    byte[] model =
        Files.readAllBytes(
            catalog.artifactFile(
                ModelFiles.model(catalog.version(MODEL, 1)).orElseThrow().sha256()));
    for (String name : made.results().values()) {
      assertThat(files(name)).containsEntry("model.onnx", model).containsKey("signature.json");
      byte[] before = bytes(name);
      pack(null, PackageFormat.ONNX, PackageFormat.OCI_IMAGE_CONTEXT, PackageFormat.MLFLOW_FOLDER);
      assertThat(bytes(name)).isEqualTo(before);
    }
  }

  @Test
  void anImageRunsAsNobodyAndHoldsNothingElse() throws Exception {
    pack(null, PackageFormat.OCI_IMAGE_CONTEXT);
    Map<String, byte[]> files = files("Credit_Risk-1-image.zip");
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "model.onnx",
            "signature.json",
            "Dockerfile",
            ".dockerignore",
            "requirements.txt",
            "serve.py");
    assertThat(text(files.get("Dockerfile")))
        .contains("USER 65532:65532", "COPY model.onnx signature.json serve.py")
        .doesNotContainIgnoringCase("password")
        .doesNotContainIgnoringCase("token");
  }

  /** The image's server makes the same features of a row as the server here. */
  @Test
  void theImagesServerEncodesRowsAsTheServerDoes(@TempDir Path folder) throws Exception {
    assumeThat(runs(folder, "--version")).as("python3 is not installed; NOT tested").isEqualTo(0);
    pack(null, PackageFormat.OCI_IMAGE_CONTEXT);
    for (Map.Entry<String, byte[]> file : files("Credit_Risk-1-image.zip").entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Signature signature = ModelFiles.signature(catalog, catalog.version(MODEL, 1));
    Map<String, Object> row = new LinkedHashMap<>();
    Object[] raw = new Object[signature.columns().size()];
    for (int i = 0; i < raw.length; i++) {
      Signature.Column column = signature.columns().get(i);
      raw[i] = column.number() ? (Object) 7.5 : column.categories().getLast();
      row.put(column.name(), raw[i]);
    }
    Files.writeString(folder.resolve("row.json"), Json.write(row));
    Files.writeString(
        folder.resolve("check.py"),
        """
        import json, serve
        signature = serve.contract()
        row = json.load(open("row.json", encoding="utf-8"))
        json.dump(serve.encode(signature, row), open("features.json", "w"))
        tensors = [{"name": name, "data": [[value], [value]]} for name, value in row.items()]
        assert serve.rows({"inputs": tensors}) == [row, row]
        assert serve.answer(signature, [0.9])["outputs"][1]["data"] == ["bad"]
        for wrong in ({"duration": "x"}, {"housing": "boat"}, {"duration": float("inf")}):
            try:
                serve.encode(signature, {**row, **wrong})
                raise SystemExit("accepted " + str(wrong))
            except serve.Invalid:
                pass
        """);
    assertThat(runs(folder, "check.py")).isZero();
    List<Double> features =
        Json.list(Files.readString(folder.resolve("features.json")), Double.class);
    float[] here = signature.encode(raw);
    assertThat(features).hasSize(here.length);
    for (int i = 0; i < here.length; i++) {
      assertThat(features.get(i).floatValue()).isEqualTo(here[i]);
    }
  }

  private static int runs(Path folder, String argument) throws InterruptedException {
    try {
      Process python =
          new ProcessBuilder("python3", argument)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("python.log").toFile())
              .start();
      assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return python.exitValue();
    } catch (IOException e) {
      return -1;
    }
  }

  @Test
  void aManifestForKServeNamesModelAndPlace() throws Exception {
    pack("s3://models/credit", PackageFormat.KSERVE_MANIFEST);
    Map<String, Object> manifest = new Yaml().load(text(bytes("Credit_Risk-1-kserve.yaml")));
    assertThat(manifest)
        .containsEntry("apiVersion", "serving.kserve.io/v1beta1")
        .containsEntry("kind", "InferenceService");
    assertThat((Map<?, ?>) manifest.get("metadata")).extracting("name").isEqualTo("credit-risk-v1");
    Map<?, ?> predictor = (Map<?, ?>) ((Map<?, ?>) manifest.get("spec")).get("predictor");
    Map<?, ?> model = (Map<?, ?>) predictor.get("model");
    assertThat(model.get("modelFormat")).isEqualTo(Map.of("name", "onnx"));
    assertThat(model.get("protocolVersion")).isEqualTo("v2");
    assertThat(model.get("storageUri")).isEqualTo("s3://models/credit");
    assertThat(model.get("resources").toString()).contains("512Mi");
    assertThat(KServePackage.name("a".repeat(100) + "-", 12)).hasSize(63).endsWith("a-v12");
  }

  @Test
  void anMlflowFolderNamesItsParts() throws Exception {
    pack(null, PackageFormat.MLFLOW_FOLDER);
    Map<String, byte[]> files = files("Credit_Risk-1-mlflow.zip");
    Map<String, Object> model = new Yaml().load(text(files.get("MLmodel")));
    Map<?, ?> flavors = (Map<?, ?>) model.get("flavors");
    assertThat(((Map<?, ?>) flavors.get("onnx")).get("data")).isEqualTo("model.onnx");
    Map<?, ?> function = (Map<?, ?>) flavors.get("python_function");
    assertThat(function.get("loader_module")).isEqualTo("mlflow.onnx");
    assertThat(files).containsKeys(((Map<?, ?>) function.get("env")).get("conda").toString());
    List<?> inputs =
        Json.list(((Map<?, ?>) model.get("signature")).get("inputs").toString(), Map.class);
    int width = ModelFiles.signature(catalog, catalog.version(MODEL, 1)).width();
    assertThat(inputs.getFirst().toString()).contains("float32", "shape=[-1, " + width + "]");
    assertThat(text(files.get("requirements.txt"))).contains("mlflow==", "onnxruntime==");
  }

  @Test
  void whatDoesNotFitTheModelIsRefusedByName() {
    assertThatThrownBy(() -> pack(null, PackageFormat.DMN))
        .hasMessageContainingAll("'dmn'", "model.onnx", "onnx, pmml, oci-image-context");
  }
}
