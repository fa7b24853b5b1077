package org.orrery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs of the system that tests run, and a launcher that runs the command line under test. */
final class Shell {
  private static final long PATIENCE_MINUTES = 5;

  private Shell() {}

  /** What a program said, both streams together, and how it ended. */
  record Said(int code, String text) {}

  /** Runs a program without input; Git reads no settings but the repository's. */
  static Said run(Path where, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("orrery-said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
      String text = Files.readString(said);
      if (!ended) {
        throw new IOException(command[0] + " did not end: " + text);
      }
      return new Said(process.exitValue(), text);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.delete(said);
    }
  }

  /** Writes a launcher of the command line under test to a file. */
  static Path launcher(Path file) throws IOException {
    Files.writeString(
        file,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + System.getProperty("java.class.path")
            + "' org.orrery.cli.OrreryCli \"$@\"\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
    return file;
  }

  static boolean isThere(String program) throws InterruptedException {
    try {
      return run(Path.of("."), Map.of(), program, "--version").code() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
