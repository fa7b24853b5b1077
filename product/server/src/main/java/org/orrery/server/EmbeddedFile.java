package org.orrery.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Looks at the file of the embedded database before it is opened: what H2 would make of an empty
 * file, of one that it may only read, or of a disk without room costs the operator data or time.
 */
final class EmbeddedFile {
  /** Bytes of H2's two headers; a file with no more is a new database to H2. */
  private static final long HEADER = 8_192;

  private EmbeddedFile() {}

  static Path of(DataDirectory data) {
    return data.root().resolve("orrery.mv.db");
  }

  /** Refuses to open what cannot be opened well; nothing is changed. */
  static void check(DataDirectory data) {
    if (data.isFull()) {
      throw new StartException(
          "The disk of the data directory '%s' is full: less than %d MiB are free."
              .formatted(data.root(), DataDirectory.RESERVE >> 20),
          "Free space on that disk, then start the server again.",
          null);
    }
    Path file = of(data);
    if (!Files.exists(file)) {
      return;
    }
    if (!Files.isWritable(file)) {
      throw new StartException(
          "The database file '" + file + "' cannot be written.",
          "Make it writable for the user that runs the server.",
          null);
    }
    try {
      if (Files.size(file) <= HEADER && wasUsed(data)) {
        throw damaged(file, "it holds only " + Files.size(file) + " bytes", null);
      }
    } catch (IOException e) {
      throw new StartException(
          "The database file '" + file + "' cannot be read: " + e.getMessage(),
          "Make it readable for the user that runs the server.",
          e);
    }
  }

  /**
   * Whether something of an earlier start lies beside the file; a first one may have been killed.
   */
  private static boolean wasUsed(DataDirectory data) throws IOException {
    try (Stream<Path> files = Files.walk(data.root())) {
      return files
          .filter(Files::isRegularFile)
          .anyMatch(file -> !file.getFileName().toString().startsWith("orrery."));
    }
  }

  static StartException damaged(Path file, String how, Throwable cause) {
    return new StartException(
        "The database file '" + file + "' is damaged: " + how + ".",
        "Keep a copy of the data directory '%s', then put back the last backup of it."
            .formatted(file.getParent()),
        cause);
  }
}
