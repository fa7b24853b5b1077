package org.orrery.server.workflow;

import java.util.Optional;

/** Values that were measured elsewhere, as decisions of a drawing ask for them. */
public interface ReportedFigures {
  /** The value of a version that was measured last, of a run or of none in particular. */
  Optional<Double> figure(String model, int version, String metric, String run);
}
