package org.orrery.server.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each word stands among others. */
final class Shares {
  private Shares() {}

  /** Share of each word, which sum to 1. */
  static Map<String, Double> of(List<String> words) {
    return words.stream()
        .collect(
            Collectors.groupingBy(
                Function.identity(),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.counting(), count -> (double) count / words.size())));
  }
}
