package org.orrery.designer.thresholds;

import java.util.List;

/**
 * What a server measured of a monitor; offered by the workbench as an OSGi service. Calls block and
 * throw what the server's client throws.
 */
public interface MeasuredValues {
  /**
   * Values of the monitor of one model, in the metric's unit.
   *
   * @param values of its windows, the oldest first
   * @param reference of windows in which nothing has changed
   */
  record Measured(String model, List<Double> values, List<Double> reference) {
    public Measured {
      values = List.copyOf(values);
      reference = List.copyOf(reference);
    }
  }

  /** The values of all models that a life cycle watches by a monitor; empty when there are none. */
  List<Measured> of(String lifecycle, String monitor);
}
