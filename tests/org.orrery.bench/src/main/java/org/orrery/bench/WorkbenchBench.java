package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.orrery.cli.demo.Ending;
import org.orrery.cli.demo.Patience;

/** Start of the workbench beside an empty one on the same platform. */
final class WorkbenchBench {
  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final String BARE = "org.orrery.bench.bare";

  private final Path folder;
  private final Path product;

  private WorkbenchBench(Path folder, Path product) {
    this.folder = folder;
    this.product = product;
  }

  static List<Figure> run(Path home, Path folder) throws Exception {
    String launcher = System.getenv("ORRERY_WORKBENCH_LAUNCHER");
    if (launcher == null || launcher.isBlank()) {
      throw new IllegalStateException(
          "The workbench is not built; start with ./orrery bench first.");
    }
    Path product = Path.of(launcher).getParent().getParent();
    return new WorkbenchBench(folder, product).measure();
  }

  private List<Figure> measure() throws Exception {
    OwnConfiguration ours = OwnConfiguration.of(product, folder.resolve("own-configuration"));
    OwnConfiguration theirs =
        OwnConfiguration.of(product, folder.resolve("bare-configuration"))
            .with(
                BARE,
                "bare",
                List.of("org.eclipse.ui", "org.eclipse.core.runtime"),
                List.of("BareApplication"));
    List<String> own = List.of("-configuration", ours.folder().toString());
    List<String> bare =
        List.of(
            "-configuration", theirs.folder().toString(), "-application", BARE + ".application");
    start("own", own, "Orrery");
    start("bare", bare, "Bare workbench");
    StartBench.Start second = start("own", own, "Orrery");
    StartBench.Start empty = start("bare", bare, "Bare workbench");
    String note = "second start; bare: an empty window on the same platform";
    return List.of(
        Figure.beside(
            "start", "workbench to its window", "s", second.seconds(), empty.seconds(), note),
        Figure.beside(
            "start",
            "workbench's processor time",
            "s",
            second.processorSeconds(),
            empty.processorSeconds(),
            note),
        Figure.beside(
            "start", "workbench memory (RSS)", "MB", second.megabytes(), empty.megabytes(), note));
  }

  private StartBench.Start start(String name, List<String> arguments, String title)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-jar", System.getenv("ORRERY_WORKBENCH_LAUNCHER")));
    command.addAll(List.of("-data", folder.resolve(name + "-workspace").toString()));
    command.addAll(arguments);
    Path log = folder.resolve(name + ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      Patience.until(
          "the window '" + title + "'",
          LONGEST,
          () -> shows(process, title) ? Boolean.TRUE : null,
          () -> "see " + log);
      double seconds = (System.nanoTime() - start) / 1e9;
      double worked = process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
      return new StartBench.Start(seconds, worked, Served.megabytes(process.pid()));
    } finally {
      Ending.of(process, 20);
    }
  }

  private static boolean shows(Process process, String title)
      throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended with code " + process.exitValue());
    }
    Process search =
        new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
            .redirectErrorStream(true)
            .start();
    search.getInputStream().readAllBytes();
    return search.waitFor() == 0;
  }
}
