package org.orrery.server.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.api.ModelVersion;
import org.orrery.api.ReportedMeasurement;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DatasetPurpose;
import org.orrery.lifecycle.Level;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Scorer;
import org.orrery.server.statistics.Figures;
import org.orrery.server.training.Costs;
import org.orrery.server.training.DataException;
import org.orrery.server.training.LabelledTable;
import org.orrery.server.training.ProtectedGroup;
import org.orrery.server.training.Recipe;
import org.orrery.server.training.VersionData;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tests a version against the thresholds of the drawing; a failed test of severity high or critical
 * makes the outcome {@code failed}.
 */
@Component
class TestWorker implements StepWorker {
  private static final String ACTOR = "system";
  private static final Set<Level> FAILING = Set.of(Level.HIGH, Level.CRITICAL);

  private final Catalog catalog;
  private final Runs runs;
  private final ReportedValues values;
  private final AuditTrail audit;

  TestWorker(Catalog catalog, @Lazy Runs runs, ReportedValues values, AuditTrail audit) {
    this.catalog = catalog;
    this.values = values;
    this.runs = runs;
    this.audit = audit;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("TestStep");
  }

  /**
   * What is measured and compared, with its costs, and groups whose treatment is compared must be
   * known to the drawing, whatever is tested.
   */
  @Override
  public void check(AutomaticStep step) throws DataException {
    for (ModelTest test : ((TestStep) step).getTests()) {
      Metric metric = test.getMetric();
      if (metric == null) {
        throw new DataException(
            "Test '" + test.getId() + "' names no metric.", "Choose one in the drawing.");
      }
      Comparison.holds(test, 0);
      Costs.of(metric);
      if (MetricFamily.FAIRNESS.has(metric.getKind())
          && EcoreUtil.getRootContainer(step) instanceof Lifecycle drawing) {
        ProtectedGroup.of(drawing, metric);
      }
    }
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    TestStep step = (TestStep) task.step();
    check(step);
    if (task.version() == null) {
      throw new DataException("There is no version to test.", "Train one before this step.");
    }
    ModelVersion version = catalog.version(task.model(), task.version());
    boolean elsewhere = Elsewhere.of(version).isPresent();
    try (Scorer scorer = elsewhere ? null : ModelFiles.open(catalog, version)) {
      Subjects subjects = new Subjects(task, version, scorer);
      Measures measures = new Measures(runs.drawing(task.definition()));
      List<ModelVersion.Measurement> measurements = new ArrayList<>();
      Map<String, ReportedMeasurement> reported = new LinkedHashMap<>();
      for (ModelTest test : step.getTests()) {
        if (!elsewhere && Measures.knows(test.getMetric())) {
          measurements.add(
              measurement(test, measures.measure(test.getMetric(), subjects.of(test))));
        } else {
          ReportedMeasurement told = ReportedTests.of(values, task, test);
          reported.put(test.getId(), told);
          measurements.add(measurement(test, told.value()));
        }
      }
      boolean passed =
          measurements.stream()
              .allMatch(m -> m.passed() || !FAILING.contains(Level.get(m.severity())));
      TestReport.Scores scores =
          elsewhere ? TestReport.Scores.NONE : measures.scores(subjects.heldBack());
      TestReport report =
          TestReport.of(
              step.getId(), version, scores, measurements, List.copyOf(reported.values()));
      catalog.measure(version.model(), version.number(), measurements, ACTOR);
      attach(version, TestReport.JSON_FILE, "JSON", report.toJson());
      attach(version, TestReport.MARKDOWN_FILE, "Markdown", report.toMarkdown());
      record(task, version, measurements, reported, passed);
      Map<String, String> results = results(measurements);
      results.put("outcome", passed ? "passed" : "failed");
      return StepResult.outcome(results.get("outcome"), results);
    }
  }

  /** The data of the tests: the version's held-back rows, or a dataset that a test names. */
  private final class Subjects {
    private final StepTask task;
    private final ModelVersion version;
    private final Scorer scorer;
    private final String training;
    private final long seed;
    private final Map<String, Subject> byDigest = new HashMap<>();

