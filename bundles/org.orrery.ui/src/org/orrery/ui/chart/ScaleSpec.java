package org.orrery.ui.chart;

import java.util.List;

/**
 * Values of one kind along their scale: how often each was measured, and thresholds beside them;
 * immutable.
 *
 * @param unit of the values, at the axis; may be empty
 * @param values what was measured; without any and without reference the scale alone is shown
 * @param reference what is measured where nothing has changed; stands behind the values
 * @param thresholds from good to bad, at most two: what lies beyond one wears its colour
 * @param isUpperBad whether large values are bad
 */
public record ScaleSpec(
    String unit,
    List<Double> values,
    List<Double> reference,
    List<ChartSpec.Threshold> thresholds,
    boolean isUpperBad) {
  public ScaleSpec {
    values = List.copyOf(values);
    reference = List.copyOf(reference);
    thresholds = List.copyOf(thresholds);
  }
}
