package org.orrery.server.measurements;

import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;

/** Waits for values that it needs in a form of its own. */
public interface AwaitedFigures {
  /**
   * Refuses a value that it waits for and could not use.
   *
   * @throws org.orrery.server.ProblemException with what is wrong and what to report instead
   */
  void check(ModelVersion version, NewMeasurement told);
}
