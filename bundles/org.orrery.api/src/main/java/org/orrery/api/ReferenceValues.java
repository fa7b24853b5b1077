package org.orrery.api;

import java.util.List;

/**
 * What a monitor measures where nothing has changed: its metric over windows of {@code windowSize}
 * rows, each drawn with replacement from the reference data of a version that it was not trained
 * on. How many of the values lie beyond a threshold is how often that threshold alarms for nothing.
 *
 * @param unit unit of the values
 * @param values one for each window; empty when the metric is not one of data, as a latency, or
 *     when no reference data are known
 */
public record ReferenceValues(
    String model, String monitor, int version, int windowSize, String unit, List<Double> values) {}
