package org.orrery.rules.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DatasetPurpose;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestKind;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.TuneStep;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.Terms;
import org.orrery.rules.flow.Outcomes;
import org.orrery.rules.properties.Demands;

/** Fixes of data and of what the model is tested for. */
final class DataFixes {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String DEFAULT_CLASS = "model-data";
  private static final Map<TestKind, Set<MetricKind>> MEASURES =
      Map.of(
          TestKind.PERFORMANCE,
          Set.of(
              MetricKind.AUC,
              MetricKind.ACCURACY,
              MetricKind.F1,
              MetricKind.LOG_LOSS,
              MetricKind.RMSE,
              MetricKind.EXPECTED_COST),
          TestKind.BIAS,
          Set.of(MetricKind.IMPACT_RATIO, MetricKind.EQUAL_OPPORTUNITY_DIFFERENCE),
          TestKind.STABILITY,
          Set.of(MetricKind.STABILITY));

  private DataFixes() {}

  /** Takes over the class that most other data of the drawing have. */
  static List<QuickFix> classifyData(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Dataset dataset)) {
      return List.of();
    }
    Map<String, Integer> uses = new LinkedHashMap<>();
    site.lifecycle().getDatasets().stream()
        .map(Dataset::getRetentionClass)
        .filter(c -> !DutyFixes.isBlank(c))
        .forEach(c -> uses.merge(c, 1, Integer::sum));
    String usual =
        uses.entrySet().stream()
            .max(Comparator.comparing(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(DEFAULT_CLASS);
    return Edit.one(
        "classify-data", () -> dataset.setRetentionClass(usual), Names.of(dataset), usual);
  }

  static List<QuickFix> holdOutData(Element element, RuleInfo rule, Site site) {
    EAttribute share = LifecyclePackage.eINSTANCE.getTrainStep_TestShare();
    return element instanceof TrainStep train
        ? Edit.one(
            "hold-out-data", () -> train.eUnset(share), Names.of(train), share.getDefaultValue())
        : List.of();
  }

  static List<QuickFix> measureTest(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof ModelTest test) || test.getMetric() != null) {
      return List.of();
    }
    return site.lifecycle().getMetrics().stream()
        .filter(m -> !(m instanceof Kpi))
        .sorted(Comparator.comparing(m -> !measures(test.getKind(), m)))
        .limit(Offers.MOST)
        .<QuickFix>map(
            metric ->
                Edit.of(
                    "measure-test",
                    () -> test.setMetric(metric),
                    Names.of(test),
                    Names.of(metric),
                    test.getThreshold()))
        .toList();
  }

  private static Stream<Metric> measuring(TestKind kind, Site site) {
    return site.lifecycle().getMetrics().stream().filter(metric -> measures(kind, metric));
  }

  private static boolean measures(TestKind kind, Metric metric) {
    return MEASURES.getOrDefault(kind, Set.of()).contains(metric.getKind());
  }

  /** Adds a test of the kind that is asked to every test step that leads to a deployment. */
  static List<QuickFix> addTest(Element element, RuleInfo rule, Site site) {
    List<TestKind> kinds =
        Demands.of(rule.property(), "kind").stream()
            .map(k -> TestKind.get(k.toString()))
            .filter(k -> k != null)
            .toList();
    boolean isMeasured = kinds.stream().anyMatch(k -> measuring(k, site).findAny().isPresent());
    Set<TestStep> steps =
        isMeasured && element instanceof Node node ? site.testsBefore(node) : Set.of();
    if (steps.isEmpty()) {
      return List.of();
    }
    List<QuickFix> fixes = new ArrayList<>();
    for (TestKind kind : kinds) {
      measuring(kind, site)
          .forEach(
              m ->
                  Thresholds.of(m, site)
                      .ifPresent(t -> fixes.add(addTest(kind, m, t, List.copyOf(steps)))));
    }
    return fixes.stream().limit(Offers.MOST).toList();
  }

  private static QuickFix addTest(
      TestKind kind, Metric metric, Thresholds threshold, List<TestStep> steps) {
    return Edit.of(
        "add-test",
        () -> {
          for (TestStep step : steps) {
            ModelTest test = MAKE.createModelTest();
            test.setId(Insertion.into(step).freshId(step.getId() + "-" + metric.getId()));
            test.setName(metric.getName());
            test.setKind(kind);
            test.setMetric(metric);
            test.setOperator(threshold.operator());
            test.setThreshold(threshold.value());
            step.getTests().add(test);
          }
        },
        Names.of(metric),
        Names.of(steps.getFirst()),
        Terms.of(kind),
        Terms.of(threshold.operator()),
        threshold.value());
  }

  /** A data check whose faults a person repairs before it is asked again. */
  static List<QuickFix> checkDataFirst(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof AutomaticStep step) || !site.canTakeBefore(step)) {
      return List.of();
    }
    return dataOf(step, site)
        .map(
            data ->
                Edit.one(
                    "check-data-first",
                    () -> checkData(step, data),
                    Names.of(data),
                    Names.of(step)))
        .orElse(List.of());
  }

  private static Optional<Dataset> dataOf(AutomaticStep step, Site site) {
    Dataset named =
        switch (step) {
          case TrainStep train -> train.getDataset();
          case TuneStep tune -> tune.getDataset();
          default -> null;
        };
    return named != null
        ? Optional.of(named)
        : site.lifecycle().getDatasets().stream()
            .filter(d -> d.getPurpose() == DatasetPurpose.TRAINING)
            .findFirst();
  }

  private static void checkData(AutomaticStep step, Dataset data) {
    Insertion insertion = Insertion.into(step);
    DataCheckStep check = insertion.made(MAKE.createDataCheckStep(), "check-data", "Check data");
    check.setDataset(data);
    check.setRole(ReleaseFixes.roleFor(step));
    DataCheck columns = MAKE.createDataCheck();
    columns.setId(insertion.freshId(check.getId() + "-columns"));
    columns.setName("Columns");
    columns.setKind(DataCheckKind.SCHEMA);
    check.getChecks().add(columns);
    insertion.addBefore(check, step, Outcomes.PASSED);
    RepairTask.add(check);
    TaskStep repair = (TaskStep) check.getOutgoing().getLast().getTarget();
    Insertion.into(step).connect(check, repair, TransitionKind.NORMAL).setOutcome("failed");
  }
}
