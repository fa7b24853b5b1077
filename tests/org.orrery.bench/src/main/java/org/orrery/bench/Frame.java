package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * One act and its picture.
 *
 * @param wall milliseconds until the display showed it
 * @param work milliseconds of processor time of the thread that shows it
 */
record Frame(double wall, double work) {

  /** The frames of a file by their names; a line that names none of {@code known} is a fault. */
  static Map<String, List<Frame>> read(Path written, Set<String> known, Path log)
      throws IOException {
    Map<String, List<Frame>> frames = new LinkedHashMap<>();
    for (String line : Files.readAllLines(written)) {
      String[] parts = line.split(" ");
      if (!known.contains(parts[0])) {
        throw new IllegalStateException("It says '" + line + "'; see " + log);
      }
      frames
          .computeIfAbsent(parts[0], n -> new ArrayList<>())
          .add(new Frame(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
    }
    return frames;
  }

  /** The value below which a share of the frames lies; NaN when there are none. */
  static double quantile(List<Frame> frames, double share, ToDoubleFunction<Frame> part) {
    double[] sorted = frames.stream().mapToDouble(part).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
