package org.orrery.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Signature;
import org.orrery.server.training.DataException;

class WindowMeasuresTest {
  private static final LifecycleFactory FACTORY = LifecycleFactory.eINSTANCE;
  private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

  private final Lifecycle drawing = FACTORY.createLifecycle();
  private final WindowMeasures measures = new WindowMeasures(drawing, reference());

  private static Reference reference() {
    Signature signature =
        new Signature(
            "class",
            "bad",
            "good",
            1,
            0.5,
            List.of(
                new Signature.Column("age", "number", List.of(), 50, 10, true),
                new Signature.Column("sex", "text", List.of("f", "m"), 0, 1, true)));
    List<Object> ages = new ArrayList<>();
    List<Object> sexes = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      ages.add((double) i);
      sexes.add(i % 2 == 0 ? "f" : "m");
    }
    Map<String, Reference.Column> columns = new LinkedHashMap<>();
    columns.put("age", Reference.Column.of(ages, true));
    columns.put("sex", Reference.Column.of(sexes, false));
    List<Object> scores =
        new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> i / 100.0).toList());
    return new Reference(signature, columns, Reference.Column.of(scores, true), List.of());
  }

  private static Prediction prediction(
      Object age, String sex, double score, String outcome, double millis, long second) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("age", age);
    inputs.put("sex", sex);
    return new Prediction(
        second,
        "p" + second,
        "m",
        1,
        "champion",
        inputs,
        score,
        score >= 0.5 ? "bad" : "good",
        null,
        millis,
        START.plusSeconds(second),
        outcome);
  }

  /** The reference itself, as predictions. */
  private static List<Prediction> unchanged() {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(i -> prediction((double) i, i % 2 == 0 ? "f" : "m", (i - 1) / 100.0, null, i, i))
        .toList();
  }

  private static Metric metric(MetricKind kind, String attribute) {
    Metric metric = FACTORY.createMetric();
    metric.setId("metric");
    metric.setKind(kind);
    metric.setAttribute(attribute);
    return metric;
  }

  private double value(MetricKind kind, String attribute, List<Prediction> window)
      throws DataException {
    return measures.measure(metric(kind, attribute), window).value();
  }

  @Test
  void nothingDriftsInTheReferenceItself() throws Exception {
    WindowMeasures.Measured psi = measures.measure(metric(MetricKind.PSI, null), unchanged());
    assertThat(psi.value()).isEqualTo(0, within(1e-9));
    assertThat(psi.features()).containsOnlyKeys("age", "sex");
    assertThat(value(MetricKind.PSI, "score", unchanged())).isEqualTo(0, within(1e-9));
    assertThat(value(MetricKind.KOLMOGOROV_SMIRNOV, "age", unchanged())).isZero();
    assertThat(value(MetricKind.JENSEN_SHANNON, "sex", unchanged())).isZero();
    assertThat(value(MetricKind.CHI_SQUARE, "sex", unchanged())).isZero();
    assertThat(value(MetricKind.RANGE, null, unchanged())).isZero();
    assertThat(value(MetricKind.MISSING, null, unchanged())).isZero();
  }

  @Test
  void theWorstColumnIsNamed() throws Exception {
    List<Prediction> men =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> prediction((double) i, "m", 0.1, null, 1, i))
            .toList();
    WindowMeasures.Measured psi = measures.measure(metric(MetricKind.PSI, ""), men);
    // Shares (.5, .5, 0) against (0, 1, 0): (1e-4 - .5)ln(1e-4/.5) + .5 ln 2
    double expected = (1e-4 - 0.5) * Math.log(1e-4 / 0.5) + 0.5 * Math.log(2);
    assertThat(psi.attribute()).isEqualTo("sex");
    assertThat(psi.value()).isEqualTo(expected, within(1e-12));
  }

  @Test
  void missingAndOutOfRange() throws Exception {
    List<Prediction> window =
        List.of(
            prediction(null, "m", 0.1, null, 1, 1),
            prediction(500.0, "", 0.1, null, 1, 2),
            prediction(20.0, "f", 0.1, null, 1, 3),
            prediction(20.0, null, 0.1, null, 1, 4));
    WindowMeasures.Measured missing = measures.measure(metric(MetricKind.MISSING, null), window);
    assertThat(missing.value()).isEqualTo(0.5);
    assertThat(missing.attribute()).isEqualTo("sex");
    assertThat(value(MetricKind.RANGE, "age", window)).isEqualTo(1 / 3.0, within(1e-12));
    assertThatThrownBy(() -> value(MetricKind.PSI, "income", window))
        .hasMessageContainingAll("'income'", "age, sex");
  }

  @Test
  void latencyByNearestRankAndThroughput() throws Exception {
    Metric latency = metric(MetricKind.LATENCY, null);
    latency.setPercentile(90);
    assertThat(measures.measure(latency, unchanged()).value()).isEqualTo(90);
    assertThat(value(MetricKind.LATENCY, null, unchanged())).isEqualTo(95);
    assertThat(value(MetricKind.THROUGHPUT, null, unchanged())).isEqualTo(100 / 99.0, within(1e-9));
  }

  @Test
  void profitAndPerformanceNeedOutcomes() throws Exception {
    List<Prediction> window =
        List.of(
            prediction(1.0, "m", 0.1, "good", 1, 1),
            prediction(1.0, "m", 0.2, "bad", 1, 2),
            prediction(1.0, "f", 0.9, "bad", 1, 3),
            prediction(1.0, "f", 0.8, "good", 1, 4));
    assertThat(value(MetricKind.VALUE_PER_DECISION, null, window)).isEqualTo((1 - 5) / 4.0);
    assertThat(value(MetricKind.LOSS, null, window)).isEqualTo(5 / 4.0);
    assertThat(value(MetricKind.CONVERSION, null, window)).isEqualTo(0.5);
    assertThat(value(MetricKind.ACCURACY, null, window)).isEqualTo(0.5);
    assertThat(value(MetricKind.AUC, null, window)).isEqualTo(0.75);
    Metric cost = metric(MetricKind.EXPECTED_COST, null);
    Setting setting = FACTORY.createSetting();
    setting.setKey("costFalseAccept");
    setting.setValue("5");
    cost.getSettings().add(setting);
    // Threshold 1/6: refused are .2, .9 and .8, of which .8 was good.
    assertThat(measures.measure(cost, window).value()).isEqualTo(0.25);
  }

  @Test
  void fairnessLeavesOutWhoseGroupIsUnknown() throws Exception {
    Dataset dataset = FACTORY.createDataset();
    ProtectedAttribute sex = FACTORY.createProtectedAttribute();
    sex.setId("by-sex");
    sex.setColumn("sex");
    sex.getValues().add("m");
    dataset.getProtectedAttributes().add(sex);
    drawing.getDatasets().add(dataset);
    List<Prediction> window =
        List.of(
            prediction(1.0, "m", 0.1, "good", 1, 1),
            prediction(1.0, "m", 0.2, "good", 1, 2),
            prediction(1.0, "f", 0.1, "good", 1, 3),
            prediction(1.0, "f", 0.8, "good", 1, 4),
            prediction(1.0, null, 0.8, "good", 1, 5));
    assertThat(value(MetricKind.IMPACT_RATIO, "by-sex", window)).isEqualTo(0.5);
    assertThat(value(MetricKind.EQUAL_OPPORTUNITY_DIFFERENCE, "by-sex", window)).isEqualTo(0.5);
    assertThatThrownBy(() -> value(MetricKind.IMPACT_RATIO, "by-race", window))
        .hasMessageContaining("'by-race'");
  }

  @Test
  void whatIsReportedIsNeverMeasuredHere() {
    assertThat(MetricFamily.of(MetricKind.MODEL_DEBT)).isEqualTo(MetricFamily.REPORTED);
    assertThatThrownBy(() -> value(MetricKind.MODEL_DEBT, null, unchanged()))
        .hasMessageContaining("is reported and not measured here");
  }
}
