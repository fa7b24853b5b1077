package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Time of a headless verb as a person waits for it: launcher, look for changes, JVM and work. */
final class HeadlessBench {
  private static final int ROUNDS = 5;

  private HeadlessBench() {}

  static List<Figure> run(Path home) throws Exception {
    String launcher = home.resolve("orrery").toString();
    String sample = home.resolve("samples/credit/credit-risk.lifecycle").toString();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        Figure.beside(
            "start",
            "validate credit-risk, the whole command",
            "s",
            median(List.of(launcher, "validate", sample)),
            median(List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version")),
            "once built, median of " + ROUNDS + "; bare: a JVM that tells its version"));
  }

  /** Median of some rounds in seconds, after one that does not count. */
  private static double median(List<String> command) throws IOException, InterruptedException {
    seconds(command);
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rounds[i] = seconds(command);
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command.getFirst() + ": " + said.strip());
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
