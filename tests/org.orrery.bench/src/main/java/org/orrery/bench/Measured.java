package org.orrery.bench;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.orrery.bench.Clocks.Sample;

/**
 * What one operation takes on drawings of several sizes, in milliseconds.
 *
 * @param operation its name
 * @param samples what was measured, by number of elements
 */
record Measured(String operation, NavigableMap<Integer, Sample> samples) {
  Measured(String operation) {
    this(operation, new TreeMap<>());
  }

  /** Growth of the work, which other work on the machine disturbs least. */
  double exponent(int from) {
    NavigableMap<Integer, Double> work = new TreeMap<>();
    samples.forEach((size, sample) -> work.put(size, sample.work()));
    return Growth.exponent(work, from);
  }
}
