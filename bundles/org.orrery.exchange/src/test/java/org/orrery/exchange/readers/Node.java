package org.orrery.exchange.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs scripts of {@code tests/readers} with the packages that the launcher installed. */
final class Node {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  static final Path SCRIPTS = ROOT.resolve("tests/readers");
  static final Path PACKAGES = ROOT.resolve("target/readers");
  private static final Path NODE = PACKAGES.resolve("bin/node");

  private Node() {}

  /** Whether there are Node and the packages; {@code ./orrery test} sees to both. */
  static boolean isThere() {
    return Files.isExecutable(NODE) && Files.isDirectory(PACKAGES.resolve("node_modules"));
  }

  static Path onPath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    return null;
  }

  /** What a script prints, as JSON. */
  static JsonNode run(String script, Path log, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(NODE.toString());
    command.add(SCRIPTS.resolve(script).toString());
    command.add(PACKAGES.toString());
    command.addAll(arguments);
    Path out = log.resolveSibling(script + ".json");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        throw new IOException(script + " did not end; see " + log);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException(script + " failed: " + Files.readString(log));
    }
    return JsonMapper.shared().readTree(Files.readString(out, StandardCharsets.UTF_8));
  }
}
