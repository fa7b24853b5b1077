package org.orrery.server.measurements;

import java.util.List;
import java.util.Optional;
import org.orrery.api.ReportedMeasurement;

/** Values of metrics that were measured elsewhere. */
public interface ReportedValues {
  /**
   * The value of a version that was measured last, of a run or of none in particular.
   *
   * @param run the run that asks
   */
  Optional<ReportedMeasurement> newest(String model, int version, String metric, String run);

  /** The first report after a number, of a run or of none in particular. */
  Optional<ReportedMeasurement> next(
      String model, int version, String metric, String run, long after);

  /** Reports after a number that name a run, in their order. */
  List<ReportedMeasurement> ofRun(String model, int version, String metric, String run, long after);

  /** All reports of a version in their order. */
  List<ReportedMeasurement> all(String model, int version);

  /** Number of the last report of a model, or 0. */
  long last(String model);
}
