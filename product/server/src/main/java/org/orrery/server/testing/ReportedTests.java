package org.orrery.server.testing;

import org.orrery.api.ReportedMeasurement;
import org.orrery.lifecycle.ModelTest;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.workflow.StepTask;

/** Tests whose values are measured elsewhere. */
final class ReportedTests {
  private ReportedTests() {}

  /** The value that was reported for a test; while there is none, the attempt fails. */
  static ReportedMeasurement of(ReportedValues values, StepTask task, ModelTest test) {
    String metric = test.getMetric().getId();
    return values
        .newest(task.model(), task.version(), metric, task.run())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    ("Metric '%s' of kind '%s' is measured elsewhere, and nobody has reported it of"
                            + " version %d. Report it to POST /api/v1/models/%s/versions/%d/"
                            + "measurements: the step is then tried again.")
                        .formatted(
                            metric,
                            test.getMetric().getKind().getLiteral(),
                            task.version(),
                            task.model(),
                            task.version())));
  }
}
