package org.orrery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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

  void measure(int elements, Callable<?> call) throws Exception {
    samples.put(elements, Clocks.sample(call));
  }

  /**
   * The exponent of growth: the slope of a straight line through the logarithms, by least squares;
   * 1 is linear, 2 quadratic. It looks at the work, which other work on the machine disturbs least.
   *
   * @param from the smallest size that counts; what is smaller is mostly fixed cost
   */
  double exponent(int from) {
    List<Double> sizes = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    samples
        .tailMap(from, true)
        .forEach(
            (size, sample) -> {
              sizes.add(Math.log(size));
              times.add(Math.log(sample.work()));
            });
    double size = mean(sizes);
    double time = mean(times);
    double together = 0;
    double alone = 0;
    for (int i = 0; i < sizes.size(); i++) {
      together += (sizes.get(i) - size) * (times.get(i) - time);
      alone += (sizes.get(i) - size) * (sizes.get(i) - size);
    }
    return sizes.size() < 2 ? Double.NaN : together / alone;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
