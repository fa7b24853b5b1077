package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Frames of bpmn-js' modeler in a Chromium window on the same display. */
final class BpmnJs {
  private static final int LONGEST_MINUTES = 10;
  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser");

  private BpmnJs() {}

  /**
   * Frames by act: those that were measured in time; empty when browser or packages are missing.
   */
  static Map<String, List<Frame>> frames(
      Path home, Path folder, Path bpmn, int openings, int count, Set<String> known)
      throws Exception {
    Path modules = home.resolve("target/readers");
    Path node = modules.resolve("bin/node");
    Path browser = browser();
    if (!Files.isExecutable(node) || browser == null) {
      FirstBench.say("bpmn-js is left out: Chromium or the packages of npm are missing");
      return Map.of();
    }
    Path out = folder.resolve("bpmn-js.frames");
    Path log = folder.resolve("bpmn-js.log");
    Process process =
        new ProcessBuilder(
                node.toString(),
                home.resolve("tests/readers/frames.mjs").toString(),
                modules.toString(),
                browser.toString(),
                folder.resolve("chromium").toString(),
                Integer.toString(openings),
                Integer.toString(count),
                bpmn.toString())
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        FirstBench.say(
            "bpmn-js did not end in " + LONGEST_MINUTES + " minutes; the rest is left out");
      } else if (process.exitValue() != 0) {
        FirstBench.say("bpmn-js gave up, what it did not reach is left out; see " + log);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return Frame.read(out, known, log);
  }

  private static Path browser() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
