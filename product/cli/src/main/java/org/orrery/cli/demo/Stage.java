package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where the story plays.
 *
 * @param home top of the source tree
 * @param folder what the story leaves, {@code target/demo}
 */
public record Stage(Path home, Path folder) {

  /** An empty folder for a new story. */
  public static Stage prepare(Path home) throws IOException {
    Path folder = home.resolve("target/demo").toAbsolutePath().normalize();
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder.resolve("data"));
    return new Stage(home.toAbsolutePath().normalize(), folder);
  }

  public Path data() {
    return folder.resolve("data");
  }

  public Path drawing() {
    return home.resolve("samples/credit/credit-risk.lifecycle");
  }

  public Path applications() {
    return home.resolve("samples/credit/german-credit.csv");
  }

  /** The server's Java options, as the launcher writes them for {@code java @FILE}. */
  public Path serverStart() {
    return home.resolve("product/server/target/start/java.args");
  }

  public Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** A file that only its owner reads, holding a password. */
  public Path passwordFile(String user, String password) throws IOException {
    Path folder = Files.createDirectories(data().resolve("passwords"));
    Path file =
        Files.createFile(
            folder.resolve(user),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, password);
  }
}
