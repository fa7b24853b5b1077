package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a story leaves for whoever looks at it afterwards. */
final class Leavings {
  private static final List<String> FILES =
      List.of(
          "credit-risk.bpmn",
          "credit-risk.dmn",
          "credit-risk.orrery",
          "model-card.md",
          "model-card.html",
          "audit.ndjson");

  private static final List<String> PICTURES =
      List.of("architect.png", "governance.png", "operations.png", "credit-risk.svg");

  private Leavings() {}

  /**
   * Says how many files there are and how large they are together; one that is missing or empty is
   * an error that names it.
   *
   * @param pictures whether the workbench took part
   */
  static String check(Path folder, boolean pictures) throws IOException {
    List<String> names = new ArrayList<>(FILES);
    if (pictures) {
      names.addAll(PICTURES);
    }
    List<String> missing = new ArrayList<>();
    long bytes = 0;
    for (String name : names) {
      Path file = folder.resolve(name);
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      bytes += size;
      if (size == 0) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException("Missing or empty: " + String.join(", ", missing) + ".");
    }
    return "%d files, %d bytes".formatted(names.size(), bytes);
  }
}
