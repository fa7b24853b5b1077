package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What the workbench says that can be read on its window, a line for each text. */
final class Shown {
  private final Path file;

  Shown(Path file) {
    this.file = file;
  }

  /**
   * Waits until there is a line for each pattern.
   *
   * @return how many lines there are
   */
  int require(List<String> patterns, Duration longest) throws Exception {
    return Patience.until(
        "what is to be seen in the workbench",
        longest,
        () -> missing(patterns).isEmpty() ? lines().size() : null,
        () -> "not shown: " + String.join(", ", missing(patterns)) + " (" + file + ")");
  }

  private List<String> missing(List<String> patterns) {
    List<String> lines = lines();
    return patterns.stream()
        .filter(pattern -> lines.stream().noneMatch(Pattern.compile(pattern).asMatchPredicate()))
        .toList();
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
