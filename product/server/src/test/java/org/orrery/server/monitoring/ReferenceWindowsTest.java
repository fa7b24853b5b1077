package org.orrery.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Signature;

class ReferenceWindowsTest {
  private static final int ROWS = 1_000;
  private static final int SIZE = 200;
  private static final long SEED = 7;

  private final Reference reference = reference();
  private final WindowMeasures measures =
      new WindowMeasures(LifecycleFactory.eINSTANCE.createLifecycle(), reference);

  private static Reference reference() {
    Signature signature =
        new Signature(
            "class",
            "bad",
            "good",
            1,
            0.5,
            List.of(new Signature.Column("age", "number", List.of(), 50, 10, true)));
    List<Object> ages = new ArrayList<>();
    List<Prediction> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      ages.add((double) i);
      Map<String, Object> inputs = new LinkedHashMap<>(Map.of("age", (double) i));
      double score = i / (double) ROWS;
      String label = score >= 0.5 ? "bad" : "good";
      rows.add(new Prediction(0, null, null, 0, null, inputs, score, label, null, 1, null, label));
    }
    Reference.Column column = Reference.Column.of(ages, true);
    return new Reference(signature, Map.of("age", column), column, rows);
  }

  private static Metric metric(MetricKind kind) {
    Metric metric = LifecycleFactory.eINSTANCE.createMetric();
    metric.setId("m");
    metric.setKind(kind);
    return metric;
  }

  private List<Double> values(MetricKind kind, String column) throws Exception {
    return ReferenceWindows.values(measures, metric(kind), column, reference.unseen(), SIZE, SEED);
  }

  /**
   * Without drift the index of a window of n rows over B bins of the reference itself has the mean
   * (B - 1) / n (Yurdakul, Statistical properties of the population stability index, 2018).
   */
  @Test
  void withoutDriftTheIndexHasTheMeanThatIsKnown() throws Exception {
    List<Double> values = values(MetricKind.PSI, null);
    assertThat(values).hasSize(200);
    long filled =
        Arrays.stream(reference.columns().get("age").counts()).filter(count -> count > 0).count();
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    assertThat(mean).isCloseTo((filled - 1) / (double) SIZE, within(0.01));
  }

  @Test
  void oneColumnOfAllIsToldByItself() throws Exception {
    assertThat(values(MetricKind.PSI, "age")).isEqualTo(values(MetricKind.PSI, null));
    assertThat(values(MetricKind.PSI, "nowhere")).isEmpty();
  }

  @Test
  void qualityIsMeasuredOnTheOutcomesOfTheReference() throws Exception {
    assertThat(values(MetricKind.ACCURACY, null)).hasSize(200).containsOnly(1.0);
  }

  @Test
  void whatIsNotOfDataHasNoReference() throws Exception {
    assertThat(values(MetricKind.LATENCY, null)).isEmpty();
    assertThat(
            ReferenceWindows.values(measures, metric(MetricKind.PSI), null, List.of(), SIZE, SEED))
        .isEmpty();
  }
}
