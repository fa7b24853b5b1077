package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Alert;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.OutcomeReport;
import org.orrery.lifecycle.DocumentKind;
import org.orrery.lifecycle.DocumentStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.server.TestServer;
import org.orrery.server.alerts.Alerts;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workers in the order of the sample drawing, on real data, from training to roll-back. */
class ModelPathTest {
  private static final String MODEL = "credit-risk";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path data;

  private TestServer server;
  private DrawnRuns runs;
  private Catalog catalog;
  private String sha256;
  private final List<StepWorker> workers = new ArrayList<>();

  @Test
  void fromTrainingToRollback() throws Exception {
    try (TestServer started = TestServer.start(data, List.of(DrawnRuns.class))) {
      server = started;
      prepare();
      firstRelease();
      drift();
      challenger();
    }
  }

  private void prepare() throws Exception {
    runs = server.bean(DrawnRuns.class);
    catalog = server.bean(Catalog.class);
    workers.addAll(server.beans(StepWorker.class));
    catalog.register(
        new NewModel(
            MODEL,
            "Scores applications",
            "machine-learning",
            2,
            "credit origination",
            List.of("EU"),
            "consumers",
            "high",
            "high",
            "Olga",
            "Bruno"),
        "dana");
    byte[] csv = Files.readAllBytes(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
    sha256 = catalog.addDataset("german-credit", new ByteArrayInputStream(csv), "dana").sha256();
  }

  private StepResult walk(String element) throws Exception {
    return runs.walk(workers, element, MODEL, sha256);
  }

  private void firstRelease() throws Exception {
    assertThat(walk("check-data").outcome()).isEqualTo("passed");
    assertThat(walk("train").version()).isEqualTo(1);
    assertThat(walk("train").version()).as("same passage, same version").isEqualTo(1);
    assertThat(walk("test").outcome()).isEqualTo("passed");
    walk("document");
    ModelVersion version = catalog.version(MODEL, 1);
    assertThat(version.artifacts())
        .extracting(ModelVersion.Artifact::name)
        .contains(
            "model.onnx", "signature.json", "test-report.md", "model-card.md", "model-card.html");
    everyMeasureIsHeldAgainstItsThreshold(version);
    assertThat(measured(version, "auc")).isGreaterThan(0.735);
    technicalFile();
    StepResult deployed = walk("deploy");
    assertThat(deployed.pending()).isFalse();
    assertThat(catalog.model(MODEL).champion()).isEqualTo(1);
    walk("monitor");
  }

  /** Age is told by other columns: what the README of the sample says of it is seen here. */
  private void everyMeasureIsHeldAgainstItsThreshold(ModelVersion version) throws IOException {
    assertThat(version.measurements())
        .extracting(ModelPathTest::verdict)
        .containsExactly(
            "auc greater-or-equal 0.7: kept",
            "accuracy greater-or-equal 0.6: kept",
            "expected-cost less-or-equal 0.7: kept",
            "calibration less-or-equal 0.12: kept",
            "impact-ratio-sex greater-or-equal 0.8: kept",
            "impact-ratio-age greater-or-equal 0.8: missed",
            "equal-opportunity-sex less-or-equal 0.1: kept",
            "equal-opportunity-age less-or-equal 0.1: missed",
            "stability less-or-equal 0.05: kept",
            "importance less-or-equal 0.15: kept");
    assertThat(version.measurements())
        .allSatisfy(
            m ->
                assertThat(m.passed())
                    .isEqualTo(
                        m.operator().startsWith("greater")
                            ? m.value() >= m.threshold()
                            : m.value() <= m.threshold()));
    assertThat(artifact("test-report.md"))
        .contains("| Equal opportunity, age | ", "| Permutation importance | ", "**failed** |")
        .containsPattern("## Permutation importance[^#]*\\| checking_status \\| 0\\.\\d+ \\|");
    assertThat(artifact("model-card.md"))
        .contains("Equal opportunity, age", "Permutation importance");
    String threshold = found("signature.json", "\"threshold\"\\s*:\\s*([\\d.E-]+)");
    assertThat(found("test-report.md", "decision threshold (\\S+) on the score"))
        .isEqualTo(threshold);
    assertThat(found("model-card.md", "from a score of (\\S+) on")).isEqualTo(threshold);
  }

  private String found(String artifact, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(artifact(artifact));
    assertThat(matcher.find()).as(artifact).isTrue();
    return matcher.group(1);
  }

  private static String verdict(ModelVersion.Measurement m) {
    return "%s %s %s: %s"
        .formatted(m.metric(), m.operator(), m.threshold(), m.passed() ? "kept" : "missed");
  }

  /** The technical file tells what the catalog, the drawing and the proof tell. */
  private void technicalFile() throws Exception {
    DocumentStep step = LifecycleFactory.eINSTANCE.createDocumentStep();
    step.setId("file");
    step.setKind(DocumentKind.TECHNICAL_FILE);
    StepTask task =
        new StepTask(
            "run-1",
            "passage-file",
            "definition-1",
            step,
            MODEL,
            1,
            Map.of(),
            Map.of(),
            Map.of(),
            "dana",
            1);
    for (StepWorker worker : workers) {
      if (worker.kinds().contains("DocumentStep")) {
        worker.work(task);
      }
    }
    String text = artifact("technical-file.md");
    assertThat(text)
        .contains("## Life cycle", "## Rule verdicts", "four-eyes", "## Approvals", sha256)
        .contains("Approve release", "Independent validation", "Drift of features")
        .contains("records-kept (not compared with the primary text)")
        .doesNotContain("four-eyes (not", "logged (not")
        .contains("Area under the ROC curve", "logistic-regression");
    assertThat(artifact("technical-file.html")).contains("<h2", "Thresholds in operation");
  }

  private String artifact(String name) throws IOException {
    String digest =
        catalog.version(MODEL, 1).artifacts().stream()
            .filter(artifact -> artifact.name().equals(name))
            .findFirst()
            .orElseThrow()
            .sha256();
    return Files.readString(catalog.artifactFile(digest));
  }

  private static double measured(ModelVersion version, String metric) {
    return version.measurements().stream()
        .filter(m -> m.metric().equals(metric))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private void drift() throws Exception {
    score(applications(0, 500, false), "branch");
    report();
    await().atMost(PATIENCE).until(() -> windows("psi-features").size() == 2);
    assertThat(windows("psi-features")).doesNotContain("critical");
    await()
        .atMost(PATIENCE)
        .until(() -> catalog.model(MODEL).health().matches("ok|warning|critical"));
    assertThat(runs.triggered).isEmpty();
    List<String[]> online = applications(500, 750, true);
    score(online.subList(0, 240), "online");
    report();
    score(online.subList(240, 250), "late");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(alerts())
                    .filteredOn(alert -> alert.monitor().equals("psi-features"))
                    .extracting(Alert::severity)
                    .contains("critical"));
    assertThat(runs.triggered)
        .contains("drift by psi-features")
        .allMatch(fired -> fired.startsWith("drift by psi-"));
  }

  /**
   * States of a monitor's windows, the first first. The health of the model is that of all of them,
   * and how long an answer takes is no matter of the test.
   */
  private List<String> windows(String monitor) {
    return server
        .bean(JdbcClient.class)
        .sql("select state from monitor_point where model = ? and monitor = ? order by id")
        .params(MODEL, monitor)
        .query(String.class)
        .list();
  }

  private List<Alert> alerts() {
    return server.bean(Alerts.class).since(MODEL, Instant.EPOCH);
  }

  private void challenger() throws Exception {
    StepResult retrained = walk("retrain");
    assertThat(retrained.version()).isEqualTo(2);
    assertThat(retrained.results()).containsEntry("productionRows", "740");
    assertThat(catalog.model(MODEL).challenger()).isEqualTo(2);
    assertThat(walk("retest").outcome()).isEqualTo("passed");
    walk("document-challenger");
    assertThat(walk("compare").pending()).isTrue();
    score(applications(0, 600, true), "experiment");
    report();
    await().atMost(PATIENCE).until(() -> runs.completed.containsKey("passage-compare"));
    StepResult decided = runs.completed.get("passage-compare");
    assertThat(decided.outcome()).as("%s", decided.results()).isEqualTo("challenger");
    catalog.promote(MODEL, 2, "before-promotion", "olga", "won");
    assertThat(catalog.model(MODEL).champion()).isEqualTo(2);
    catalog.rollback(MODEL, "before-promotion", "olga", "trial");
    assertThat(catalog.model(MODEL).champion()).isEqualTo(1);
  }

  private final List<Prediction> open = new ArrayList<>();
  private final List<String> truths = new ArrayList<>();

  /**
   * Rows of the sample; from another channel nobody's account and savings are known, all name
   * credits elsewhere and buy electronics, while what became of them stays.
   */
  private static List<String[]> applications(int from, int to, boolean online) throws IOException {
    return Files.readAllLines(DrawnRuns.SAMPLES.resolve("german-credit.csv"))
        .subList(from + 1, to + 1)
        .stream()
        .map(line -> line.split(","))
        .map(row -> online ? online(row) : row)
        .toList();
  }

  private static String[] online(String[] row) {
    row[0] = "no checking";
    row[2] = "critical/other existing credit";
    row[3] = "radio/tv";
    row[5] = "no known savings";
    return row;
  }

  private void score(List<String[]> rows, String key) throws IOException {
    String[] header = header();
    List<OpenInference.Tensor> inputs = new ArrayList<>();
    for (int c = 0; c < header.length - 1; c++) {
      int at = c;
      boolean number = rows.getFirst()[at].matches("-?[0-9.]+");
      List<Object> values =
          new ArrayList<>(
              rows.stream()
                  .map(row -> number ? (Object) Double.valueOf(row[at]) : row[at])
                  .toList());
      inputs.add(
          new OpenInference.Tensor(
              header[c], number ? "FP64" : "BYTES", List.of((long) rows.size()), values));
    }
    List<String> keys = IntStream.range(0, rows.size()).mapToObj(i -> key + "-" + i).toList();
    List<Prediction> predictions =
        server.bean(Inference.class).score(MODEL, RowReader.read(inputs), keys, null);
    open.addAll(predictions);
    rows.forEach(row -> truths.add(row[row.length - 1]));
  }

  private static String[] header() throws IOException {
    return Files.readAllLines(DrawnRuns.SAMPLES.resolve("german-credit.csv")).getFirst().split(",");
  }

  private void report() {
    List<OutcomeReport.Outcome> outcomes =
        IntStream.range(0, open.size())
            .mapToObj(i -> new OutcomeReport.Outcome(open.get(i).id(), truths.get(i)))
            .toList();
    assertThat(server.bean(Outcomes.class).record(MODEL, new OutcomeReport(outcomes), "olga"))
        .isEqualTo(new Outcomes.Recorded(open.size(), 0));
    open.clear();
    truths.clear();
  }
}