    Subjects(StepTask task, ModelVersion version, Scorer scorer) throws DataException {
      this.task = task;
      this.version = version;
      this.scorer = scorer;
      this.training = VersionData.digest(version, "training").orElse(null);
      this.seed = training == null ? 1 : Recipe.of(version).seed();
    }

    Subject heldBack() throws DataException, IOException {
      return of(training == null ? testData() : training);
    }

    /** Rules are not trained: they are tested on the drawn test data. */
    private String testData() throws DataException {
      return runs.drawing(task.definition()).getDatasets().stream()
          .sorted(Comparator.comparing(dataset -> dataset.getPurpose() != DatasetPurpose.TEST))
          .map(dataset -> task.datasets().get(dataset.getId()))
          .filter(Objects::nonNull)
          .findFirst()
          .orElseThrow(
              () ->
                  new DataException(
                      "The run binds no data to test version %d on.".formatted(version.number()),
                      "Start the run with a stored dataset for the drawing's test data."));
    }

    Subject of(ModelTest test) throws DataException, IOException {
      if (test.getDataset() == null) {
        return heldBack();
      }
      String sha256 = task.datasets().get(test.getDataset().getId());
      if (sha256 == null) {
        throw new DataException(
            "The run binds no data to dataset '" + test.getDataset().getId() + "'.",
            "Start the run with a stored dataset for it.");
      }
      return of(sha256);
    }

    /** Rows that the version was trained on are never tested on. */
    private Subject of(String sha256) throws DataException, IOException {
      Subject known = byDigest.get(sha256);
      if (known != null) {
        return known;
      }
      LabelledTable data = VersionData.labelled(catalog, version, sha256);
      boolean own = sha256.equals(training);
      int[] rows = own ? Recipe.of(version).split(data).test() : data.all();
      String name = catalog.dataset(sha256).name() + (own ? " (held-back rows)" : "");
      Subject subject = Subject.of(data, rows, scorer, name, seed);
      byDigest.put(sha256, subject);
      if (!own) {
        catalog.use(
            version.model(),
            version.number(),
            new ModelVersion.DatasetUse(
                catalog.dataset(sha256).name(), sha256, "test", rows.length),
            ACTOR);
      }
      return subject;
    }
  }

  private static ModelVersion.Measurement measurement(ModelTest test, double value)
      throws DataException {
    Metric metric = test.getMetric();
    return new ModelVersion.Measurement(
        test.getId(),
        metric.getId(),
        test.getName() == null ? metric.getName() : test.getName(),
        metric.getKind().getLiteral(),
        value,
        metric.getUnit(),
        test.getOperator().getLiteral(),
        test.getThreshold(),
        test.getSeverity().getLiteral(),
        Comparison.holds(test, value),
        metric.getAttribute());
  }

  private void attach(ModelVersion version, String name, String format, byte[] bytes)
      throws IOException {
    String sha256 = catalog.store(new ByteArrayInputStream(bytes));
    catalog.attach(
        version.model(),
        version.number(),
        new ModelVersion.Artifact(name, sha256, format, bytes.length),
        ACTOR);
  }

  private void record(
      StepTask task,
      ModelVersion version,
      List<ModelVersion.Measurement> measurements,
      Map<String, ReportedMeasurement> reported,
      boolean passed) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("run", task.run());
    details.put("step", task.step().getId());
    details.put("outcome", passed ? "passed" : "failed");
    details.put(
        "failedTests",
        measurements.stream()
            .filter(m -> !m.passed())
            .map(ModelVersion.Measurement::test)
            .toList());
    if (!reported.isEmpty()) {
      Map<String, Long> reports = new LinkedHashMap<>();
      reported.forEach((test, told) -> reports.put(test, told.number()));
      details.put("reports", reports);
    }
    audit.append(
        ACTOR, "model-tested", "model/" + version.model() + "/" + version.number(), details);
  }

  /** Figures by metric id, which is what decisions of the drawing ask for. */
  private static Map<String, String> results(List<ModelVersion.Measurement> measurements) {
    Map<String, String> results = new LinkedHashMap<>();
    measurements.forEach(m -> results.put(m.metric(), Figures.exact(m.value())));
    results.put("failed", Long.toString(measurements.stream().filter(m -> !m.passed()).count()));
    return results;
  }
}
