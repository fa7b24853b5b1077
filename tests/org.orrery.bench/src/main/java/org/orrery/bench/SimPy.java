package org.orrery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.simulation.Estimate;

/** Runs scripts for SimPy 2, where Debian's package python3-simpy is installed. */
final class SimPy {
  /** Debian's own Python sees Debian's packages; another one that comes first may not. */
  private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

  /** A name, the mean, and half its 95 % interval. */
  private static final Pattern MEAN = Pattern.compile("(.+) (\\S+) (\\S+)");

  private SimPy() {}

  /**
   * What a script measured.
   *
   * @param perSecond events or replications a second of processor time; it has one thread
   * @param means what the model gave by its name, to be compared with ours
   */
  record Run(double perSecond, Map<String, Estimate> means) {}

  /** Empty when there is no SimPy. */
  static Optional<Run> run(String script, Object... arguments)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("simpy", ".py");
    try (var in = SimPy.class.getResourceAsStream(script)) {
      Files.write(file, in.readAllBytes());
      for (String python : PYTHONS) {
        Optional<Run> run = run(python, file, arguments);
        if (run.isPresent()) {
          return run;
        }
      }
    } finally {
      Files.delete(file);
    }
    return Optional.empty();
  }

  private static Optional<Run> run(String python, Path script, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python, script.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      return Optional.empty();
    }
    List<String> lines = said.lines().toList();
    Map<String, Estimate> means = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher figures = MEAN.matcher(line);
      if (!figures.matches()) {
        throw new IOException("This is no mean: " + line);
      }
      means.put(
          figures.group(1),
          new Estimate(Double.parseDouble(figures.group(2)), Double.parseDouble(figures.group(3))));
    }
    return Optional.of(new Run(Double.parseDouble(lines.getFirst()), means));
  }
}
