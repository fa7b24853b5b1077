package org.orrery.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory in which the server keeps what is not in its database. */
public record DataDirectory(Path root) {
  /** Room in bytes that is left for what goes on by itself; with less, the disk is full. */
  static final long RESERVE = 16L << 20;

  /** Opens the directory, made when it is absent. */
  static DataDirectory at(String path) {
    Path root = Path.of(path).toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new StartException(
          "The data directory '" + root + "' cannot be made: " + e.getMessage(),
          "Choose another with --orrery.data=DIRECTORY, or make it writable.",
          e);
    }
    if (!Files.isWritable(root)) {
      throw new StartException(
          "The data directory '" + root + "' cannot be written.",
          "Choose another with --orrery.data=DIRECTORY, or make it writable.",
          null);
    }
    return new DataDirectory(root);
  }

  /** Whether its disk has no room left but the reserve. */
  public boolean isFull() {
    return root.toFile().getUsableSpace() < RESERVE;
  }

  /** A subdirectory, made when it is absent. */
  public Path directory(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }
}
