package org.orrery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** How something grows with the size of its input. */
final class Growth {
  private Growth() {}

  /**
   * The exponent of growth: the slope of a straight line through the logarithms, by least squares;
   * 1 is linear, 2 quadratic.
   *
   * @param from the smallest size that counts; what is smaller is mostly fixed cost
   */
  static double exponent(NavigableMap<Integer, ? extends Number> amounts, int from) {
    List<Double> sizes = new ArrayList<>();
    List<Double> logarithms = new ArrayList<>();
    amounts
        .tailMap(from, true)
        .forEach(
            (size, amount) -> {
              sizes.add(Math.log(size));
              logarithms.add(Math.log(amount.doubleValue()));
            });
    double size = mean(sizes);
    double logarithm = mean(logarithms);
    double together = 0;
    double alone = 0;
    for (int i = 0; i < sizes.size(); i++) {
      together += (sizes.get(i) - size) * (logarithms.get(i) - logarithm);
      alone += (sizes.get(i) - size) * (sizes.get(i) - size);
    }
    return sizes.size() < 2 ? Double.NaN : together / alone;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
