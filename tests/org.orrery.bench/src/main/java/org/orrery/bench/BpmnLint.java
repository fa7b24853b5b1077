package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.orrery.bench.Clocks.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Times of bpmnlint with its recommended rules, warm, in one process of Node for all files. */
final class BpmnLint {
  private BpmnLint() {}

  /**
   * Times by file: of those that were measured before the time was over or the linter gave up;
   * empty when Node or the packages are missing.
   */
  static Map<Path, Sample> times(Path home, Path folder, List<Path> files) throws Exception {
    Path modules = home.resolve("target/readers");
    Path node = modules.resolve("bin/node");
    if (!Files.isExecutable(node)) {
      return Map.of();
    }
    List<String> command = new ArrayList<>();
    command.add(node.toString());
    command.add(home.resolve("tests/readers/time.mjs").toString());
    command.add(modules.toString());
    files.forEach(file -> command.add(file.toString()));
    Path out = folder.resolve("bpmnlint.json");
    Path log = folder.resolve("bpmnlint.log");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!process.waitFor(20, TimeUnit.MINUTES)) {
        FirstBench.say("bpmnlint did not end in 20 minutes; what it did not reach is left out");
      } else if (process.exitValue() != 0) {
        FirstBench.say("bpmnlint gave up, what it did not reach is left out; see " + log);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    Map<Path, Sample> times = new TreeMap<>();
    String written = Files.readString(out);
    for (String line : written.substring(0, written.lastIndexOf('\n') + 1).lines().toList()) {
      JsonNode each = JsonMapper.shared().readTree(line);
      times.put(
          Path.of(each.get("file").asString()),
          new Sample(
              each.get("median").asDouble(),
              each.get("work").asDouble(),
              each.get("rounds").asInt()));
    }
    return times;
  }
}
