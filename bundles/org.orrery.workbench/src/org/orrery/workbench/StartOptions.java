package org.orrery.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the workbench is asked to start, from system properties {@code orrery.*}; each may be null.
 *
 * @param server address to sign in to
 * @param user name to sign in with
 * @param passwordFile file whose first line is the password; read when signing in, never kept
 * @param perspective {@code architect}, {@code governance} or {@code operations}
 * @param open a {@code .lifecycle} file to link into the workspace and open
 * @param exportSvg where to write the opened drawing as SVG
 * @param tellShown file into which is written, again and again, what can be read on the window
 * @param theme {@code light} or {@code dark}
 */
public record StartOptions(
    String server,
    String user,
    Path passwordFile,
    String perspective,
    Path open,
    Path exportSvg,
    Path tellShown,
    String theme) {

  /** The options of this process. */
  public static StartOptions ofSystem() {
    return new StartOptions(
        text("server"),
        text("user"),
        path("passwordFile"),
        text("perspective"),
        path("open"),
        path("exportSvg"),
        path("tellShown"),
        text("theme"));
  }

  /** The password, when a file was named. */
  public Optional<String> password() throws IOException {
    return passwordFile == null
        ? Optional.empty()
        : Optional.of(Files.readString(passwordFile).lines().findFirst().orElse("").strip());
  }

  private static String text(String name) {
    String value = System.getProperty("orrery." + name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static Path path(String name) {
    String value = text(name);
    return value == null ? null : Path.of(value).toAbsolutePath();
  }
}
