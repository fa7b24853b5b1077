package org.orrery.server.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Counts the lines of a file that another one does not hold; eight bytes of memory a line. */
final class NewRows {
  private NewRows() {}

  /**
   * @param before the data that are known, or null when none are
   */
  static long count(Path before, Path now) throws IOException {
    long[] known = before == null ? new long[0] : digests(before);
    Arrays.sort(known);
    long count = 0;
    for (long digest : digests(now)) {
      count += Arrays.binarySearch(known, digest) < 0 ? 1 : 0;
    }
    return count;
  }

  /** A digest of each line below the header. */
  private static long[] digests(Path file) throws IOException {
    long[] digests = new long[1024];
    int size = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          if (size == digests.length) {
            digests = Arrays.copyOf(digests, size * 2);
          }
          digests[size++] = digest(line);
        }
      }
    }
    return Arrays.copyOf(digests, size);
  }

  /** FNV-1a with 64 bits (Fowler, Noll, Vo 1991). */
  private static long digest(String line) {
    long hash = 0xcbf29ce484222325L;
    for (byte one : line.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
