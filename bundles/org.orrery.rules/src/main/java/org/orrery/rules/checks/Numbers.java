package org.orrery.rules.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of numbers as text: {@code 0,1,1/-1,4,4}. */
public final class Numbers {
  private Numbers() {}

  public static String write(List<int[]> rows) {
    return rows.stream()
        .map(row -> IntStream.of(row).mapToObj(String::valueOf).collect(Collectors.joining(",")))
        .collect(Collectors.joining("/"));
  }

  /** The rows, or nothing when the text is none. */
  public static Optional<List<int[]>> read(String text) {
    try {
      return Optional.of(
          Arrays.stream(text.split("/", -1))
              .map(row -> row.isEmpty() ? new int[0] : numbers(row))
              .toList());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int[] numbers(String row) {
    return Arrays.stream(row.split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
