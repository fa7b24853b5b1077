package org.orrery.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.TestStep;
import org.orrery.server.measurements.MeasurementReported;
import org.orrery.server.serving.DrawnRuns;
import org.orrery.server.workflow.Arrival;

/** A step that was at work when the report came is asked again until it has seen it. */
class AwaitedReportsTest {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private final List<Arrival> asked = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private Predicate<AutomaticStep> lacking;

  private AwaitedReports reports() throws Exception {
    return new AwaitedReports(
        new DrawnRuns() {
          @Override
          public boolean again(Arrival arrival, Predicate<AutomaticStep> which) {
            asked.add(arrival);
            lacking = which;
            return switch (answers.removeFirst()) {
              case "seen" -> true;
              case "at work" -> false;
              default -> throw new IllegalStateException("no storage");
            };
          }
        });
  }

  @Test
  void itIsAskedUntilItHasSeenTheReport() throws Exception {
    AwaitedReports reports = reports();
    answers.addAll(List.of("at work", "no storage", "seen"));

    reports.on(new MeasurementReported("sheet", 2, "complaints", "run-1", "vera"));
    assertThat(asked).hasSize(1);
    reports.again();
    reports.again();
    reports.again();

    assertThat(asked)
        .hasSize(3)
        .containsOnly(
            new Arrival("sheet", 2, "run-1", "vera", "A value of 'complaints' was reported."));
  }

  @Test
  void onlyTestsOfTheMetricHaveLackedIt() throws Exception {
    answers.add("seen");
    reports().on(new MeasurementReported("sheet", 2, "complaints", null, "vera"));

    assertThat(lacking).accepts(test("praise", "complaints"));
    assertThat(lacking).rejects(test("praise"), test(), NEW.createTrainStep());
  }

  private static TestStep test(String... metrics) {
    TestStep step = NEW.createTestStep();
    step.getTests().add(NEW.createModelTest());
    for (String id : metrics) {
      Metric metric = NEW.createMetric();
      metric.setId(id);
      ModelTest test = NEW.createModelTest();
      test.setMetric(metric);
      step.getTests().add(test);
    }
    return step;
  }
}
