package org.orrery.server.connectors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Reads a secret from a file that only its owner may read; at each use, so that it can change. */
final class SecretFile {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final int MOST_BYTES = 65_536;

  private SecretFile() {}

  /**
   * The secret, without the line end behind it.
   *
   * @throws IOException that names file and remedy, and never what the file holds
   */
  static String read(Path file) throws IOException {
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IOException(
            "Others than its owner may use the secret file '"
                + file
                + "'. Run: chmod 600 "
                + file
                + ".");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException(
            "The secret file '" + file + "' is too large. Put nothing but the secret into it.");
      }
      String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
      if (secret.isEmpty() || secret.chars().anyMatch(Character::isISOControl)) {
        throw new IOException(
            "The secret file '" + file + "' does not hold one line of text. Write the secret.");
      }
      return secret;
    } catch (NoSuchFileException e) {
      throw new IOException(
          "There is no secret file '" + file + "'. Write it, or correct token-file.", e);
    }
  }
}
